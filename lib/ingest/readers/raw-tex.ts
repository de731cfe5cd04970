const TELLS =
  /\\(?:(?:hfill?|dotfill|bf|bfseries|newpage|bigskip)(?![a-zA-Z])|begin\{|(?:begin|end)group|setlength|vspace|(?:textbf|textit|emph|textsc|href|section\*?)\{)/u;
/** What stands between two braces, with one pair within. */
const GROUP = String.raw`\{((?:[^{}\n]|\{[^{}\n]{0,200}\}){0,600})\}`;
const inGroup = (commands: string) => new RegExp(String.raw`\\(?:${commands})${GROUP}`, "gu");
/** "{\bf Slow tides}" */
const underSwitch = (commands: string) =>
  new RegExp(String.raw`\{[ \t]?\\(?:${commands})(?![a-zA-Z])[ \t]?((?:[^{}\n]|\{[^{}\n]{0,200}\}){0,400})\}`, "gu");

const TABLE = /\\begin\{(tabular[x*]?|longtable|tabu)\}((?:(?!\\end\{\1\})[\s\S]){0,20000})\\end\{\1\}/gu;
const LIST =
  /\\begin\{(?:itemize|enumerate|description)\}(?:\[[^\]\n]{0,80}\])?|\\end\{(?:itemize|enumerate|description)\}/gu;
const ITEM = /^[ \t]*\\item(?![a-zA-Z])(?:\[([^\]\n]{0,40})\])?[ \t]*/gmu;
/** "\begin{center}", "\end{large}": what they hold begins and ends a line. */
const FRAME =
  /\\begin\{(?:multicols|minipage|adjustwidth|spacing)\*?\}(?:\{[^{}\n]{0,40}\}|\[[^\]\n]{0,40}\])*|\\(?:begin|end)\{[a-zA-Z]{1,20}\*?\}/gu;
/** Room on the page: what stands on both sides has lines of its own. */
const ROOM =
  /\\(?:(?:vspace\*?|addvspace|vskip|pagestyle|thispagestyle)[ \t]?\{[^{}\n]{0,60}\}|(?:hrule|newpage|clearpage|pagebreak|bigskip|medskip|smallskip|vfill|bigbreak|medbreak|smallbreak)(?![a-zA-Z]))/gu;
const SIZES =
  "normalsize|footnotesize|scriptsize|tiny|small|[lL]arge|LARGE|[hH]uge|centering|raggedright|raggedleft|selectfont|noindent|indent";
/** What says nothing within a line: pictures, sizes, small room. */
const NOTHING = new RegExp(
  String.raw`\\(?:(?:hangindent|hangafter|parindent|parskip|leftskip)=?[-.\d]{1,8}(?:[a-z]{2}|\\\w{1,20})?[ \t]?|(?:hspace\*?|hskip|color|label|faIcon\*?|includegraphics(?:\[[^\]\n]{0,120}\])?)[ \t]?\{[^{}\n]{0,120}\}|(?:${SIZES}|quad|qquad|fa[A-Z]\w{1,30})(?![a-zA-Z])[ \t]?)`,
  "gu",
);
const FILL = /[ \t]*\\(?:hfill?|dotfill|hrulefill|tab)(?![a-zA-Z])[ \t]?/gu;
/** Stands where a command was that parts lines. */
const EDGE = "\u0001";
/** Lines that held nothing but such commands. */
const EMPTIED = new RegExp(`\n(?:[ \t]*${EDGE}[ \t${EDGE}]*\n)+`, "gu");
const EDGES = new RegExp(`[ \t]*${EDGE}[ \t${EDGE}]*`, "gu");

/**
 * Files for Pandoc are printed by LaTeX, and hold its commands between marks of Markdown: "*Kvam University* \hfill
 * 2019", "{\bf EDUCATION}", whole lines of "\begin{center}". Each becomes the mark that prints the same, or nothing.
 */
export function withoutRawTex(body: string): string {
  if (!TELLS.test(body)) return body;
  let text = body
    .replace(TABLE, (_all, _name, rows) => rowsOf(String(rows)))
    .replace(/\\end\{flushleft\}\s{0,8}\\begin\{flushright\}/gu, " <tab> ")
    .replace(LIST, "\n")
    .replace(ITEM, (_all, label?: string) => `- ${label ?? ""} `)
    .replace(ROOM, EDGE)
    .replace(FRAME, EDGE)
    .replace(FILL, " <tab> ");
  // From within outwards: "\textbf{\href{a.pdf}{Slow tides}}".
  for (let depth = 0; depth < 4; depth += 1) text = withMarks(text);
  return (
    text
      .replace(NOTHING, "")
      .replace(/(?:\\\\(?:\[[^\]\n]{0,12}\])?|\\newline|\\linebreak)[ \t]*(?=\n|$)/gu, "  ")
      // "\renewcommand{\salt}{…}", "\EveryPar{…}" alone on their lines
      .replace(/^[ \t]*\\[a-zA-Z@]{2,40}\*?(?:=\S{1,30}|[\\{][^\n]{0,400})?[ \t]*$/gmu, "")
      .replace(/^[ \t]*[{}][ \t]*$/gmu, "")
      .replace(EMPTIED, "  \n")
      .replace(EDGES, (_all, at: number, whole: string) => (at === 0 || whole[at - 1] === "\n" ? "" : "  \n"))
  );
}

function withMarks(text: string): string {
  return text
    .replace(new RegExp(String.raw`^[ \t]*\\((?:sub){0,2})section\*?${GROUP}`, "gmu"), (_all, subs: string, words) => {
      return `\n\n${"#".repeat(1 + subs.length / 3)} ${String(words)}\n\n`;
    })
    .replace(new RegExp(String.raw`\\href\{([^{}\n]{0,400})\}${GROUP}`, "gu"), "[$2]($1)")
    .replace(/\\url\{([^{}\s]{1,400})\}/gu, "<$1>")
    .replace(inGroup("textbf"), marked("**"))
    .replace(inGroup("textit|emph|textsl"), marked("*"))
    .replace(underSwitch("bf|bfseries"), marked("**"))
    .replace(underSwitch("it|em|itshape|sl"), marked("*"))
    .replace(underSwitch(`${SIZES}|sc|scshape`), "$1")
    .replace(inGroup(String.raw`textsc|underline|uline|text|textrm|textsf|mbox|textcolor\{[^{}\n]{0,30}\}`), "$1");
}

const marked = (mark: string) => (_all: string, words: string) =>
  words.trim() === "" ? "" : `${mark}${words.trim()}${mark}`;

/** "2019 & Kvam University \\": a line for each row. */
function rowsOf(rows: string): string {
  const lines = rows
    .replace(/^(?:\[[^\]\n]{0,20}\])?(?:\{[^\n]{0,200}\})?/u, "")
    .split(/\\\\(?:\[[^\]\n]{0,12}\])?|\\tabularnewline/u)
    .map((row) => row.replace(/\\(?:hline|toprule|midrule|bottomrule|endhead|cline\{[^{}]{0,10}\})/gu, "").trim())
    .filter((row) => row !== "");
  return `\n\n${lines.map((row) => row.replace(/\s+/gu, " ").replace(/(?<!\\)&/gu, "<tab>")).join("\n\n")}\n\n`;
}
