import type { ReadDocument, Run } from "#lib/ingest/document.ts";
import { Unreadable } from "#lib/ingest/draft.ts";
import { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { asidesLast } from "#lib/ingest/readers/latex-asides.ts";
import { LatexBibliography } from "#lib/ingest/readers/latex-bibliography.ts";
import { losesWords, SIMPLER } from "#lib/ingest/readers/latex-lost-words.ts";
import { withSetHeadings } from "#lib/ingest/readers/latex-set-headings.ts";
import { latexText } from "#lib/ingest/readers/latex-text.ts";
import { LatexWalk } from "#lib/ingest/readers/latex-walk.ts";
import { fromTypst, isTypst } from "#lib/ingest/readers/typst.ts";
import { letterCount } from "#lib/ingest/words/letter-count.ts";

/** What the file tells the viewer of its PDF of who wrote it. */
const PDF_AUTHOR = /^[^%\n]*\bpdfauthor\s{0,9}=\s{0,9}\{?([^{},\\\n]{3,60})/mu;

/**
 * Reads LaTeX without running TeX: the document's own commands are expanded, the commands of CV classes give roles,
 * comments are no content, and nothing is read from disk.
 * Throws `Unreadable` when its commands expand without end.
 */
export function readLatex(typed: string): ReadDocument {
  const source = isTypst(typed) ? fromTypst(typed) : withPlainDashes(typed);
  const { document: printed, bibliography } = printedPage(source);
  const document = withSetHeadings(withBodySize(printed));
  const other = /^[^%\n]*\\(?:input|include|subfile)\s*\{?([\w./-]+)/mu.exec(source)?.[1];
  if (other) document.remarks.push(`The file refers to other files, such as “${other}”, which were not read.`);
  const prints = /^[^%\n]*\\(?:bibliography|printbibliography|addbibresource|nobibliography)\b/mu.test(source);
  if (prints && (bibliography.isEmpty || bibliography.missing.length > 0))
    document.remarks.push(
      "The file takes references from a BibTeX file, which was not read: import that file as well.",
    );
  return document;
}

interface Printed {
  document: ReadDocument;
  bibliography: LatexBibliography;
}

/** What the source prints; where a slip in it would swallow its words, what it prints read with less of TeX. */
function printedPage(source: string): Printed {
  let best = printedAs(source, source);
  for (const simpler of SIMPLER) {
    if (!losesWords(source, best.document.text)) break;
    const again = triedAs(simpler(source), source);
    if (again && letterCount(again.document.text) > 2 * letterCount(best.document.text)) best = again;
  }
  return best;
}

function triedAs(plainer: string, source: string): Printed | null {
  try {
    return printedAs(plainer, source);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function printedAs(typed: string, source: string): Printed {
  const bibliography = new LatexBibliography(source);
  const walk = new LatexWalk(asidesLast(typed), new BlockWriter(), bibliography);
  walk.run();
  const author = PDF_AUTHOR.exec(source)?.[1];
  if (author && walk.meta.author === undefined) walk.meta.author = latexText(author);
  return { document: walk.writer.finish("latex", walk.meta), bibliography };
}

const DASHES = /\\usepackage\s{0,3}\[[^\]\n]{0,80}\bshortcuts\b[^\]\n]{0,80}\]\s{0,3}\{extdash\}/u;

/** "Salt\-/Water", "Reed\--Stone": with the short commands of the package for dashes these print hyphens and dashes. */
function withPlainDashes(source: string): string {
  return DASHES.test(source)
    ? source.replace(/(?<!\\)\\[-=](?:(\/)|(-{1,2}))/gu, (_, hyphen?: string, dash?: string) =>
        hyphen ? "-" : dash === "-" ? "--" : "---",
      )
    : source;
}

/** A size that most of the text is set in, "\\large" above all of it, is that of plain words. */
function withBodySize(document: ReadDocument): ReadDocument {
  const lengths = new Map<number, number>();
  for (const { runs } of document.blocks)
    for (const { size, span } of runs)
      if (size !== undefined) lengths.set(size, (lengths.get(size) ?? 0) + span.end - span.start);
  const [body] = [...lengths].filter(([, length]) => length > 0.6 * document.text.length);
  if (!body) return document;
  const scaled = (run: Run): Run => {
    const { size = 1, ...plain } = run;
    return size === body[0] ? plain : { ...plain, size: size / body[0] };
  };
  return { ...document, blocks: document.blocks.map((block) => ({ ...block, runs: block.runs.map(scaled) })) };
}
