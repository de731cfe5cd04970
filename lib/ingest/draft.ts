/**
 * The draft profile: what one document says about its owner, every fact with its receipt.
 * This is the contract between the reader of CVs and everything after it (database, import desk, candidate page).
 */

/** A half-open range of UTF-16 code units in the document's extracted text (`Draft.text`). */
export interface Span {
  start: number;
  end: number;
}

/** Where a stretch of text stands on a page: for highlighting in a drawn PDF. Units: PDF points from the top left corner. */
export interface Region {
  span: Span;
  /** From 1. */
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a document's text stands on its pages. Units: points from the top left corner of a page as it is shown. */
export interface PageLayout {
  /** One for each page, in order. */
  sizes: { width: number; height: number }[];
  regions: Region[];
}

/** A heading or an item of a list in the text, for whoever reads it: how the page set it. */
export interface SetBlock {
  kind: "heading" | "item";
  /** Of the heading, or how deep the item is nested; from 1. */
  level: number;
  span: Span;
}

/**
 * One found value.
 * `span` covers the place in `Draft.text` the value was read from (it contains the value as printed, before clean-up).
 * `confidence` is 0…1; below `DOUBTFUL` a person is asked. `why` says in one sentence where a doubtful or voted value came from.
 */
export interface Fact<T> {
  value: T;
  span: Span;
  confidence: number;
  why?: string;
  /** A person chose it over what the owner's other documents say: when, in milliseconds since 1970. */
  held?: number;
}

/** Facts with a confidence below this are shown as unsure and come first on the import desk. */
export const DOUBTFUL = 0.7;

/** A point in time as printed: year, optionally month (1–12). */
export interface PartialDate {
  year: number;
  month?: number;
}

/** A stretch of time as printed. `end: "present"` stays open; null means not printed. */
export interface Period {
  start: PartialDate | null;
  end: PartialDate | "present" | null;
}

export interface EducationEntry {
  institution: Fact<string>;
  degree: Fact<string> | null;
  period: Fact<Period> | null;
  advisors: Fact<string>[];
  /** Thesis title, when printed. */
  thesis: Fact<string> | null;
  span: Span;
  /** As of a `Fact`. */
  held?: number;
}

export interface PositionEntry {
  organization: Fact<string> | null;
  title: Fact<string> | null;
  period: Fact<Period> | null;
  span: Span;
  /** As of a `Fact`. */
  held?: number;
}

export const PUBLICATION_KINDS = ["conference", "journal", "workshop", "preprint", "thesis", "book", "other"] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];

/** `working` = in preparation; `submitted` = in submission or under review; forthcoming and accepted are `published`. */
export const PUBLICATION_STATUSES = ["published", "submitted", "working", "preprint"] as const;
export type PublicationStatus = (typeof PUBLICATION_STATUSES)[number];

export interface PrintedLink {
  url: string;
  /** The linked words, e.g. "code" or "arXiv". */
  label: string;
}

export interface PublicationEntry {
  title: Fact<string>;
  /** In printed order, marks removed. Empty when none are printed. */
  authors: Fact<string>[];
  /** True when the list is cut short ("et al."). */
  authorsTruncated: boolean;
  /** Index of the candidate in `authors`, null when hidden in "et al." or left out of the list. */
  self: number | null;
  /** Indices of authors marked as contributing equally, through the list's own legend. */
  equalContribution: number[];
  year: Fact<number> | null;
  /** The venue as printed. */
  venueAsPrinted: Fact<string> | null;
  /** Acronym or full journal name from the table of venues, or the printed name when unknown; null when none is printed. */
  venue: string | null;
  /** For a workshop paper: the venue that hosts the workshop. */
  host: string | null;
  kind: Fact<PublicationKind>;
  status: Fact<PublicationStatus>;
  /** "oral", "spotlight", "best paper", … as printed. */
  distinction: Fact<string> | null;
  arxiv: Fact<string> | null;
  doi: Fact<string> | null;
  links: PrintedLink[];
  /** "Workshop version appeared at Slow Tides 2019" → "Slow Tides 2019": a version, never the venue. */
  workshopVersion: Fact<string> | null;
  /** Marked by the owner as selected work. */
  selected: boolean;
  /** The whole entry. */
  span: Span;
  /** As of a `Fact`. */
  held?: number;
  /** The work a person said this is a version of, by its key; see lib/ingest/merge/works.ts. */
  work?: string;
}

export const ACTIVITY_KINDS = ["award", "grant", "talk", "service", "teaching", "advising", "software"] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export interface ActivityEntry {
  kind: ActivityKind;
  /** The line as printed, mark-up removed. */
  text: Fact<string>;
  period: Fact<Period> | null;
  /** What it stands under: a label within its section ("Conference referee"), or the heading of that ("Invited talks"). */
  under: Fact<string> | null;
}

export const PROTECTED_KINDS = [
  "birth",
  "age",
  "sex",
  "citizenship",
  "marital",
  "family",
  "religion",
  "health",
  "hobbies",
  "photo",
] as const;
export type ProtectedKind = (typeof PROTECTED_KINDS)[number];

/** A protected fact: known only as a place to mask. Its words never become a value of any other field. */
export interface ProtectedSpan {
  kind: ProtectedKind;
  span: Span;
}

/** A stretch under one heading. What was found but not understood is listed, never dropped. */
export interface Section {
  /** As printed; "" for the head of the document. */
  heading: string;
  kind: string;
  span: Span;
  /** Entries or lines of this section that no rule understood. */
  notUnderstood: Span[];
}

export interface Draft {
  /** The extracted text that all spans point into. */
  text: string;
  name: Fact<string> | null;
  emails: Fact<string>[];
  links: Fact<PrintedLink>[];
  currentPosition: Fact<string> | null;
  affiliation: Fact<string> | null;
  phd: { institution: Fact<string> | null; year: Fact<number> | null; advisors: Fact<string>[] };
  interests: Fact<string>[];
  education: EducationEntry[];
  employment: PositionEntry[];
  publications: PublicationEntry[];
  activities: ActivityEntry[];
  protected: ProtectedSpan[];
  sections: Section[];
  /** Where a person made a fact, or said that there is none. */
  dealtWith?: Span[];
  /** Plain sentences for the person who imports: repaired charset, hidden text, no owner found, … */
  remarks: string[];
  /** Where the text stands on its pages, when the format has pages and the reader knows. */
  layout?: PageLayout;
  /** Headings and items of lists, in order; absent in drafts that were told by hand. */
  blocks?: SetBlock[];
}

/** What a reader refuses to read, with a sentence that says what to do. */
export class Unreadable extends Error {
  override name = "Unreadable";
}
