import { inArray } from "drizzle-orm";
import { database } from "#db/client.ts";
import { readMasks } from "#db/masks.ts";
import { drafts } from "#db/schema/documents.ts";
import type { activities, education, positions, profileFacts } from "#db/schema/profile.ts";
import { hiddenFrom, tellsWho } from "#lib/access/hidden.ts";
import type { Hideable, SeatedViewer } from "#lib/access/viewer.ts";
import type { Span } from "#lib/ingest/draft.ts";
import type { ProfileField } from "#lib/ingest/merge/merge-facts.ts";
import { institutionsIn } from "#lib/ingest/shield/hidden-places.ts";
import { MASK, maskedQuote } from "#lib/profile/mask.ts";
import type { CandidateFigures } from "#lib/tables/candidates.ts";

/** Facts that are nothing but what is hidden. Addresses tell all of it, so they go with any of the three. */
const GONE: Record<Hideable, readonly ProfileField[]> = {
  names: ["name", "advisor"],
  institutions: ["affiliation", "phd-institution"],
  venues: [],
  "graduation dates": ["phd-year"],
};
const ADDRESSES: readonly ProfileField[] = ["email", "link"];

/** The fields of a profile that this viewer is not shown. */
export function hiddenFields(viewer: SeatedViewer): ReadonlySet<ProfileField> {
  const hides = hiddenFrom(viewer);
  return new Set([...[...hides].flatMap((what) => GONE[what]), ...(tellsWho(hides) ? ADDRESSES : [])]);
}

type Fact = typeof profileFacts.$inferSelect;
type Study = typeof education.$inferSelect;
type Post = typeof positions.$inferSelect;
type Deed = typeof activities.$inferSelect;

/** Single facts without those that are hidden; what is hidden inside the others is masked. */
export function hideFacts<F extends Pick<Fact, "field" | "value" | "documentId" | "start" | "end">>(
  viewer: SeatedViewer,
  rows: F[],
): F[] {
  const gone = hiddenFields(viewer);
  const left = rows.filter(({ field }) => !gone.has(field));
  const institutions = hiddenFrom(viewer).has("institutions");
  const worded = wordsIn(viewer, left);
  return left.map((row) => {
    const value = worded(row, row.value);
    return { ...row, value: institutions && row.field === "position" ? postOnly(value) : value };
  });
}

/** Degrees: without institution, advisors or dates where those are hidden. */
export function hideStudies<S extends Study>(viewer: SeatedViewer, rows: S[]): S[] {
  const hides = hiddenFrom(viewer);
  if (hides.size === 0) return rows;
  const studies = rows.map((row) => ({
    ...row,
    institution: hides.has("institutions") ? MASK : row.institution,
    advisors: hides.has("names") ? [] : row.advisors,
    ...(hides.has("graduation dates") ? NO_PERIOD : {}),
  }));
  // The latest first would tell which came last.
  return hides.has("graduation dates")
    ? studies.sort((a, b) => a.documentId - b.documentId || a.start - b.start)
    : studies;
}

const NO_PERIOD = { startYear: null, startMonth: null, endYear: null, endMonth: null, ongoing: false };

/** Posts: without the institution where it is hidden. */
export function hidePosts<P extends Post>(viewer: SeatedViewer, rows: P[]): P[] {
  if (!hiddenFrom(viewer).has("institutions")) return rows;
  return rows.map((row) => ({ ...row, organization: null, title: row.title && postOnly(row.title) }));
}

/**
 * What somebody did and what it stands under, in their own words, with masks where those tell what is hidden. Where the
 * label is printed is not handed on: the place would tell how long the words before it are.
 */
export function hideDeeds<
  D extends Pick<Deed, "text" | "under" | "underStart" | "underEnd" | "documentId" | "start" | "end">,
>(viewer: SeatedViewer, rows: D[]): Omit<D, "underStart" | "underEnd">[] {
  const worded = wordsIn(viewer, rows);
  return rows.map(({ underStart, underEnd, ...row }) => {
    const { documentId } = row;
    const under = row.under && worded({ documentId, start: underStart ?? 0, end: underEnd ?? 0 }, row.under);
    return { ...row, text: worded(row, row.text), under };
  });
}

/** What a profile comes to, without what is hidden. */
export function hideFigures(viewer: SeatedViewer, figures: CandidateFigures): CandidateFigures {
  const hides = hiddenFrom(viewer);
  if (hides.size === 0) return figures;
  const { position } = figures;
  return {
    ...figures,
    ...(hides.has("institutions")
      ? {
          affiliation: null,
          phdInstitution: null,
          otherNames: {},
          position: position && postOnly(position),
          venues: figures.venues.filter(([venue]) => institutionsIn(venue).length === 0),
        }
      : {}),
    ...(hides.has("venues") ? { venues: [] } : {}),
    ...(hides.has("graduation dates") ? { phdYear: null } : {}),
  };
}

/** "Postdoctoral Fellow at Lindmark University, Dept. of Physics" → "Postdoctoral Fellow"; a named chair is masked. */
export function postOnly(post: string): string {
  const [held = ""] = post.split(/,|;|\(|@| [-–—] |\s(?:at|in the|an der|à l['’]|à la)\s/u);
  const places = institutionsIn(held).map((span) => ({ kind: "institutions" as const, span }));
  return maskedQuote(held, places, { start: 0, end: held.length }).trim() || MASK;
}

interface Placed extends Span {
  documentId: number;
}

/**
 * How to put a fact that was read as a line: as it is, or, where something hidden stands in its place, as the document
 * shows that place. One query for all texts, and none where nothing is hidden.
 */
function wordsIn(viewer: SeatedViewer, rows: readonly Placed[]): (row: Placed, value: string) => string {
  if (hiddenFrom(viewer).size === 0) return (_, value) => value;
  const ids = [...new Set(rows.map(({ documentId }) => documentId))];
  const masks = readMasks(viewer, ids);
  const read = database()
    .select({ id: drafts.documentId, text: drafts.text })
    .from(drafts)
    .where(inArray(drafts.documentId, ids))
    .all();
  const texts = new Map(read.map(({ id, text }) => [id, text]));
  return ({ documentId, start, end }, value) => {
    const places = (masks.get(documentId) ?? []).filter(({ span }) => span.start < end && span.end > start);
    if (places.length === 0) return value;
    return maskedQuote(texts.get(documentId) ?? "", places, { start, end })
      .replace(/\s+/gu, " ")
      .trim();
  };
}
