import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { isJobTitle } from "#lib/ingest/entries/job-title.ts";
import { linesOf, type Passage, passageOf } from "#lib/ingest/passage.ts";
import { listEntries } from "#lib/ingest/references/entries.ts";
import { readLegend } from "#lib/ingest/references/legend.ts";
import { type PublicationList, readLists } from "#lib/ingest/references/list.ts";
import { bareName, nameShape } from "#lib/ingest/references/name-shape.ts";
import { pieceKind } from "#lib/ingest/references/piece-kind.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { KnownNames } from "#lib/ingest/references/scores.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { compareNames, nameKey } from "#lib/profile/person-name.ts";

/** Publications of all sections that hold them; `lists` are the parts that were read as such. */
export function readPublications(
  document: ReadDocument,
  parts: SectionPart[],
  owner: string | null,
): { read: ReadPublication[]; left: Span[]; lists: SectionPart[] } {
  const prepared: PublicationList[] = [];
  const lists: SectionPart[] = [];
  const prefaces: string[] = [];
  const aside: Span[] = [];
  let isOpen = false;
  for (const part of parts) {
    // "Research" + "Tides" + "Salt": below a heading that holds nothing itself, topics head its papers.
    isOpen =
      part.sense.kind === "publications" ? part.blocks.length === 0 || isOpen : isOpen && part.sense.kind === "other";
    if (!holdsPublications(document, part, isOpen ? 1 : 3)) continue;
    const { entries, left } = listEntries(document, part.blocks);
    lists.push(part);
    prepared.push({ entries, sense: part.sense });
    prefaces.push(
      part.heading,
      ...left.map((block) => `${block.marker ?? ""} ${document.text.slice(block.span.start, block.span.end)}`),
    );
    aside.push(...left.map((block) => block.span));
  }
  const legend = readLegend(prefaces.join("\n"));
  const { read, left } = readLists(document, prepared, knownNames(prepared, owner), legend);
  return { read: withoutRepeats(read), left: [...left, ...aside], lists };
}

/** "Research" heads papers or says what somebody works on: then nothing below it reads as a reference. */
export function senseOfResearch(document: ReadDocument, parts: SectionPart[]): SectionPart[] {
  return parts.map((part) => {
    if (part.sense.kind !== "publications" || !/^\W*(?:my |current )?research(?: statement)?\W*$/i.test(part.heading))
      return part;
    const { entries } = listEntries(document, part.blocks);
    // "Graduate Research Assistant" / "Kvam University" / "2019 – present": what somebody did, and where.
    const tells = ({ text }: Passage) => text.split("\t").some((cell) => isJobTitle(cell.split(",")[0] ?? ""));
    const rows = part.blocks.filter(({ kind }) => kind === "row").map((block) => passageOf(document, [block]));
    // The items below rows say what was done there.
    const stations = rows.length > 0 ? rows : entries.map(({ passage }) => passage);
    const posts = stations.filter((passage) => tells(linesOf(passage)[0] ?? passage));
    if (posts.length > 0 && posts.length * 2 >= stations.length) return { ...part, sense: { kind: "employment" } };
    const dated = entries.filter(
      ({ passage, year }) =>
        year || /\b(?:19|20)\d{2}\b|^\s*[“"][^”"]{12,200}[”"]/.test(passage.text) || pieceKind(passage) === "whole",
    );
    return part.blocks.length === 0 || dated.length * 3 > entries.length
      ? part
      : { ...part, sense: { kind: "interests" } };
  });
}

/** What a page shows as selected and lists again in full is one publication, marked as selected. */
function withoutRepeats(read: ReadPublication[]): ReadPublication[] {
  const keyOf = ({ entry }: ReadPublication) => `${entry.kind.value} ${foldWords(entry.title.value)}`;
  const full = new Map(read.filter(({ entry }) => !entry.selected).map((one) => [keyOf(one), one]));
  return read.filter((one) => {
    const again = one.entry.selected ? full.get(keyOf(one)) : undefined;
    if (!again || again === one) return true;
    again.entry.selected = true;
    return false;
  });
}

/** A section on publications; or one the vocabulary does not know whose blocks, `fewest` or more, read as references. */
function holdsPublications(document: ReadDocument, part: SectionPart, fewest: number): boolean {
  if (part.sense.kind === "publications") return part.blocks.length > 0;
  // A bibliography says of each entry what it is.
  if (part.blocks.some((block) => block.entry !== undefined)) return true;
  if (!["other", "interests", "biography", "head"].includes(part.sense.kind) || part.blocks.length === 0) return false;
  const { entries } = listEntries(document, part.blocks);
  const whole = entries.filter(({ passage }) => pieceKind(passage) === "whole" && passage.text.length < 900);
  return whole.length >= fewest && whole.length * 10 >= entries.length * 7;
}

/** Names that stand in several entries are people: titles seldom repeat. */
function knownNames(lists: PublicationList[], owner: string | null): KnownNames {
  const counts = new Map<string, number>();
  for (const { entries } of lists) {
    for (const { passage } of entries) {
      const names = passage.text
        .split(/,|;|\n|\band\b|&|\./)
        .map(bareName)
        .filter((name) => name.includes(" ") && name.length < 40 && nameShape(name) >= 1.3);
      for (const key of new Set(names.map(nameKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return {
    counts,
    isOwner: (name) => owner !== null && name.includes(" ") && compareNames(owner, name) !== "different",
  };
}
