import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const papersIn = async (list: string) =>
  (await ingest(Buffer.from(`# Ada Reed\n\n## Publications\n\n${list}\n`), "cv.md")).publications.map(
    ({ title, authors, venueAsPrinted, year }) => [
      title.value,
      authors.map(({ value }) => value).join("; "),
      venueAsPrinted?.value,
      year?.value,
    ],
  );

test("behind a quoted title stands the book that somebody edited, then its houses", async () => {
  expect(
    await papersIn(`- “The Wall Outside the Sea.” Making Harbours Matter, edited by Olaf Stone and Mary P. Fell, Salt and Composition Digital Press/Kvam University Press, 2018.
- “What Gulls Tell.” Quay Review, vol. 3, 2017.`),
  ).toEqual([
    ["The Wall Outside the Sea", "", "Making Harbours Matter", 2018],
    ["What Gulls Tell", "", "Quay Review", 2017],
  ]);
});

test("words before “A Journal of …” begin the name of the journal", async () => {
  expect(
    await papersIn(`- “There is Salt: Toward a Rhetoric of Walls.” Ebb Tense: A Journal of Rhetoric in Harbours, vol. 6, no. 2, 2016.
- “What Gulls Tell.” Quay Review, vol. 3, 2017.`),
  ).toEqual([
    ["There is Salt: Toward a Rhetoric of Walls", "", "Ebb Tense: A Journal of Rhetoric in Harbours", 2016],
    ["What Gulls Tell", "", "Quay Review", 2017],
  ]);
});

test("a month behind the year of an author-date list is no place", async () => {
  expect(
    await papersIn(`- Reed, A., & Stone, O. (2019, October). Slow tides on the walls. *Journal of Salt*, 5, 1–9.
- Stone, O., Reed, A. (2020, October 22th). Walls: North and South walls in winter. https://doi.org/10.5555/walls`),
  ).toEqual([
    ["Slow tides on the walls", "A. Reed; O. Stone", "Journal of Salt", 2019],
    ["Walls: North and South walls in winter", "O. Stone; A. Reed", undefined, 2020],
  ]);
});

test("titles before names are no part of them; who sat on a committee wrote no paper", async () => {
  expect(
    await papersIn(`- A. Reed, Dr. B. Fell, Prof. O. Stone. Slow tides on the walls of salt. Journal of Salt, 2019.
- A. Reed, Dr. B. Fell. What gulls tell of salt. Journal of Salt, 2018.
- Committee: Dr. Ada Moss (Chair), Dr. Olaf B. Stone, Dr. Bea Fell`),
  ).toEqual([
    ["Slow tides on the walls of salt", "A. Reed; B. Fell; O. Stone", "Journal of Salt", 2019],
    ["What gulls tell of salt", "A. Reed; B. Fell", "Journal of Salt", 2018],
  ]);
});
