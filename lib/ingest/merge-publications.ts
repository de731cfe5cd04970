import type { Draft, PublicationEntry, Span } from "#lib/ingest/draft.ts";
import { leastSure } from "#lib/ingest/facts.ts";
import { workKey } from "#lib/profile/same-work.ts";

/** One document's draft, corrections applied. */
export interface Reading {
  documentId: number;
  draft: Draft;
}

/** Something of the profile with the document it is from; `span` is inside that document's text. */
export type Sourced<T> = T & { documentId: number; span: Span; confidence: number };

export interface MergedPublication {
  entry: PublicationEntry;
  workKey: string;
  /** Every printing that was joined into this one, the shown one first. */
  printings: { documentId: number; start: number }[];
}

/**
 * One row a work. Inside one document a preprint and its published version are both printed and stay two rows (they
 * are different kinds); what an older document prints of a work that a newer one has is joined to the newer print.
 */
export function mergePublications(readings: readonly Reading[]): Sourced<MergedPublication>[] {
  const merged: Sourced<MergedPublication>[] = [];
  for (const { documentId, draft } of readings) {
    const newer = merged.length;
    for (const entry of draft.publications) {
      const key = workKey(entry.title.value);
      const index = merged.findIndex(
        (known, at) => known.workKey === key && key !== "" && (at < newer || samePrinting(known.entry, entry)),
      );
      const known = merged[index];
      const printing = { documentId, start: entry.span.start };
      if (known)
        merged[index] = { ...known, entry: joined(known.entry, entry), printings: [...known.printings, printing] };
      else
        merged.push({
          documentId,
          entry,
          workKey: key,
          printings: [printing],
          span: entry.span,
          confidence: leastSure(entry),
        });
    }
  }
  return merged;
}

function samePrinting(a: PublicationEntry, b: PublicationEntry): boolean {
  return a.kind.value === b.kind.value && mayAgree(a.year?.value, b.year?.value);
}

/** The shown print, with identifiers and links that only the other has. */
function joined(shown: PublicationEntry, other: PublicationEntry): PublicationEntry {
  const urls = new Set(shown.links.map((link) => link.url));
  return {
    ...shown,
    doi: shown.doi ?? other.doi,
    arxiv: shown.arxiv ?? other.arxiv,
    selected: shown.selected || other.selected,
    links: [...shown.links, ...other.links.filter((link) => !urls.has(link.url))],
  };
}

/** Equal, or one of them is not printed. */
export function mayAgree(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}
