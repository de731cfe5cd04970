import type { PartialDate, Period } from "#lib/ingest/draft.ts";

/** A stay at an institution: a position or studies. Null where nothing is printed. */
export interface Stay {
  institution: string;
  period: Period | null;
}

/** A publication as far as conflicts need it. */
export interface JointWork {
  title: string;
  /** As printed, the owner of the list included. */
  authors: readonly string[];
  /** Place of the owner of the list in `authors`, when known. */
  self: number | null;
  date: PartialDate | null;
}

/** What is known of a person from their own documents. */
interface Profile {
  /** Every form of the name that is known, the usual one first. */
  names: readonly string[];
  publications: readonly JointWork[];
  stays: readonly Stay[];
  currentInstitution: string | null;
  /** Doctoral advisors. */
  advisors: readonly string[];
}

export interface MemberProfile extends Profile {
  /** Doctoral students and postdocs, as far as they are known. */
  advisees: readonly string[];
}
export interface CandidateProfile extends Profile {}
