import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { Heading } from "#lib/ingest/headings/inherited-sense.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";

/** A line that its number and its look make a heading: of "8.1" the number is 8, 1. */
interface NumberedLine {
  block: Block;
  text: string;
  number: number[];
  inline: boolean;
}

const FEWEST = 3;
const LONGEST = 140;

/** "8.1⇥Monographs", "8.1. Monographs", "8) Publications" */
const NUMBER = /^\s*(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\S)/;
/** "Languages: Norlandish" */
const LABEL = /^([^:\t\n]{3,40}?)\s*:\s+(?=\S)/;

/**
 * Adds the headings of a document that counts its sections through: "1 Degrees", "2 Posts", "3 Publications", and below
 * these "3.1 Sea walls", whatever the words. They stand as deep as their numbers say, from `rank` down.
 */
export function addNumbered(document: ReadDocument, found: Map<Block, Heading>, rank: number): void {
  const numbered = numberedLines(document);
  const marked = numbered.filter(({ block, number }) => number.length === 1 && block.kind === "heading");
  const top = marked.length > 0 ? Math.min(...marked.map(({ block }) => block.level)) : rank;
  for (const { block, text, number, inline } of numbered) {
    const sense = found.get(block)?.sense ?? senseOfHeading(text, false) ?? { kind: "other" as const };
    const plain = found.get(block)?.plain ?? false;
    const level = Math.min(8, top + number.length - 1);
    found.set(block, { block, text, level, sense, plain, ...(inline ? { inline } : {}) });
  }
}

/**
 * Lines set apart from the text whose numbers rise from the first to the last, some of the highest rank being headings by
 * their words; else the numbers count something else.
 */
function numberedLines(document: ReadDocument): NumberedLine[] {
  const lines = document.blocks.flatMap((block) => numberedLine(document, block) ?? []);
  const tops = lines.filter(({ number }) => number.length === 1);
  const rises = tops.every(({ number: [own = 0] }, at) => at === 0 || own > (tops[at - 1]?.number[0] ?? 0));
  const whole = tops.filter(({ inline }) => !inline);
  const known = whole.filter(({ text }) => senseOfHeading(text, false) !== null);
  if (!rises || known.length < FEWEST || known.length * 3 < whole.length) return [];
  // "1. Name: Ada Reed" above all sections belongs to the head of the form.
  const first = lines.findIndex(({ inline }) => !inline);
  let last: number[] = [];
  return lines.slice(first).filter(({ number }) => {
    const goesOn = number.length === 1 || isNext(last, number);
    if (goesOn) last = number;
    return goesOn;
  });
}

/** "3.1" behind "3", "3.2" behind "3.1" or "3.1.4". */
function isNext(last: number[], number: number[]): boolean {
  const above = number.slice(0, -1);
  return above.every((part, at) => part === last[at]) && number.at(-1) === (last[above.length] ?? 0) + 1;
}

function numberedLine(document: ReadDocument, block: Block): NumberedLine | null {
  const { kind, span, marker = "" } = block;
  if (kind === "rule" || kind === "row" || block.lines.length > 2) return null;
  const printed = document.text.slice(span.start, span.end);
  const match = NUMBER.exec(kind === "item" ? `${marker} ${printed}` : printed);
  if (match?.[1] === undefined) return null;
  const number = match[1].split(".").map(Number);
  const start = kind === "item" ? span.start : span.start + match[0].length;
  const text = words(document.text, span);
  const label = LABEL.exec(document.text.slice(start, span.end))?.[1];
  if (label !== undefined)
    return number.length === 1 && isSetApart(block, { start, end: start + label.length })
      ? { block, text: label, number, inline: true }
      : null;
  if (printed.length > LONGEST || !isSetApart(block, { start, end: span.end })) return null;
  // "5. Slow Tides, 2019"
  if (normalizeHeading(text).length < 3 || /[.;,]$|@|https?:|(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)) return null;
  return { block, text, number, inline: false };
}

/** Bold, underlined or larger from end to end, or a heading in its source. */
export function isSetApart({ kind, runs }: Block, { start, end }: Span): boolean {
  if (kind === "heading") return true;
  const set = runs.filter(({ bold, underline, size = 1 }) => bold || underline || size >= 1.12);
  const length = set.reduce(
    (sum, { span }) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)),
    0,
  );
  return length >= 0.9 * (end - start);
}
