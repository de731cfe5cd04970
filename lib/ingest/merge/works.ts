import type { PublicationEntry } from "#lib/ingest/draft.ts";
import { mayBeOne } from "#lib/ingest/passages/alike.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { identifierKey, workKey } from "#lib/profile/same-work.ts";

/** One printing of a publication: a line of a document. */
export interface Printing {
  documentId: number;
  entry: PublicationEntry;
}

/** The key an entry has by what it prints: equal for the same work. */
export function naturalKey({ title, kind, authors }: PublicationEntry): string {
  return workKey(title.value, { kind: kind.value, firstAuthor: authors[0]?.value });
}

/**
 * The key of what a person takes out of a work: a work of its own.
 * @param key of the work it is taken from.
 * @param signs what tells it from the rest: kind, status, venue and year of a version, or the candidate.
 */
export function apartKey(key: string, signs: readonly (string | number | null)[]): string {
  return `${key}${APART}${signs.map((sign) => foldWords(String(sign ?? ""))).join(" ")}`;
}

export const isApart = (key: string): boolean => key.includes(APART);

// Folded words hold no such sign.
const APART = " ≠ ";

/** Kind, status, venue and year: what one version of a work differs in from another. */
function versionSignature({ kind, status, venue, year }: PublicationEntry): string {
  return [kind.value, status.value, foldWords(venue ?? ""), year?.value ?? ""].join(" ");
}

/**
 * Puts printings of one work together, in the order given (newest document first). What a person said comes first: a
 * printing they put to a work, or took out of one, takes along every printing that says the same in any other document.
 * Then equal titles, then equal identifiers (DOI, arXiv) with titles that are alike. A document that prints one title as
 * published in several years (a series) means several works.
 * @returns works with their keys; "" where nothing is printed that could be the same elsewhere.
 */
export function groupWorks<P extends Printing>(printings: readonly P[]): { key: string; printings: P[] }[] {
  const said = saidKeys(printings);
  const identified = new Map<string, { key: string; title: string }>();
  const works = new Map<string, P[]>();
  const untitled: P[][] = [];
  for (const printing of printings) {
    const { entry } = printing;
    const natural = naturalKey(entry);
    const pinned = entry.work ?? said.apart.get(`${natural} ${versionSignature(entry)}`) ?? said.together.get(natural);
    const twin = pinned === undefined ? byIdentifier(identified, entry) : undefined;
    const key = pinned ?? twin ?? ofSeries(works, natural, printing);
    for (const id of identifiersOf(entry))
      if (!identified.has(id)) identified.set(id, { key, title: entry.title.value });
    if (key === "") untitled.push([printing]);
    else works.set(key, [...(works.get(key) ?? []), printing]);
    if (twin !== undefined && twin !== natural) moveInto(works, natural, twin);
  }
  const place = new Map(printings.map((printing, at) => [printing, at]));
  const inOrder = (list: P[]) => list.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return [...[...works].map(([key, list]) => ({ key, printings: inOrder(list) })), ...untitled.map(untitledWork)];
}

const untitledWork = <P extends Printing>(printings: P[]) => ({ key: "", printings });

/** Two titles turn out to be one work: what stood under the one goes to the other. */
function moveInto<P extends Printing>(works: Map<string, P[]>, from: string, to: string): void {
  const moved = works.get(from)?.filter(({ entry }) => entry.work === undefined) ?? [];
  const left = works.get(from)?.filter(({ entry }) => entry.work !== undefined) ?? [];
  works.set(to, [...(works.get(to) ?? []), ...moved]);
  if (left.length > 0) works.set(from, left);
  else works.delete(from);
}

/** What a person said of single printings, as it goes for all that say the same. */
function saidKeys(printings: readonly Printing[]): { together: Map<string, string>; apart: Map<string, string> } {
  const together = new Map<string, string>();
  const apart = new Map<string, string>();
  for (const { entry } of printings) {
    if (entry.work === undefined) continue;
    const natural = naturalKey(entry);
    if (isApart(entry.work)) apart.set(`${natural} ${versionSignature(entry)}`, entry.work);
    else if (!together.has(natural)) together.set(natural, entry.work);
  }
  return { together, apart };
}

function identifiersOf({ doi, arxiv }: PublicationEntry): string[] {
  return [doi && identifierKey("doi", doi.value), arxiv && identifierKey("arxiv", arxiv.value)].filter(
    (id): id is string => Boolean(id),
  );
}

function byIdentifier(
  identified: ReadonlyMap<string, { key: string; title: string }>,
  entry: PublicationEntry,
): string | undefined {
  for (const id of identifiersOf(entry)) {
    const known = identified.get(id);
    if (known && !isApart(known.key) && titlesAlike(known.title, entry.title.value)) return known.key;
  }
  return undefined;
}

/** At least half of the words of the shorter title stand in the other: a reader of files may give a neighbour's DOI. */
function titlesAlike(a: string, b: string): boolean {
  const left = new Set(foldWords(a).split(" "));
  const right = new Set(foldWords(b).split(" "));
  return [...left].filter((word) => right.has(word)).length * 2 >= Math.min(left.size, right.size);
}

// Folded words hold no such sign.
const SERIES = " · ";

/** "Annual report" of 2019 and of 2020 in one list: the second gets its year. */
function ofSeries(works: ReadonlyMap<string, Printing[]>, key: string, { documentId, entry }: Printing): string {
  const year = entry.year?.value;
  if (year === undefined || entry.status.value !== "published") return key;
  if (key === "") return key;
  const another = (works.get(key) ?? []).some(
    (other) =>
      other.documentId === documentId &&
      other.entry.status.value === "published" &&
      other.entry.kind.value === entry.kind.value &&
      other.entry.year !== null &&
      other.entry.year.value !== year &&
      mayBeOne(other.entry.venue, entry.venue),
  );
  const own = `${key}${SERIES}${year}`;
  return another || works.has(own) ? own : key;
}
