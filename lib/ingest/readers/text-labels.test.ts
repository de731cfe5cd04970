import { expect, test } from "vitest";
import { joinBrokenLabels } from "#lib/ingest/readers/text-labels.ts";

test("labels of papers that a narrow margin broke stand whole in front of the paper", () => {
  expect(
    joinBrokenLabels([
      "               Papers",
      "arXiv preprint Slow Tides of the North",
      "          2025 Ben Gorse, Ada Reed, Andrea",
      "               Moss, Cleo Fenn & Dora Quill (arXiv 2506.02999).",
      "",
      "           MSc Large Tides of the South",
      "   Dissertation Ada Reed.",
    ]),
  ).toEqual([
    "               Papers",
    "",
    "arXiv preprint 2025   Slow Tides of the North",
    "                      Ben Gorse, Ada Reed, Andrea Moss, Cleo Fenn & Dora Quill (arXiv 2506.02999).",
    "",
    "MSc Dissertation   Large Tides of the South",
    "                   Ada Reed.",
  ]);
});

test("what is no label, or stands in another column, stays as it is", () => {
  const lines = [
    "Salt Tides of the North",
    "2025 Ben Gorse",
    "",
    "MSc Large Tides",
    "           Thesis Ada Reed",
    "",
    "   Fall Tides I",
    "   2022 Quay",
  ];
  expect(joinBrokenLabels(lines)).toEqual(lines);
});
