import type { Span } from "#lib/ingest/draft.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import { nameKey } from "#lib/profile/person-name.ts";

/** A name as printed in author lists: where first, how often, and how often set apart: bold, underlined or linked to this site. */
export interface CountedAuthor {
  name: string;
  span: Span;
  times: number;
  emphasized: number;
}

/** "C. Stone and I", and what the owner's own command stands for in LaTeX. */
export const SAYS_OWNER = /^(?:I|me|my|myself)$/iu;

/** All who sign the publications, but those who say "I": each form of a name once. */
export function countAuthors(publications: ReadPublication[]): CountedAuthor[] {
  const counts = new Map<string, CountedAuthor>();
  for (const { people } of publications) {
    for (const { name, span, emphasized } of people) {
      if (SAYS_OWNER.test(name)) continue;
      const key = nameKey(name);
      const counted = counts.get(key) ?? { name, span, times: 0, emphasized: 0 };
      counted.times += 1;
      // A whole list set in bold emphasizes nobody.
      if (emphasized && people.filter((other) => other.emphasized).length < Math.max(2, people.length))
        counted.emphasized += 1;
      counts.set(key, counted);
    }
  }
  return [...counts.values()];
}
