import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldWords } from "#lib/profile/fold-words.ts";
import institutionTable from "#lib/profile/institutions.json" with { type: "json" };
import venueTable from "#lib/profile/venues.json" with { type: "json" };

interface VenueRow {
  acronym: string | null;
  name: string;
  kind: string;
  field: string;
  aliases: string[];
  former: string[];
  /** The name is an ordinary word or phrase: only its exact case, in the place of a venue, means the journal. */
  word?: boolean;
  /** Short forms that another row goes by as well: the field or the rest of the list has to decide. */
  ambiguous?: string[];
}

interface InstitutionRow {
  name: string;
  aliases: string[];
  city: string;
  country: string;
  domain: string | null;
  ambiguous?: string[];
}

const venues: VenueRow[] = venueTable;
const institutions: InstitutionRow[] = institutionTable;

const KINDS = ["conference", "journal", "workshop", "preprint-server"];
const VENUE_KEYS = ["acronym", "name", "kind", "field", "aliases", "former", "word", "ambiguous"];
const INSTITUTION_KEYS = ["name", "aliases", "city", "country", "domain", "ambiguous"];
const REFERENCE = new URL("../../../shared/data/", import.meta.url);

describe("venues.json", () => {
  it("has every field in every row, and nothing empty or unknown", () => {
    const faulty = venues.filter((row) => !isVenueRow(row));
    expect(faulty).toEqual([]);
  });

  it("is wide enough to be of use in every field", () => {
    const count = (kind: string) => venues.filter((row) => row.kind === kind).length;
    expect(KINDS.map(count).every((rows) => rows > 40)).toBe(true);
    expect(count("conference")).toBeGreaterThan(700);
    expect(count("journal")).toBeGreaterThan(2000);
    expect(new Set(venues.map((row) => row.field)).size).toBeGreaterThan(35);
  });

  it("names no venue twice", () => {
    expect(repeated(venues.map((row) => `${row.kind} ${foldWords(row.name.replace(/&/g, " and "))}`))).toEqual([]);
    expect(venues.filter((row) => repeated(formsOf(row)).length > 0).map((row) => row.name)).toEqual([]);
  });

  it("says of every short form that two rows of one kind share that it is ambiguous", () => {
    const silent = sharedForms(venues, (row) => row.kind).filter(({ form, row }) => !row.ambiguous?.includes(form));
    expect(silent.map(({ form, row }) => `${form}: ${row.name}`)).toEqual([]);
  });

  it("calls nothing ambiguous that only one row is called", () => {
    const idle = venues.flatMap((row) => (row.ambiguous ?? []).filter((form) => rowsCalled(venues, form) < 2));
    expect(idle).toEqual([]);
  });

  it("marks names that are ordinary words", () => {
    const plain = [
      "Science",
      "Nature",
      "Cell",
      "Machine Learning",
      "Patterns",
      "Quantum",
      "Networks",
      "Cognition",
      "October",
    ];
    expect(plain.filter((name) => !venues.some((row) => row.name === name && row.word))).toEqual([]);
    expect(venues.filter((row) => row.word && row.kind !== "journal")).toEqual([]);
  });

  it("is sorted by name, so that a change shows as one line", () => {
    expect(firstOutOfOrder(venues.map((row) => row.name))).toBeNull();
  });
});

describe("institutions.json", () => {
  it("has every field in every row, and nothing empty or unknown", () => {
    expect(institutions.filter((row) => !isInstitutionRow(row))).toEqual([]);
  });

  it("is wide enough to be of use on every continent", () => {
    expect(institutions.length).toBeGreaterThan(2000);
    expect(new Set(institutions.map((row) => row.country)).size).toBeGreaterThan(100);
  });

  it("names no institution twice", () => {
    expect(repeated(institutions.map((row) => foldWords(row.name)))).toEqual([]);
    expect(institutions.filter((row) => repeated(formsOf(row)).length > 0).map((row) => row.name)).toEqual([]);
  });

  it("says of every form that two institutions share that it is ambiguous", () => {
    const silent = sharedForms(institutions, () => "").filter(
      ({ form, row }) => form !== row.name && !row.ambiguous?.includes(form),
    );
    expect(silent.map(({ form, row }) => `${form}: ${row.name}`)).toEqual([]);
  });

  it("lists as ambiguous only forms that the row has", () => {
    expect(institutions.filter((row) => row.ambiguous?.some((form) => !formsOf(row).includes(form)))).toEqual([]);
  });

  it("is sorted by name, so that a change shows as one line", () => {
    expect(firstOutOfOrder(institutions.map((row) => row.name))).toBeNull();
  });
});

if (!existsSync(REFERENCE)) console.info("coverage is not measured: the reference tables in ../shared are not here");

describe.skipIf(!existsSync(REFERENCE))("coverage of the reference tables", () => {
  it("resolves most of the reference venues, and prints the share", () => {
    const known = new Set(venues.flatMap(formsOf).map(foldForm));
    const acronyms = new Set(venues.map((row) => `${row.kind} ${row.acronym}`));
    const rows = readTable("venues.csv");
    const missed = rows.filter((row) => {
      const printed = [row.name ?? "", ...(row.aliases ?? "").split(";").filter((alias) => alias.length > 6)];
      return (
        !printed.some((form) => known.has(foldForm(form))) &&
        !acronyms.has(`${row.kind?.replace(" ", "-")} ${row.acronym}`)
      );
    });
    console.info(`venues: ${rows.length - missed.length} of ${rows.length} resolve`);
    expect(1 - missed.length / rows.length).toBeGreaterThan(0.85);
  });

  it("resolves the institutions that short forms usually mean, and prints the share of each larger country", () => {
    const known = new Set(institutions.flatMap(formsOf).map(foldForm));
    const resolves = (row: Record<string, string>) =>
      [row.name ?? "", ...(row.aliases ?? "").split(";")].some((form) => form.length > 3 && known.has(foldForm(form)));
    const rows = readTable("institutions.csv");
    for (const country of ["US", "GB", "DE", "FR", "CA", "JP", "CN", "IN", "KR", "IT", "ES", "NL", "CH", "AU"]) {
      const schools = rows.filter((row) => row.country === country && row.kind === "education");
      console.info(`${country}: ${schools.filter(resolves).length} of ${schools.length} resolve`);
    }
    const preferred = rows.filter((row) => row.prefer === "1");
    console.info(`preferred: ${preferred.filter(resolves).length} of ${preferred.length} resolve`);
    expect(preferred.filter(resolves).length / preferred.length).toBeGreaterThan(0.9);
  });
});

function isVenueRow(row: VenueRow): boolean {
  const texts = [row.name, row.field, ...row.aliases, ...row.former, ...(row.ambiguous ?? [])];
  return (
    Object.keys(row).every((key) => VENUE_KEYS.includes(key)) &&
    KINDS.includes(row.kind) &&
    (row.acronym === null || isText(row.acronym)) &&
    texts.every(isText)
  );
}

function isInstitutionRow(row: InstitutionRow): boolean {
  const texts = [row.name, row.city, ...row.aliases, ...(row.ambiguous ?? [])];
  return (
    Object.keys(row).every((key) => INSTITUTION_KEYS.includes(key)) &&
    /^[A-Z]{2}$/.test(row.country) &&
    (row.domain === null || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(row.domain)) &&
    texts.every(isText)
  );
}

function isText(value: string): boolean {
  return value !== "" && value === value.trim() && !/\s{2}|[<>]{2}|\uFFFD/.test(value);
}

/** All forms of a row as printed; an acronym that is also the name counts once. */
function formsOf(row: VenueRow | InstitutionRow): string[] {
  const short = "acronym" in row && row.acronym !== null && row.acronym !== row.name ? [row.acronym] : [];
  return [row.name, ...short, ...row.aliases, ...("former" in row ? row.former : [])];
}

function sharedForms<Row extends VenueRow | InstitutionRow>(
  rows: Row[],
  group: (row: Row) => string,
): { form: string; row: Row }[] {
  const owners = new Map<string, { form: string; row: Row }[]>();
  for (const row of rows) {
    for (const form of formsOf(row)) {
      const key = `${group(row)} ${form}`;
      owners.set(key, [...(owners.get(key) ?? []), { form, row }]);
    }
  }
  return [...owners.values()].filter((list) => list.length > 1).flat();
}

function rowsCalled(rows: VenueRow[], form: string): number {
  return rows.filter((row) => formsOf(row).some((other) => other.toUpperCase() === form.toUpperCase())).length;
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function firstOutOfOrder(names: string[]): string | null {
  const keys = names.map(foldForm);
  return names.find((_, index) => index > 0 && (keys[index - 1] ?? "") > (keys[index] ?? "")) ?? null;
}

function foldForm(text: string): string {
  return foldWords(text.replace(/&/g, " and ").replace(/^the /i, "")).replace(/ /g, "");
}

/** Comma-separated rows with quoted cells and a header, as objects by column name. */
function readTable(file: string): Record<string, string>[] {
  const lines = readFileSync(new URL(file, REFERENCE), "utf8").trim().split("\n").map(cellsOf);
  const [header = [], ...rows] = lines;
  return rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""])));
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replace(/""/g, '"') ?? plain ?? "",
  );
}
