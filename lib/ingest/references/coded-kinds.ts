import type { ReadDocument } from "#lib/ingest/document.ts";
import type { HeadingSense } from "#lib/ingest/words/headings.ts";
import { normalizeHeading } from "#lib/ingest/words/normal-heading.ts";
import { publicationSense } from "#lib/ingest/words/publication-heading.ts";

/** What a code before an entry says of it. */
export type CodedKinds = ReadonlyMap<string, Omit<HeadingSense, "kind">>;

/** "J = journal article", "[C]: conference paper" */
const MEANS =
  /(?<![\p{L}\p{N}])(?:(\p{Lu}{1,3})\s?=|\[(\p{Lu}{1,3})\]\s?[=:–-]?)\s?(\p{L}[^=:;,.[\]()\n]{2,60}?)(?=\s*(?:\p{Lu}{1,3}\s?=|[=:;,.[\]()]|$))/gu;
/** A line that explains fewer codes may tell of anything. */
const FEWEST = 3;
/** Of a code with its number, and the blanks around it. */
const LONGEST = 14;

/** "Codes: J = journal article, C = chapter, R = report": the kinds of papers that codes before the entries stand for. */
export function codedKinds(text: string): CodedKinds {
  for (const line of text.split("\n")) {
    if (!/[=\]]/u.test(line) || line.length > 1200) continue;
    const kinds = new Map<string, Omit<HeadingSense, "kind">>();
    for (const [, plain, bracketed, meaning = ""] of line.matchAll(MEANS)) {
      const words = normalizeHeading(meaning);
      const one = publicationSense(words);
      // Headings say "Reports" where a code is said to mean "report".
      const sense = one.publicationKind === undefined ? publicationSense(`${words}s`) : one;
      const code = plain ?? bracketed ?? "";
      if (sense.publicationKind !== undefined && !kinds.has(code)) kinds.set(code, sense);
    }
    if (kinds.size >= FEWEST) return kinds;
  }
  return new Map();
}

/** The code that stands before what begins at `start`: "J", "[C12]", "R.3"; as a mark of its block, or printed. */
function codeBefore(document: ReadDocument, start: number): string | undefined {
  const printed =
    document.text
      .slice(Math.max(0, start - LONGEST), start)
      .split("\n")
      .at(-1) ?? "";
  const before = printed.trim() === "" ? document.blocks.find(({ span }) => span.start === start)?.marker : printed;
  return /^\W*(\p{Lu}{1,3})(?:[\s.-]?\d{1,3})?\W*$/u.exec(before ?? "")?.[1];
}

/** What the heading of its list and the code before it say of an entry. */
export function codedSense(
  document: ReadDocument,
  start: number,
  sense: HeadingSense,
  kinds: CodedKinds,
): HeadingSense {
  // What is under way has no kind yet.
  if (kinds.size === 0 || sense.status === "working" || sense.status === "submitted") return sense;
  const code = codeBefore(document, start);
  const said = code === undefined ? undefined : kinds.get(code);
  return said === undefined ? sense : { ...sense, ...said };
}
