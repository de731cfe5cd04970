import { tokenize } from "#lib/ingest/readers/latex-tokens.ts";
import { letterCount } from "#lib/ingest/words/letter-count.ts";

/** The least part of the letters of a body that a page prints: of real ones it is three quarters and more. */
const LEAST = 0.25;
/** Too few to tell a page that is lost from a line that prints little. */
const FEW_LETTERS = 40;
const BODY = /^(?:[^%\n\\]|\\.)*?\\begin\s{0,3}\{document\}/mu;
const END = /^(?:[^%\n\\]|\\.)*?\\end\s{0,3}\{document\}/mu;
/** What is drawn is no text. */
const PICTURE = /\\begin\s{0,3}\{(tikzpicture|picture|pspicture)\}[\s\S]*?(?:\\end\s{0,3}\{\1\}|$)/gu;
const COMMENT = /(?<!\\)%[^\n]*/gu;

/** True where a page prints so little of what its source says that a slip of the source must have swallowed the rest. */
export function losesWords(source: string, printed: string): boolean {
  const shown = letterCount(printed);
  // No page says more than its source has letters: nearly all are told from them, and need no second look.
  if (shown >= LEAST * letterCount(source)) return false;
  const said = letterCount(
    tokenize(bodyOf(source).replace(PICTURE, " "))
      .map(({ kind, text }) => (kind === "text" ? text : " "))
      .join(""),
  );
  return said >= FEW_LETTERS && shown < LEAST * said;
}

/**
 * Sources that say the same with less of TeX, the most faithful first: without conditions; without what stands above the
 * body, where a definition may have no end; without definitions; with every group closed at the end of its paragraph; and
 * the words alone.
 */
export const SIMPLER: readonly ((source: string) => string)[] = [
  (source) => source.replace(/\\(?:if(?!thenelse)[a-zA-Z@]*(?![a-zA-Z@{])|else(?![a-zA-Z])|fi(?![a-zA-Z]))/gu, ""),
  (source) => withoutConditions(bodyOf(source)),
  (source) => closedParagraphs(withoutConditions(withoutDefinitions(bodyOf(source)))),
  (source) => wordsAlone(bodyOf(source)),
];

function withoutConditions(source: string): string {
  return SIMPLER[0]?.(source) ?? source;
}

/** What stands between the marks of a document; all of a part that is read into another, which has none. */
function bodyOf(source: string): string {
  const above = BODY.exec(source);
  const body = above ? source.slice(above.index + above[0].length) : source;
  const end = END.exec(body);
  return end && letterCount(body.slice(0, end.index)) >= FEW_LETTERS ? body.slice(0, end.index) : body;
}

/** "\newcommand{\salt}{…": a definition is no longer one, and what it stands for is read where it is. */
function withoutDefinitions(source: string): string {
  return source.replace(
    /\\(?:(?:re|provide)?new(?:command|environment)|(?:re|provide)(?:command|newcommand|newenvironment)|(?:New|Renew|Provide|Declare)Document(?:Command|Environment)|[egx]?def)(?![a-zA-Z])\*?\s{0,3}(?:\{\s{0,3}\\?[a-zA-Z@]{1,60}\s{0,3}\}|\\[a-zA-Z@]{1,60})(?:\s{0,3}\[[^\]\n]{0,60}\]){0,2}/gu,
    "",
  );
}

/** A group that is open where its paragraph ends is closed there, and a brace that closes nothing is left out. */
function closedParagraphs(source: string): string {
  return source
    .replace(COMMENT, "")
    .replace(/\\begin\s{0,3}\{(?:comment|verbatim\*?|lstlisting|minted|Verbatim)\}|\\verb(?![a-zA-Z])/gu, "")
    .split(/(\n[ \t]*\n\s*)/u)
    .map((paragraph) => {
      let open = 0;
      const kept = paragraph.replace(/\\[\s\S]|[{}]/gu, (sign) => {
        if (sign === "{") open += 1;
        if (sign === "}") return open > 0 && open-- ? sign : "";
        return sign;
      });
      return kept + "}".repeat(open);
    })
    .join("");
}

/** No command, no group: the words, each line its own. */
function wordsAlone(source: string): string {
  return source
    .replace(COMMENT, "")
    .replace(/\\(?:begin|end)\s{0,3}\{[^{}\n]{0,40}\}/gu, "\n\n")
    .replace(/\\\\(?:\[[^\]\n]{0,20}\])?/gu, "\n\n")
    .replace(/\\item(?![a-zA-Z])/gu, "\n\n")
    .replace(/\\[a-zA-Z@]+\*?|\\./gu, " ")
    .replace(/[{}$~^_#&[\]]/gu, " ")
    .replace(/\n/gu, "\n\n");
}
