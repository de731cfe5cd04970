import { everyMatch } from "#lib/every-match.ts";

/** Macros that call macros call so deep at most, and write so much. */
const DEEPEST = 5;
const MOST_WRITTEN = 400_000;
const DEFINITION = /^[ \t]*#\+macro:[ \t]+([\w-]+)[ \t]+(.+)$/gimu;
const KEYWORD = /^[ \t]*#\+(\w+):[ \t]+(.+)$/gmu;
const CALL = /\{\{\{([A-Za-z][\w-]*)(?:\(((?:[^{}]|\{(?!\{)|\}(?!\})){0,2000}?)\))?\}\}\}/gu;

/**
 * Org with its macros written out: `{{{aside(Fen College\, 2019)}}}` by what `#+MACRO: aside …$1…` says, `{{{email}}}` and
 * `{{{keyword(Phone)}}}` by the keywords of the file. What is defined nowhere prints nothing.
 */
export function withOrgMacros(source: string): string {
  if (!source.includes("{{{")) return source;
  const bodies = new Map<string, string>();
  for (const [, name = "", value = ""] of everyMatch(source, KEYWORD)) {
    if (!bodies.has(name.toLowerCase())) bodies.set(name.toLowerCase(), value.trim());
  }
  const keywords = new Map(bodies);
  for (const [, name = "", body = ""] of everyMatch(source, DEFINITION)) bodies.set(name.toLowerCase(), body.trim());
  let written = 0;
  const expand = (_: string, name: string, given = ""): string => {
    const asked = name.toLowerCase() === "keyword";
    const print = asked
      ? keywords.get(given.trim().toLowerCase())
      : filled(bodies.get(name.toLowerCase()) ?? "", given);
    written += print?.length ?? 0;
    return written > MOST_WRITTEN ? "" : (print ?? "");
  };
  let text = source.replace(DEFINITION, "");
  for (let depth = 0; depth < DEEPEST && text.includes("{{{"); depth += 1) text = text.replace(CALL, expand);
  return text;
}

/** The body of a macro with its arguments; a comma that is part of one is written `\,`. */
function filled(body: string, given: string): string {
  const values = given.split(/(?<!\\),/u).map((value) => value.replaceAll("\\,", ",").trim());
  return body.replace(/\$(\d)/gu, (_, at: string) => (at === "0" ? given : (values[Number(at) - 1] ?? "")));
}
