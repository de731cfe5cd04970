import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (lines: string[]) => {
  const text = `# Ada Reed\n\n## Publications\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  return publications.map(({ title, authors, venueAsPrinted, status, kind, year }) => ({
    title: title.value,
    authors: authors.map(({ value }) => value).join("; "),
    venue: venueAsPrinted?.value ?? null,
    status: status.value,
    kind: kind.value,
    year: year?.value,
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

test("volume and page behind a journal belong to neither its name nor the title", async () => {
  const list = await read([
    "Slow tides of the northern walls, A. Reed, C. Fell, and B. Moss, Chem. Tides Lett. 578, 92 (2013).",
    "Wave heights in the gates of harbours, A. Reed, C. Fell, and B. Moss, Int. J. Tide Chem. 108, 2978, (2008).",
    "The late ebb of the old towns, A. Reed, O. Stone, J. Tide Phys. 123, 164104, 1-8 (2005).",
    "Salt in the walls of southern bays, A. Reed, B. Moss, Tides & Walls, 575, A48, 2004.",
    "The gates of the eastern harbours, A. Reed, B. Moss, JTIDE 9 C03056, 2003.",
    "The doors of the eastern harbours, A. Reed, B. Moss, 2002 (Proceedings will be published in JTIDE)",
    "The density of salt in old walls, A. Reed, O. Stone, in: Harbour Computing in Science and Engineering, C. Fell, B. Moss (Hrsg.), Quayside, Kvam, 2005, pp. 285-296.",
  ]);
  expect(list.map(({ venue }) => venue)).toEqual([
    "Chem. Tides Lett",
    "Int. J. Tide Chem",
    "J. Tide Phys",
    "Tides & Walls",
    "JTIDE",
    "JTIDE",
    "Harbour Computing in Science and Engineering",
  ]);
});

test("rejected with leave to try again is submitted, however short it is said", async () => {
  const list = await read([
    "Salt taxes and the quay (with Ada Reed and Carl Fell), 2022, Rej&R *Journal of Walls*",
    "Tides with a shadow (with Bea Moss), 2021, R&R *Harbour Letters*",
  ]);
  expect(list.map(({ venue, status }) => [venue, status])).toEqual([
    ["Journal of Walls", "submitted"],
    ["Harbour Letters", "submitted"],
  ]);
});

test("where a paper was invited to be told again is not when it came out", async () => {
  const list = await read([
    '"Slow tides of the north", with Bea Moss and Carl Fell,\\\n  in *Proc. 18th Conference on Salt and Walls (SAW 2017)*,\\\n  invited for presentation at *Harbour Annual Meeting 2018 in Fen (HAM 2018)*',
    '"Walls that lean on tides", with Olaf Stone,\\\n  in *Proc. 19th Conference on Salt and Walls (SAW 2018)*',
  ]);
  expect(list.map(({ title, year }) => [title, year])).toEqual([
    ["Slow tides of the north", 2017],
    ["Walls that lean on tides", 2018],
  ]);
});

test("a last review is a review; papers revised behind a meeting are of the meeting", async () => {
  const list = await read([
    "**Reed, A.**, Stone, C., 2026. Slow tides of the walls. Manuscript under final review.",
    "**Reed, A.**, Stone, C., 2024. Salt of the northern walls. In *Revised Selected Papers TIDEWALL Winter School 2023*, Quayside, LNCS(8173), pp. 227–236.",
  ]);
  expect(list.map(({ kind, status, venue }) => [kind, status, venue === null])).toEqual([
    ["preprint", "submitted", true],
    ["conference", "published", false],
  ]);
});

test("the address of a DOI has the end that the printed one lost", async () => {
  const text =
    "# Ada Reed\n\n## Publications\n\n- Reed, A., & Stone, C. (2017). Slow tides. *Harbour Letters*, 3, 1–9. [DOI: 10.1234/tide.2017.08.06](https://doi.org/10.1234/tide.2017.08.068)\n- Reed, A., & Fell, C. (2016). Salt walls. *Harbour Letters*, 2, 1–9. [DOI: 10.1234/tide.2016.1](https://doi.org/10.1234/tide.2016.2)\n";
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  expect(publications.map(({ doi }) => doi?.value)).toEqual(["10.1234/tide.2017.08.068", "10.1234/tide.2016.1"]);
});

test("in a list of preprints, what has a volume and pages is out", async () => {
  const text = `# Ada Reed

## Preprints

- A. Reed and C. Stone. Slow tides of the north. Preprint, 2024.
- A. Reed. Walls that remember the ice. *Comm. Fen. Mire Soc.* **4** (2024) 746-786.
- A. Reed and O. Fell. Salt in small bays. Preprint, 2023.
`;
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  expect(publications.map(({ kind, status }) => `${kind.value} ${status.value}`)).toEqual([
    "preprint preprint",
    "journal published",
    "preprint preprint",
  ]);
});

test("sentences behind dashes below a paper tell of it", async () => {
  const page = `<h1>Ada Reed</h1><h2>Publications</h2>${[
    "Slow tides of the north",
    "Walls that remember the ice",
    "Salt in small bays",
  ]
    .map(
      (title) =>
        `<div class="box"><h3><a href="https://tides.example/1">${title}</a></h3><p>- Weighs the salt without any scale.</p><p>- Some walls.</p></div>`,
    )
    .join("")}`;
  const { publications } = await ingest(new TextEncoder().encode(page), "page.html");
  expect(publications.map(({ title, venueAsPrinted, authors }) => [title.value, venueAsPrinted, authors])).toEqual([
    ["Slow tides of the north", null, []],
    ["Walls that remember the ice", null, []],
    ["Salt in small bays", null, []],
  ]);
});
