import { expect, test } from "vitest";
import { postsIn } from "#lib/ingest/entries/testing.ts";

test("a dated post stays one when its lines tell who paid for it; money for a project is none", () => {
  expect(
    postsIn(
      "- 2016 – 2017, **Research fellow** at School of Tides, Kvam University  \n  Funded by the Society for Peat.\n- 2014 – 2016, **Technician**, Fen College  \n  Funded by the Harbour Board.\n- 2013, “Slow tides.” Sponsored by the Harbour Board, $120,000",
    ),
  ).toEqual([
    ["Research fellow", "School of Tides, Kvam University"],
    ["Technician", "Fen College"],
  ]);
});

test("a post on a line of its own stays one, whoever paid for its task", () => {
  expect(
    postsIn(
      "- 2016 – 2017\\\n  Harbour Institute, Port Salt\\\n  Visiting Researcher\\\n  Task: a survey sponsored by the Peat Office\n- 2014 – 2016\\\n  Fen College, Mire\\\n  Technician\n",
    ),
  ).toEqual([
    ["Visiting Researcher", "Harbour Institute"],
    ["Technician", "Fen College"],
  ]);
});
