import { type DataMap, tomlTree, yamlTree } from "#lib/ingest/readers/data-tree.ts";

/** What a file says of itself between two lines of dashes at its head, as site builders have it, and the rest of the file. */
export function takeFrontMatter(source: string): { meta: Record<string, string>; data: DataMap; rest: string } {
  const match = /^\s*(---|\+\+\+)[ \t]*\n([\s\S]{0,60000}?)\n\1[ \t]*(?:\n|$)/.exec(source);
  if (!match) return takeFields(source);
  const data = match[1] === "---" ? yamlTree(match[2] ?? "") : tomlTree(match[2] ?? "");
  return { meta: namedWords(data), data, rest: source.slice(match[0].length) };
}

/** "Title: Papers" / "Date: 2019-04-02" above a blank line, with no mark around them: front matter as Pelican has it. */
const FIELDS =
  /^\s*(?=(?:[^\n]*\n){0,12}?title[ \t]*:)((?:(?:title|subtitle|date|modified|category|tags|slug|authors?|summary|status|template|lang|url|save_as|description|keywords|order|sortorder)[ \t]*:[^\n]{0,300}\n){1,14})(?=[ \t]*\n)/i;

function takeFields(source: string): { meta: Record<string, string>; data: DataMap; rest: string } {
  const lines = FIELDS.exec(source)?.[1];
  if (lines === undefined) return { meta: {}, data: {}, rest: source };
  const fields = [...lines.matchAll(/^(\w+)[ \t]*:[ \t]*(\S.*)$/gm)];
  const meta = Object.fromEntries(fields.map(([, name = "", value = ""]) => [name.toLowerCase(), value.trim()]));
  return { meta, data: {}, rest: source.slice(source.indexOf(lines) + lines.length) };
}

/** The values that are words, by their names in small letters. */
function namedWords(data: DataMap): Record<string, string> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) =>
      typeof value === "string" && value !== "" ? [[name.toLowerCase(), value]] : [],
    ),
  );
}
