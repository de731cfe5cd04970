import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("a comma forgotten between two names whose initials stand behind them", async () => {
  const source = `# Ada Reed

## Publications

- Stone O., Moss B.A., Reed A.K., Fell M.A. Vane N.S. (2020). Salt walls that a harbour leans on. Harbour Letters.
- Stone O., Reed A.K., Fell M.A. (2019). Slow tides in cold northern water. Mire Journal.
`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  expect(publications.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
    ["O. Stone", "B.A. Moss", "A.K. Reed", "M.A. Fell", "N.S. Vane"],
    ["O. Stone", "A.K. Reed", "M.A. Fell"],
  ]);
});
