import { expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const read = (document: ReadDocument) =>
  draftOf(document).publications.map(({ title, authors, year }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    year?.value ?? null,
  ]);

test("years, badges, titles, people and places as lines of one item, and nothing that begins a paper", () => {
  const page = [
    "# Ada Reed",
    "",
    "## Publications",
    "",
    "- 2026\\",
    "  Harbour Letters\\",
    "  **Slow tides of the northern estuaries**\\",
    "  Reed A., Stone C., Moss E. — Harbour Letters, 2026, e08.\\",
    "  [PDF](a.pdf)\\",
    "  2025\\",
    "  Mire Journal\\",
    "  **How quays forget their floods of salt**\\",
    "  Stone C., Reed A. — Mire Journal, 41, 17–24.\\",
    "  [PDF](b.pdf)\\",
    "  Tides\\",
    "  **Global patterns of stones in harbour walls**\\",
    "  Moss E., Reed A., Fell T. — Global Tides and Mires.\\",
    "  [PDF](c.pdf)",
  ].join("\n");
  expect(read(readMarkdown(page))).toEqual([
    ["Slow tides of the northern estuaries", "A. Reed; C. Stone; E. Moss", 2026],
    ["How quays forget their floods of salt", "C. Stone; A. Reed", 2025],
    ["Global patterns of stones in harbour walls", "E. Moss; A. Reed; T. Fell", 2025],
  ]);
});

test("people and title as items of their own: every second item begins a paper", () => {
  const items = [
    "C. Stone et al.",
    "Slow Tides of the Northern Estuaries in First-Year Data, 2019, arXiv:1901.00001",
    "A. Reed, T. Fell, E. Moss, C. Stone,",
    "Salt Observations of Harbour Walls at the Equator, 2018, arXiv:1801.00002",
    "B. Driel et al.",
    "Studying Quays and Ridges with the Mire Survey, 2017, arXiv:1701.00003",
    "A. Reed, K. Holm, C. Stone,",
    "Cosmic Salt and the Alignment of Stones in Walls, 2016, arXiv:1601.00004",
  ];
  const page = `<h1>Ada Reed</h1><h2>Publications</h2><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  expect(read(readHtml(page))).toEqual([
    ["Slow Tides of the Northern Estuaries in First-Year Data", "C. Stone", 2019],
    ["Salt Observations of Harbour Walls at the Equator", "A. Reed; T. Fell; E. Moss; C. Stone", 2018],
    ["Studying Quays and Ridges with the Mire Survey", "B. Driel", 2017],
    ["Cosmic Salt and the Alignment of Stones in Walls", "A. Reed; K. Holm; C. Stone", 2016],
  ]);
});

test("a list that reads well is left as it is cut", () => {
  const page = [
    "# Ada Reed",
    "",
    "## Publications",
    "",
    "- A. Reed, C. Stone. Slow tides of the north. Harbour Letters, 2021.",
    "- A. Reed. Salt in the walls of quays. Mire Journal, 2019.",
    "- Errata of both papers",
  ].join("\n");
  expect(read(readMarkdown(page)).slice(0, 2)).toEqual([
    ["Slow tides of the north", "A. Reed; C. Stone", 2021],
    ["Salt in the walls of quays", "A. Reed", 2019],
  ]);
});

test("titles with their months, people and places as items in turn: the first and the last paper are as whole as the others", () => {
  const items = [
    ["Slow tides of the northern estuaries", "Mar 2026", "Ada Reed, Carl Stone", "Conference on Quays (COQ 2026)"],
    ["Salt in walls that nobody remembers", "Jan 2026", "Carl Stone, Ada Reed, Bea Moss", "Harbour Letters"],
    [
      "Mires: a learned account of their floods",
      "Nov 2025",
      "Ada Reed and Bea Moss",
      "Mire Journal, vol. 9, pp. 35-50",
    ],
    ["Stones and the alignment of ridges", "Dec 2024", "Ada Reed", "Annals of Walls, Volume 340, 2024, 126333"],
    ["Quays under water and how they rot", "May 2024", "Tom Fell, Ada Reed", "Journal of Bays, 2024, 343063"],
    ["Bells of the bay at night", "Feb 2023", "Bea Moss, Tom Fell, Ada Reed", "Workshop on Bells (BELL 2023)"],
  ];
  const rows = items.flatMap(([title, date, people, place]) => [`**${title}**&emsp;${date}`, people, place]);
  const page = ["# Ada Reed", "", "## Publications", "", ...rows.map((row) => `- ${row}`)].join("\n");
  expect(read(readMarkdown(page))).toEqual(
    items.map(([title, date, people = ""]) => [title, people.replace(/, | and /g, "; "), Number(date?.slice(-4))]),
  );
});

test("title and date, people, place as items of their own: no paper has the people of the next", () => {
  const papers = [
    [
      "Slow Tides and the Probability of Salt in Northern Music",
      "Mar 2026",
      "\\textbf{Ada Reed}, Carl Fell",
      "15th International Conference on Tide Recognition (ICTR 2026)",
    ],
    [
      "Harbour Constraints for Quay Models",
      "Jan 2026",
      "Olaf Stone, \\textbf{Ada Reed}, Bea Moss",
      "Submitted to Salt Informatics",
    ],
    [
      "A generalized framework for counting gulls on walls",
      "Jan 2026",
      "\\textbf{Ada Reed}, Bea Moss and Carl Fell",
      "Acta Maritima Volume 83, 15 January 2026, 34914",
    ],
    [
      "Machine learning of stones in estuaries",
      "Nov 2025",
      "Olaf Stone, \\textbf{Ada Reed}, Carl Fell",
      "Annals of Tides Part A: Mires and Ridges, Volume 340, 2025, 126333",
    ],
    [
      "A Modular Framework for Salt Synthesis",
      "May 2025",
      "\\textbf{Ada Reed}, Carl Fell",
      "IEEE Conference on Tidal Intelligence (CTI 2025)",
    ],
    [
      "Deep manipulation of harbour maps",
      "Dec 2024",
      "Bea Moss, \\textbf{Ada Reed}, Olaf Stone",
      "9th International Conference on Wall Vision (ICWV 2024)",
    ],
  ];
  const row = "\\begin{tabular*}{\\textwidth}{l@{\\extracolsep{\\fill}}r}";
  const items = papers.flatMap(([title, date, people, place]) => [
    `\\item ${row}\\textbf{${title}} & \\textbf{${date}}\\\\\\end{tabular*}`,
    `\\item ${people}`,
    `\\item ${place}`,
  ]);
  const page = [
    "\\documentclass{article}\\begin{document}",
    "Ada Reed",
    "\\section{Publications}",
    "\\begin{itemize}",
    ...items,
    "\\end{itemize}\\end{document}",
  ].join("\n");
  expect(read(readLatex(page)).map(([title, people]) => [title, people])).toEqual(
    papers.map(([title, , people]) => [
      title,
      people
        ?.replace(/\\textbf\{([^}]*)\}/, "$1")
        .replaceAll(" and ", ", ")
        .replaceAll(", ", "; "),
    ]),
  );
});
