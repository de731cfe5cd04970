import { expect, test } from "vitest";
import { datedPosts } from "#lib/ingest/entries/testing.ts";

test("posts at one place on one line, each with its time, share the place", () => {
  expect(
    datedPosts(`# Ada Reed

## Employment

- Kvam University, Assistant Professor, 1974-1978; Associate Professor, 1978-1983; Professor, 1983-2013.
- Fen College, Assistant Prof., 7/74-6/78; Associate Prof., 7/78-3/83; Prof., 4/83-6/13.
- University of Port Salt, Visiting Professor, 5/87.
- Saltby University, Lecturer; tides and walls of the north, 1970-1972.`),
  ).toEqual([
    ["Assistant Professor", "Kvam University", 1974],
    ["Associate Professor", "Kvam University", 1978],
    ["Professor", "Kvam University", 1983],
    ["Assistant Prof", "Fen College", 1974],
    ["Associate Prof", "Fen College", 1978],
    ["Prof", "Fen College", 1983],
    ["Visiting Professor", "University of Port Salt", 1987],
    ["Lecturer", "Saltby University", 1970],
  ]);
});
