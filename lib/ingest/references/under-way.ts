import type { PublicationEntry } from "#lib/ingest/draft.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";

/** One other paper under way says little of its neighbours. */
const FEWEST = 2;
/** Kinds less sure than this were said by no word of the entry. */
const GUESSED = 0.5;

/**
 * The papers of a list in which each that says how far it got is still under way: those that say nothing, no place, no number
 * and no kind, are at work, too. "Salt walls" (submitted), "Slow tides" (job market paper), "Quiet bays," May 2025.
 * @param papers of one list, in order; `sense` is what its heading says, if there is one.
 */
export function withOthersUnderWay(papers: ReadPublication[], sense: HeadingSense | undefined): ReadPublication[] {
  const silent = papers.filter(({ entry }) => saysNothing(entry));
  const rest = papers.filter((one) => !silent.includes(one));
  const isHeaded = sense?.status !== undefined || sense?.publicationKind !== undefined;
  if (silent.length === 0 || isHeaded || rest.length < FEWEST || !rest.every(isUnderWay)) return papers;
  const why = "The other papers of this list are still under way.";
  return papers.map((one) => {
    if (!silent.includes(one)) return one;
    const { kind, status } = one.entry;
    const [draft, working] = [
      { ...kind, value: "preprint" as const },
      { ...status, value: "working" as const },
    ];
    return {
      ...one,
      entry: { ...one.entry, kind: { ...draft, confidence: 0.6, why }, status: { ...working, confidence: 0.6, why } },
    };
  });
}

const isUnderWay = ({ entry: { status } }: ReadPublication): boolean =>
  status.value === "working" || status.value === "submitted";

const saysNothing = ({ venueAsPrinted, doi, arxiv, kind, status }: PublicationEntry): boolean =>
  status.value === "published" &&
  kind.value === "other" &&
  kind.confidence <= GUESSED &&
  !venueAsPrinted &&
  !doi &&
  !arxiv;
