import type { PlainProfile, PlainPublication } from "#lib/ingest/gold-shape.ts";

/**
 * What a careful person reads in one document, written by hand before the program has read it. Only what is printed counts.
 * `…Alternatives` list what a second careful person might have written. Left-out fields are not compared, but for the
 * defaults named beside them.
 */
export interface Answers extends Partial<Record<CountedKind, number | null>> {
  name: string;
  nameAlternatives?: string[];
  emails: string[];
  /** The present post as printed; null when none is printed. */
  currentPosition?: string | null;
  education: Station[];
  employment: Job[];
  publications: AnsweredPublication[];
  /** Phrases nobody may read in the profile: each must be masked wherever it is printed. */
  protected: string[];
  /** Hints which may be masked and need not be. */
  protectedSoft?: string[];
}

/** How many entries of these the document lists; null or left out where two people would count differently. */
export const COUNTED = ["awards", "grants", "talks", "service", "teaching", "advising"] as const;
export type CountedKind = (typeof COUNTED)[number];

type Years = Pick<PlainProfile["education"][number], "start" | "end">;

export interface Station extends Years {
  institution: string;
  degree: string | null;
  institutionAlternatives?: string[];
  startAlternatives?: Years["start"][];
  endAlternatives?: Years["end"][];
  /** One that a second careful person might leave out: found or not, it does not count. */
  optional?: boolean;
}

export interface Job extends Years {
  organization: string | null;
  title: string | null;
  organizationAlternatives?: string[];
  titleAlternatives?: string[];
  titleNullOk?: boolean;
  startAlternatives?: Years["start"][];
  endAlternatives?: Years["end"][];
  optional?: boolean;
}

export interface AnsweredPublication
  extends Pick<PlainPublication, "title" | "authors" | "year" | "venue" | "kind" | "candidateAuthorIndex"> {
  titleAlternatives?: string[];
  authorsAlternatives?: string[][];
  venueAlternatives?: string[];
  venueNullOk?: boolean;
  yearAlternatives?: number[];
  yearNullOk?: boolean;
  kindAlternatives?: string[];
  statusAlternatives?: string[];
  selfAlternatives?: (number | null)[];
  /** "published" unless said. */
  status?: string;
  /** Nobody unless said. */
  equalContribution?: number[];
  optional?: boolean;
}
