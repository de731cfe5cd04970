import type { Seat, SeatedViewer, Viewer, ViewerFacts } from "#lib/access/viewer.ts";

/** Stamps facts as a viewer. The linter lets only the gate, the seed and tests import this file. */
export function admit(facts: ViewerFacts & { seat: Seat; accountId: number }): SeatedViewer;
export function admit(facts: ViewerFacts): Viewer;
export function admit(facts: ViewerFacts): Viewer {
  return Object.freeze({ ...facts }) as Viewer;
}

/** Nobody yet: may set up, sign in and accept an invitation. */
export const visitor = (): Viewer =>
  admit({ kind: "visitor", accountId: null, name: "visitor", siteAdmin: false, seat: null });

/** The process itself: stores what a worker read. */
export const system = (): Viewer =>
  admit({ kind: "system", accountId: null, name: "Shortlist", siteAdmin: false, seat: null });
