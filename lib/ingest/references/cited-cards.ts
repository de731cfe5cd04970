import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import { words } from "#lib/ingest/passages/passage.ts";
import { isSigned } from "#lib/ingest/references/piece-kind.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

/**
 * Cards of a page, each begun by a heading: a title, often a line that cites the work in full, an abstract, tags. Where
 * that line repeats the title it is the entry; what stands above the first title ("Quayside Press · 2022 · ISBN …") is none.
 * Null where no card cites its own title.
 */
export function citedCards(document: ReadDocument, groups: Block[][]): Block[][] | null {
  const cards = groups.map((group) => {
    const [heading, ...below] = group;
    if (heading?.kind !== "heading") return group;
    const title = foldWords(words(document.text, heading.span));
    const cited = below.find((block) => isSignedIn(document, block) && saysIn(document, block, title));
    return cited ? [cited] : group;
  });
  if (cards.every((card, index) => card === groups[index])) return null;
  return cards.filter(([first], index) => index > 0 || first?.kind === "heading" || isSignedIn(document, first));
}

function isSignedIn(document: ReadDocument, block: Block | undefined): boolean {
  return block !== undefined && isSigned(words(document.text, block.span));
}

function saysIn(document: ReadDocument, block: Block, title: string): boolean {
  return title.length >= 8 && foldWords(words(document.text, block.span)).includes(title);
}
