import { compare } from "#lib/ingest/accuracy/compare.ts";
import type { Figures } from "#lib/ingest/accuracy/floors.ts";
import { tableByRow } from "#lib/ingest/accuracy/tables.ts";
import { figuresOf, sum, type Tallies } from "#lib/ingest/accuracy/tally.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import type { Answers } from "#lib/ingest/layouts/answers.ts";
import { type WrittenCv, writeCvs } from "#lib/ingest/layouts/write.ts";

/** Twenty of each layout. */
const COUNT = 380;
const SEED = "layouts";

/**
 * The facts of the bench's own documents written anew in styles drawn at random, and how they are read: what is known of
 * one document is asked again in layouts that nobody wrote by hand. Figures are of all CVs; the tables by layout, by way
 * to cite, and by way to write degrees and posts.
 */
export async function measureWritten(
  people: readonly Answers[],
): Promise<{ tables: string; total: Tallies; figures: Figures; documents: number }> {
  const cvs = writtenCvs(people);
  const read: { cv: WrittenCv; tallies: Tallies }[] = [];
  for (const cv of cvs) {
    const draft = await ingest(new TextEncoder().encode(cv.source), cv.fileName);
    read.push({ cv, tallies: compare(cv.answers, draft).tallies });
  }
  const table = (of: "layout" | "citation" | "station") =>
    tableByRow(
      [...new Set(cvs.map((cv) => cv[of]))]
        .sort()
        .map((name) => [name, sum(read.filter(({ cv }) => cv[of] === name).map(({ tallies }) => tallies))]),
    );
  const total = sum(read.map(({ tallies }) => tallies));
  return {
    tables: [table("layout"), table("citation"), table("station")].join("\n\n"),
    total,
    figures: figuresOf(total),
    documents: cvs.length,
  };
}

/** The CVs that `measureWritten` reads. */
export function writtenCvs(people: readonly Answers[]): WrittenCv[] {
  return writeCvs(people, COUNT, SEED);
}
