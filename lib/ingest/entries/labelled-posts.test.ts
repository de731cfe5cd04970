import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const postsIn = async (list: string) =>
  (await ingest(Buffer.from(`# Ada Reed\n\n## Experience\n\n${list}\n`), "cv.md")).employment.map(
    ({ title, organization, period }) => [
      title?.value,
      organization?.value,
      period?.value.start?.year,
      period?.value.end === "present" ? "present" : period?.value.end?.year,
    ],
  );

const LIST = `Research Assistantships

- Jun 2019 – Sep 2019, Research Assistant, Kvam University
- Aug 2014 – Aug 2015, Tide Fellow, Fen College

Teaching Fellow, Kvam University:

- 2021: Salt and Walls I (Autumn)
- 2019: Harbours and Other Languages (Spring)
`;

test("courses below the post in which they were taught are no posts", async () => {
  expect(await postsIn(LIST)).toEqual([
    ["Research Assistant", "Kvam University", 2019, 2019],
    ["Tide Fellow", "Fen College", 2014, 2015],
    ["Teaching Fellow", "Kvam University", 2019, 2021],
  ]);
});

test("posts below a label are posts", async () => {
  expect(
    await postsIn(`Teaching Fellow, Kvam University:

- 2021: Salt and Walls I (Autumn)
- 2019: Lecturer, Fen College`),
  ).toContainEqual(["Lecturer", "Fen College", 2019, 2019]);
});

test("whom one worked for is not what one was", async () => {
  expect(
    await postsIn(`**Kvam University** - Tutor, Prof. Olaf Stone (August 2001 - May 2002).

**Fen College** - Research Experience for Undergraduates Program, Prof. Bea Moss (May 2001 - August 2001).`),
  ).toEqual([
    ["Tutor", "Kvam University", 2001, 2002],
    ["Research Experience for Undergraduates Program", "Fen College", 2001, 2001],
  ]);
});
