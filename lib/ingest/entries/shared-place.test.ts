import { expect, test } from "vitest";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("dated posts above each other share the place below the last of them", () => {
  expect(
    postsIn(
      "**Warden of Tides** 8/2024 – present  \nFen College\n\n**Professor** 5/2020 – 7/2024  \n**Associate Professor** 6/2016 – 5/2020  \n**Assistant Professor** 9/2009 – 6/2016  \nDepartment of Salt  \nKvam University",
    ),
  ).toEqual([
    ["Warden of Tides", "Fen College"],
    ["Professor", "Department of Salt, Kvam University"],
    ["Associate Professor", "Department of Salt, Kvam University"],
    ["Assistant Professor", "Department of Salt, Kvam University"],
  ]);
});
