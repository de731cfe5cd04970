import type { Run } from "#lib/ingest/document.ts";
import { linesOf, type Passage } from "#lib/ingest/passages/passage.ts";
import { type PaperField, paperField } from "#lib/ingest/words/paper-fields.ts";

const LABEL = /^\s*(\p{L}[\p{L} -]{2,24}?)\s*:\s*(?=\S)/u;
const FEWEST = 2;
const NUMBERS = /,\s*(?:(?:vol|jil(?:id)?|bil|no|issue|band|bd|heft|n[°º]|pp?|hlm|hal)\.?\s?)?\d/iu;

/**
 * An entry whose lines say what they hold, two or more of them: "Slow tides of the north" / "Authors: Ada Reed, Carl Fell" /
 * "Published in: Harbour Letters". What a label says of its line is told of the words behind it; the label is none of them.
 */
export function withFieldRoles(passage: Passage): Passage {
  if (passage.runs.some(({ role }) => role === "author" || role === "venue")) return passage;
  const lines = linesOf(passage).flatMap((line) => {
    const match = LABEL.exec(line.text);
    const field = match && paperField(match[1] ?? "");
    return match && field ? [{ span: line.span, behind: line.span.start + match[0].length, field }] : [];
  });
  const told = new Set(lines.map(({ field }) => field));
  const isForm = (told.has("author") || (told.has("title") && !lines.every(isOfTitle))) && told.size >= FEWEST;
  if (!isForm) return passage;
  const runs = lines.flatMap(({ span, behind, field }): Run[] => {
    const label: Run = { span: { start: span.start, end: behind }, role: "label" };
    const role = roleOf(field, told);
    if (role === null) return [label];
    // "Journal: Harbour Letters, Vol. 84, 102399": the place ends before its numbers.
    const words = passage.text.slice(behind - passage.span.start, span.end - passage.span.start);
    const numbers = role === "venue" ? words.search(NUMBERS) : -1;
    return [label, { span: { start: behind, end: numbers < 0 ? span.end : behind + numbers }, role }];
  });
  return { ...passage, runs: [...passage.runs, ...runs] };
}

/** "Title: Slow tides" above "Status: printed" may be a line of any form. */
const isOfTitle = ({ field }: { field: PaperField }): boolean => ["title", "label", "aside"].includes(field);

/** What the words behind a label are for the reference: a house is its place where no other is named, as editors are authors. */
function roleOf(field: PaperField, told: ReadonlySet<PaperField>): string | null {
  if (field === "label" || field === "date") return null;
  if (field === "aside") return "label";
  if (field === "editor") return told.has("author") ? "label" : "author";
  if (field === "house") return told.has("venue") ? "label" : "venue";
  return field;
}
