import { itemsOf } from "#lib/ingest/draft/facts.ts";
import { DOUBTFUL, type Draft } from "#lib/ingest/draft.ts";
import { misgivingsAbout } from "#lib/ingest/sureness/misgivings.ts";

/** A draft in numbers, for the list on the import desk. */
export interface DraftSummary {
  /** As found or corrected; null when no owner was found. */
  name: string | null;
  affiliation: string | null;
  publications: number;
  education: number;
  employment: number;
  activities: number;
  /** Facts and entries that a person should look at. */
  doubtful: number;
  notUnderstood: number;
  remarks: number;
  /** What speaks against the draft as a whole, in sentences; absent where it was counted before there were any. */
  misgivings?: string[];
  /** See `isConfident`; and nothing speaks against the whole. */
  confident: boolean;
}

/** One thing in ten may be doubtful in a draft that is accepted without opening it. */
const DOUBTFUL_SHARE = 0.1;

export function summarize(draft: Draft): DraftSummary {
  const misgivings = misgivingsAbout(draft).map(({ words }) => words);
  const items = itemsOf(draft);
  const doubtful = items.filter((item) => item.doubtful.length > 0).length;
  return {
    name: draft.name?.value ?? null,
    affiliation: draft.affiliation?.value ?? null,
    publications: draft.publications.length,
    education: draft.education.length,
    employment: draft.employment.length,
    activities: draft.activities.length,
    doubtful,
    notUnderstood: draft.sections.reduce((sum, section) => sum + section.notUnderstood.length, 0),
    remarks: draft.remarks.length,
    misgivings,
    confident: misgivings.length === 0 && isConfident(draft, items.length, doubtful),
  };
}

/** Sure of whose it is, something to show for it, at most one thing in ten doubtful. */
function isConfident(draft: Draft, items: number, doubtful: number): boolean {
  const sureName = draft.name !== null && draft.name.confidence >= DOUBTFUL;
  const something = draft.publications.length + draft.education.length + draft.employment.length > 0;
  return sureName && something && doubtful <= items * DOUBTFUL_SHARE;
}
