import { createHash, randomBytes } from "node:crypto";
import { and, count, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { preparedOnce } from "#db/prepared.ts";
import { accounts, sessions, signInAttempts } from "#db/schema/people.ts";
import { write } from "#db/write.ts";
import { permit } from "#lib/access/policy.ts";
import type { Viewer } from "#lib/access/viewer.ts";

/** A session lasts twelve hours of a working day and a bit. */
const LIFETIME_MS = 14 * 3600_000;
const ATTEMPTS = 10;
const ATTEMPT_WINDOW_MS = 3 * 60_000;

/** Hex SHA-256: tokens and codes are kept only like this. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A token for a link that works once: 192 random bits. */
export function newLinkToken(): string {
  return randomBytes(24).toString("base64url");
}

/**
 * Begins a session for an account that has just proved who it is.
 * @returns the token for the cookie: 256 random bits, stored only as a hash.
 */
export function startSession(viewer: Viewer, accountId: number, device: string): string {
  const token = randomBytes(32).toString("base64url");
  const now = Date.now();
  write(
    permit(viewer, "session.start", null),
    (pen) => {
      pen
        .insert(sessions)
        .values({
          tokenHash: hashToken(token),
          accountId,
          device: device.slice(0, 200),
          createdAt: new Date(now),
          expiresAt: new Date(now + LIFETIME_MS),
        })
        .run();
      pen
        .delete(signInAttempts)
        .where(lt(signInAttempts.at, new Date(now - ATTEMPT_WINDOW_MS)))
        .run();
    },
    () => ({ accountId }),
  );
  return token;
}

export interface SessionAccount {
  sessionId: number;
  accountId: number;
  name: string;
  email: string;
  siteAdmin: boolean;
}

/** Whose live session this token is; null when it ended, expired or its account is disabled. Read on every request. */
export function sessionAccount(token: string): SessionAccount | null {
  return liveSession().get({ tokenHash: hashToken(token), now: Date.now() }) ?? null;
}

const liveSession = preparedOnce((db) =>
  db
    .select({
      sessionId: sessions.id,
      accountId: accounts.id,
      name: accounts.name,
      email: accounts.email,
      siteAdmin: accounts.siteAdmin,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder("tokenHash")),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql.placeholder("now")),
        isNull(accounts.disabledAt),
      ),
    )
    .prepare(),
);

/** Ends the session of this token; no error when it has already ended. */
export function endSession(viewer: Viewer, token: string): void {
  const found = sessionAccount(token);
  if (!found) return;
  write(permit(viewer, "session.end", { accountId: found.accountId }), (pen) => {
    pen.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.id, found.sessionId)).run();
  });
}

export interface SessionRow {
  id: number;
  device: string;
  createdAt: Date;
}

/** The viewer's own live sessions, newest first. */
export function listSessions(viewer: Viewer): SessionRow[] {
  if (viewer.accountId === null) return [];
  return database()
    .select({ id: sessions.id, device: sessions.device, createdAt: sessions.createdAt })
    .from(sessions)
    .where(and(eq(sessions.accountId, viewer.accountId), isNull(sessions.endedAt), gt(sessions.expiresAt, new Date())))
    .orderBy(desc(sessions.createdAt))
    .all();
}

/** Signs an account out everywhere. @returns how many sessions ended. */
export function endAllSessions(viewer: Viewer, accountId: number): number {
  return write(
    permit(viewer, "session.end", { accountId }),
    (pen) =>
      pen
        .update(sessions)
        .set({ endedAt: new Date() })
        .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)))
        .run().changes,
    (ended) => ({ ended }),
  );
}

/**
 * Counts a try to sign in and says whether it may go on: at most 10 in 3 minutes for one e-mail address, known or not.
 * Counted on disk, before the password is looked at, so that a restart or parallel tries change nothing.
 */
export function countSignInAttempt(viewer: Viewer, email: string): boolean {
  const emailHash = hashToken(email.toLowerCase());
  return write(permit(viewer, "session.start", null), (pen) => {
    const since = new Date(Date.now() - ATTEMPT_WINDOW_MS);
    const tried = pen
      .select({ n: count() })
      .from(signInAttempts)
      .where(and(eq(signInAttempts.emailHash, emailHash), gt(signInAttempts.at, since)))
      .get();
    if ((tried?.n ?? 0) >= ATTEMPTS) return false;
    pen.insert(signInAttempts).values({ emailHash, at: new Date() }).run();
    return true;
  });
}
