import { expect, test } from "vitest";
import type { Answers } from "#lib/ingest/layouts/answers.ts";
import { chanceOf } from "#lib/ingest/layouts/chance.ts";
import { CITATIONS } from "#lib/ingest/layouts/citations.ts";
import { drawCitation } from "#lib/ingest/layouts/drawn-citations.ts";
import { printed } from "#lib/ingest/layouts/page.ts";
import { answeredName, canBeShortened, printName } from "#lib/ingest/layouts/printed-names.ts";
import { STATIONS } from "#lib/ingest/layouts/stations.ts";
import { writeCvs } from "#lib/ingest/layouts/write.ts";

const papers = ["Salt & Light", "What tides keep", "A harbour in winter", "On ropes", "Knots, again"];
const people: Answers[] = [
  {
    name: "Ada Maria Reed",
    emails: [],
    protected: [],
    education: [
      { institution: "University of Halden", degree: "PhD in Botany", start: 2011, end: 2015 },
      { institution: "Port Salt College", degree: "BSc", start: 2008, end: 2011 },
    ],
    employment: [{ organization: "Halden Institute", title: "Lecturer", start: 2016, end: "present" }],
    publications: papers.map((title, index) => ({
      title,
      authors: index % 2 === 0 ? ["Ada Maria Reed", "Carl van Stone"] : ["Ada Maria Reed"],
      year: 2014 + index,
      venue: "Journal of Tides",
      kind: "journal",
      candidateAuthorIndex: 0,
    })),
  },
];

/** Mark-up and escapes taken away, white space folded. */
const bare = (source: string) =>
  source
    .replaceAll(/<[^>]*>|\\(?:textbf|textit|href\{[^}]*\})|[*\\{}]/gu, "")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/gu, " ")
    .toLowerCase();

test("the same seed writes the same CVs, another seed others", () => {
  expect(writeCvs(people, 8, "one")).toEqual(writeCvs(people, 8, "one"));
  expect(writeCvs(people, 8, "one")).not.toEqual(writeCvs(people, 8, "two"));
});

test("every fact of the answers is printed in the CV, in every layout and style", () => {
  const cvs = writeCvs(people, 800, "facts");
  const cited = new Set(cvs.map(({ citation }) => citation));
  expect([...cited].filter((name) => !name.startsWith("drawn: ")).sort()).toEqual(Object.keys(CITATIONS).sort());
  const stations = new Set(cvs.map(({ station }) => station));
  expect([...stations].filter((name) => !name.startsWith("drawn: ")).sort()).toEqual(Object.keys(STATIONS).sort());
  expect([...stations].filter((name) => name.startsWith("drawn: ")).length).toBeGreaterThan(20);
  for (const { source, answers, citation } of cvs) {
    const text = bare(source);
    // A drawn way to cite may turn its names.
    const { names } = CITATIONS[citation] ?? { names: "inverted" };
    const isTurned = names === "inverted" || names === "bare";
    for (const { title, authors, venue, year } of answers.publications) {
      const facts = [
        title,
        venue ?? "",
        String(year),
        ...authors.map((name) => (isTurned ? (/\p{Lu}\p{Ll}+/u.exec(name)?.[0] ?? "") : name)),
      ];
      for (const fact of facts) expect(text).toContain(fact.toLowerCase());
    }
    for (const { degree, institution, end } of answers.education)
      for (const fact of [degree ?? "", institution, String(end).slice(-2)]) expect(text).toContain(fact.toLowerCase());
    for (const { title, organization } of answers.employment)
      for (const fact of [title ?? "", organization ?? ""]) expect(text).toContain(fact.toLowerCase());
  }
});

test("drawn ways to cite differ in order and marks, and a plain title always ends with a mark", () => {
  const chance = chanceOf("grammar");
  const paper = {
    title: "Salt and light",
    authors: [],
    year: 2014,
    venue: "Journal of Tides",
    kind: "journal",
  } as const;
  const habits = { boldOwner: false, numbers: true, boldTitle: false };
  const drawn = Array.from({ length: 300 }, () => {
    const [name, { cite }] = drawCitation(chance);
    const lines = cite(
      { ...paper, authors: [], candidateAuthorIndex: null },
      () => [{ text: "A. Reed" }],
      habits,
      chance,
    );
    return {
      name,
      text: lines.map(printed).join("\n"),
      styled: lines.flat().some(({ text, ...style }) => text === paper.title && Object.keys(style).length > 0),
    };
  });
  expect(new Set(drawn.map(({ name }) => name)).size).toBeGreaterThan(8);
  expect(new Set(drawn.map(({ text }) => text)).size).toBeGreaterThan(200);
  for (const { text, styled } of drawn) {
    expect(text).toMatch(/Salt and light/);
    expect(text).toMatch(/Journal of Tides/);
    expect(text).toMatch(/A\. Reed/);
    expect(text).toMatch(/2014/);
    if (!styled) expect(text).toMatch(/["“‘]Salt and light["”’]|Salt and light(?:\n|[.,|:]|$)/);
  }
});

test("an owner who is left out of the authors is nobody in the answers", () => {
  const withOthers = writeCvs(people, 400, "with").filter(({ citation }) => citation === "with coauthors");
  expect(withOthers.length).toBeGreaterThan(0);
  for (const { answers } of withOthers) {
    expect(answers.publications[0]?.authors).toEqual(["Carl van Stone"]);
    expect(answers.publications[0]?.candidateAuthorIndex).toBeNull();
  }
});

test.each([
  ["full", "Ada Maria van Stone", "Ada Maria van Stone"],
  ["initials", "A. M. van Stone", "A. M. van Stone"],
  ["tight", "A.M. van Stone", "A.M. van Stone"],
  ["inverted", "van Stone, A. M.", "A. M. van Stone"],
  ["bare", "van Stone AM", "AM van Stone"],
] as const)("names in the style %s", (style, printed, answered) => {
  expect(printName("Ada Maria van Stone", style)).toBe(printed);
  expect(answeredName("Ada Maria van Stone", style)).toBe(answered);
});

test("initials that were printed stay initials", () => {
  expect(printName("J.-P. O’Neil", "initials")).toBe("J.-P. O’Neil");
  expect(printName("J.K. Reed", "bare")).toBe("Reed JK");
});

test("names of one word and names joined by small words keep their form", () => {
  expect(["Ada", "Ana Reed e Stone", "Ana de Reed y Stone", "Reed AB"].map(canBeShortened)).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(["Ada Reed", "Ada van der Stone", "Tomé do Mar"].map(canBeShortened)).toEqual([true, true, true]);
});

test("without people there is nothing to write", () => {
  expect(() => writeCvs([], 1, "none")).toThrow("at least one paper, degree and post");
});
