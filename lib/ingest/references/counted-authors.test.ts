import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const LIST = `# Ada Reed

## Publications

1. Reed, A. M., and Stone, O.: How low is low? Harbour air at noon. Harbour Letters, 58, 7740–7751, 2024.
2. Moss-Fell, L., Reed, A. M., and 11 co-authors: A comparison of seven tide gauges. Tidal Techniques, 15, 3301–3322, 2022.
3. Reed, A. M., Moss-Fell, L., and 4 others: Ice made of salt dust. Harbour Letters, 48, 12–19, 2021.
`;

test("authors who are only counted end the list of authors and are none", async () => {
  const { publications } = await ingest(new TextEncoder().encode(LIST), "cv.md");
  expect(publications.map(({ title, authors }) => [title.value, authors.map(({ value }) => value)])).toEqual([
    ["How low is low? Harbour air at noon", ["A. M. Reed", "O. Stone"]],
    ["A comparison of seven tide gauges", ["L. Moss-Fell", "A. M. Reed"]],
    ["Ice made of salt dust", ["A. M. Reed", "L. Moss-Fell"]],
  ]);
});
