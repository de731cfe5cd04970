import { readSettings } from "#lib/env.ts";

const secure = readSettings().origin.startsWith("https:");

/** Holds the token of a session row, and nothing else. */
export const SESSION_COOKIE = secure ? "__Host-shortlist" : "shortlist";

/** Where somebody was going when they began to sign in; next-auth's. */
export const GOING_COOKIE = secure ? "__Host-shortlist-going" : "shortlist-going";

export const COOKIE_OPTIONS = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
