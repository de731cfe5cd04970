import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization, isPlace } from "#lib/ingest/words/organization.ts";
import { calm, cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

/** One or a few words as a given or a family name is printed. */
const PART = new RegExp(
  `^(?:(?:${PARTICLES})\\s+)*(?:\\p{Lu}\\.\\s*)*\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+(?:(?:${PARTICLES}|y|i)\\s+)*\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,2}$`,
  "u",
);

interface Piece {
  text: string;
  span: Span;
}

/**
 * The name that a letter head prints in two pieces: "Ada" and below it "Reed", or the two first cells of its top row,
 * which were arguments of one command. Believed only where the second piece stands in the document once more, as it does
 * in an address or a list of authors. Null for other heads.
 */
export function partedName(document: ReadDocument, text: string): { printed: string; span: Span } | null {
  const [given, family, more] = topPieces(document, text).map((piece) =>
    document.kind === "latex" ? { ...piece, text: raised(piece.text) } : piece,
  );
  const heading = more === undefined ? null : headingOf(document, text);
  if (heading) return heading;
  if (!given || !family || !isPart(given.text) || !isPart(family.text)) return null;
  const printed = `${given.text} ${family.text}`;
  if (!isPersonName(printed, true) || isPersonName(family.text)) return null;
  const rest = foldWords(text.slice(family.span.end)).replace(/\s/g, "");
  const times = (name: string) => rest.split(foldWords(name).split(" ").at(-1) ?? "").length - 1;
  if (times(family.text) === 0) return null;
  // "Ada Reed" + "Norland": what reads as a whole name lacks its end only where that end is printed more often.
  const isWhole = given.text.includes(" ");
  const oneRow = !text.slice(given.span.end, family.span.start).includes("\n");
  if (isWhole && (!oneRow || times(family.text) <= times(given.text))) return null;
  return { printed, span: { start: given.span.start, end: family.span.end } };
}

/** Templates of LaTeX print "{ada}{reed}" as "ADA REED" or "ada reed": as a name it begins with capitals. */
function raised(words: string): string {
  return /^\p{Ll}[\p{Ll}’'-]+(?: \p{Ll}[\p{Ll}’'-]+)?$/u.test(words)
    ? words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;
}

/** The first two cells, or lines of one cell, of the document. */
function topPieces({ blocks }: ReadDocument, text: string): Piece[] {
  const tops = blocks.filter(({ kind }) => kind !== "rule").slice(0, 2);
  return tops
    .flatMap(({ span, lines }) =>
      lines.slice(0, 3).flatMap((start, at) => piecesOf(text, { start, end: lines[at + 1] ?? span.end })),
    )
    .slice(0, 3);
}

/** "Ada" / "Reed" / "van Dalen" as the lines of one heading. */
function headingOf({ blocks }: ReadDocument, text: string): { printed: string; span: Span } | null {
  const top = blocks.find(({ kind }) => kind !== "rule");
  if (top?.kind !== "heading" || top.lines.length < 2 || top.lines.length > 4) return null;
  const lines = text.slice(top.span.start, top.span.end).split("\n");
  const printed = lines.map((line) => line.trim()).join(" ");
  return isPart(lines[0]?.trim() ?? "") && !lines[0]?.trim().includes(" ") && isPersonName(printed)
    ? { printed, span: top.span }
    : null;
}

function piecesOf(text: string, { start, end }: Span): Piece[] {
  let from = start;
  return text
    .slice(start, end)
    .split("\t")
    .flatMap((cell) => {
      // "Reed/": a stroke that parts the name from what stands beside it.
      const words = cell.trim().replace(/\s*[/|·•]+$/u, "");
      const at = from + cell.length - cell.trimStart().length;
      from += cell.length + 1;
      return words === "" ? [] : [{ text: words, span: { start: at, end: at + words.length } }];
    });
}

function isPart(printed: string): boolean {
  return (
    PART.test(calm(printed)) &&
    cleanName(printed) === printed &&
    senseOfHeading(printed, true) === null &&
    !isJobTitle(printed) &&
    !isOrganization(printed) &&
    !isPlace(printed)
  );
}
