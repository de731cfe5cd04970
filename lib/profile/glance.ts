import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import type { ProfileFact, ProfilePublication } from "#lib/profile/profile.ts";
import { venuesAtAGlance } from "#lib/profile/venues-at-a-glance.ts";
import { COUNTED_AS, type CountedAs, FIRST_AUTHORED, isFirstAuthored } from "#lib/tables/counted-as.ts";

/** What of a profile a glance is made of. */
export interface Glimpse {
  facts: Partial<Record<ProfileField, readonly Pick<ProfileFact, "value">[]>>;
  publications: readonly (Pick<ProfilePublication, "countedAs" | "firstAuthor"> & {
    versions: readonly Pick<ProfilePublication, "venue" | "countedAs">[];
  })[];
}

/** A profile in a handful of lines, for whoever reads a document beside it. Lines without a fact are left out. */
export function glanceOf({ facts, publications }: Glimpse): { label: string; text: string }[] {
  const first = (list: Glimpse["facts"][ProfileField]) => list?.[0]?.value ?? "";
  const join = (...parts: string[]) => parts.filter((part) => part !== "").join(", ");
  const kinds = COUNTED_AS.flatMap((kind) => {
    const n = publications.filter((one) => one.countedAs === kind).length;
    return n === 0 ? [] : [`${n} ${NOUNS[kind][n === 1 ? 0 : 1]}`];
  });
  const leading = publications.filter(isFirstAuthored).length;
  const lines = [
    { label: "Now", text: join(first(facts.position), first(facts.affiliation)) },
    { label: "PhD", text: join(first(facts["phd-institution"]), first(facts["phd-year"])) },
    { label: "Interests", text: join(...(facts.interest ?? []).map((fact) => fact.value)) },
    { label: "Publications", text: join(...kinds, leading > 0 ? `${leading} ${FIRST_AUTHORED.short}` : "") },
    {
      label: "Venues",
      text: join(...venuesAtAGlance(publications).map(({ venue, count }) => (count > 1 ? `${venue} ${count}` : venue))),
    },
  ];
  return lines.filter((line) => line.text !== "");
}

const NOUNS: Record<CountedAs, [one: string, many: string]> = {
  conference: ["conference paper", "conference papers"],
  journal: ["journal article", "journal articles"],
  workshop: ["workshop paper", "workshop papers"],
  preprint: ["preprint", "preprints"],
  submitted: ["in submission", "in submission"],
  working: ["in preparation", "in preparation"],
  book: ["book or chapter", "books or chapters"],
  thesis: ["thesis", "theses"],
  other: ["other", "other"],
};
