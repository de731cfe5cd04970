import { everyMatch } from "#lib/every-match.ts";

const ASIDE = /\\begin\{((?:aside|sidebar)\w{0,12})\}/gu;
const HEADING = /^[^%\n]*\\(?:cv)?section\b/mu;
/** Comments and room, then a heading: what stands in the aside takes nothing away from that. */
const HEADED = /^(?:\s|%[^\n]*(?:\n|$)|\\(?:vspace\*?\{[^}\n]*\}|\w*skip\b|(?:new|clear)page\b))*\\(?:cv)?section\b/u;

/**
 * Columns beside the text that begin between two entries of a section stand at the end: their own headings head nothing
 * of what goes on below them. Such a column at the head of the document stays there.
 */
export function asidesLast(source: string): string {
  const moved: string[] = [];
  let main = "";
  let kept = "";
  let from = 0;
  for (const match of everyMatch(source, ASIDE)) {
    const close = `\\end{${match[1] ?? ""}}`;
    const end = source.indexOf(close, match.index);
    if (match.index < from || end < 0) continue;
    const [before, aside] = [source.slice(from, match.index), source.slice(match.index, end + close.length)];
    from = end + close.length;
    main += before;
    kept += before;
    if (HEADING.test(main) && !HEADED.test(source.slice(from, from + 2000))) moved.push(aside);
    else kept += aside;
  }
  if (moved.length === 0) return source;
  const rest = kept + source.slice(from);
  const end = rest.lastIndexOf("\\end{document}");
  const cut = end < 0 ? rest.length : end;
  return `${rest.slice(0, cut)}\n\n${moved.join("\n\n")}\n${rest.slice(cut)}`;
}
