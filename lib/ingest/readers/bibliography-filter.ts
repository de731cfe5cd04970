import type { BibEntry } from "#lib/ingest/readers/bibtex-parse.ts";

/** What a list of references takes: an entry passes or does not. */
export type Filter = (entry: BibEntry) => boolean;

/** Types that biblatex takes for one another. */
const ALIASES: Record<string, string> = {
  conference: "inproceedings",
  electronic: "online",
  www: "online",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  techreport: "report",
};
/** Brackets nested deeper are no filter that somebody wrote. */
const DEEPEST = 20;

/** One condition: "type=article", "keyword=tides"; null for one that looks at something else. */
export function condition(name: string, value: string, categories: ReadonlyMap<string, Set<string>>): Filter | null {
  const wanted = value.trim().toLowerCase();
  if (name === "type") return ({ type }) => plainType(type) === plainType(wanted);
  if (name === "subtype") return ({ fields }) => (fields.get("entrysubtype") ?? "").trim().toLowerCase() === wanted;
  if (name === "keyword") return ({ fields }) => keywordsOf(fields).includes(wanted);
  if (name === "category") return ({ key }) => categories.get(wanted)?.has(key.toLowerCase()) ?? false;
  if (!name.startsWith("not")) return null;
  const denied = condition(name.slice(3), value, categories);
  return denied && ((entry) => !denied(entry));
}

/** A filter as `\defbibfilter` has it: "type=book or (type=article and not keyword=tides)". */
export function filterOf(expression: string, categories: ReadonlyMap<string, Set<string>>): Filter {
  const words = expression.match(/[()]|[^\s()]+/gu) ?? [];
  let at = 0;
  const either = (depth: number): Filter => {
    const parts = [both(depth)];
    while (words[at] === "or") parts.push(next(() => both(depth)));
    return (entry) => parts.some((part) => part(entry));
  };
  const both = (depth: number): Filter => {
    const parts = [one(depth)];
    while (words[at] === "and") parts.push(next(() => one(depth)));
    return (entry) => parts.every((part) => part(entry));
  };
  const next = (read: () => Filter): Filter => {
    at += 1;
    return read();
  };
  const one = (depth: number): Filter => {
    const word = words[at++] ?? "";
    if (depth > DEEPEST) return () => true;
    if (word === "not") {
      const denied = one(depth + 1);
      return (entry) => !denied(entry);
    }
    if (word === "(") {
      const inner = either(depth + 1);
      if (words[at] === ")") at += 1;
      return inner;
    }
    const [name = "", value = ""] = word.split("=");
    return condition(name, value.replace(/[{}]/gu, ""), categories) ?? (() => true);
  };
  return either(0);
}

function plainType(type: string): string {
  return ALIASES[type] ?? type;
}

function keywordsOf(fields: BibEntry["fields"]): string[] {
  return (fields.get("keywords") ?? fields.get("keyword") ?? "")
    .split(/[,;]/u)
    .map((word) => word.trim().toLowerCase());
}
