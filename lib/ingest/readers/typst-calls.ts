import type { Argument, Value } from "#lib/ingest/readers/typst-source.ts";

/** Functions that print nothing a reader could read. */
const SILENT =
  /^(?:image|line|rect|circle|rotate|counter|bibliography|query|metadata|state|place|measure|hide|fa-?\w*|ai-?\w*|[\w-]*icon[\w-]*|luma|rgb|color|datetime|calc|yaml|json|csv|toml|read|outline|contact-info|social-links|label)$/u;
const PARTS = /^(?:v|pagebreak|colbreak|parbreak)$/u;
/** Layouts of several cells. */
const CELLS = /^(?:grid|table|columns|two-col\w*|side-by-side|entry-grid)$/u;
/** "#section[Education]", "#cv-section("Education")" */
const HEADS =
  /^(?:heading|(?:cv-?|resume-?)?(?:sub)*-?(?:section|heading)(?:-?(?:title|header|heading))?|section-?\w*)$/u;
/** Layouts and styles that print what they hold. */
const HOLDS =
  /^(?:text|box|block|align|pad|stack|par|smallcaps|upper|lower|underline|highlight|super|sub|figure|list|enum|raw|quote|center|strong|emph|move|scale)$/u;

const FIELDS = {
  what: /^(?:title|degree|position|role|job|job-?title|what|name|course|award|qualification|program(?:me)?|study|studies|diploma)$/iu,
  where:
    /^(?:institution|organi[sz]ation|org|company|school|university|uni|employer|where|institute|society|issuer|provider)$/iu,
  place: /^(?:location|place|city|country|address)$/iu,
  date: /^(?:dates?|year|years|period|time|when|duration|terms?|timeframe)$/iu,
  start: /^(?:start|from|start-?date|date-?start|begin)$/iu,
  end: /^(?:end|to|until|end-?date|date-?end)$/iu,
  field: /^(?:field|major|subject|area|discipline)$/iu,
  authors: /^authors?$/iu,
  venue: /^(?:journal|venue|booktitle|conference|publisher|publication|proceedings)$/iu,
} as const;
type Field = keyof typeof FIELDS;

const isPrinted = ({ kind, text }: Value): boolean => kind !== "code" && text.trim() !== "";

/** What a call prints, in LaTeX. */
export function printCall(name: string, given: Argument[]): string {
  const base = name.split(".").at(-1) ?? name;
  const words = given.filter(({ value }) => isPrinted(value));
  if (base === "h") return given.some(({ value }) => value.text === "fr") ? " \\hfill " : " ";
  if (SILENT.test(base)) return "";
  if (PARTS.test(base)) return "\n\n";
  if (base === "linebreak") return "\\\\ ";
  if (base === "link") return printLink(given);
  if (CELLS.test(base)) return printCells(given);
  if (HEADS.test(base) && words.some(({ placed }) => placed)) return printHeading(base, given);
  if (HOLDS.test(base)) return printHeld(base, given);
  return printEntry(given) ?? printOther(words, given.filter(({ placed }) => placed).length > 1);
}

function printLink(given: Argument[]): string {
  const [target, label] = given.filter(({ name, value }) => name === "" && value.kind !== "code");
  const address = (target?.value.text ?? "").replace(/\\([_#%&$])/gu, "$1").replace(/\\textasciitilde\{\}/gu, "~");
  const words = label?.value.text.trim() ?? "";
  if (address === "") return words;
  if (words !== "") return `\\href{${address}}{${words}}`;
  // A picture that leads to the paper: only the address says which.
  if (label) return /doi\.org\//u.test(address) ? `\\url{${address}}` : "";
  return `\\href{${address}}{${(target?.value.text ?? "").replace(/^mailto:/u, "")}}`;
}

/** The first words head what stands below, the others with it. */
function printHeading(base: string, given: Argument[]): string {
  const [first, ...rest] = given.filter(({ placed, value }) => placed && isPrinted(value) && value.kind !== "number");
  const level = Number(given.find(({ name }) => name === "level")?.value.text ?? "1");
  const sub = level > 1 || base.startsWith("sub") ? "sub" : "";
  return `\n\n\\${sub}section{${first?.value.text.trim() ?? ""}}\n\n${rest.map(({ value }) => value.text).join("\n\n")}\n\n`;
}

function printHeld(base: string, given: Argument[]): string {
  const own = given.filter(({ placed, value }) => placed && isPrinted(value) && value.kind !== "number");
  const held = own.map(({ value }) => value.text).join(base === "stack" ? "\\\\ " : " ");
  const isBold = base === "strong" || given.some(({ name, value }) => name === "weight" && /bold/u.test(value.text));
  if (isBold) return /\n\s*\n|\\begin|section\{/u.test(held) ? held : `\\textbf{${held}}`;
  if (base === "emph") return `\\emph{${held}}`;
  if (base === "list" || base === "enum")
    return `\n\\begin{itemize}\n${own.map(({ value }) => `\\item ${value.text}`).join("\n")}\n\\end{itemize}\n`;
  return /^(?:block|align|center|pad|stack|par)$/u.test(base) ? `\n\n${held}\n\n` : held;
}

/** Cells in rows of as many columns as are given; those of several lines stand one below the other. */
function printCells(given: Argument[]): string {
  const cells = given.filter(({ name, value }) => name === "" && value.kind !== "code" && value.kind !== "list");
  const columns = given.find(({ name }) => name === "columns")?.value;
  const count = columns?.items?.length ?? (Number(columns?.text ?? "1") || 1);
  const isTall = cells.some(({ value }) => /\n\s*\n|\\\\|\\begin|section\{/u.test(value.text.trim()));
  if (isTall || count < 2) return `\n\n${cells.map(({ value }) => value.text).join("\n\n")}\n\n`;
  const rows = Array.from({ length: Math.ceil(cells.length / count) }, (_, at) =>
    cells
      .slice(at * count, (at + 1) * count)
      .map(({ value }) => value.text.trim())
      .join(" & "),
  );
  return `\n\n\\begin{tabular}{${"l".repeat(count)}}\n${rows.join(" \\\\\n")}\n\\end{tabular}\n\n`;
}

/** A post, a degree or a paper whose parts have names; null for other calls. */
function printEntry(given: Argument[]): string | null {
  const found = new Map<Field, string>();
  const rest: string[] = [];
  for (const { name, value } of given) {
    const text = value.items
      ? value.items
          .map((item) => item.value.text)
          .filter((each) => each !== "")
          .join(", ")
      : value.text;
    if (text.trim() === "" || (value.kind === "code" && value.text === "")) continue;
    const field = (Object.keys(FIELDS) as Field[]).find((key) => FIELDS[key].test(name));
    if (field && !found.has(field) && !text.includes("\\begin")) found.set(field, text.trim());
    else if (value.kind !== "number") rest.push(text);
  }
  const say = (field: Field) => found.get(field) ?? "";
  const told = [say("what") || say("where"), say("where"), say("date") || say("start") || say("place")].filter(
    (part) => part !== "",
  );
  if (found.has("authors") && found.has("what")) return printPaper(say, rest);
  if (told.length < 2 || !(found.has("what") || found.has("where"))) return null;
  const date = say("date") || (found.has("start") ? `${say("start")} -- ${say("end") || "present"}` : "");
  const what = found.has("field") && found.has("what") ? `${say("what")} in ${say("field")}` : say("what");
  const below = rest.length > 0 ? `\n${rest.join("\n\n")}\n\n` : "";
  if (say("where") !== "" && /\d|^$/u.test(date))
    return `\n\n\\cventry{${date}}{${what}}{${say("where")}}{${say("place")}}{}{}\n\n${below}`;
  // "#entry[Warden, Fen Works][2019 – 2021]", "#entry[Fen College][Port Salt]": the words say themselves what they are.
  const beside = [say("where"), say("place"), date].filter((part) => part !== "");
  return `\n\n\\cvitem{${[what, ...beside.slice(0, -1)].join(", ")}}{${beside.at(-1) ?? ""}}\n\n${below}`;
}

function printPaper(say: (field: Field) => string, rest: string[]): string {
  const venue = say("venue") === "" ? "" : ` \\emph{${say("venue")}},`;
  return `\n\n\\begin{itemize}\\item ${say("authors")}. “${say("what")}.”${venue} ${say("date")}. ${rest.join(" ")}\\end{itemize}\n\n`;
}

/**
 * A function nobody knows prints its words, one beside the other. `isRow`: it was given several, some of them empty, as
 * "#row[Slow tides][]" below "#row[Fast tides][2019]".
 */
function printOther(words: Argument[], isRow = false): string {
  const own = words
    .filter(({ value }) => value.kind !== "number" && value.kind !== "list")
    .map(({ value }) => value.text);
  const listed = words.flatMap(({ value }) => value.items ?? []).filter(({ value }) => isPrinted(value));
  const all = [...own, ...listed.filter(({ value }) => value.kind !== "number").map(({ value }) => value.text)];
  if (all.length < 2) return isRow && all.length > 0 ? `\n\n${all.join("").trim()}\n\n` : all.join("");
  const address = all.find((text) => /^https?:\/\/\S+$/u.test(text));
  if (address !== undefined && all.length === 2)
    return `\\href{${address}}{${all.find((text) => text !== address) ?? address}}`;
  const isTall = all.some((text) => /\n\s*\n|\\begin|section\{/u.test(text));
  return `\n\n${all.map((text) => text.trim()).join(isTall ? "\n\n" : " \\hfill ")}\n\n`;
}

const HEAD_LABELS: [RegExp, string][] = [
  [/^(?:birth-?(?:date|day)?|born|date-?of-?birth|dob)$/iu, "Date of birth: "],
  [/^(?:nationality|citizenship)$/iu, "Nationality: "],
  [/^(?:marital-?status|family-?status|civil-?status)$/iu, "Marital status: "],
  [/^(?:gender|sex)$/iu, "Gender: "],
  [/^religion$/iu, "Religion: "],
];
const IN_HEAD =
  /^(?:positions?|job-?title|titles?|tagline|affiliations?|department|institution|university|address|location|phone|mobile|tel|website|homepage|url|web|site|orcid|github|linkedin)$/iu;

/** What a template is given for the head of the document: whose it is, and where to find them. */
export function printHead(given: Argument[]): string {
  const all = given.flatMap(({ name, value }) =>
    /^(?:author|personal\w*|info|contacts?|header|me|data)$/iu.test(name) && value.items
      ? value.items
      : [{ name, value }],
  );
  const say = (pattern: RegExp) =>
    all.find(({ name, value }) => pattern.test(name) && value.text.trim() !== "")?.value.text.trim() ?? "";
  const [first, last] = [
    say(/^(?:first-?name|given-?name|first)$/iu),
    say(/^(?:last-?name|family-?name|surname|last)$/iu),
  ];
  const whole = first !== "" && last !== "" ? `${first} ${last}` : say(/^(?:name|full-?name|author)$/iu);
  const mail = say(/^e-?mail$/iu);
  const lines = all.flatMap(({ name, value }) => {
    const text = value.items
      ? value.items
          .map((item) => item.value.text)
          .filter((each) => each !== "")
          .join(", ")
      : value.text.trim();
    if (text === "" || value.kind === "code") return [];
    const label = HEAD_LABELS.find(([pattern]) => pattern.test(name))?.[1];
    return label !== undefined || IN_HEAD.test(name) ? [`${label ?? ""}${text}`] : [];
  });
  if (mail !== "") lines.push(`\\href{mailto:${mail.replace(/\\_/gu, "_")}}{${mail}}`);
  return `\n\n${whole === "" ? "" : `\\author{${whole}}\n\n`}${lines.join("\n\n")}\n\n`;
}
