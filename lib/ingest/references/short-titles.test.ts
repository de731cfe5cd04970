import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const rows = async (source: string, file: string) =>
  (await ingest(new TextEncoder().encode(source), file)).publications.map(
    ({ authors, title, year }) => `${authors.map(({ value }) => value).join("; ")} | ${title.value} | ${year?.value}`,
  );

test("short titles between authors signed with initials and what stands in italics; names of things before a colon", async () => {
  const source = String.raw`\documentclass{article}
\begin{document}
\section*{Ada Reed}
\section*{Publications}
\begin{description}
\item[2018] Hall, K., Reed, A., Stone, M. Counting Salt in a Harbour Context. \textit{ The tides we kept: Essays for Olga Moss }. Kvam University.
\item[2018] Reed, A., Stone, C. Seeing the Northern Tide Signs from Rope through to Paper: A Study of Walls. In proceedings of \textit{ TABLE 2018: The 3rd Workshop on Tides }. Harbour Association.
\item[2017a] Reed, A., Stone, C. Wall Renewal. \textit{ Quayside Research Encyclopedia of Salt }. Quayside Press.
\item[2017b] Hall, K., Reed, A., Stone, C. Tidemark and Tidemark Mobile: Modern harbour interfaces for small bays. In proceedings of \textit{ TABLE-2: The 2nd Workshop on Tides }.
\end{description}
\end{document}`;
  expect(await rows(source, "cv.tex")).toEqual([
    "K. Hall; A. Reed; M. Stone | Counting Salt in a Harbour Context | 2018",
    "A. Reed; C. Stone | Seeing the Northern Tide Signs from Rope through to Paper: A Study of Walls | 2018",
    "A. Reed; C. Stone | Wall Renewal | 2017",
    "K. Hall; A. Reed; C. Stone | Tidemark and Tidemark Mobile: Modern harbour interfaces for small bays | 2017",
  ]);
});

test("years with a letter in the left column begin entries, and guest lectures are no papers", async () => {
  const source = `Ada Reed - Curriculum Vitae

Publications
2018a           Hall, K., Reed, A., Stone, M. Counting Slow Salt in a Harbour
                Context. In Proceedings of the Tidal Workshop on Northern Walls.
2018b           Reed, A., Stone, C. Seeing the Northern Tide Signs from Rope
                through to Paper. In Proceedings of the Tidal Workshop on Walls.
2017            Reed, A., Moss, B. Walls that stood in the north of the bays.
                In Proceedings of the Tidal Workshop on Northern Walls.
Presentations & Guest Lectures
2018                 Reed, A. Practical Salt. Adult Tide Class. Port Salt,
                     & Morvik, B.C.
2017                 Reed, A. An Introduction to northern walls. TIDE 372 Guest
                     Lecture. University of Kvam.
`;
  expect(await rows(source, "cv.txt")).toEqual([
    "K. Hall; A. Reed; M. Stone | Counting Slow Salt in a Harbour Context | 2018",
    "A. Reed; C. Stone | Seeing the Northern Tide Signs from Rope through to Paper | 2018",
    "A. Reed; B. Moss | Walls that stood in the north of the bays | 2017",
  ]);
});

test("a picture in front of each title is no part of it", async () => {
  const source =
    "# Publications\n\n### 🎙️ Slow tides of the north\n\nAda Reed and Carl Stone  \n*Harbour Studies*, 2021\n\n### 📰 Salt and time on walls\n\nCarl Stone and Ada Reed  \n*Harbour Studies*, 2019\n";
  expect(await rows(source, "papers.md")).toEqual([
    "Ada Reed; Carl Stone | Slow tides of the north | 2021",
    "Carl Stone; Ada Reed | Salt and time on walls | 2019",
  ]);
});

test("in front of what says that it is a thesis, a word is a title; behind it and a colon, so is the rest", async () => {
  const list = `- Reed, A. (2016) Ditches. MSc thesis, Kvam University.
- A. Reed, *Ph.D. thesis: Driven tides*, Harvard (2020).
- Stone, O., Reed, A., et al. (2020) Walls on islands. J Telemed Telecare. 2020;26(5):300-308.`;
  const { publications } = await ingest(
    new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${list}\n`),
    "cv.md",
  );
  expect(
    publications.map(({ title, venueAsPrinted, kind }) => [title.value, venueAsPrinted?.value, kind.value]),
  ).toEqual([
    ["Ditches", "Kvam University", "thesis"],
    ["Driven tides", "Harvard", "thesis"],
    ["Walls on islands", "J Telemed Telecare", "journal"],
  ]);
});
