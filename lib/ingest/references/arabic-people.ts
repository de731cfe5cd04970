import type { Run } from "#lib/ingest/document.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";

const WORD = "[\\p{Script=Arabic}\\p{M}\u200c]{2,20}";
const NAME = `${WORD}(?:\\s${WORD}){0,3}`;
/** "والحجر": "and", written together with the name behind it. */
const AND = /^و\s?(?=(?:ال|أبو\s|ابو\s|ابن\s|بن\s|عبد|آل\s)\p{L}*)/u;
const FAMILY = `(?:(?:و?(?:أبو|ابو|ابن|بن|آل|عبد))\\s)?${WORD}`;
/** "الحجر, ربى; والبحر, سلمى (2024)", "البحر, سلمى. ": people turned round, up to the year or the stop behind them. */
const TURNED = new RegExp(
  `^\\s*(${FAMILY},\\s${NAME}(?:;\\s?${NAME},\\s${NAME}){0,12})\\s*(?=\\((?:19|20)\\d{2}|\\.\\s)`,
  "u",
);
/** "سلمى البحر, ربى الحجر (2024)": given names first; only a year tells that these are people. */
const PLAIN = new RegExp(
  `^\\s*(${WORD}(?:\\s${WORD}){1,3}(?:[,;]\\s?${WORD}(?:\\s${WORD}){1,3}){0,12})\\s*(?=\\((?:19|20)\\d{2})`,
  "u",
);

/**
 * The passage with the people it begins with told, where they sign in Arabic letters, which have no capitals to know a name
 * by: a list of them parted by semicolons, or in front of a year in brackets.
 */
export function withArabicPeople(passage: Passage): Passage {
  if (!/^\s*\p{Script=Arabic}/u.test(passage.text) || passage.runs.some(({ role }) => role === "author"))
    return passage;
  const turned = TURNED.exec(passage.text);
  const list = turned ?? PLAIN.exec(passage.text);
  if (!list) return passage;
  const runs: Run[] = [];
  let at = passage.span.start + list[0].indexOf(list[1] ?? "");
  for (const piece of (list[1] ?? "").split(turned ? /(?<=;)/u : /(?<=[,;])/u)) {
    const name = piece.replace(/[,;]$/u, "");
    const lead = name.length - name.trimStart().length;
    const joined = runs.length > 0 ? (AND.exec(name.trimStart())?.[0].length ?? 0) : 0;
    const start = at + lead + joined;
    runs.push({ span: { start, end: at + name.trimEnd().length }, role: "author" });
    at += piece.length;
  }
  return { ...passage, runs: [...passage.runs, ...runs] };
}
