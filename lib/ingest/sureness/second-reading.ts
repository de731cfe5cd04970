import type { DocumentKind, ReadDocument } from "#lib/ingest/document.ts";
import type { Draft } from "#lib/ingest/draft.ts";
import { letterCount } from "#lib/ingest/words/letter-count.ts";

/** Kinds that are told apart by their marks alone, and that one file may be mistaken for. */
const MARKED: readonly DocumentKind[] = ["markdown", "latex", "html", "org", "text"];

/**
 * What a reader that knows the format takes away: "**Reed**", "_Harbour Letters_", "](https:", "\\textbf{", "<em>", "## Papers",
 * "{{< fa >}}", "```". Lengths are bounded: any text may be asked.
 */
const MARKS =
  /\*\*(?=\S)|__(?=\p{L})|\]\((?=\S)|\\[a-zA-Z]{2,}(?=[\s{[\\]|$)|<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>\n]{0,200})?\/?>|^#{1,6}\s|\{\{|\}\}|(?<![\p{L}\p{N}*_])[*_](?=\p{L})[^*_\n]{3,160}(?<=[\p{L}.])[*_](?![\p{L}\p{N}*_])|^```/gmu;

/** Marks by letter of the text that make a reading suspicious, and how many there must be. */
const SUSPICIOUS = { share: 0.0035, count: 8 };
/** Another reading must keep so many of the letters and of the posts and degrees, and be worth so much more. */
const KEPT = 0.6;
const MARGIN = { all: 1.5, share: 1.5 };
/** What a mark that was left takes from what a reading is worth, and of what it stands in. */
const MARK = 0.03;
const MARRED = 0.3;

/** A document as a reader of some kind read it, and what was found in it. */
export interface Reading {
  document: ReadDocument;
  draft: Draft;
}

/**
 * Marks of another format that are left in the text say that it was read as something it is not. It is read as each of the
 * others then: the reading stands in which most is found whole, if that is far more than in the first.
 * @param read gives the reading as another kind; null where that fails.
 */
export async function bestReading(
  first: Reading,
  read: (kind: DocumentKind) => Promise<Reading | null>,
): Promise<Reading> {
  const { document } = first;
  if (!MARKED.includes(document.kind)) return first;
  const count = marksIn(document.text);
  const letters = letterCount(document.text);
  if (count < SUSPICIOUS.count || count < SUSPICIOUS.share * letters) return first;
  const own = scoreOf(first);
  let best = { reading: first, score: Math.max(own + MARGIN.all, own * MARGIN.share) };
  for (const kind of MARKED) {
    const reading = kind === document.kind ? null : await read(kind);
    if (
      !reading ||
      letterCount(reading.document.text) < KEPT * letters ||
      stationsIn(reading) < KEPT * stationsIn(first)
    )
      continue;
    const score = scoreOf(reading);
    if (score > best.score) best = { reading, score };
  }
  return best.reading;
}

const marksIn = (text: string): number => text.match(MARKS)?.length ?? 0;

const stationsIn = ({ draft }: Reading): number => draft.education.length + draft.employment.length;

/** What was found whole, less for each mark that was left. */
function scoreOf({ document, draft }: Reading): number {
  const papers = draft.publications.map(({ title, authors, year, venueAsPrinted, doi, arxiv, status }) => {
    if (title.value.split(" ").length < 3) return 0;
    const isOut = venueAsPrinted !== null || doi !== null || arxiv !== null || status.confidence > 0.9;
    const printed = [title.value, venueAsPrinted?.value, ...authors.map(({ value }) => value)];
    return title.confidence * wholeness([authors.length > 0, year !== null, isOut], printed);
  });
  const stations = [
    ...draft.education.map(({ degree, institution, period }) => ({ what: degree, where: institution, period })),
    ...draft.employment.map(({ title, organization, period }) => ({ what: title, where: organization, period })),
  ].map(
    ({ what, where, period }) =>
      0.7 * wholeness([what !== null, where !== null, period !== null], [what?.value, where?.value]),
  );
  const known = draft.sections.filter(({ kind }) => kind !== "other" && kind !== "head").length;
  const sum = [...papers, ...stations].reduce((all, one) => all + one, 0);
  return sum + (draft.name ? 0.5 : 0) + 0.2 * known - MARK * marksIn(document.text);
}

/** 1 for what has all its parts, and no mark in any. */
function wholeness(parts: boolean[], printed: (string | undefined)[]): number {
  const isMarred = printed.some((text) => text !== undefined && marksIn(text) > 0);
  return (parts.filter(Boolean).length / parts.length) ** 2 * (isMarred ? MARRED : 1);
}
