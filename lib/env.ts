import { isAbsolute, resolve } from "node:path";
import { z } from "zod";

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
});

/** A setting that cannot be used; the message is one clear line for the console. */
export class BadSetting extends Error {
  override name = "BadSetting";
}

/**
 * Reads the settings.
 * @throws {BadSetting} naming the variable and what it may be.
 */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(present);
  if (!parsed.success) throw new BadSetting(parsed.error.issues.map((issue) => issue.message).join("; "));
  const { SHORTLIST_DATA, HOST, PORT, SHORTLIST_URL, SHORTLIST_DEMO } = parsed.data;
  const shown = HOST.includes(":") ? `[${HOST}]` : HOST === "0.0.0.0" ? "localhost" : HOST;
  return {
    dataFolder: isAbsolute(SHORTLIST_DATA) ? SHORTLIST_DATA : resolve(SHORTLIST_DATA),
    host: HOST,
    port: PORT,
    origin: (SHORTLIST_URL ?? `http://${shown}:${PORT}`).replace(/\/+$/, ""),
    demo: SHORTLIST_DEMO === "1",
  };
}
