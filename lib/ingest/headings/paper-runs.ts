import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { type PaperSign, type PaperSigns, paperSigns } from "#lib/ingest/references/paper-signs.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { type HeadingSense, type SectionKind, senseOfHeading } from "#lib/ingest/words/headings.ts";

/** Parts that hold papers of others, or what was said of papers and not the papers: nothing there is a list of one's own. */
const NEVER: ReadonlySet<SectionKind> = new Set(["publications", "references", "patents", "news"]);
/** Parts whose entries are made like references and are none: talks, theses of students, grants, prizes for papers. */
const ALIKE: ReadonlySet<SectionKind> = new Set(["talks", "advising", "grants", "awards"]);
/**
 * Parts where one or two entries that are made like papers say nothing: programs that have a DOI, papers that won a prize,
 * languages and their marks, what a form asks of a person.
 */
const NEVER_FEW: ReadonlySet<SectionKind> = new Set([
  "head",
  "software",
  "awards",
  "skills",
  "personal",
  "hobbies",
  "contact",
]);
/** "Papers / Lectures", "Conference talks and proceedings": what stands below it may be either. */
const WITH_PAPERS = /\bpapers?\b|proceeding|publica|\barticles?\b/iu;

/** What a run of papers must weigh, a paper being 1, and how many papers it must hold. */
const LEAST = 2.2;
const FEWEST = 3;
/** What a heading of strange words takes from a run. */
const HEADING = -0.5;
/** More blocks than these are a run or none. */
const FEW = 8;

/** A block of the document; null heads a part. */
interface Unit extends PaperSign {
  block: Block | null;
  /** Words above the people of a paper. */
  isTitle?: true;
}

/**
 * Papers that stand where no heading says so, or below one that no vocabulary knows: runs of references that the owner
 * signs are parts of their own, whatever part they stood in. What a heading says is believed first; this is what the text
 * below it says itself.
 * @param lists parts that are read as lists of papers anyway.
 * @param owner the name in the head of the document, null where none is found: then whoever signs most of a run.
 * @returns the parts themselves where nothing was found.
 */
export function withPaperRuns(
  document: ReadDocument,
  parts: SectionPart[],
  lists: ReadonlySet<SectionPart>,
  owner: string | null,
): SectionPart[] {
  const zones = zonesOf(parts, lists);
  const blocksOf = (zone: SectionPart[]) => zone.flatMap(({ blocks }) => blocks);
  const mixed = new Set(parts.filter((part, at) => mayHoldPapers(part, parts[at - 1])));
  const head = isPageOfPapers(document) ? parts.find(({ sense }) => sense.kind === "head") : undefined;
  const signs = paperSigns(document, blocksOf(parts), owner);
  const made = new Map<SectionPart, SectionPart[]>();
  for (const zone of zones) {
    const mayBe = signs.mayBeIn(blocksOf(zone), FEWEST);
    const run = mayBe ? runsIn(zone.flatMap((part) => unitsOf(part, signs, mixed))) : new Set<Block>();
    for (const part of zone) {
      if (part.blocks.some((block) => run.has(block))) continue;
      // Beside the items of a page of papers, the lines of its head are what they are.
      const few = part === head ? { ...part, blocks: part.blocks.filter(({ kind }) => kind === "item") } : part;
      if (areFewPapers(few, signs, mixed, part === head)) for (const block of few.blocks) run.add(block);
    }
    if (run.size > 0) for (const part of zone) made.set(part, splitPart(part, run));
  }
  return made.size === 0 ? parts : parts.flatMap((part) => made.get(part) ?? [part]);
}

/** Parts that follow each other and may hold one run: a heading that says what it heads ends it, strange words do not. */
function zonesOf(parts: SectionPart[], lists: ReadonlySet<SectionPart>): SectionPart[][] {
  const zones: SectionPart[][] = [];
  let open = false;
  for (const part of parts) {
    if (lists.has(part) || NEVER.has(part.sense.kind)) {
      open = false;
      continue;
    }
    if (open && part.sense.kind === "other") zones.at(-1)?.push(part);
    else zones.push([part]);
    open = true;
  }
  return zones;
}

/** @param mixed parts that may hold talks and papers. */
function unitsOf(part: SectionPart, signs: PaperSigns, mixed: ReadonlySet<SectionPart>): Unit[] {
  const heads = { block: null, weight: part.heading === "" ? 0 : HEADING, papers: 0 };
  const alike = ALIKE.has(part.sense.kind) && !mixed.has(part);
  const told = part.blocks.map((block) => ({ block, ...signs.of(block, alike) }));
  return [heads, ...told].map((unit, at, all) =>
    isTitleOf(unit, all[at + 1]) ? { ...unit, weight: 0, isTitle: true as const } : unit,
  );
}

/** Said of talks and papers; "Presentations" > "Conference papers" were all read aloud, set below or behind the empty heading. */
function mayHoldPapers({ sense, heading, above }: SectionPart, before: SectionPart | undefined): boolean {
  if (sense.kind !== "talks" || !WITH_PAPERS.test(heading)) return false;
  const over = before?.blocks.length === 0 ? [...above, before.heading] : above;
  return !over.some((text) => senseOfHeading(text, false)?.kind === "talks" && !WITH_PAPERS.test(text));
}

/** `<title>Publications | Ada Reed</title>`: what the page is, though it prints no such heading. */
function isPageOfPapers({ meta }: ReadDocument): boolean {
  const pieces = (meta.title ?? "").split(/\s*[|:·•–—]\s*|\s+-\s+/u);
  return pieces.some(
    (piece) => senseOfHeading(piece, true)?.kind === "publications" && !/^\W*research\W*$/i.test(piece),
  );
}

/**
 * One or two papers are a list where nothing else stands in their part: "Other", "Earlier work", "Review articles"; in the head
 * only of a page that is one of papers by its title.
 */
function areFewPapers(
  part: SectionPart,
  signs: PaperSigns,
  mixed: ReadonlySet<SectionPart>,
  isTitled: boolean,
): boolean {
  if (NEVER_FEW.has(part.sense.kind) && !isTitled) return false;
  if (part.blocks.length > FEW || !signs.mayBeIn(part.blocks, 1)) return false;
  const units = unitsOf(part, signs, mixed).slice(1);
  const papers = units.reduce((sum, unit) => sum + unit.papers, 0);
  const silent = units.filter((unit) => unit.weight === 0 && !unit.isTitle).length;
  // People below no title are those of a meeting, or of a group.
  const isPaper = (unit: Unit, at: number) =>
    unit.papers > 0 && !unit.isOnlySigned && (!unit.arePeople || units[at - 1]?.isTitle === true);
  return papers > 0 && silent <= papers && units.every((unit, at) => isPaper(unit, at) || unit.weight === 0);
}

/** Words above the people of a paper: its title. */
const isTitleOf = (unit: Unit, next: Unit | undefined): boolean =>
  unit.papers === 0 && unit.weight >= HEADING && next?.arePeople === true;

/** The blocks of the heaviest runs. */
function runsIn(units: Unit[]): Set<Block> {
  const found = new Set<Block>();
  let rest = units;
  for (;;) {
    const run = heaviest(rest);
    if (!run) return found;
    const held = rest.slice(run.from, run.to);
    for (const { block } of held) if (block) found.add(block);
    rest = rest.map((unit, at) => (at >= run.from && at < run.to ? { ...unit, weight: -9, papers: 0 } : unit));
  }
}

/** The stretch of greatest weight, with the title above its first paper and what weighs nothing below its last; null when none weighs enough. */
function heaviest(units: Unit[]): { from: number; to: number } | null {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [at, { weight }] of units.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = at;
    }
    sum += weight;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  const says = (at: number) => units[at]?.block && units[at]?.weight === 0;
  while (says(best.to)) best.to += 1;
  if (units[best.from - 1]?.isTitle) best.from -= 1;
  const papers = units.slice(best.from, best.to).reduce((all, unit) => all + unit.papers, 0);
  return best.sum >= LEAST && papers >= FEWEST ? best : null;
}

/** A part cut where a run begins or ends in it. */
function splitPart(part: SectionPart, run: ReadonlySet<Block>): SectionPart[] {
  if (!part.blocks.some((block) => run.has(block))) return [part];
  const groups: Block[][] = [];
  for (const block of part.blocks) {
    const last = groups.at(-1);
    if (last?.[0] && run.has(last[0]) === run.has(block)) last.push(block);
    else groups.push([block]);
  }
  return groups.map((blocks, index) => {
    const start = index === 0 ? part.span.start : (blocks[0]?.span.start ?? part.span.start);
    const end = groups[index + 1]?.[0]?.span.start ?? part.span.end;
    const own = { heading: index === 0 ? part.heading : "", above: part.above, blocks, span: { start, end } };
    return { ...own, sense: blocks[0] && run.has(blocks[0]) ? { kind: "publications", ...yearOf(part) } : part.sense };
  });
}

/** "2024" above the papers of that year, below a heading that says something else. */
function yearOf({ heading, sense, span }: SectionPart): Pick<HeadingSense, "year" | "yearSpan"> {
  if (sense.year !== undefined && sense.yearSpan) return { year: sense.year, yearSpan: sense.yearSpan };
  const isYear = /^(?:19|20)\d{2}$/.test(heading);
  return isYear ? { year: Number(heading), yearSpan: { start: span.start, end: span.start + heading.length } } : {};
}
