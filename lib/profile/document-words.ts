import type { DocumentKind } from "#lib/ingest/document.ts";
import type { PartialDate } from "#lib/ingest/draft.ts";
import { lastName } from "#lib/ingest/intake/intake.ts";

export interface CalledDocument {
  id: number;
  fileName: string;
  kind: DocumentKind | null;
  /** When it says it was written. */
  date: PartialDate | null;
  /** Its first words. */
  head: string;
}

/** What documents of one candidate are called in a sentence: "the CV of 2024", "the homepage"; by file name where two are alike. */
export function callDocuments(documents: readonly CalledDocument[]): Map<number, string> {
  const called = documents.map((one) => ({ ...one, words: wordsFor(one) }));
  const times = Map.groupBy(called, ({ words }) => words);
  return new Map(
    called.map(({ id, fileName, words }) => [
      id,
      (times.get(words)?.length ?? 0) > 1 ? `${words} (${fileName})` : words,
    ]),
  );
}

function wordsFor(document: CalledDocument): string {
  const noun = nounFor(document);
  return document.date ? `the ${noun} of ${document.date.year}` : `the ${noun}`;
}

const CV = /\bcv\b|curriculum|vita\b|vitae|r[ée]sum[ée]|lebenslauf/iu;
const PAGE = /home|index|page/iu;

function nounFor({ fileName, kind, head }: CalledDocument): string {
  const name = lastName(fileName).replace(/[_\-.\d]+/gu, " ");
  if (kind === "bibtex") return "bibliography";
  if (CV.test(name)) return "CV";
  if (kind === "html" || PAGE.test(name)) return "homepage";
  return CV.test(head) || kind === "pdf" || kind === "docx" || kind === "latex" ? "CV" : "document";
}
