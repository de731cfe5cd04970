import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { type MailAddress, type MailServer, parseMailAddress, parseMailServer } from "#lib/mail/mail-server.ts";

/** The settings of one running process. This is the only file that reads the environment. */
export interface Settings {
  /** Absolute path of the data folder: the database, the documents and the secret live in it. */
  dataFolder: string;
  host: string;
  port: number;
  /** The address people type, without a slash at the end. */
  origin: string;
  /** True only in the sample opening: one-click sign-in exists. */
  demo: boolean;
  /** Null: nothing is mailed (and never is in the sample opening); links are copied by hand. */
  mail: MailSettings | null;
  /** Null: people sign in with their passwords only. */
  signOn: SignOnSettings | null;
}

/** The provider of single sign-on (OpenID Connect), and who we are to it. */
export interface SignOnSettings {
  /** Its address, without a slash at the end. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it: "Sign in with …". */
  name: string;
}

export interface MailSettings extends MailServer {
  from: MailAddress;
}

const variables = z.object({
  SHORTLIST_DATA: z.string().trim().min(1).default("data"),
  HOST: z
    .string()
    .trim()
    .regex(/^[\w.:-]+$/, "HOST must be a host name or address, for example 127.0.0.1")
    .default("127.0.0.1"),
  PORT: z.coerce
    .number({ error: "PORT must be a number from 1 to 65535" })
    .int("PORT must be a whole number from 1 to 65535")
    .min(1, "PORT must be from 1 to 65535")
    .max(65535, "PORT must be from 1 to 65535")
    .default(3000),
  SHORTLIST_URL: z.url("SHORTLIST_URL must be a full address, for example https://hiring.example.edu").optional(),
  SHORTLIST_DEMO: z.enum(["0", "1"], { error: "SHORTLIST_DEMO is set by npm run demo only" }).default("0"),
  SHORTLIST_SMTP: parsed(
    parseMailServer,
    "SHORTLIST_SMTP must be a mail server, for example smtps://user:password@mail.example.edu:465",
  ),
  SHORTLIST_MAIL_FROM: parsed(
    parseMailAddress,
    "SHORTLIST_MAIL_FROM must be one e-mail address, for example shortlist@example.edu",
  ),
  SHORTLIST_OIDC_ISSUER: parsed(
    parseIssuer,
    "SHORTLIST_OIDC_ISSUER must be a provider’s address, for example https://login.example.edu",
  ),
  SHORTLIST_OIDC_CLIENT_ID: z.string().trim().min(1).optional(),
  SHORTLIST_OIDC_CLIENT_SECRET: z.string().trim().min(1).optional(),
  SHORTLIST_OIDC_NAME: z
    .string()
    .trim()
    .max(40, "SHORTLIST_OIDC_NAME must be at most 40 letters: it stands on a button")
    .default("single sign-on"),
});

/** A setting that may be left out; `message` must not repeat what was set, for it may be a secret. */
function parsed<T>(read: (setting: string) => T | null, message: string) {
  return z
    .string()
    .transform((setting, context) => {
      const value = read(setting);
      if (value !== null) return value;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    })
    .optional();
}

/** A setting that cannot be used; the message is one clear line for the console. */
export class BadSetting extends Error {
  override name = "BadSetting";
}

/**
 * Reads the settings.
 * @throws {BadSetting} naming the variable and what it may be.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ""));
  const read = variables.safeParse(present);
  if (!read.success) throw new BadSetting(read.error.issues.map((issue) => issue.message).join("; "));
  const { SHORTLIST_DATA, HOST, PORT, SHORTLIST_URL, SHORTLIST_DEMO } = read.data;
  const shown = HOST.includes(":") ? `[${HOST}]` : HOST === "0.0.0.0" ? "localhost" : HOST;
  return {
    dataFolder: isAbsolute(SHORTLIST_DATA) ? SHORTLIST_DATA : resolve(SHORTLIST_DATA),
    host: HOST,
    port: PORT,
    origin: (SHORTLIST_URL ?? `http://${shown}:${PORT}`).replace(/\/+$/, ""),
    demo: SHORTLIST_DEMO === "1",
    mail: SHORTLIST_DEMO === "1" ? null : mailSettings(read.data),
    signOn: SHORTLIST_DEMO === "1" ? null : signOnSettings(read.data),
  };
}

function signOnSettings(set: z.output<typeof variables>): SignOnSettings | null {
  const { SHORTLIST_OIDC_ISSUER: issuer, SHORTLIST_OIDC_CLIENT_ID: clientId, SHORTLIST_OIDC_NAME: name } = set;
  const clientSecret = set.SHORTLIST_OIDC_CLIENT_SECRET;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, name };
  if (issuer || clientId || clientSecret)
    throw new BadSetting("SHORTLIST_OIDC_ISSUER, _CLIENT_ID and _CLIENT_SECRET must be set together, or none of them");
  return null;
}

function mailSettings({ SHORTLIST_SMTP: server, SHORTLIST_MAIL_FROM: from }: z.output<typeof variables>) {
  if (server && from) return { ...server, from };
  if (server) throw new BadSetting("SHORTLIST_SMTP needs SHORTLIST_MAIL_FROM, the address that mails come from");
  if (from) throw new BadSetting("SHORTLIST_MAIL_FROM needs SHORTLIST_SMTP, the server that sends the mails");
  return null;
}

/** Answers must not be read or changed on the way: plain HTTP only to this machine. */
function parseIssuer(setting: string): string | null {
  if (!URL.canParse(setting)) return null;
  const { protocol, hostname, username, search, hash } = new URL(setting);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (username || search || hash || !(protocol === "https:" || (protocol === "http:" && here))) return null;
  return setting.trim().replace(/\/+$/, "");
}

/** What a process of ours needs of the system, and none of our settings: what reads strangers' files holds no secret. */
export function systemEnvironment(environment: Record<string, string | undefined> = process.env): NodeJS.ProcessEnv {
  const needed = /^(?:PATH|TMP|TEMP|TMPDIR|TZ|LANG|LC_\w+|SYSTEMROOT|WINDIR|MALLOC_ARENA_MAX)$/i;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => needed.test(name))) as NodeJS.ProcessEnv;
}
