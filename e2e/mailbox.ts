import { createServer } from "node:net";

/** A mail server for the stories, on this machine: takes every mail, and answers every command well. */
export interface Mailbox {
  port: number;
  /** As they came over the wire. */
  mails: string[];
  stop(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const server = createServer((socket) => {
    let mail: string | null = null;
    let rest = "";
    const obey = (line: string) => {
      if (mail !== null && line !== ".") mail += `${line}\n`;
      else if (mail !== null) {
        mails.push(mail);
        mail = null;
        socket.write("250 taken\r\n");
      } else if (line === "DATA") {
        mail = "";
        socket.write("354 go on\r\n");
      } else if (line === "QUIT") socket.end("221 bye\r\n");
      else socket.write("250 fine\r\n");
    };
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      const lines = (rest + chunk).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) obey(line);
    });
    socket.write("220 mailbox\r\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The mailbox has no port.");
  return { port: address.port, mails, stop: () => new Promise((done) => server.close(() => done())) };
}
