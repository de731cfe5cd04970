import { describe, expect, test } from "vitest";
import type { Draft, EducationEntry, Fact, Period, PositionEntry } from "#lib/ingest/draft.ts";
import { inventedDraft } from "#lib/ingest/invented-draft.ts";
import { mergeReadings } from "#lib/ingest/merge/merge.ts";

const span = { start: 0, end: 4 };
const fact = <T>(value: T, more: Partial<Fact<T>> = {}): Fact<T> => ({ value, span, confidence: 0.9, ...more });
const period = (start: number | null, end: number | "present" | null): Fact<Period> =>
  fact({
    start: start === null ? null : { year: start },
    end: end === null || end === "present" ? end : { year: end },
  });

function document(change: Partial<Draft> = {}): Draft {
  return { ...inventedDraft({ name: "Ilse Okonjo", papers: [] }), education: [], ...change };
}

const merge = (...documents: Draft[]) =>
  mergeReadings(documents.map((draft, at) => ({ documentId: documents.length - at, draft })));

/** "value" holds, "(value)" stands beside it. */
const said = (field: string, ...documents: Draft[]) =>
  merge(...documents)
    .facts.filter((one) => one.field === field)
    .map(({ value, beside, documentId }) => (beside ? `(${documentId}: ${value})` : value));

describe("single facts", () => {
  test("of the newest document hold, what others say otherwise is kept with its document", () => {
    const newer = document({ currentPosition: fact("Assistant Professor"), emails: [fact("i@new.example")] });
    const older = document({
      currentPosition: fact("Postdoc"),
      emails: [fact("i@old.example"), fact("i@new.example")],
    });
    expect(said("position", newer, older)).toEqual(["Assistant Professor", "(1: Postdoc)"]);
    expect(said("position", older, newer)).toEqual(["Postdoc", "(1: Assistant Professor)"]);
    expect(said("email", newer, older)).toEqual(["i@new.example", "(1: i@old.example)"]);
  });

  test("that say the same in more words are no disagreement", () => {
    const at = (place: string) => document({ affiliation: fact(place) });
    expect(said("affiliation", at("University of Lorrimer"), at("University of Lorrimer, Farville"))).toEqual([
      "University of Lorrimer",
    ]);
    const named = (name: string) => document({ name: fact(name) });
    expect(said("name", named("I. Okonjo"), named("Ilse Okonjo"))).toEqual(["Ilse Okonjo"]);
    expect(said("name", named("Ilse Okonjo-Brand"), named("Ada Quill"))).toEqual([
      "Ilse Okonjo-Brand",
      "(1: Ada Quill)",
    ]);
  });

  test("a doubtful reading gives way to a sure one, a person's word to nobody's but a later choice", () => {
    const at = (value: string, more: Partial<Fact<string>>) => document({ currentPosition: fact(value, more) });
    expect(said("position", at("Fellow of", { confidence: 0.4 }), at("Fellow", {}))).toEqual(["Fellow"]);
    const typed = at("Professor", { confidence: 1, why: "Corrected by hand." });
    expect(said("position", at("Fellow", {}), typed)).toEqual(["Professor", "(2: Fellow)"]);
    expect(said("position", at("Fellow", { held: 5 }), typed)).toEqual(["Fellow", "(1: Professor)"]);
    expect(said("position", at("Fellow", { held: 5 }), at("Postdoc", { held: 9 }))).toEqual(["Postdoc", "(2: Fellow)"]);
  });

  test("institution and year of the PhD come from one document", () => {
    const phd = (institution: string | null, year: number | null, held?: number) =>
      document({
        phd: {
          institution: institution === null ? null : fact(institution, { held }),
          year: year === null ? null : fact(year),
          advisors: [],
        },
      });
    expect(said("phd-institution", phd("Northmere", null), phd("Lorrimer", 2021))).toEqual([
      "Lorrimer",
      "(2: Northmere)",
    ]);
    expect(said("phd-year", phd("Northmere", 2020), phd("Lorrimer", 2021, 7))).toEqual(["2021", "(2: 2020)"]);
  });
});

describe("degrees and positions", () => {
  const degree = (institution: string, when: Fact<Period>, more: Partial<EducationEntry> = {}): EducationEntry => {
    const entry = {
      institution: fact(institution),
      degree: fact("PhD"),
      period: when,
      advisors: [],
      thesis: null,
      span,
    };
    return { ...entry, ...more };
  };
  const studied = (...documents: Draft[]) =>
    merge(...documents).education.map(
      ({ entry, besideOf }) => `${entry.institution.value} ${JSON.stringify(entry.period?.value.end)} ${besideOf}`,
    );

  test("with other years or places are kept beside the newer line", () => {
    const newer = document({ education: [degree("Lorrimer", period(2016, 2021))] });
    expect(studied(newer, document({ education: [degree("Lorrimer", period(2016, 2020))] }))).toEqual([
      'Lorrimer {"year":2021} null',
      'Lorrimer {"year":2020} 0',
    ]);
    expect(studied(newer, document({ education: [degree("Northmere", period(2016, 2021))] }))).toHaveLength(2);
    expect(
      studied(newer, document({ education: [degree("University of Lorrimer", period(null, 2021))] })),
    ).toHaveLength(1);
  });

  test("with a thesis that only the older document names lose nothing", () => {
    const bare = document({ education: [degree("Lorrimer", period(2016, 2021))] });
    const full = document({ education: [degree("Lorrimer", period(2016, 2021), { thesis: fact("On Knots") })] });
    expect(merge(bare, full).education.map(({ besideOf }) => besideOf)).toEqual([null, 0]);
    expect(merge(full, bare).education.map(({ besideOf }) => besideOf)).toEqual([null]);
  });

  test("two degrees of one level in each document stay two", () => {
    const both = () =>
      document({ education: [degree("Lorrimer", period(2012, 2014)), degree("Northmere", period(2016, 2021))] });
    expect(studied(both(), both())).toHaveLength(2);
  });

  test("a position that has ended since is no disagreement, another beginning is; a person may choose", () => {
    const job = (when: Fact<Period>, held?: number): PositionEntry => ({
      organization: fact("Lorrimer"),
      title: fact("Fellow"),
      period: when,
      span,
      held,
    });
    const held = (...documents: Draft[]) =>
      merge(...documents).positions.map(({ documentId, besideOf }) => [documentId, besideOf]);
    const now = document({ employment: [job(period(2019, 2022))] });
    expect(held(now, document({ employment: [job(period(2019, "present"))] }))).toEqual([[2, null]]);
    expect(held(now, document({ employment: [job(period(2018, 2022))] }))).toEqual([
      [2, null],
      [1, 0],
    ]);
    expect(held(now, document({ employment: [job(period(2018, 2022), 3)] }))).toEqual([
      [1, null],
      [2, 0],
    ]);
  });
});
