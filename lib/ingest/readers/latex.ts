import type { ReadDocument } from "#lib/ingest/document.ts";
import { asidesLast } from "#lib/ingest/readers/latex-asides.ts";
import { withSetHeadings } from "#lib/ingest/readers/latex-set-headings.ts";
import { LatexWalk } from "#lib/ingest/readers/latex-walk.ts";

/** What the file tells the viewer of its PDF of who wrote it. */
const PDF_AUTHOR = /^[^%\n]*\bpdfauthor\s{0,9}=\s{0,9}\{?([^{},\\\n]{3,60})/mu;

/**
 * Reads LaTeX without running TeX: the document's own commands are expanded, the commands of CV classes give roles,
 * comments are no content, and nothing is read from disk.
 * Throws `Unreadable` when its commands expand without end.
 */
export function readLatex(source: string): ReadDocument {
  const walk = new LatexWalk(asidesLast(source));
  walk.run();
  const author = PDF_AUTHOR.exec(source)?.[1];
  if (author && walk.meta.author === undefined) walk.meta.author = latexText(author);
  const document = withSetHeadings(walk.writer.finish("latex", walk.meta));
  const other = /^[^%\n]*\\(?:input|include|subfile)\s*\{?([\w./-]+)/mu.exec(source)?.[1];
  if (other) document.remarks.push(`The file refers to other files, such as “${other}”, which were not read.`);
  if (/^[^%\n]*\\(?:bibliography|printbibliography|addbibresource|nobibliography)\b/mu.test(source))
    document.remarks.push(
      "The file takes references from a BibTeX file, which was not read: import that file as well.",
    );
  return document;
}

/** A piece of LaTeX as plain text on one line: `{\"O}berg, K.~I.` → "Öberg, K. I.". */
export function latexText(source: string): string {
  if (!/[\\{}$~%^_`'#&-]/u.test(source)) return source.replace(/\s+/gu, " ").trim();
  const walk = new LatexWalk(source.replace(/(?<!\\)([#%&])/gu, "\\$1"));
  walk.run();
  return walk.writer.finish("latex").text.replace(/\s+/gu, " ");
}
