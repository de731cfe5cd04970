import { type HeadingSense, senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";

const FEWEST = 3;
const LEAST_KNOWN = 2;
/** Columns that a line in the middle stands in at least, and by which it may miss the middle. */
const INDENT = 12;
const LOOSE = 3;
const LONGEST = 60;

/**
 * Lines set in the middle of the page that head what stands below, each with its level: alone between blank lines, in few
 * words, from the first one on whose words are known. "Publications" stands above "Walls and gates", whose words are not.
 */
export function centredHeadings(lines: readonly string[]): Map<number, number> {
  const widths = lines.flatMap((line) => (line.trim() === "" ? [] : line.trimEnd().length)).sort((a, b) => a - b);
  const middle = (widths[Math.floor((widths.length - 1) * 0.95)] ?? 0) / 2;
  const found = lines.flatMap((line, at) => {
    const text = line.trim();
    const indent = line.search(/\S/);
    const alone = !lines[at - 1]?.trim() && !lines[at + 1]?.trim();
    if (!alone || indent < INDENT || Math.abs(indent + text.length / 2 - middle) > LOOSE) return [];
    if (text.length > LONGEST || !/^\p{L}[^\d@;:.]*[\p{L})]$/u.test(text) || /\s{3}/.test(text)) return [];
    return [{ at, text, sense: senseOfHeading(text, true) }];
  });
  const first = found.findIndex(({ sense }) => sense !== null);
  const heads = found.slice(Math.max(0, first)).filter(({ text, sense }) => sense !== null || !isPersonName(text));
  const known = heads.filter(({ sense }) => sense !== null).length;
  if (heads.length < FEWEST || known < LEAST_KNOWN || known * 3 < heads.length) return new Map();
  return new Map(heads.map(({ at, sense }) => [at, levelOf(sense)]));
}

/** "Submitted" and "Books" part the publications, as do words that are not known. */
const levelOf = (sense: HeadingSense | null): number =>
  sense === null || sense.publicationKind !== undefined || sense.status !== undefined ? 2 : 1;
