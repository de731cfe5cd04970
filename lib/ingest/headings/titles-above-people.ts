import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { linesOf, passageOf, words } from "#lib/ingest/passages/passage.ts";
import { namesIn, pieceKind } from "#lib/ingest/references/piece-kind.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

const FEWEST_WORDS = 3;
/** The share of the lines of people in which one family name must stand: somebody's papers, and not the members of groups. */
const SHARE = 2 / 3;

/**
 * Headings of three words or more right above a line that is two names or more and nothing else ("## Slow tides of the
 * north" / "Ada Reed, Olaf Stone"). None where nobody stands in most of the lines: teams and committees are made so, too.
 */
export function titlesAbovePeople(document: ReadDocument, blocks: readonly Block[]): Block[] {
  const found = blocks.flatMap((block, at) => {
    const people = block.kind === "heading" && isTitle(document, block) ? familiesBelow(document, blocks[at + 1]) : [];
    return people.length >= 2 ? [{ block, people }] : [];
  });
  const counts = new Map<string, number>();
  for (const { people } of found) for (const name of new Set(people)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return found.length > 0 && most >= found.length * SHARE ? found.map(({ block }) => block) : [];
}

const isTitle = ({ text }: ReadDocument, { span }: Block): boolean =>
  words(text, span).split(" ").length >= FEWEST_WORDS && nameShape(words(text, span)) < 1.2;

/** The last words of the names on the first line of a block that is nothing but names. */
function familiesBelow(document: ReadDocument, block: Block | undefined): string[] {
  if (block?.kind !== "paragraph" && block?.kind !== "item") return [];
  const [line] = linesOf(passageOf(document, [block]));
  if (!line || pieceKind(line) !== "people") return [];
  const names = namesIn(line.text).map((name) => name.replace(/[^\p{L}\p{M}\s.’'-]/gu, "").trim());
  const full = names.filter((name) => name !== "");
  return full.every((name) => nameShape(name) >= 1.2)
    ? full.map((name) => foldWords(name).split(" ").at(-1) ?? "")
    : [];
}
