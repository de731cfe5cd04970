import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

test("a reply to others ends a title, and when somebody looked says nothing of the paper", () => {
  const { publications } = draftOf(
    readMarkdown(`# Ada Reed

## Publications

1. Stone, O., **Reed, A.**, & Moss, B. (2017). A Common Toolbox to Monitor or Manage Salt? A Response to Fell and Stone. *Trends in Salt & Evolution*, *32*(12), 891--893.
2. **Reed, A.** (2019). Slow tides of the north. *Mire Letters*, *4*(2), 1--9.
3. **Reed, A.** (2022, December 6). How to Save Salt in a Tide Workflow? Retrieved February 3, 2023, from https://salt.example/blog/how
4. **Reed, A.** (2021). Walls. *Harbour Studies*, *12*, 3--4. Accessed on 3.2.2023.
5. **Reed, A.** & Fell, C. (2020, May 28). What the walls of the north hold. Retrieved from https://arxiv.org/abs/2005.09958
6. **Reed, A.** & Stone, O. (2018). The Slow Tide Ontology. In *The Semantic Web - ISWC 2018. 14th International Semantic Web Conference, Norland, October 11-15, 2018*. Springer.`),
  );
  expect(
    publications.map(({ title, venueAsPrinted, year }) => [title.value, venueAsPrinted?.value, year?.value]),
  ).toEqual([
    ["A Common Toolbox to Monitor or Manage Salt? A Response to Fell and Stone", "Trends in Salt & Evolution", 2017],
    ["Slow tides of the north", "Mire Letters", 2019],
    ["How to Save Salt in a Tide Workflow?", undefined, 2022],
    ["Walls", "Harbour Studies", 2021],
    ["What the walls of the north hold", undefined, 2020],
    [
      "The Slow Tide Ontology",
      "The Semantic Web - ISWC 2018. 14th International Semantic Web Conference, Norland",
      2018,
    ],
  ]);
  expect(publications.slice(-2).map(({ kind }) => kind.value)).toEqual(["preprint", "conference"]);
});

test("how long a preprint is, and what its number is called, are no place", () => {
  const { publications } = draftOf(
    readMarkdown(
      "# Ada Reed\n\n## Publications\n\n- Slow tides of the north, Ada Reed, Olaf Stone. Sep 12, 2013. 21 pp. e-Print: arXiv:1309.0451\n- Walls of the south, Ada Reed, Carl Fell. Nov 8, 2013. 54 pp. e-Print: arXiv:1311.2028",
    ),
  );
  expect(publications.map(({ venueAsPrinted, kind }) => [venueAsPrinted?.value, kind.value])).toEqual([
    [undefined, "preprint"],
    [undefined, "preprint"],
  ]);
});
