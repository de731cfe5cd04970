import type { PublicationStatus } from "#lib/ingest/draft.ts";
import type { Stage } from "#lib/opening/stage.ts";
import type { CountedAs } from "#lib/tables/counted-as.ts";

/**
 * A line of the table of publications: one work, whatever its versions and however many of the candidates wrote it. It is
 * shown as its strongest version (`STRENGTH` of lib/tables/counted-as.ts) is printed, and counts once, as that.
 */
export interface PublicationRow extends ShownVersion {
  id: number;
  /** Visible candidates with this work; the first is the one whose document is shown. */
  owners: RowOwner[];
  /** Of all owners, each once. */
  tags: string[];
  authors: PrintedAuthor[];
  /** Printed authors in one line; stands in where they are not taken apart. */
  authorsText: string;
  /** From the strongest to the weakest; at least one. */
  versions: RowVersion[];
  /** As any of its lines tells it: "10.1000/182". */
  doi: string | null;
  /** "2401.00001", without the version. */
  arxiv: string | null;
}

/** A candidate's place among the authors of a work. */
export interface WorkOwner {
  candidateId: number;
  name: string;
  authorCount: number;
  /** The list is cut short ("et al."). */
  authorsTruncated: boolean;
  /** Place of the candidate from 1; null when unknown. */
  authorPosition: number | null;
  /** First, or sharing the first place. */
  firstAuthor: boolean;
  /** The first place of this work is shared, by marks of equal contribution. */
  firstShared: boolean;
}

export interface RowOwner extends WorkOwner {
  stage: Stage;
}

/** What is printed of one version of a work. */
export interface ShownVersion {
  title: string;
  countedAs: CountedAs;
  status: PublicationStatus;
  venue: string | null;
  /** The venue as printed. */
  venueAsPrinted: string | null;
  year: number | null;
  distinction: string | null;
  links: { url: string; label: string }[];
}

/** A version with the places where it is printed, one for each candidate's document. */
export interface RowVersion extends ShownVersion {
  printings: Printing[];
}

/** A line of a document in a work: of several versions the row of that version, null where one line tells the work. */
export interface VersionRef {
  publicationId: number;
  versionId: number | null;
}

/** Where a version is printed: half-open range in the text of a document of a candidate. */
export interface Printing extends VersionRef {
  candidateId: number;
  name: string;
  documentId: number;
  start: number;
  end: number;
}

export interface PrintedAuthor {
  name: string;
  self: boolean;
  equal: boolean;
}

/** "2nd of 5"; "= 1st of 5" where the first place is shared, whoever is printed first; "5 or more" where the list is cut short; "" when unknown. */
export function positionText(
  row: Pick<WorkOwner, "authorPosition" | "authorCount" | "authorsTruncated" | "firstAuthor" | "firstShared">,
): string {
  if (row.authorPosition === null) return "";
  const of = `of ${row.authorCount}${row.authorsTruncated ? "+" : ""}`;
  if (row.firstAuthor && (row.authorPosition > 1 || row.firstShared)) return `= 1st ${of}`;
  return row.authorCount === 1 && !row.authorsTruncated ? "sole" : `${ordinal(row.authorPosition)} ${of}`;
}

export const PLACES = ["first", "last", "sole"] as const;

/** What a place among the authors is called: sharing the first place is first; last is the last of several, as far as all are told. */
export function placesOf(
  row: Pick<WorkOwner, "authorPosition" | "authorCount" | "authorsTruncated" | "firstAuthor">,
): (typeof PLACES)[number][] {
  const { authorPosition, authorCount, authorsTruncated, firstAuthor } = row;
  const isEnd = authorPosition !== null && authorPosition === authorCount && !authorsTruncated;
  return [
    ...(firstAuthor ? (["first"] as const) : []),
    ...(isEnd ? [authorCount === 1 ? ("sole" as const) : ("last" as const)] : []),
  ];
}

export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}
