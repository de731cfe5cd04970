import type { ActivityKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import type { Stage } from "#lib/opening/stage.ts";
import type { CountedAs } from "#lib/tables/counted-as.ts";
import type { PrintedAuthor, ShownVersion, VersionRef, WorkOwner } from "#lib/tables/publication-row.ts";

/** Where a fact was read: the document, the exact place, and the words around it as they may be shown. */
export interface Receipt {
  documentId: number;
  /** Half-open range in the document's text. */
  start: number;
  end: number;
  /** The source line, protected details masked; "" when the document's text is not there. */
  line: string;
  /** The reader of files was not sure of it. */
  unsure: boolean;
}

export interface ProfileFact {
  id: number;
  value: string;
  /** Of a link: its words. */
  label: string | null;
  receipt: Receipt;
}

/** A receipt of what another document says otherwise, and does not hold. */
export type Rival<T> = Omit<T, "rivals">;

/** A stretch of time as printed; null where nothing is printed. */
export interface ShownPeriod {
  startYear: number | null;
  startMonth: number | null;
  endYear: number | null;
  endMonth: number | null;
  ongoing: boolean;
}

export interface ProfileEducation extends ShownPeriod {
  id: number;
  institution: string;
  degree: string | null;
  thesis: string | null;
  advisors: string[];
  receipt: Receipt;
  /** What other documents say of it, newest first. */
  rivals: Rival<ProfileEducation>[];
}

export interface ProfilePosition extends ShownPeriod {
  id: number;
  organization: string | null;
  title: string | null;
  receipt: Receipt;
  /** What other documents say of it, newest first. */
  rivals: Rival<ProfilePosition>[];
}

export interface ProfileActivity extends ShownPeriod {
  id: number;
  kind: ActivityKind;
  text: string;
  /** What it stands under in the document: a label within its section, or the heading of that. */
  under: string | null;
  receipt: Receipt;
}

export interface ProfilePublication {
  id: number;
  title: string;
  authors: PrintedAuthor[];
  authorsText: string;
  authorCount: number;
  authorsTruncated: boolean;
  authorPosition: number | null;
  firstAuthor: boolean;
  /** The first place is shared, by marks of equal contribution. */
  firstShared: boolean;
  venue: string | null;
  venueAsPrinted: string | null;
  year: number | null;
  countedAs: CountedAs;
  status: PublicationStatus;
  distinction: string | null;
  workshopVersion: string | null;
  links: { url: string; label: string }[];
  /** Other visible candidates with the same work, with their place among its authors. */
  alsoBy: WorkOwner[];
  receipt: Receipt;
  /** All versions from the strongest to the weakest; the first is the one shown. At least one. */
  versions: ProfileVersion[];
}

/** A version of a work as the document prints it that holds. */
export interface ProfileVersion extends PrintedVersion {
  /** What other documents print of it otherwise, newest first. */
  rivals: PrintedVersion[];
}

export interface PrintedVersion extends ShownVersion {
  ref: VersionRef;
  receipt: Receipt;
}

/** What was found in a section of a document and not understood. */
export interface OpenSection {
  documentId: number;
  heading: string;
  passages: Receipt[];
}

/** Everything the accepted documents say about a candidate. */
export interface CandidateProfile {
  id: number;
  name: string;
  stage: Stage;
  facts: Partial<Record<ProfileField, ProfileFact[]>>;
  /** What other documents say of these facts otherwise, newest first. */
  rivals: Partial<Record<ProfileField, ProfileFact[]>>;
  education: ProfileEducation[];
  positions: ProfilePosition[];
  publications: ProfilePublication[];
  activities: ProfileActivity[];
  notUnderstood: OpenSection[];
  /** Newest first; `called`: in a sentence, "the CV of 2024". */
  documents: { id: number; fileName: string; called: string }[];
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Sep 2018 – Jun 2023", "2021 – present", "2019"; "" when nothing is printed. */
export function periodText(period: ShownPeriod): string {
  const from = pointText(period.startYear, period.startMonth);
  const to = period.ongoing ? "present" : pointText(period.endYear, period.endMonth);
  if (from === "" || to === "" || from === to) return from || to;
  return `${from} – ${to}`;
}

function pointText(year: number | null, month: number | null): string {
  if (year === null) return "";
  const name = month === null ? undefined : MONTHS[month - 1];
  return name ? `${name} ${year}` : String(year);
}
