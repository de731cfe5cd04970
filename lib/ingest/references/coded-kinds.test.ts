import { expect, test } from "vitest";
import { codedKinds } from "#lib/ingest/references/coded-kinds.ts";

const kindsIn = (text: string) =>
  Object.fromEntries([...codedKinds(text)].map(([code, { publicationKind }]) => [code, publicationKind]));

test("codes are explained with “=”, in brackets, with and without commas between them", () => {
  const all = { J: "journal", C: "conference", B: "book", R: "other" };
  expect(kindsIn("Codes: J = journal article; C = conference paper; B = book chapter; R = report")).toEqual(all);
  expect(kindsIn("[J] journal articles, [C] conference papers, [B] book chapters, [R] technical reports")).toEqual(all);
  expect(kindsIn("J = journal article C = conference paper B = book R = report")).toEqual(all);
});

test("fewer than three codes, or words of no kind, explain nothing", () => {
  expect(kindsIn("J = journal article, C = conference paper")).toEqual({});
  expect(kindsIn("A = salt, B = tide, C = wall")).toEqual({});
});
