import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (lines: string[]) => {
  const text = `# Ada Reed\n\n## Publications\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  return publications.map(({ title, authors, venueAsPrinted, status, kind }) => ({
    title: title.value,
    authors: authors.map(({ value }) => value).join("; "),
    venue: venueAsPrinted?.value ?? null,
    status: status.value,
    kind: kind.value,
  }));
};

test("how far a paper is may say for whom it is written", async () => {
  const list = await read([
    'Reed, Ada, Carl Stone, and Dora Fell. "Slow tides of the north." In preparation for submission to *Harbour Letters*.',
    'Reed, Ada. "Salt against time." Revised for *Journal of Walls*.',
    'Reed, Ada, and Bea Moss. "The quay as a wall." Peer review pending.',
  ]);
  expect(list.map(({ title, venue, status }) => [title, venue, status])).toEqual([
    ["Slow tides of the north", "Harbour Letters", "working"],
    ["Salt against time", "Journal of Walls", "submitted"],
    ["The quay as a wall", null, "submitted"],
  ]);
});

test("the number of a chapter and who edited its book are neither title nor place", async () => {
  const list = await read([
    "Reed, Ada, 2014. **Walls, salt and tides**, Chapter 10 in Bea Moss, Carl Fell, Olaf D. Stone (Ed.) *Building the Quay*, Quayside Press.",
    "Reed, Ada. **Walls and lost tides**, Chapter 11 in *Building the Quay*, Quayside Press, 2012.",
    "Reed, Ada and Carl Stone. 2013. **Loose walls**. Book chapter in Salt Walls and Natural Tides (eds: Moss/Fell/Vane), Springer, July 2014.",
    "Reed, Ada. 2011. **Lone gates**. In *Gates of the North*, edited by Bea Moss. Quayside Press.",
  ]);
  expect(list.map(({ title, authors, venue }) => [title, authors, venue?.replace(/, Quayside Press$/, "")])).toEqual([
    ["Walls, salt and tides", "Ada Reed", "Building the Quay"],
    ["Walls and lost tides", "Ada Reed", "Building the Quay"],
    ["Loose walls", "Ada Reed; Carl Stone", "Salt Walls and Natural Tides"],
    ["Lone gates", "Ada Reed", "Gates of the North"],
  ]);
});

test("what a paper was selected for, what it won and what it reviews are no place", async () => {
  const list = await read([
    'Reed, Ada (2012). "A head in the salt" (book review of *Walls and tides* by David Stone). *Harbour Notes*, 337, 1.',
    "Reed, Ada and Carl Stone. 2010. **Quick walls**. *Proc. of International Conf. on Very Large Harbours (VLH)* (Selected for Best of VLH Issue of Walls; currently most-cited paper from VLH 2010)",
    "Reed, Ada and Carl Stone. 2025. **Thermal salt: a map of walls**. *Tidal Workshop on Walls*, poster. **3rd Place, Harbour AI Workshop (Walls Challenge)**.",
  ]);
  expect(list.map(({ venue }) => venue)).toEqual([
    "Harbour Notes",
    "Proc. of International Conf. on Very Large Harbours (VLH)",
    "Tidal Workshop on Walls",
  ]);
});

test("a mark between a family name and its comma leaves no blank behind", async () => {
  const list = await read([
    "Reed*, A.B., C. Fell*, and O. Stone. (2017). Slow walls of northern communities. *Harbour Letters* 20(12):34–45.",
    "Fell, C., A.B. Reed, and O. Stone. (2016). Salt in the walls of southern bays. *Harbour Letters* 19(2):4–5.",
  ]);
  expect(list.map(({ authors }) => authors)).toEqual(["A.B. Reed; C. Fell; O. Stone", "C. Fell; A.B. Reed; O. Stone"]);
});
