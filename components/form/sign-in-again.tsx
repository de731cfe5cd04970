"use client";

import { REFUSALS } from "#lib/access/refusal.ts";

export const isSignedOut = (message: string | null): boolean => message === REFUSALS["signed-out"];

/**
 * Leads to signing in and from there back to this page. `aside`: in another tab, where what is typed here is kept by
 * nothing but this one. Drawn after an answer, never by the server.
 */
export function SignInAgain({ aside = false }: { aside?: boolean }) {
  const here = typeof window === "undefined" ? "/" : window.location.pathname + window.location.search;
  return (
    <a href={`/sign-in?to=${encodeURIComponent(here)}`} {...(aside && { target: "_blank" })}>
      {aside ? "Sign in in a new tab" : "Sign in"}
    </a>
  );
}
