import { expect, test } from "vitest";
import { compare } from "#lib/ingest/accuracy/compare.ts";
import { raised, unmet } from "#lib/ingest/accuracy/floors.ts";
import { share } from "#lib/ingest/accuracy/tally.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import type { Answers } from "#lib/ingest/layouts/answers.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const draft = draftOf(
  readMarkdown(
    "# Ada Reed\n\nDate of birth: 4 May 1985\n\n## Education\n\n- PhD in Botany, Fen College, 2011 – 2015\n\n## Publications\n\n- Ada Reed and Jo Fell. *Tides that come back late*. Ecology Letters, 2019.\n- Jo Fell and Ada Reed. *Walls that lean on water*. Oikos, 2018.\n",
  ),
);
const answers: Answers = {
  name: "Ada Reed",
  emails: [],
  education: [{ institution: "Fen College", degree: "PhD in Botany", start: 2011, end: 2015 }],
  employment: [],
  publications: [
    {
      title: "Tides that come back late",
      authors: ["Reed, Ada", "Jo Fell"],
      year: 2019,
      venue: "Ecology Letters",
      kind: "journal",
      candidateAuthorIndex: 0,
    },
    {
      title: "Walls that lean on water",
      authors: ["Jo Fell", "Ada Reed"],
      year: 2018,
      venue: "Oikos",
      kind: "journal",
      candidateAuthorIndex: 1,
    },
  ],
  protected: ["4 May 1985"],
  awards: 0,
};

test("what was read as the answers say has no misses", () => {
  const { tallies, misses } = compare(answers, draft);
  expect(misses).toEqual([]);
  expect([share(tallies.F1), share(tallies["all four"]), share(tallies.protected)]).toEqual([1, 1, 1]);
});

test("each wrong field, missing and invented entry is counted and told", () => {
  const [first, second] = answers.publications;
  if (!first || !second) throw new Error("two publications");
  const { tallies, misses } = compare(
    {
      ...answers,
      name: "Ada Rood",
      publications: [
        { ...first, authors: ["A. Reed", "Jo Fell"], year: 2020, venue: "Oikos", kind: "preprint", status: "working" },
        { ...second, title: "A paper which is not there" },
      ],
      education: [{ institution: "Fen College", degree: "MSc in Botany", start: 2011, end: 2015 }],
      protected: ["Ada Reed"],
      awards: 3,
    },
    draft,
  );
  for (const field of ["recall", "precision", "F1"] as const) expect(share(tallies[field])).toBe(0.5);
  for (const field of ["authors", "year", "venue", "kind", "status", "all four", "protected", "awards"] as const)
    expect(share(tallies[field]), field).toBe(0);
  expect(share(tallies.education)).toBe(0);
  expect(share(tallies["rightly masked"])).toBe(0);
  expect(misses).toHaveLength(13);
});

test("floors fail below and above, and rise only", () => {
  const floors = { documents: 2, fields: { year: 0.9 } };
  expect(unmet({ year: 0.9 }, 2, floors)).toEqual([]);
  expect(unmet({ year: 0.89 }, 2, floors)).toHaveLength(1);
  expect(unmet({ year: 0.95 }, 2, floors)).toHaveLength(1);
  expect(unmet({ year: 0.9 }, 3, floors)).toHaveLength(1);
  expect(raised({ year: 0.95 }, 2, floors).fields).toEqual({ year: 0.95 });
  expect(raised({ year: 0.8 }, 2, floors).fields).toEqual({ year: 0.9 });
  expect(raised({ year: 0.8 }, 3, floors)).toEqual({ documents: 3, fields: { year: 0.8 } });
});
