import fc from "fast-check";
import { expect, test } from "vitest";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Draft, Fact } from "#lib/ingest/draft.ts";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";
import { computedSince } from "#lib/processor-time.ts";

/** Pieces that CVs are made of, and what hostile ones add. */
const piece = fc.oneof(
  fc.constantFrom(
    "# Publications",
    "## Education",
    "EDUCATION",
    "**Ada Reed**",
    "Reed, A., & Stone, C. (2020). ",
    "“On tides,” ",
    "*Journal of Tides* 12(3), 4–5. ",
    "In *NeurIPS*, 2021",
    "PhD in Botany, University of Port Salt, 2015–2019",
    "Postdoc, Halden",
    "2019 - present",
    "- ",
    "1. ",
    "[12] ",
    "| a | b |\n|---|---|\n",
    "Date of birth: 3 May 1980",
    "Hobbies",
    "(",
    "[",
    "]](",
    "<b>",
    "</div>",
    "<!--",
    "```",
    "\t",
    "\n",
    "\n\n",
    "> > > >",
    "$x_1$",
    "et al.",
    "* equal contribution",
    "Oct. 2014–Present",
    "doi:10.1000/182",
    "arXiv:2101.00001",
    "ada (at) salt (dot) example",
    "Advisor: Carl Stone",
    "–",
    "“",
    "”",
    "'",
    "...",
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const source = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

test.each([
  ["markdown", readMarkdown],
  ["text", readText],
] as const)("%s: no source crashes, and every receipt is sound", (_, read) => {
  fc.assert(
    fc.property(source, (text) => {
      const document = read(text);
      const draft = draftOf(document);
      expectSound(draft);
      const lines = document.blocks.reduce((sum, block) => sum + block.lines.length, 0);
      expect(draft.publications.length).toBeLessThanOrEqual(lines);
    }),
    { numRuns: 250 },
  );
});

/** A CV that says each thing in the words of which rules make patterns: owner, post, place, topic, venue. */
const signedCv = (sign: string) => {
  const [owner, place, topic] = [`Ada Lin${sign}Reed`, `Kvam${sign}Fen University`, `Tides${sign}Walls`];
  return [
    `# ${owner}`,
    `Assistant Professor of ${topic}\\\n${place}`,
    `I have been at ${place} since May 2019. I work on ${topic} with Olaf${sign}Stone.`,
    `## Education\n\n- PhD in ${topic}, ${place}, 2015–2019`,
    `## Publications\n\n- ${owner}, Olaf${sign}Stone. ${topic} in salt. Journal of ${topic} 12(3), 4–5, 2020.`,
    `- A.${sign}Reed, ${topic}, in: Tides of ${place}, 2021`,
  ].join("\n\n");
};

test("any sign may stand in a name, a place, a topic or a venue", () => {
  const signs = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));
  for (const sign of [...signs, "–", "’", "·", "\u00a0", "\n"]) {
    const drafts = [readMarkdown(signedCv(sign)), readText(signedCv(sign))].map(draftOf);
    drafts.forEach(expectSound);
    expect(drafts[1]?.text).toContain("Assistant Professor");
  }
});

test("years are never invented: each stands in the text", () => {
  fc.assert(
    fc.property(source, (text) => {
      const draft = draftOf(readMarkdown(text));
      for (const { year } of draft.publications) {
        if (year) expect(draft.text).toMatch(new RegExp(`${year.value}|['’‘\`]?\\s?${String(year.value).slice(2)}`));
      }
      for (const { period } of findPeriods(text)) {
        for (const point of [period.start, period.end]) {
          if (point && point !== "present") expect(text).toContain(String(point.year).slice(2));
        }
      }
    }),
    { numRuns: 250 },
  );
});

test.each([
  ["quotes", "> ".repeat(20_000)],
  ["brackets", "[".repeat(50_000)],
  ["stars", "*a ".repeat(15_000)],
  ["a list of lists", Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- x`).join("\n")],
  ["one endless line", "Reed, A. and ".repeat(8_000)],
  ["open quotes", "“a ".repeat(10_000)],
  ["commas under a heading", `# Publications\n\n- ${"Ada Reed, ".repeat(3_000)}2020`],
  ["people of one reference", `# Publications\n\n- ${"Reed-Grant Vane, A. B., & ".repeat(2_000)}`],
  ["in … in …", `# Publications\n\n- ${"In a (b) in c, ".repeat(2_000)}`],
])("hostile input ends soon: %s", (_, text) => {
  const start = process.cpuUsage();
  draftOf(readMarkdown(text));
  draftOf(readText(text));
  expect(computedSince(start)).toBeLessThan(10_000);
});

/** Lines in which what is private stands beside, before or inside what is not. */
const heading = fc.constantFrom(
  "",
  "Service",
  "Interests",
  "Education",
  "Employment",
  "Publications",
  "Talks",
  "About",
  "Personal",
);
const open = fc.constantFrom(
  "PhD in Botany, University of Port Salt, 2015–2019",
  "Postdoc, Kvam University, 2019 – 2021",
  "Member of the harbour board",
  "Reed, A. (2020). On tides. Journal of Tides 12(3), 4–5.",
  "I am a lecturer at Kvam University. I study tides",
  "[Ada Reed](mailto:ada@salt.example)",
);
const secret = fc.constantFrom(
  "(parental leave 2018)",
  "Nationality: Norlandish",
  "I was born in Halden in 1980",
  "two children",
  "married, two children",
  "[Hobbies: rowing](mailto:row@salt.example)",
  "In my free time I row.",
);
const glue = fc.constantFrom(" ", ". ", ", ", "\n", " | ", "; ");
const mixed = fc
  .array(fc.tuple(heading, fc.array(fc.tuple(open, glue, secret, glue, open), { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([title, lines]) => `# ${title}\n\n${lines.map((line) => line.join("")).join("\n\n")}`));

test("no fact, whatever rule read it, lies on a protected place", () => {
  let places = 0;
  fc.assert(
    fc.property(mixed, (parts) => {
      const draft = draftOf(readMarkdown(`# Ada Reed\n\n${parts.join("\n\n")}`));
      places += draft.protected.length;
      const touching = factsOf(draft).filter(({ span }) =>
        draft.protected.some((place) => Math.max(span.start, place.span.start) < Math.min(span.end, place.span.end)),
      );
      expect(touching).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(places).toBeGreaterThan(100);
});

/** Every fact of a draft, wherever it is kept. */
function factsOf(value: unknown): Fact<unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  if ("confidence" in value) return [value as Fact<unknown>];
  return Object.values(value).flatMap(factsOf);
}

function expectSound(draft: Draft): void {
  const within = ({ start, end }: { start: number; end: number }) =>
    start >= 0 && start <= end && end <= draft.text.length;
  const spans = [
    ...draft.publications.flatMap((entry) => [
      entry.span,
      entry.title.span,
      ...entry.authors.map(({ span }) => span),
      entry.year?.span,
      entry.venueAsPrinted?.span,
    ]),
    ...draft.education.flatMap((entry) => [entry.span, entry.institution.span, entry.degree?.span, entry.period?.span]),
    ...draft.employment.flatMap((entry) => [
      entry.span,
      entry.organization?.span,
      entry.title?.span,
      entry.period?.span,
    ]),
    ...draft.activities.map(({ text }) => text.span),
    ...draft.protected.map(({ span }) => span),
    ...draft.sections.flatMap(({ span, notUnderstood }) => [span, ...notUnderstood]),
  ];
  for (const span of spans) if (span) expect(within(span)).toBe(true);
  for (const { title } of draft.publications) expect(title.value.trim()).not.toBe("");
}
