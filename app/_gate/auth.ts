import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { findCredentials } from "#db/accounts.ts";
import { findDemoAccount } from "#db/demo.ts";
import { verifyPassword } from "#db/passwords.ts";
import { countSignInAttempt, endSession, sessionAccount, startSession } from "#db/sessions.ts";
import { signInInput } from "#lib/access/account.ts";
import { admit, visitor } from "#lib/access/admit.ts";
import { readSettings } from "#lib/env.ts";

const settings = readSettings();
const secure = settings.origin.startsWith("https:");

export const SESSION_COOKIE = secure ? "__Host-shortlist" : "shortlist";

/**
 * next-auth runs sign-in and sign-out; the session itself is a row read on every request (db/sessions.ts).
 * The cookie holds only the row's random token: next-auth's own signed tokens cannot be revoked.
 */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: 14 * 3600 },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  cookies: {
    sessionToken: { name: SESSION_COOKIE, options: { httpOnly: true, sameSite: "lax", path: "/", secure } },
  },
  jwt: {
    encode: ({ token }) => (typeof token?.sid === "string" ? token.sid : ""),
    decode: ({ token }) => (token && sessionAccount(token) ? { sid: token } : null),
  },
  callbacks: {
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => (url.startsWith("/") ? `${baseUrl}${url}` : baseUrl),
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
