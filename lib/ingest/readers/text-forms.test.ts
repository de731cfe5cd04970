import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readText } from "#lib/ingest/readers/text.ts";
import { withFormHeadings } from "#lib/ingest/readers/text-forms.ts";

const FORM = `                 BIO-DATA

1.  Name in full (block letters)  :  Dr. (Mrs.) ADA REED STONE

2.  Designation & address         :  Reader in Tides, Department of Harbours,
                                     Kvam University, Port Salt
    E-mail                        :  ada@salt.example

3.  Date of birth                 :  12.06.1982

4.  Category / Religion           :  General / Jedi

5.  Marital status                :  Married (one son)

6.  Languages known               :  Odia, English

7.  Awards / recognitions :

    a) Tide Medal of the Society for Salt and Walls, 2016
    b) Fen Prize for harbours that are kept well, 2019

8.  Externally funded projects :

    i)   PI, "Walls of salt", Norland Science Fund, 2021-24
    ii)  Co-PI, Tidal gates, Harbour Council, since 2018

9.  LIST OF PUBLICATIONS

    (A) Research papers (Salt rating in brackets; * = corresponding author)

    1.  Stone, A.R.* and Fell, C. (2024). Slow tides on old walls. Harbour Studies, 7(1): 8-17. [5.95]
    2.  Reed A. and Moss B. (2008). Salt in the harbour basins. Harbour Studies, 3(2): 14-19.

    (B) Communicated / accepted

    3.  Fell, C. and Stone, A.R. Walls under water. Salt Letters (under review).

    (C) Popular articles

    4.  Stone, A.R. (2020). Know your tides. Fen Digest, 4(6): 2-3.

10. Hobbies : Stilt walking, bell casting

11. Referees :  1. Dr. O. Fenn, Reader, Kvam University
                2. Dr. P. Moss, Dean, Fen College
`;

test("a form whose questions are numbered through: answers in words, in lists and on the line", () => {
  const draft = draftOf(readText(FORM));
  expect(draft.name?.value).toBe("Ada Reed Stone");
  expect(draft.protected.map(({ span }) => draft.text.slice(span.start, span.end).replace(/\s+/gu, " "))).toEqual([
    "Date of birth : 12.06.1982",
    "Category / Religion : General / Jedi",
    "Marital status : Married (one son)",
    "Stilt walking, bell casting",
  ]);
  expect(draft.activities.map(({ kind }) => kind)).toEqual(["award", "award", "grant", "grant"]);
  expect(draft.publications.map(({ title, kind, status }) => [title.value, kind.value, status.value])).toEqual([
    ["Slow tides on old walls", "journal", "published"],
    ["Salt in the harbour basins", "journal", "published"],
    ["Walls under water", "preprint", "submitted"],
    ["Know your tides", "other", "published"],
  ]);
});

test("a list of papers with colons is no form", () => {
  const list = Array.from({ length: 8 }, (_, at) => `${at + 1}. Reed, Ada: Tides and walls ${at}. Harbour Studies 3.`);
  expect(withFormHeadings(list)).toEqual(list);
});
