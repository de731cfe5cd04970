import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("a list behind the colon of a title names neither people nor places", async () => {
  const text = `# Ada Reed

## Books

- The Patient Wall: Salt, Property, and Personal Debt (Kvam University Press, forthcoming 2026)
- Harbour Law: Cases, Problems, and Forms (Quayside Academic, 3d ed. 2023) (with Olaf Stone)
`;
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["The Patient Wall: Salt, Property, and Personal Debt", []],
    ["Harbour Law: Cases, Problems, and Forms", ["Olaf Stone"]],
  ]);
});

test("people behind a title with a colon in it still sign it", async () => {
  const text = `# Ada Reed

## Papers

- Salt, Sand, Snow: A Dataset of Slips, Ada Reed, Olaf Stone, & Bea Moss. Harbour Letters 3 (2019).
- Slow Walls: Counting Gates, Olaf Stone, & Ada Reed. Harbour Letters 2 (2018).
`;
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["Ada Reed", "Olaf Stone", "Bea Moss"],
    ["Olaf Stone", "Ada Reed"],
  ]);
});
