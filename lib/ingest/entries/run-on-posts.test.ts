import { expect, test } from "vitest";
import { datedPosts } from "#lib/ingest/entries/testing.ts";

test("posts at one place on one line, each with its time, share the place", () => {
  expect(
    datedPosts(`# Ada Reed

## Employment

- Kvam University, Assistant Professor, 1976-1980; Associate Professor, 1980-1985; Professor, 1985-2011.
- Fen College, Assistant Prof., 9/81-8/86; Associate Prof., 9/86-2/91; Prof., 3/91-8/19.
- University of Port Salt, Visiting Professor, 5/87.
- Saltby University, Lecturer; tides and walls of the north, 1970-1972.`),
  ).toEqual([
    ["Assistant Professor", "Kvam University", 1976],
    ["Associate Professor", "Kvam University", 1980],
    ["Professor", "Kvam University", 1985],
    ["Assistant Prof", "Fen College", 1981],
    ["Associate Prof", "Fen College", 1986],
    ["Prof", "Fen College", 1991],
    ["Visiting Professor", "University of Port Salt", 1987],
    ["Lecturer", "Saltby University", 1970],
  ]);
});
