import type { NextAuthOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { findCredentials } from "#db/accounts.ts";
import { findDemoAccount } from "#db/demo.ts";
import { verifyPassword } from "#db/passwords.ts";
import { countSignInAttempt, endSession, sessionAccount, startSession } from "#db/sessions.ts";
import { signInInput } from "#lib/access/account.ts";
import { admit, visitor } from "#lib/access/admit.ts";
import { readSettings } from "#lib/env.ts";
import { COOKIE_OPTIONS, GOING_COOKIE, SESSION_COOKIE } from "./cookies.ts";
import { admitSignedOn, SINGLE_SIGN_ON, singleSignOn } from "./single-sign-on.ts";

const settings = readSettings();

/**
 * next-auth runs sign-in and sign-out; the session itself is a row read on every request (db/sessions.ts).
 * The cookie holds only the row's random token: next-auth's own signed tokens cannot be revoked.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: 14 * 3600 },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: COOKIE_OPTIONS },
    callbackUrl: { name: GOING_COOKIE, options: COOKIE_OPTIONS },
  },
  jwt: {
    // With a salt it is one of the sealed notes that single sign-on leaves in the browser for its way back.
    encode: (note) => (note.salt ? encode(note) : typeof note.token?.sid === "string" ? note.token.sid : ""),
    decode: (note) => {
      if (note.salt) return decode(note);
      return note.token && sessionAccount(note.token) ? { sid: note.token } : null;
    },
  },
  callbacks: {
    signIn: ({ user, account, profile }) => {
      if (account?.provider !== SINGLE_SIGN_ON) return true;
      const { signOn, origin } = settings;
      return signOn !== null && admitSignedOn({ user, profile }, signOn, origin);
    },
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => {
      if (url.startsWith("/")) return `${baseUrl}${url}`;
      return url.startsWith(`${baseUrl}/`) ? url : baseUrl;
    },
  },
  events: {
    signOut: ({ token }) => {
      if (typeof token?.sid !== "string") return;
      const account = sessionAccount(token.sid);
      if (account) endSession(admit({ ...account, kind: "person", seat: null }), token.sid);
    },
  },
  providers: [
    CredentialsProvider({
      id: "password",
      credentials: { email: {}, password: {} },
      authorize: (credentials, request) => signIn(credentials, device(request.headers)),
    }),
    ...(settings.signOn ? [singleSignOn(settings.signOn)] : []),
    ...(settings.demo
      ? [
          CredentialsProvider({
            id: "demo",
            credentials: { persona: {} },
            authorize: (credentials, request) => {
              const accountId = findDemoAccount(credentials?.persona ?? "");
              return accountId === null ? null : { id: startSession(visitor(), accountId, device(request.headers)) };
            },
          }),
        ]
      : []),
  ],
};

/** Wrong address and wrong password look and take alike; too many tries are told apart, for any address. */
async function signIn(credentials: unknown, from: string): Promise<{ id: string } | null> {
  const input = signInInput.safeParse(credentials);
  if (!input.success) return null;
  if (!countSignInAttempt(visitor(), input.data.email)) throw new Error("too-many-tries");
  const known = findCredentials(input.data.email);
  const right = await verifyPassword(input.data.password, known?.passwordHash ?? null);
  return known && right ? { id: startSession(visitor(), known.accountId, from) } : null;
}

function device(headers: unknown): string {
  const agent = (headers as Record<string, unknown> | undefined)?.["user-agent"];
  return typeof agent === "string" ? agent : "unknown device";
}
