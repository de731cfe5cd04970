import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { countAccounts } from "#db/accounts.ts";
import { findSeat } from "#db/committee.ts";
import { sessionAccount } from "#db/sessions.ts";
import { admit, visitor } from "#lib/access/admit.ts";
import { signInFor } from "#lib/access/own-path.ts";
import type { SeatedViewer, Viewer } from "#lib/access/viewer.ts";
import { SESSION_COOKIE } from "./cookies.ts";
import { sameViewer } from "./known-viewers.ts";

/** The token in the request's cookie; the only thing here that has to be waited for. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(SESSION_COOKIE)?.value ?? null;
}

/** Token → viewer, read anew from the database: rights change with the next call, not the next sign-in. */
export function viewerOf(token: string | null, slug: string | null): Viewer {
  const account = token ? sessionAccount(token) : null;
  if (!account) return visitor();
  const { accountId, name, siteAdmin } = account;
  const seat = slug ? findSeat(accountId, slug) : null;
  return sameViewer(admit({ kind: "person", accountId, name, siteAdmin, seat }));
}

/** Who looks at a page outside any opening. Not signed in → sign-in; nobody set up yet → set-up. */
export const pageViewer = cache(async (): Promise<Viewer & { accountId: number }> => {
  const viewer = viewerOf(await sessionToken(), null);
  if (viewer.accountId === null) redirect(countAccounts() === 0 ? "/setup" : await signInAddress());
  return viewer as Viewer & { accountId: number };
});

/** Who looks at a page of the opening `slug`. Nobody's business → not found. */
export const seatedViewer = cache(async (slug: string): Promise<SeatedViewer> => {
  const viewer = viewerOf(await sessionToken(), slug);
  if (viewer.kind === "visitor") redirect(await signInAddress());
  if (!viewer.seat) notFound();
  return viewer as SeatedViewer;
});

/** To signing in, and from there back to what was asked for. */
async function signInAddress(): Promise<string> {
  return signInFor((await headers()).get("x-path") ?? "/");
}
