import { foldWords } from "#lib/profile/fold-words.ts";
import { COUNTED_NAMES } from "#lib/tables/counted-as.ts";
import type { PublicationRow } from "#lib/tables/publication-row.ts";

/** What BibTeX needs of a work: as its strongest version is printed. */
export type CitedWork = Pick<
  PublicationRow,
  "title" | "venue" | "year" | "countedAs" | "authors" | "authorsText" | "links"
> & { owners: readonly { name: string; authorsTruncated: boolean }[] };

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
 * title, with a letter where two would be alike. What a work counts as and whose it is stand in `note` and `keywords`.
 */
export function* bibtexLines(works: Iterable<CitedWork>): Generator<string> {
  const used = new Map<string, number>();
  for (const work of works) {
    const { type, venue } = TYPES[work.countedAs] ?? OTHER;
    const fields: [string, string | null][] = [
      ["author", authorsOf(work)],
      ["title", `{${escapeTex(work.title)}}`],
      [venue, work.venue && escapeTex(work.venue)],
      ["year", work.year === null ? null : String(work.year)],
      ["doi", idIn(work, /doi\.org\/(10\.\S+)$/iu)],
      ["eprint", idIn(work, /arxiv\.org\/(?:abs|pdf)\/([\w.\-/]+?)(?:\.pdf)?$/iu)],
      ["note", TYPES[work.countedAs] ? null : escapeTex(COUNTED_NAMES[work.countedAs].one)],
      ["keywords", work.owners.map((owner) => escapeTex(owner.name)).join(", ")],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
    yield `@${type}{${keyOf(work, used)},\n${lines.join(",\n")}\n}\n\n`;
  }
}

function authorsOf({ authors, authorsText, owners }: CitedWork): string {
  const names = authors.length > 0 ? authors.map((one) => one.name) : authorsText.split(/,\s+/u);
  const cut = owners.some((owner) => owner.authorsTruncated) ? ["others"] : [];
  return [...names.filter(Boolean).map(escapeTex), ...cut].join(" and ");
}

function idIn({ links }: CitedWork, pattern: RegExp): string | null {
  for (const { url } of links) {
    const found = pattern.exec(url)?.[1];
    if (found) return found.replace(/[{}\\]/gu, "");
  }
  return null;
}

function keyOf(work: CitedWork, used: Map<string, number>): string {
  const first = work.authors[0]?.name ?? work.authorsText.split(",")[0] ?? "";
  const family = first.includes(",") ? first.split(",")[0] : first.split(/\s+/u).at(-1);
  const word = foldWords(work.title)
    .split(/[^a-z0-9]+/u)
    .find((one) => one.length > 3);
  const base = [family ? foldWords(family) : "anon", work.year ?? "", word ?? ""].join("").replace(/[^a-z0-9]/gu, "");
  const before = used.get(base) ?? 0;
  used.set(base, before + 1);
  return before === 0 ? base : `${base}-${before + 1}`;
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
