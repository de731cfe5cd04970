import type { ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import { overlap, piecesBetween, printedLines } from "#lib/ingest/passages/spans.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isNationality } from "#lib/ingest/words/nationality.ts";
import { isPublic, labelsPublic } from "#lib/ingest/words/protected-kind.ts";
import { ASIDE, FIRST_PERSON, PASTIME_SENTENCE } from "#lib/ingest/words/protected-pastimes.ts";

/** Parts of no profession: the last words of a page stand in one of them. */
const OWN = new Set(["head", "other", "personal", "biography", "contact", "skills"]);

type Block = SectionPart["blocks"][number];

/**
 * What counts only by where it stands: sentences under "And otherwise"; "Remo in piedi" and nationalities alone, beside
 * facts that are private for sure. `found` are those facts; `isLast` tells that nothing follows the part.
 */
export function asides(text: string, part: SectionPart, isLast: boolean, found: ProtectedSpan[]): ProtectedSpan[] {
  return part.blocks.flatMap((block, at) => {
    const [first] = linesOf(block);
    const isAside = ASIDE.test(part.heading) || (first !== undefined && ASIDE.test(words(text, first)));
    const told = found.filter(({ span }) => overlap(span, block.span));
    const near = isAside || told.length > 0 || (isLast && OWN.has(part.sense.kind) && at >= part.blocks.length - 2);
    if (!near) return [];
    const pieces = linesOf(block).flatMap((line) => sentencesOf(text, line));
    const isTold = (piece: Span | undefined) =>
      piece !== undefined && told.some(({ span, kind }) => kind !== "hobbies" && overlap(span, piece));
    return pieces.flatMap((span, index): ProtectedSpan[] => {
      const piece = words(text, span);
      if (isPublic(piece)) return [];
      if (PASTIME_SENTENCE.test(piece) || (isAside && FIRST_PERSON.test(piece))) return [{ kind: "hobbies", span }];
      const beside = isTold(pieces[index - 1]) || isTold(pieces[index + 1]);
      const listed = index > 0 && labelsPublic(words(text, pieces[index - 1] ?? span));
      return beside && !listed && isNationality(piece) ? [{ kind: "citizenship", span }] : [];
    });
  });
}

/** "I play the harp at fairs." alone in the last list of a page, though that list is one of papers. */
export function lastSentences(text: string, { blocks }: SectionPart): Span[] {
  return blocks
    .map(({ span }) => span)
    .filter((span) => /^(?:I|Ich|Je|Ik|Jag|Jeg)\s\p{Ll}[^\d“”"«»„]{8,220}\.$/u.test(words(text, span)));
}

const words = (text: string, { start, end }: Span): string => text.slice(start, end).trim();

const linesOf = (block: Block): Span[] => (block.kind === "rule" ? [] : printedLines(block));

const BETWEEN_SENTENCES = /(?<=[\p{L}\d)]{3}[.;])\s+(?=\p{Lu}|\d)/gu;

function sentencesOf(text: string, { start, end }: Span): Span[] {
  return piecesBetween(text, { start, end: start + text.slice(start, end).trimEnd().length }, BETWEEN_SENTENCES);
}
