import { mayHead, printedWords } from "#lib/ingest/readers/latex-margin-words.ts";
import { LatexSource } from "#lib/ingest/readers/latex-source.ts";
import type { Token } from "#lib/ingest/readers/latex-tokens.ts";
import { namesSection } from "#lib/ingest/words/headings.ts";

/** Known headings among the labels of a document that is one list of its sections. */
const FEWEST = 2;

/**
 * Labels of items that are headings: a CV written as one list, `\item[Education]` then what belongs there, and a label with
 * nothing beside it that heads the items below, `\item[Preprints] \item …`.
 */
export class LatexHeadedLists {
  private readonly sections: boolean;

  /**
   * Looks through the labels of a document: where no commands make sections (`plain`) and half of them head some, they all do.
   */
  constructor(tokens: readonly Token[], plain: boolean) {
    const labels = plain ? labelsOf(tokens).filter(mayHead) : [];
    const known = labels.filter(namesSection).length;
    this.sections = known >= FEWEST && known * 2 >= labels.length;
  }

  /**
   * The level of the heading that a label is, null when it is none. `inList`: its list is not known to be one of sections.
   * Below a `loose` one no items stand, but paragraphs.
   */
  heading(label: readonly Token[], source: LatexSource, inList: boolean): { level: number; loose: boolean } | null {
    const words = printedWords(label);
    if (!mayHead(words)) return null;
    if (this.sections && (!inList || namesSection(words))) return { level: 2, loose: true };
    if (!namesSection(words)) return null;
    const next = followsLabel(source);
    return next === "words" ? null : { level: 3, loose: next === "paragraph" };
  }
}

function labelsOf(tokens: readonly Token[]): string[] {
  const found: string[] = [];
  const source = new LatexSource(tokens);
  for (let token = source.next(); token; token = source.next()) {
    const label = token.kind === "command" && token.text === "item" ? source.optional() : null;
    if (label) found.push(printedWords(label));
  }
  return found;
}

/** What stands below a label: the next item before anything is said, a paragraph of its own, or words beside it. */
function followsLabel(source: LatexSource): "item" | "paragraph" | "words" {
  const taken: Token[] = [];
  for (let token = source.next(); token; token = source.next()) {
    taken.push(token);
    if (token.kind !== "space" && token.kind !== "paragraph") break;
  }
  source.put(taken);
  const last = taken.at(-1);
  if (last?.kind === "command" && (last.text === "item" || last.text === "begin")) return "item";
  return taken.some(({ kind }) => kind === "paragraph") ? "paragraph" : "words";
}
