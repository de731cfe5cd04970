import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CONFLICT_KINDS, CONFLICT_STATES, type ConflictKind } from "#lib/conflicts/declaration.ts";
import { mergeSuggestions, type StoredConflict } from "#lib/conflicts/merge-suggestions.ts";
import { isWithin, monthOf, stayedTogether } from "#lib/conflicts/months.ts";
import type { CandidateProfile, JointWork, MemberProfile } from "#lib/conflicts/profile.ts";
import { compareInstitutions } from "#lib/conflicts/same-institution.ts";
import { suggestConflicts } from "#lib/conflicts/suggest-conflicts.ts";
import type { Suggestion } from "#lib/conflicts/suggestion.ts";

const now = { year: 2026, month: 3 };
const empty = { publications: [], stays: [], currentInstitution: null, advisors: [] };
const member = (change: Partial<MemberProfile> = {}): MemberProfile => ({
  names: ["Ada M. Lindqvist"],
  advisees: [],
  ...empty,
  ...change,
});
const candidate = (change: Partial<CandidateProfile> = {}): CandidateProfile => ({
  names: ["Chidi Okafor"],
  ...empty,
  ...change,
});
const work = (authors: string[], year: number | null, change: Partial<JointWork> = {}): JointWork => ({
  title: "Counting paths in noisy graphs",
  authors,
  self: 0,
  date: year === null ? null : { year },
  ...change,
});
const found = (a: MemberProfile, b: CandidateProfile) =>
  suggestConflicts(a, b, { windowMonths: 48, now }).map(({ kind, strength, evidence }) => [kind, strength, evidence]);

describe("co-authors", () => {
  it("are found in the candidate's list and in the member's", () => {
    const sentence = "Both are authors of “Counting paths in noisy graphs” (2024).";
    const theirs = candidate({ publications: [work(["Chidi Okafor", "Lindqvist, Ada"], 2024)] });
    expect(found(member(), theirs)).toEqual([["coauthor", "match", sentence]]);
    const ours = member({ publications: [work(["Ada Lindqvist", "Chidi Okafor"], 2024)] });
    expect(found(ours, candidate())).toEqual([["coauthor", "match", sentence]]);
    expect(found(ours, theirs)).toEqual([["coauthor", "match", sentence]]);
  });

  it("are a question by initials, and a match when both list the work", () => {
    const theirs = candidate({ publications: [work(["Chidi Okafor", "A. Lindqvist"], 2024)] });
    const title = "“Counting paths in noisy graphs” (2024)";
    expect(found(member(), theirs)).toEqual([
      ["coauthor", "question", `Is “A. Lindqvist”, author of ${title}, the member?`],
    ]);
    const ours = member({ publications: [work(["A. Lindqvist", "C. Okafor"], 2024)] });
    expect(found(ours, theirs)).toEqual([["coauthor", "match", `Both are authors of ${title}.`]]);
  });

  it("ask where two lists share a title but not the names", () => {
    const ours = member({ publications: [work(["Ada Lindqvist", "Carl Osei"], 2025)] });
    const theirs = candidate({ publications: [work(["Chidi Okafor", "Eva Brandt"], 2025)] });
    expect(found(ours, theirs)).toEqual([
      ["coauthor", "question", "Both list “Counting paths in noisy graphs” (2025)."],
    ]);
    const short = { title: "Introduction" };
    expect(
      found(
        member({ publications: [work(["Ada Lindqvist"], 2025, short)] }),
        candidate({ publications: [work(["Chidi Okafor"], 2025, short)] }),
      ),
    ).toEqual([]);
  });

  it.each<[string | null, Partial<JointWork>]>([
    ["match", { date: { year: 2022, month: 3 } }],
    [null, { date: { year: 2022, month: 2 } }],
    ["question", { date: { year: 2022 } }],
    [null, { date: { year: 2021 } }],
    ["question", { date: null }],
    ["match", { date: { year: 2027 } }],
    [
      "question",
      {
        authors: ["Chidi Okafor", ...Array.from({ length: 40 }, (_, at) => `Author${at} Name${at}`), "Ada Lindqvist"],
        date: { year: 2025 },
      },
    ],
  ])("count within 48 months: %s for %j", (strength, change) => {
    const theirs = candidate({ publications: [work(["Chidi Okafor", "Ada Lindqvist"], 2025, change)] });
    expect(found(member(), theirs).map((one) => one[1])).toEqual(strength === null ? [] : [strength]);
  });

  it("never take the candidate's own name for the member's", () => {
    const namesake = candidate({
      names: ["Ada Lindqvist 0002"],
      publications: [work(["A. Lindqvist", "Eva Brandt"], 2025)],
    });
    expect(found(member(), namesake)).toEqual([]);
    const unmarked = { ...namesake, publications: [work(["A. Lindqvist", "Eva Brandt"], 2025, { self: null })] };
    expect(found(member(), unmarked)).toEqual([]);
    const numbered = candidate({ publications: [work(["Chidi Okafor", "Wei Wang 0003"], 2025)] });
    expect(found(member({ names: ["Wei Wang 0002"] }), numbered)).toEqual([]);
  });

  it("are counted beyond three", () => {
    const publications = [2025, 2024, 2023, 2026, 2025].map((year, at) =>
      work(["Chidi Okafor", "Ada Lindqvist"], year, { title: `Paper number ${at} on graphs` }),
    );
    const [only] = suggestConflicts(member(), candidate({ publications }), { windowMonths: 48, now });
    expect(only?.evidence).toMatch(/2026.*2025.*2025.*And 2 more\.$/);
  });
});

describe("advisors", () => {
  it("count for life, in both directions", () => {
    expect(found(member(), candidate({ advisors: ["Prof. Ada Lindqvist"] }))).toEqual([
      ["advisor", "match", "The candidate's documents name Prof. Ada Lindqvist as advisor."],
    ]);
    expect(found(member({ advisees: ["C. Okafor"] }), candidate())).toEqual([
      ["advisor", "question", "The member's documents name “C. Okafor” as advisee, who may be the candidate."],
    ]);
    expect(found(member({ advisors: ["Chidi Okafor"] }), candidate())[0]?.[0]).toBe("advisor");
  });

  it("may be the same for both", () => {
    expect(found(member({ advisors: ["Eva Brandt"] }), candidate({ advisors: ["Brandt, Eva"] }))).toEqual([
      ["same-advisor", "match", "Both name Brandt, Eva as doctoral advisor."],
    ]);
    expect(found(member({ advisors: ["E. Brandt"] }), candidate({ advisors: ["Eva Brandt"] }))[0]?.[1]).toBe(
      "question",
    );
    expect(found(member({ advisors: ["Eva Brandt"] }), candidate({ advisors: ["Eva Brandl"] }))).toEqual([]);
  });
});

describe("institutions", () => {
  const period = (start: number, end: number | "present") => ({
    start: { year: start },
    end: end === "present" ? end : { year: end },
  });
  const stay = (institution: string, start: number, end: number | "present") => ({
    institution,
    period: period(start, end),
  });

  it("count today, and within 48 months if both were there at once", () => {
    const here = { currentInstitution: "University of Exmoor", stays: [stay("University of Exmoor", 2015, "present")] };
    const there = {
      currentInstitution: "School of Law, University of Exmoor",
      stays: [stay("University of Exmoor", 2020, "present")],
    };
    expect(found(member(here), candidate(there))).toEqual([
      ["institution", "match", "Both are at School of Law, University of Exmoor now."],
    ]);
    const left = { currentInstitution: "Quay Institute", stays: [stay("University of Exmoor", 2020, 2024)] };
    expect(found(member(here), candidate(left))).toEqual([
      ["institution-overlap", "match", "Both were at University of Exmoor (member 2015–now, candidate 2020–2024)."],
    ]);
    const longAgo = { ...left, stays: [stay("University of Exmoor", 2016, 2020)] };
    expect(found(member(here), candidate(longAgo))).toEqual([]);
    const undated = { ...left, stays: [{ institution: "University of Exmoor", period: null }] };
    expect(found(member(here), candidate(undated))[0]?.slice(0, 2)).toEqual(["institution-overlap", "question"]);
  });

  it.each([
    ["match", "University of Exmoor", "The University of Exmoor"],
    ["match", "Universität Exmoor", "Universitat Exmoor"],
    ["match", "Department of Statistics, University of Exmoor", "School of Law, University of Exmoor"],
    ["question", "University of Exmoor", "Exmoor University"],
    ["question", "University of Exmoor", "Exmoor"],
    ["question", "University of Exmoor", "University of Exmoor, Porlock"],
    ["different", "University of Exmoor, Porlock", "University of Exmoor, Lynton"],
    ["different", "Exmoor University", "Exmoor College"],
    ["different", "Exmoor University", "Exmoor State University"],
    ["different", "University of Exmoor", "University of Dartmoor"],
    ["different", "", "University of Exmoor"],
  ] as const)("%s: %s and %s", (verdict, a, b) => {
    expect(compareInstitutions(a, b)).toBe(verdict);
    expect(compareInstitutions(b, a)).toBe(verdict);
  });

  it.each([
    ["yes", period(2018, 2024), period(2020, "present")],
    ["no", period(2010, 2015), period(2017, "present")],
    ["no", period(2010, 2021), period(2011, "present")],
    // Both name only the year in which one left and the other came.
    ["maybe", period(2018, 2024), period(2024, "present")],
    ["maybe", period(2018, 2022), period(2015, "present")],
    ["maybe", { start: { year: 2020 }, end: null }, period(2023, 2024)],
    ["maybe", null, period(2023, 2024)],
  ] as const)("%s together: %j and %j", (verdict, a, b) => {
    expect(stayedTogether(a, b, 48, monthOf(now))).toBe(verdict);
    expect(stayedTogether(b, a, 48, monthOf(now))).toBe(verdict);
  });

  it("knows the edge of the window to the month", () => {
    const at = (year: number, month?: number) => isWithin({ year, ...(month ? { month } : {}) }, 48, monthOf(now));
    expect([at(2022, 3), at(2022, 2), at(2022), at(2021), at(2023)]).toEqual(["yes", "no", "maybe", "no", "yes"]);
  });
});

describe("suggestConflicts", () => {
  it("says nothing of strangers, and nothing from empty documents", () => {
    expect(found(member({ names: [] }), candidate({ names: [] }))).toEqual([]);
    const strangers = candidate({
      publications: [work(["Chidi Okafor", "Ada Lindberg"], 2025)],
      advisors: ["Eva Brandt"],
    });
    expect(found(member({ advisors: ["Carl Osei"] }), strangers)).toEqual([]);
  });

  it("is quick enough for a long publication list", () => {
    const authors = Array.from({ length: 400 }, (_, at) => [`Given${at} Family${at}`, `G. Other${at}`, "Chidi Okafor"]);
    const publications = authors.map((list, at) => work(list, 2024, { title: `Title number ${at} of many`, self: 2 }));
    const start = performance.now();
    for (let turn = 0; turn < 10; turn += 1) found(member(), candidate({ publications }));
    const each = (performance.now() - start) / 10;
    console.log(`one member against 400 publications: ${each.toFixed(1)} ms`);
    expect(each).toBeLessThan(150);
  });
});

describe("mergeSuggestions", () => {
  const suggestion = (kind: ConflictKind, evidence = "found"): Suggestion => ({ kind, strength: "match", evidence });
  const kinds = Object.keys(CONFLICT_KINDS) as ConflictKind[];

  it("adds what is new, renews what is open, withdraws what is gone", () => {
    const coauthor: StoredConflict = { kind: "coauthor", state: "suggested", evidence: "old" };
    const institution: StoredConflict = { kind: "institution", state: "suggested", evidence: "old" };
    const same: StoredConflict = { kind: "same-advisor", state: "suggested", evidence: "found" };
    const news = [suggestion("coauthor"), suggestion("advisor"), suggestion("same-advisor")];
    expect(mergeSuggestions([coauthor, institution, same], news)).toEqual({
      add: [suggestion("advisor")],
      update: [{ stored: coauthor, found: suggestion("coauthor") }],
      withdraw: [institution],
    });
  });

  it("never touches what a person decided", () => {
    const stored = fc.array(
      fc.record({ kind: fc.constantFrom(...kinds), state: fc.constantFrom(...CONFLICT_STATES), evidence: fc.string() }),
    );
    const news = fc.uniqueArray(fc.constantFrom(...kinds)).map((list) => list.map((kind) => suggestion(kind)));
    fc.assert(
      fc.property(stored, news, (existing, list) => {
        const { add, update, withdraw } = mergeSuggestions(existing, list);
        const decided = new Set(existing.filter((one) => one.state !== "suggested").map((one) => one.kind));
        const touched = [...add, ...update.map((one) => one.stored), ...withdraw].map((one) => one.kind);
        expect(touched.some((kind) => decided.has(kind))).toBe(false);
        expect(new Set(add.map((one) => one.kind)).size).toBe(add.length);
      }),
    );
  });
});
