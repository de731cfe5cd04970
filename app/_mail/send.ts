import type { MailSettings } from "#lib/env.ts";

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

/** Why a mail did not go out: the part of a sentence after "because". */
export class NotMailed extends Error {
  override name = "NotMailed";
}

/** Whoever waits for the answer waits with it: a mail server that is silent is given up. */
const PATIENCE_MS = 8_000;

/**
 * Hands one mail to the mail server.
 * @param patience milliseconds to wait for each step.
 * @throws {NotMailed} with a plain reason; what the mail server said goes to the console in one line, without links: a
 * server may name the one it does not like, and whoever has it is in.
 */
export async function sendMail(server: MailSettings, mail: Mail, patience = PATIENCE_MS): Promise<void> {
  const { createTransport } = await import("nodemailer");
  const { host, port, secure, user, password, from } = server;
  const transport = createTransport({
    ...{ host, port, secure, disableFileAccess: true, disableUrlAccess: true },
    ...{ connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, dnsTimeout: patience },
    // A password goes over the network only under TLS; to a relay on this machine there is no network.
    requireTLS: user !== null && !isThisMachine(host),
    auth: user === null ? undefined : { user, pass: password ?? "" },
  });
  try {
    const headers = { "auto-submitted": "auto-generated" };
    await transport.sendMail({
      from,
      to: { name: "", address: mail.to },
      subject: mail.subject,
      text: mail.text,
      headers,
    });
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    const said = String(message).replace(/\S*\/\/\S*/g, "(a link)");
    console.error(`A mail could not be sent (${String(code)}): ${said.replace(/\s+/g, " ")}`);
    throw new NotMailed(REASONS[String(code)] ?? "the mail server could not be reached");
  } finally {
    transport.close();
  }
}

const REASONS: Record<string, string> = {
  EAUTH: "the mail server did not accept the name and password it was given",
  ENOAUTH: "the mail server asks for a name and password",
  ETLS: "the connection to the mail server could not be secured",
  EENVELOPE: "the mail server refused the sender’s or the recipient’s address",
  EMESSAGE: "the mail server refused the message",
  EPROTOCOL: "the mail server answered in a way that was not understood",
};

function isThisMachine(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
