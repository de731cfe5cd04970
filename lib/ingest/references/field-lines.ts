import type { Run } from "#lib/ingest/document.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";

/** What labels at the beginning of a line say that the rest of it is; "label" where it is none of authors, title and place. */
const FIELDS: readonly (readonly [role: string, label: RegExp])[] = [
  ["author", /^(?:co-?)?authors?(?: list)?$/iu],
  ["title", /^(?:paper |article )?title$/iu],
  [
    "venue",
    /^(?:(?:published|appeared|publication|presented) (?:in|to|at|on)|venue|journal|conference|proceedings|publication|published)$/iu,
  ],
  ["date", /^(?:(?:publication )?(?:date|year)|(?:date|year) (?:published|of publication)|published on)$/iu],
  ["label", /^(?:status|doi|links?|pdf|keywords?|topics?)$/iu],
];
const LABEL = /^\s*(\p{L}[\p{L} -]{2,24}?)\s*:\s*(?=\S)/u;
const FEWEST = 2;

/**
 * An entry whose lines say what they hold, two or more of them: "Slow tides of the north" / "Authors: Ada Reed, Carl Fell" /
 * "Published in: Harbour Letters". What a label says of its line is told of the words behind it; the label is none of them.
 */
export function withFieldRoles(passage: Passage): Passage {
  if (passage.runs.some(({ role }) => role === "author" || role === "venue")) return passage;
  const told = new Set<string>();
  const runs = linesOf(passage).flatMap((line): Run[] => {
    const match = LABEL.exec(line.text);
    const role = match && FIELDS.find(([, label]) => label.test(match[1] ?? ""))?.[0];
    if (!match || role === undefined || role === null) return [];
    told.add(role);
    const { start, end } = line.span;
    const behind = start + match[0].length;
    const label: Run = { span: { start, end: behind }, role: "label" };
    return role === "label" || role === "date" ? [label] : [label, { span: { start: behind, end }, role }];
  });
  const isForm = told.has("author") && told.size >= FEWEST;
  return isForm ? { ...passage, runs: [...passage.runs, ...runs] } : passage;
}
