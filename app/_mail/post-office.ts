import { createServer, type Socket } from "node:net";

/** A mail server for the tests, on this machine: it takes mails and shows them. */
export interface PostOffice {
  port: number;
  /** What was handed in, as it came over the wire. */
  mails: { from: string; to: string[]; source: string; login: string | null }[];
  close(): Promise<void>;
}

/**
 * How it answers. `silent`: never. `refuse`: no recipient. `suspect`: no mail with a link, and it says which. `locked`:
 * only to whoever knows this name and password.
 */
export type Manner =
  | { kind: "open" | "silent" | "refuse" | "suspect" }
  | { kind: "locked"; user: string; password: string };

export async function openPostOffice(manner: Manner = { kind: "open" }): Promise<PostOffice> {
  const mails: PostOffice["mails"] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    if (manner.kind !== "silent") attend(socket, manner, mails);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The post office has no port.");
  return {
    port: address.port,
    mails,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** One visit, by RFC 5321 as far as a sender needs it; AUTH PLAIN by RFC 4616. */
function attend(socket: Socket, manner: Manner, mails: PostOffice["mails"]): void {
  let mail = { from: "", to: [] as string[], source: "", login: null as string | null };
  let reading: "commands" | "mail" = "commands";
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const obey = (line: string) => {
    const [, verb = "", words = ""] = /^(\S+) ?(.*)$/.exec(line) ?? [];
    const address = /<([^>]*)>/.exec(words)?.[1] ?? "";
    if (verb === "EHLO") return say(manner.kind === "locked" ? "250-post\r\n250 AUTH PLAIN" : "250 post");
    if (verb === "AUTH") {
      const [, user, password] = Buffer.from(words.split(" ")[1] ?? "", "base64")
        .toString()
        .split("\0");
      const known = manner.kind === "locked" && user === manner.user && password === manner.password;
      mail.login = known ? (user ?? null) : null;
      return say(known ? "235 welcome" : "535 unknown");
    }
    if (verb === "MAIL") mail = { ...mail, from: address, to: [], source: "" };
    if (verb === "MAIL" && manner.kind === "locked" && mail.login === null) return say("530 who are you");
    if (verb === "RCPT" && manner.kind === "refuse") return say("550 nobody of that name");
    if (verb === "RCPT") mail.to.push(address);
    if (verb === "DATA") reading = "mail";
    if (verb === "QUIT") return void socket.end("221 bye\r\n");
    say(verb === "DATA" ? "354 go on" : "250 fine");
  };
  socket.on("data", (chunk) => {
    rest += chunk.toString();
    for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
      const line = rest.slice(0, end);
      rest = rest.slice(end + 2);
      if (reading === "commands") obey(line);
      else if (line === "." && manner.kind === "suspect") {
        reading = "commands";
        say(`554-unwanted\r\n554 ${/https?:\S+/.exec(mail.source.replace(/=\n/g, ""))?.[0]}`);
      } else if (line === ".") {
        reading = "commands";
        mails.push(mail);
        say("250 taken");
      } else mail.source += `${line.replace(/^\./, "")}\n`;
    }
  });
  say("220 post");
}
