import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import answers from "#lib/ingest/accuracy/answers.json" with { type: "json" };
import type { PublicationEntry } from "#lib/ingest/draft.ts";
import { ingest } from "#lib/ingest/ingest.ts";

/** Shares of fields read as a person reads them, over all documents here. They may only rise. */
const FLOORS = { found: 1, precision: 1, authors: 1, year: 1, venue: 1, kind: 1, self: 1, name: 1 };

type Counts = Record<string, { right: number; all: number }>;

test("invented people in five formats are read as their answers, written by hand, say", async () => {
  const total: Counts = {};
  const rows: Record<string, Record<string, string>> = {};
  for (const [file, answer] of Object.entries(answers)) {
    const draft = await ingest(readFileSync(new URL(file, import.meta.url)), file);
    const counts: Counts = {};
    add(counts, "name", draft.name?.value === answer.name);
    for (const expected of answer.publications) {
      const found = draft.publications.find(({ title }) => title.value === expected[0]);
      add(counts, "found", found !== undefined);
      if (found) compare(counts, found, expected);
    }
    const titles = answer.publications.map(([title]) => title);
    for (const { title } of draft.publications) add(counts, "precision", titles.includes(title.value));
    rows[file] = shares(counts);
    for (const [field, { right, all }] of Object.entries(counts)) {
      const sum = total[field] ?? { right: 0, all: 0 };
      total[field] = { right: sum.right + right, all: sum.all + all };
    }
  }
  console.table({ ...rows, all: shares(total) });
  for (const [field, floor] of Object.entries(FLOORS)) {
    const { right, all } = total[field] ?? { right: 0, all: 1 };
    expect(right / all, field).toBeGreaterThanOrEqual(floor);
  }
});

function compare(counts: Counts, found: PublicationEntry, expected: unknown[]): void {
  const [, authors, year, venue, kind, self] = expected;
  const names = found.authors.map(({ value }) => value);
  add(counts, "authors", JSON.stringify(names) === JSON.stringify(authors));
  add(counts, "year", found.year?.value === year);
  // "The Journal of …" and "Journal of …" are one journal.
  add(counts, "venue", found.venue?.replace(/^The /, "") === venue);
  add(counts, "kind", found.kind.value === kind);
  add(counts, "self", found.self === self);
}

function add(counts: Counts, field: string, right: boolean): void {
  const before = counts[field] ?? { right: 0, all: 0 };
  counts[field] = { right: before.right + (right ? 1 : 0), all: before.all + 1 };
}

function shares(counts: Counts): Record<string, string> {
  return Object.fromEntries(Object.entries(counts).map(([field, { right, all }]) => [field, `${right}/${all}`]));
}
