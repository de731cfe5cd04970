/** Who is asking. Every read and every write starts from a viewer; only `admit()` makes one. */

export const ROLES = ["chair", "member", "observer"] as const;
export type Role = (typeof ROLES)[number];

export const PHASES = ["setup", "independent", "discussion", "decision", "closed"] as const;
export type Phase = (typeof PHASES)[number];

/** When others' reviews open during independent review. */
export const SEALS = ["never", "after-own", "always"] as const;
export type Seal = (typeof SEALS)[number];

/** What an opening may hide of its candidates, so that they are read for their work. */
export const HIDEABLE = ["names", "institutions", "venues", "graduation dates"] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** A place on the committee of one opening, with the facts of that opening that decide rights. */
export interface Seat {
  openingId: number;
  role: Role;
  phase: Phase;
  seal: Seal;
  /** The chair lets observers browse candidates. */
  observersBrowse: boolean;
  /** What the opening hides; from whom and until when, `hiddenFrom` of lib/access/hidden.ts says. */
  hides: readonly Hideable[];
  /** The rubric is locked: scoring may begin. */
  rubricLocked: boolean;
  /** Candidates the viewer must not see. */
  recusedFrom: ReadonlySet<number>;
  /** Recused from the whole opening. */
  recusedFromAll: boolean;
  /** Candidates for whom the viewer stands in for a recused chair. */
  delegateFor: ReadonlySet<number>;
}

export interface ViewerFacts {
  /** `person`: signed in. `visitor`: nobody yet. `system`: the process itself (reading files, seeding). */
  kind: "person" | "visitor" | "system";
  accountId: number | null;
  name: string;
  siteAdmin: boolean;
  seat: Seat | null;
}

declare const admitted: unique symbol;

/** Facts about the one who asks, stamped at the gate. Cannot be made by hand: the mark exists only in the types. */
export type Viewer = Readonly<ViewerFacts> & { readonly [admitted]: true };

/** A viewer who serves on the opening they look at. */
export type SeatedViewer = Viewer & { readonly seat: Seat; readonly accountId: number };

/** True when the viewer must not see this candidate. */
export function isRecused(viewer: Viewer, candidateId: number): boolean {
  return viewer.seat !== null && (viewer.seat.recusedFromAll || viewer.seat.recusedFrom.has(candidateId));
}
