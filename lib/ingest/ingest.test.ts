import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Draft, Unreadable } from "#lib/ingest/draft.ts";
import { plainProfile } from "#lib/ingest/gold-shape.ts";
import { draftOf, ingest } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const FOLDER = new URL("./fixtures/", import.meta.url);
const documents = readdirSync(FOLDER).filter((name) => /\.(?:md|txt)$/.test(name));

function draftOfFixture(name: string): Draft {
  const source = readFileSync(new URL(name, FOLDER), "utf8");
  return draftOf(name.endsWith(".md") ? readMarkdown(source) : readText(source));
}

test("there are at least ten layouts", () => {
  expect(documents.length).toBeGreaterThanOrEqual(10);
});

test.each(documents)("%s reads as its answer says", (name) => {
  const answer: unknown = JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, ".json"), FOLDER), "utf8"));
  expect(plainProfile(draftOfFixture(name))).toEqual(answer);
});

test.each(documents)("%s: every receipt points at its words", (name) => {
  const draft = draftOfFixture(name);
  const printed = (span: { start: number; end: number }) =>
    draft.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  for (const entry of draft.publications) {
    expect(printed(entry.title.span)).toContain(entry.title.value);
    for (const author of entry.authors) {
      const words = author.value.split(/[\s.]+/).filter((word) => word.length > 1);
      for (const word of words) expect(printed(author.span)).toContain(word);
    }
    if (entry.venueAsPrinted) expect(printed(entry.venueAsPrinted.span)).toContain(entry.venueAsPrinted.value);
    if (entry.year) expect(printed(entry.year.span)).toMatch(/\d{2}/);
  }
  for (const station of draft.employment) {
    if (station.title) expect(printed(station.title.span)).toContain(station.title.value);
    if (station.organization)
      expect(printed(station.organization.span)).toContain(station.organization.value.split(",")[0]);
  }
  for (const email of draft.emails) expect(email.span.end).toBeGreaterThan(email.span.start);
});

test.each(documents)("%s: the words of a protected place enter no field", (name) => {
  const draft = draftOfFixture(name);
  const { protected: guarded, ...rest } = plainProfile(draft);
  const fields = JSON.stringify([rest, draft.activities, draft.interests, draft.currentPosition]);
  for (const words of guarded) expect(fields).not.toContain(words);
});

test("refuses what it cannot read, with a sentence that says what to do", async () => {
  await expect(ingest(new Uint8Array(), "cv.md")).rejects.toThrow(Unreadable);
  await expect(ingest(new TextEncoder().encode("12 34 56 …"), "cv.txt")).rejects.toThrow(/paste|Paste/);
  await expect(ingest(new Uint8Array(31 * 1024 * 1024).fill(65), "cv.txt")).rejects.toThrow(/30 MB/);
});

test("a list explains its template", () => {
  const explained = draftOfFixture("biologist-vancouver.md").publications.flatMap(({ title }) => title.why ?? []);
  const linked = draftOfFixture("economist.md").publications.flatMap(({ title }) => title.why ?? []);
  expect(
    [...explained, ...linked].every((why) => /^In this list the .+ text is the title \(\d+ of \d+\)\.$/.test(why)),
  ).toBe(true);
});

test("what no rule understands stays as text in its section", () => {
  const draft = draftOf(readText("Ada Reed\n\nPUBLICATIONS\n\nxx\n\nLANGUAGES\n\nNorse, a little"));
  const left = draft.sections.flatMap(({ notUnderstood }) =>
    notUnderstood.map(({ start, end }) => draft.text.slice(start, end)),
  );
  expect(left).toContain("Norse, a little");
  expect(left).toContain("xx");
});
