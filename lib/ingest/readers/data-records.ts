import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { type Data, type DataMap, isMap } from "#lib/ingest/readers/data-tree.ts";
import { withPlainMath } from "#lib/ingest/readers/plain-math.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

type Wanted = "education" | "employment" | "publications";

/** A list of a CV kept as data: what it is headed by and what it holds. */
interface DataList {
  heading: string;
  kind: Wanted;
  records: Data[];
}

/** Names of fields, by what they hold, in small letters without signs. The first that is set counts. */
const FIELDS = {
  degree: ["degree", "studytype", "course", "qualification", "type", "title", "program", "programme"],
  field: ["area", "field", "major", "subject", "discipline"],
  institution: ["institution", "school", "university", "college", "organization", "organisation", "name"],
  position: ["position", "role", "jobtitle", "job", "title"],
  organization: [
    "organization",
    "organisation",
    "company",
    "companyname",
    "employer",
    "institution",
    "university",
    "institute",
    "name",
  ],
  department: ["department", "group", "lab"],
  place: ["location", "place", "city"],
  start: ["start", "startdate", "datestart", "from", "begin", "startyear"],
  end: ["end", "enddate", "dateend", "to", "until", "endyear"],
  date: ["date", "dates", "year", "years", "period", "when", "time", "releasedate"],
  title: ["title", "name"],
  authors: ["authors", "author"],
  others: ["coauthors", "coauthor", "with", "collaborators"],
  venue: ["venue", "journal", "booktitle", "publication", "conference", "publisher", "publishedin"],
  note: ["status", "note", "type"],
  arxiv: ["arxiv", "arxivid", "arxivurl", "arxivlink", "eprint"],
  doi: ["doi", "doiurl", "doilink"],
} as const;

/** The sections of a CV among the data of a file, without those that its text heads, too. */
export function listsBeside(data: DataMap, body: string): DataList[] {
  const lists = withPapersOfPage(data, dataLists(data, 0));
  if (lists.length === 0) return lists;
  const headed = Array.from(body.matchAll(/^#{1,6}\s+(.{1,80})$/gmu), ([, text = ""]) => kindOf(text));
  return lists.filter(({ kind }) => !headed.includes(kind));
}

/**
 * A page whose papers are a list of its front matter under a name of its own: `items:` of `title:` and `journal:`. The page's
 * title may head them, or what most of them hold says what they are.
 */
function withPapersOfPage(data: DataMap, lists: DataList[]): DataList[] {
  if (lists.some(({ kind }) => kind === "publications")) return lists;
  const papers = Object.values(data).flatMap((value): DataList[] =>
    Array.isArray(value) && value.length >= 2 && value.every(isMap) && arePapers(value)
      ? [{ heading: "publications", kind: "publications", records: value }]
      : [],
  );
  return [...lists, ...papers];
}

function arePapers(records: DataMap[]): boolean {
  const told = records.filter((record) => {
    const says = (["authors", "others", "venue"] as const).filter((name) => field(record, name) !== "").length;
    return field(record, "title").split(" ").length >= 3 && says >= 1;
  });
  return told.length * 3 >= records.length * 2;
}

/** Writes whose CV it is, where the data say so: `name: Ada Reed`, or the same one level down or as a pair of values. */
export function writeDataHead(writer: BlockWriter, data: DataMap): void {
  const sections = [data.list].filter(Array.isArray).flat().filter(isMap);
  const pairs = sections.flatMap(({ contents }) => (Array.isArray(contents) ? contents.filter(isMap) : []));
  const told = pairs.flatMap(({ name, value }): [string, Data][] =>
    typeof name === "string" && value !== undefined ? [[name.toLowerCase().replace(/^full /u, ""), value]] : [],
  );
  const places = [data, ...Object.values(data).filter(isMap), Object.fromEntries(told)];
  for (const [key, block] of [
    ["name", { kind: "heading", level: 1 }],
    ["email", undefined],
  ] as const) {
    const said = places.map((place) => place[key]).find((value) => typeof value === "string" && value !== "");
    if (typeof said !== "string") continue;
    writer.open(block);
    writer.write(plainWords(said));
    writer.close();
  }
}

function dataLists(data: DataMap, depth: number): DataList[] {
  return Object.entries(data).flatMap(([key, value]): DataList[] => {
    if (typeof value === "string" || depth > 3) return [];
    const heading = key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(/[_-]+/gu, " ");
    const titled = isMap(value) ? [] : value.filter(isMap).flatMap(titledList);
    if (titled.length > 0) return titled;
    const records = isMap(value) ? Object.values(value).flatMap((inner) => (Array.isArray(inner) ? inner : [])) : value;
    const kind = kindOf(heading);
    if (kind && records.length > 0) return [{ heading, kind, records }];
    return isMap(value) ? dataLists(value, depth + 1) : [];
  });
}

/** `title: Education`, `category: Education` beside `contents:` or `items:`, as site builders have it. */
function titledList(section: DataMap): DataList[] {
  const heading = [section.title, section.category, section.section, section.heading].find(isText) ?? "";
  const records = [section.contents, section.items, section.entries].find(Array.isArray);
  const kind = kindOf(heading);
  return records && kind ? [{ heading, kind, records }] : [];
}

const isText = (value: Data | undefined): value is string => typeof value === "string";

function kindOf(heading: string): Wanted | null {
  const kind = senseOfHeading(heading, true)?.kind;
  return kind === "education" || kind === "employment" || kind === "publications" ? kind : null;
}

/** Writes a list as a section: a heading, and a row or an item for each record whose fields say what they are. */
export function writeDataList(writer: BlockWriter, { heading, kind, records }: DataList): void {
  writer.open({ kind: "heading", level: 2 });
  writer.write(heading.charAt(0).toUpperCase() + heading.slice(1));
  writer.close();
  for (const record of records.flatMap((each) => flatRecords(each))) {
    if (typeof record === "string") {
      writer.open({ kind: "item", level: 1 });
      writer.write(plainWords(record));
    } else if (kind === "publications") writePaper(writer, record);
    else writeStation(writer, kind, record);
    writer.close();
  }
}

/** The posts that stand as a list within one place are records of their own, which share it. */
function flatRecords(record: Data, above: DataMap = {}): (string | DataMap)[] {
  if (typeof record === "string") return [record];
  if (Array.isArray(record)) return [];
  const own = { ...above, ...record };
  const below = Object.values(record).filter(
    (value): value is DataMap[] => Array.isArray(value) && value.length > 0 && value.every(isMap),
  );
  const inner = below.flat().filter((each) => field(each, "degree") || field(each, "position"));
  if (inner.length === 0) return [own];
  const shared = Object.fromEntries(Object.entries(own).filter(([, value]) => typeof value === "string"));
  return inner.flatMap((each) => flatRecords(each, shared));
}

function writeStation(writer: BlockWriter, kind: "education" | "employment", record: DataMap): void {
  const study = kind === "education";
  const what = study ? degreeOf(record) : field(record, "position");
  const where = field(record, study ? "institution" : "organization");
  writer.open({ kind: "row", level: 0 });
  writer.write(periodOf(record), { role: "date" });
  writer.cell();
  writer.write(what, { bold: true, role: study ? "degree" : "position" });
  for (const [text, role] of [
    [study ? "" : field(record, "department"), "organization"],
    [where === what ? "" : where, study ? "institution" : "organization"],
    [field(record, "place"), "place"],
  ] as const) {
    if (text === "") continue;
    writer.write(", ");
    writer.write(text, { role });
  }
}

function degreeOf(record: DataMap): string {
  const [degree, area] = [field(record, "degree"), field(record, "field")];
  if (degree === "" || area === "" || degree.includes(area)) return degree || area;
  return `${degree} in ${area}`;
}

/** "2014-09 – 2018-06"; an end that is left open, though the field is there, is the present. */
function periodOf(record: DataMap): string {
  const [start, end] = [field(record, "start"), field(record, "end")].map((date) => date.replace(/T\d\d:.*$/u, ""));
  if (!start) return end || field(record, "date");
  return `${start} – ${end || "present"}`;
}

function writePaper(writer: BlockWriter, record: DataMap): void {
  writer.open({ kind: "item", level: 1 });
  writer.write(field(record, "title"), { role: "title" });
  const others = field(record, "others");
  if (others !== "" && field(record, "authors") === "") {
    writer.breakLine();
    writer.write(`with ${others}`, { role: "author" });
  }
  for (const [text, role] of [
    [field(record, "authors"), "author"],
    [field(record, "venue"), "venue"],
    [field(record, "note"), "note"],
    [field(record, "date"), "year"],
  ] as const) {
    if (text === "") continue;
    writer.breakLine();
    writer.write(text, { role });
  }
  for (const [name, sign] of [
    ["arxiv", "arXiv:"],
    ["doi", "doi:"],
  ] as const) {
    const given = field(record, name);
    if (!/\d/.test(given)) continue;
    writer.breakLine();
    if (/^https?:/iu.test(given)) writer.write(given, { href: given });
    else writer.write(given.toLowerCase().startsWith(sign.toLowerCase()) ? given : `${sign}${given}`);
  }
}

function field(record: DataMap, wanted: keyof typeof FIELDS): string {
  const known = new Map(
    Object.entries(record).map(([key, value]) => [key.toLowerCase().replace(/[^\p{L}]/gu, ""), value]),
  );
  for (const name of FIELDS[wanted]) {
    const value = known.get(name);
    const text =
      typeof value === "string"
        ? value
        : Array.isArray(value)
          ? value.filter((each) => typeof each === "string").join(", ")
          : isMap(value) && typeof value.name === "string"
            ? value.name
            : "";
    if (text.trim() !== "" && !/^(?:false|none|n\/a)$/iu.test(text.trim())) return plainWords(text);
  }
  return "";
}

/** Words without the marks of Markdown and tags they may hold. */
export function plainWords(text: string): string {
  return withPlainMath(text)
    .replace(/\[([^\]\n]{1,300})\]\([^()\n]{0,600}\)/gu, "$1")
    .replace(/<[^<>\n]{0,300}>|\*\*?|`/gu, "")
    .trim();
}
