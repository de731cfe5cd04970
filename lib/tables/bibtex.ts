import { foldWords } from "#lib/profile/fold-words.ts";
import { parseName } from "#lib/profile/printed-name.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import type { PublicationRow } from "#lib/tables/publication-row.ts";

/** What BibTeX needs of a work: as its strongest version is printed. */
export type CitedWork = Pick<PublicationRow, "title" | "venue" | "year" | "countedAs" | "links" | "doi" | "arxiv"> & {
  authors: readonly { name: string }[];
  owners: readonly { name: string; authorsTruncated: boolean }[];
};

const TYPES: Partial<Record<CitedWork["countedAs"], { type: string; venue: string }>> = {
  journal: { type: "article", venue: "journal" },
  conference: { type: "inproceedings", venue: "booktitle" },
  workshop: { type: "inproceedings", venue: "booktitle" },
  book: { type: "book", venue: "publisher" },
  thesis: { type: "phdthesis", venue: "school" },
};
const OTHER = { type: "misc", venue: "howpublished" };

/**
 * Works as BibTeX, in the order given. Keys are made of the first author’s family name, the year and the first long word of the
 * title, with a number where two would be alike. What a work counts as and whose it is stand in `note` and `keywords`.
 */
export function* bibtexLines(works: Iterable<CitedWork>): Generator<string> {
  const used = new Map<string, number>();
  for (const work of works) {
    const { type, venue } = TYPES[work.countedAs] ?? OTHER;
    const fields: [string, string | null | undefined][] = [
      ["author", authorsOf(work)],
      ["title", `{${escapeTex(work.title)}}`],
      [venue, work.venue && escapeTex(work.venue)],
      ["year", work.year === null ? null : String(work.year)],
      ["doi", work.doi && bare(work.doi)],
      ["eprint", work.arxiv && bare(work.arxiv)],
      ["archiveprefix", work.arxiv && "arXiv"],
      ["url", bare(work.links[0]?.url ?? "")],
      ["note", TYPES[work.countedAs] ? null : escapeTex(COUNTED_NAMES[work.countedAs].one)],
      ["keywords", work.owners.map((owner) => escapeTex(owner.name)).join(", ")],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
    yield `@${type}{${keyOf(work, used)},\n${lines.join(",\n")}\n}\n\n`;
  }
}

function authorsOf({ authors, owners }: CitedWork): string {
  const cut = owners.some((owner) => owner.authorsTruncated) ? ["others"] : [];
  return [...authors.map(({ name }) => cited(name)).filter(Boolean), ...cut].join(" and ");
}

const GROUP = /\b(?:collaboration|committee|consortium|group|initiative|network|project|society|team)\b/iu;

/**
 * A name as BibTeX cuts it right whatever its order in print: "Quispe Arbeláez E" → "Quispe Arbeláez, E". Words that are no
 * person's ("The TIDES Collaboration") are kept together.
 */
function cited(name: string): string {
  const { family, particles, given, suffix, nicknames = [] } = parseName(name);
  if (GROUP.test(name) || family.length === 0) return name.trim() && `{${escapeTex(name)}}`;
  const first = [...given, ...nicknames.map((one) => `(${one})`)].join(" ");
  const last = [...particles, ...family].join(" ");
  const parts = [last, suffix, first].filter(Boolean).map((part) => escapeTex(part ?? ""));
  return parts.length === 1 && last.includes(" ") ? `{${parts[0]}}` : parts.join(", ");
}

/** Identifiers and addresses stand as they are, without what would end the field. */
const bare = (text: string): string => text.replace(/[{}\\\s]/gu, "");

function keyOf(work: CitedWork, used: Map<string, number>): string {
  const word = foldWords(work.title)
    .split(/[^a-z0-9]+/u)
    .find((one) => one.length > 3);
  const base = [familyOf(work.authors[0]?.name ?? "") || "anon", work.year ?? "", word ?? ""].join("");
  const before = used.get(base) ?? 0;
  used.set(base, before + 1);
  return before === 0 ? base : `${base}-${before + 1}`;
}

function familyOf(name: string): string {
  const { family } = parseName(name);
  return foldWords(GROUP.test(name) ? name : family.join(" ")).replace(/[^a-z0-9]/gu, "");
}

const SIGNS: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Signs that TeX reads as its own are escaped; letters stay as they are, for readers of UTF-8. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\~^]|[{}&%$#_]/gu, (sign) => SIGNS[sign] ?? `\\${sign}`)
    .replace(/\s+/gu, " ")
    .trim();
}
