import { expandJournal } from "#lib/ingest/readers/bibtex-journals.ts";
import { bibNames } from "#lib/ingest/readers/bibtex-names.ts";
import type { BibEntry, BibPiece } from "#lib/ingest/readers/bibtex-parse.ts";
import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { latexText } from "#lib/ingest/readers/latex-text.ts";
import { findVenue } from "#lib/profile/venue.ts";

/** Fields that name the venue, the best first; each entry prints one. */
const VENUES = ["journal", "journaltitle", "booktitle", "maintitle", "issuetitle", "eventtitle"];
const PLACES = ["school", "institution", "organization", "publisher"];

/** "Slow tides: a meta-analysis. Manuscript submitted for publication": the last sentence of a title field that says how far the paper is. */
const TOLD_IN_TITLE =
  /^(.{10,600}?(?:[?!]|(?=\.)))\.?\s+((?:Manuscript\s(?:submitted|in|under|accepted)|(?:Conditionally\s)?[Aa]ccepted\sfor\spublication$|Conditionally accepted$|Submitted for publication$|(?:In press|In preparation|Under review)$).{0,40})$/u;
/** "year = {\\noop{2025}in review}": what only sorts the entries, and is not printed. */
const NOT_PRINTED = /\\(?:noop|noopsort|sortnoop)\s?\{[^{}]{0,60}\}/giu;

/** "Tides &amp; Walls": registries of DOIs hand out fields that were written for a page. */
const ENTITY = /&(amp|lt|gt|quot|apos|#0?39);/gu;
const SIGNS: Record<string, string> = { amp: "\\&", lt: "<", gt: ">", quot: '"' };
const signOf = (_: string, name: string): string => SIGNS[name] ?? "'";

/** Entries by their keys, as other entries and commands name them. */
export function entriesByKey(pieces: readonly BibPiece[]): Map<string, BibEntry> {
  const byKey = new Map<string, BibEntry>();
  for (const piece of pieces) if ("type" in piece) byKey.set(piece.key.toLowerCase(), piece);
  return byKey;
}

/** Writes one entry as a block of its own (`entry` = its type). */
export function writeEntry(writer: BlockWriter, entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): void {
  writer.open({ kind: "item", level: 1, entry: entry.type });
  writeWords(writer, entry, byKey);
}

/** Writes the words of an entry where the writer stands, each field with its role. */
export function writeWords(writer: BlockWriter, entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): void {
  const parent = byKey.get((entry.fields.get("crossref") ?? "").toLowerCase());
  const field = (...names: string[]): string => firstField(entry, parent, names);
  const title = field("title") + (field("subtitle") ? `: ${field("subtitle")}` : "");
  const own = annotated(entry.fields.get("author+an") ?? entry.fields.get("author+an:default") ?? "");
  writeNames(writer, entry.fields.get("author") ?? "", "author", { own });
  // Who edits a whole volume is who made it.
  if (!entry.fields.has("author")) writeNames(writer, entry.fields.get("editor") ?? "", "author", { areEditors: true });
  if (title) {
    const href = field("url", "adsurl", "link").replaceAll("\\", "");
    const [, words = title, told = ""] = TOLD_IN_TITLE.exec(title) ?? [];
    writer.write(` ${words}`, { role: "title", ...(/^https?:/u.test(href) ? { href } : {}) });
    if (!/[.?!]$/u.test(words)) writer.write(".");
    if (told) writeNote(writer, told);
  }
  writeVenue(writer, entry, field);
  writeNumbers(writer, field);
}

/** "Venue, volume(number), pages" and, where an entry has no venue, school or publisher. */
function writeVenue(writer: BlockWriter, entry: BibEntry, field: (...names: string[]) => string): void {
  // "series = {Kvam Technical Reports}" of a paper without a volume of its own: the one place it names.
  const venue = field(...VENUES) || (/^(?:inproceedings|conference)$/u.test(entry.type) ? field("series") : "");
  const parts: [string, string][] = [
    [venue, "venue"],
    [field("series") !== venue ? field("series") : "", "series"],
    [venue ? "" : field("type"), "kind"],
    [
      venue && !/thesis/u.test(entry.type) ? "" : field(...PLACES),
      // A book appears where its publisher is, as a paper does in its journal.
      /thesis/u.test(entry.type)
        ? "institution"
        : !venue && (/book|collection/u.test(entry.type) || isServer(field(...PLACES)))
          ? "venue"
          : "publisher",
    ],
    // "howpublished = {bioRxiv}": a place the table knows, "howpublished = {\url{…}}" is none.
    [venue ? "" : field("howpublished"), findVenue(field("howpublished")) ? "venue" : "howpublished"],
  ];
  const number = field("number", "issue");
  const volume = field("volume");
  if (venue) parts.push([volume && number ? `${volume}(${number})` : volume || number, "volume"]);
  parts.push([field("pages", "eid"), "pages"]);
  let first = true;
  for (const [text, role] of parts) {
    if (!text) continue;
    writer.write(first ? " " : ", ");
    writer.write(text, { role });
    first = false;
  }
  const year = field("year", "date");
  if (year) {
    writer.write(first ? " " : ", ");
    const digits = /^\d{4}/u.exec(year)?.[0];
    writer.write(digits ?? year, { role: digits ? "year" : "date" });
    first = false;
  }
  if (!first) writer.write(".");
}

/** "publisher = {SocArXiv}": who keeps preprints is where they appear. */
function isServer(publisher: string): boolean {
  return findVenue(publisher)?.venue.kind === "preprint-server";
}

function writeNumbers(writer: BlockWriter, field: (...names: string[]) => string): void {
  const doi = field("doi").replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/iu, "");
  const eprint = field("eprint").replace(/^arxiv:/iu, "");
  const isArxiv = /^(\d{4}\.\d{4,5}(v\d+)?|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/u.test(eprint);
  const notes = [field("note"), field("pubstate"), field("addendum"), field("annote")];
  if (doi) {
    writer.write(" doi:");
    writer.write(doi, { role: "doi", href: `https://doi.org/${doi}` });
    writer.write(".");
  }
  if (isArxiv) {
    writer.write(" arXiv:");
    writer.write(eprint, { role: "arxiv", href: `https://arxiv.org/abs/${eprint}` });
    writer.write(".");
  }
  for (const note of notes.filter(Boolean)) writeNote(writer, note);
}

function writeNote(writer: BlockWriter, note: string): void {
  writer.write(` ${note}`, { role: "note" });
  if (!/[.?!]$/u.test(note)) writer.write(".");
}

/** "author+an = {4=highlight}", as CVs have it: which of the names is set apart, counted from one; 0 where none or several are. */
function annotated(field: string): number {
  const found = [
    ...field.matchAll(/(?<!\d)(\d{1,3})\s*=\s*"?(?:highlight|bold|me|myself|self|own(?:er)?|cv)"?(?!\w)/giu),
  ];
  return found.length === 1 ? Number(found[0]?.[1]) : 0;
}

function writeNames(
  writer: BlockWriter,
  field: string,
  role: string,
  { own = 0, areEditors = false }: { own?: number; areEditors?: boolean } = {},
): void {
  const { names, others } = bibNames(field);
  names.forEach((name, index) => {
    if (index > 0) writer.write(", ");
    writer.write(name, index === own - 1 ? { role, bold: true } : { role });
  });
  if (names.length === 0) return;
  writer.write(`${others ? ", et al." : ""}${areEditors ? ", editors" : ""}${others && role === "author" ? "" : "."}`);
}

/** The first of several fields that an entry, or the one it refers to, fills; as plain text. */
function firstField(entry: BibEntry, parent: BibEntry | undefined, names: string[]): string {
  for (const name of names) {
    const own = entry.fields.get(name);
    const inherited =
      name === "booktitle" ? (parent?.fields.get("booktitle") ?? parent?.fields.get("title")) : undefined;
    const shared = /^(year|date|publisher|series|volume)$/u.test(name) ? parent?.fields.get(name) : undefined;
    const text = latexText(
      expandJournal((own ?? inherited ?? shared ?? "").replace(NOT_PRINTED, "").replace(ENTITY, signOf)),
    );
    if (text) return text;
  }
  return "";
}
