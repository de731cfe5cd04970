import { leastSure } from "#lib/ingest/draft/facts.ts";
import { heldFirst } from "#lib/ingest/draft/holder.ts";
import type { PublicationEntry } from "#lib/ingest/draft.ts";
import { groupWorks, type Printing } from "#lib/ingest/merge/works.ts";
import { mayAgree, mayBeOne } from "#lib/ingest/passages/alike.ts";
import type { Reading, Sourced } from "#lib/ingest/reading.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { countedAs, STRENGTH } from "#lib/tables/counted-as.ts";

/** One version of a work: as the document prints it that holds, then as others print it that say otherwise. */
export type WorkVersion = [holding: Printing, ...others: Printing[]];

export interface MergedPublication {
  /** The strongest version, with identifiers, links and authors that only other printings have. */
  entry: PublicationEntry;
  workKey: string;
  /** From the strongest (`STRENGTH`) to the weakest, newer before older. */
  versions: WorkVersion[];
  /** Every printing that was joined into this one, the shown one first. */
  printings: { documentId: number; start: number }[];
}

/**
 * One row a work, whatever its versions: preprint, workshop, proceedings and journal version of one work, in one document
 * or in several, are one publication that counts as its strongest version. Two documents that print one version with
 * another year, venue or status disagree: the newer one holds, and both are kept.
 * @param readings newest document first.
 */
export function mergePublications(readings: readonly Reading[]): Sourced<MergedPublication>[] {
  const printings = readings.flatMap(({ documentId, draft }) =>
    draft.publications.map((entry): Printing => ({ documentId, entry })),
  );
  return groupWorks(printings).map(({ key, printings: own }) => {
    const versions = versionsOf(own).sort(byStrength);
    const shown = versions[0]?.[0] ?? own[0];
    if (!shown) throw new Error("A work without a printing.");
    const places = [shown, ...own.filter((one) => one !== shown)];
    return {
      documentId: shown.documentId,
      span: shown.entry.span,
      confidence: leastSure(shown.entry),
      entry: completed(shown, own),
      workKey: key,
      versions,
      printings: places.map(({ documentId, entry }) => ({ documentId, start: entry.span.start })),
    };
  });
}

/** Printings by version. Of those that say the same of one version only the newest is kept. */
function versionsOf(printings: readonly Printing[]): WorkVersion[] {
  const versions: Printing[][] = [];
  const fits = (rule: (a: Printing, b: Printing) => boolean, one: Printing) =>
    versions.find((version) => version.some((other) => rule(other, one)));
  for (const printing of printings) {
    const version = fits(sameVersion, printing) ?? fits(otherFigures, printing) ?? fits(otherStatus, printing);
    if (version) version.push(printing);
    else versions.push([printing]);
  }
  return versions.flatMap((version): WorkVersion[] => {
    const [holding, ...others] = heldFirst(version);
    if (!holding) return [];
    const rivals = others.filter((one, at) =>
      [holding, ...others.slice(0, at)].every((known) => contradicts(known, one)),
    );
    return [[holding, ...rivals]];
  });
}

/** Nothing printed speaks against their being one. */
function sameVersion({ entry: a }: Printing, { entry: b }: Printing): boolean {
  return (
    a.kind.value === b.kind.value &&
    a.status.value === b.status.value &&
    mayAgree(a.year?.value, b.year?.value) &&
    mayBeOne(a.venue, b.venue)
  );
}

/** Of two documents that print one version, one has another year or another name of the venue. */
function otherFigures(a: Printing, b: Printing): boolean {
  return (
    a.documentId !== b.documentId &&
    a.entry.kind.value === b.entry.kind.value &&
    a.entry.status.value === b.entry.status.value &&
    (mayBeOne(a.entry.venue, b.entry.venue) || mayAgree(a.entry.year?.value, b.entry.year?.value))
  );
}

/** What one document has in submission or in preparation, another has further on, or back. */
function otherStatus(a: Printing, b: Printing): boolean {
  const pending = ({ entry }: Printing) => entry.status.value === "submitted" || entry.status.value === "working";
  return a.documentId !== b.documentId && pending(a) !== pending(b);
}

function contradicts({ entry: a }: Printing, { entry: b }: Printing): boolean {
  return (
    !mayAgree(a.year?.value, b.year?.value) ||
    !mayBeOne(a.venue, b.venue) ||
    a.kind.value !== b.kind.value ||
    a.status.value !== b.status.value ||
    foldWords(a.title.value) !== foldWords(b.title.value)
  );
}

function byStrength([a]: WorkVersion, [b]: WorkVersion): number {
  const strength = ({ entry }: Printing) => STRENGTH.indexOf(countedAs(entry.kind.value, entry.status.value));
  return strength(a) - strength(b) || (b.entry.year?.value ?? 0) - (a.entry.year?.value ?? 0);
}

/** The shown print, with identifiers, links and authors that only others have. */
function completed(shown: Printing, all: readonly Printing[]): PublicationEntry {
  let entry = shown.entry;
  for (const { entry: other } of all) {
    const urls = new Set(entry.links.map((link) => link.url));
    entry = {
      ...entry,
      ...(lacksAuthors(entry) && !lacksAuthors(other) ? authorsOf(other) : {}),
      distinction: entry.distinction ?? (sameStanding(entry, other) ? other.distinction : null),
      doi: entry.doi ?? other.doi,
      arxiv: entry.arxiv ?? other.arxiv,
      workshopVersion: entry.workshopVersion ?? other.workshopVersion,
      selected: entry.selected || other.selected,
      links: [...entry.links, ...other.links.filter((link) => !urls.has(link.url))],
    };
  }
  return entry;
}

const sameStanding = (a: PublicationEntry, b: PublicationEntry): boolean =>
  a.kind.value === b.kind.value && a.status.value === b.status.value;

const lacksAuthors = ({ authors, authorsTruncated }: PublicationEntry): boolean =>
  authors.length === 0 || authorsTruncated;

function authorsOf({ authors, authorsTruncated, self, equalContribution }: PublicationEntry) {
  return { authors, authorsTruncated, self, equalContribution };
}
