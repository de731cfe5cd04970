/** What the pieces of a reference may be: authors, title, venue, note. */
export const ROLES = ["A", "T", "V", "N"] as const;

export type Role = (typeof ROLES)[number];

export type RoleScores = Record<Role, number>;

/** What the rest of the document knows: names printed in several entries, and the owner's. */
export interface KnownNames {
  /** `nameKey` → number of entries it stands in. */
  counts: Map<string, number>;
  isOwner(name: string): boolean;
}

/** A score that no evidence for a role outweighs. */
export const NEVER = -7;
