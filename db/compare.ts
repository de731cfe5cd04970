import { and, asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { countFigures, NO_FIGURES } from "#db/candidate-figures.ts";
import { visibleCandidate } from "#db/candidates.ts";
import { database } from "#db/client.ts";
import { readActivityRows, readEducationRows, readFactRows, readPositionRows } from "#db/fact-rows.ts";
import { hideFigures } from "#db/hidden-facts.ts";
import { readShownPlaces } from "#db/masks.ts";
import { getOwnReview } from "#db/own-reviews.ts";
import { listVisibleReviews } from "#db/reviews.ts";
import { candidates } from "#db/schema/candidates.ts";
import { profileFacts } from "#db/schema/profile.ts";
import { publications } from "#db/schema/publications.ts";
import { readSharedFirst } from "#db/shared-first.ts";
import { shownName } from "#db/shown-name.ts";
import { shownPublication } from "#db/shown-publication.ts";
import { shownStage } from "#db/shown-stage.ts";
import { refusal } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ComparedCandidate, ComparedMarks, ComparedReview, PlacedLine } from "#lib/compare/comparison.ts";
import { activityLabel } from "#lib/profile/activity-label.ts";
import { periodText } from "#lib/profile/profile.ts";
import { positionText } from "#lib/tables/publication-row.ts";

/**
 * Facts of these candidates, in the order asked; those the viewer may not see are simply not among them. The same number
 * of statements for any number of candidates and facts.
 */
export function getComparison(viewer: SeatedViewer, ids: readonly number[]): ComparedCandidate[] {
  const scope = and(visibleCandidate(viewer), inArray(candidates.id, [...ids])) as SQL;
  const rows = database()
    .select({ id: candidates.id, name: shownName(viewer), stage: shownStage(viewer) })
    .from(candidates)
    .where(scope)
    .all();
  const figures = countFigures(scope);
  const facts = factLines(viewer, scope);
  const held = positionLines(viewer, scope);
  const studied = educationLines(viewer, scope);
  const works = workLines(viewer, scope);
  const done = activityLines(viewer, scope);
  const lines = [facts.advisor, facts.interest, held, studied, works, done].flat();
  const counted = readShownPlaces(
    viewer,
    lines.map(({ documentId }) => documentId),
  );
  const linesOf = (owned: readonly OwnedLine[], id: number): PlacedLine[] =>
    owned.filter(({ candidateId }) => candidateId === id).map((line) => lineOf(counted(line)));
  return rows
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map((row) => ({
      ...row,
      figures: hideFigures(viewer, figures.get(row.id) ?? NO_FIGURES),
      advisors: linesOf(facts.advisor, row.id),
      interests: linesOf(facts.interest, row.id),
      positions: linesOf(held, row.id),
      education: linesOf(studied, row.id),
      works: linesOf(works, row.id),
      activities: Object.fromEntries(
        [...Map.groupBy(done, ({ kind }) => kind)].map(([kind, lines]) => [kind, linesOf(lines, row.id)]),
      ),
    }));
}

interface OwnedLine extends PlacedLine {
  candidateId: number;
}

const lineOf = ({ text, detail, documentId, start, end }: PlacedLine): PlacedLine => ({
  text,
  detail,
  documentId,
  start,
  end,
});

function factLines(viewer: SeatedViewer, scope: SQL): { advisor: OwnedLine[]; interest: OwnedLine[] } {
  const rows = readFactRows(viewer, and(scope, inArray(profileFacts.field, ["advisor", "interest"])) as SQL);
  const of = (field: string) =>
    rows.filter((row) => row.field === field).map((row) => ({ ...row, text: row.value, detail: "" }));
  return { advisor: of("advisor"), interest: of("interest") };
}

/** What holds; what other documents say otherwise stands in the profile. */
const holds = (row: { besideId: number | null }): boolean => row.besideId === null;

function positionLines(viewer: SeatedViewer, scope: SQL): OwnedLine[] {
  return readPositionRows(viewer, scope)
    .filter(holds)
    .map((row) => ({
      ...row,
      text: [row.title, row.organization].filter(Boolean).join(", "),
      detail: periodText(row),
    }));
}

function educationLines(viewer: SeatedViewer, scope: SQL): OwnedLine[] {
  return readEducationRows(viewer, scope)
    .filter(holds)
    .map((row) => ({
      ...row,
      text: [row.degree, row.institution].filter(Boolean).join(", "),
      detail: periodText(row),
    }));
}

/** What somebody did; where it stands is told where that parts one's lines of a kind, and would only be repeated else. */
function activityLines(viewer: SeatedViewer, scope: SQL) {
  const rows = readActivityRows(viewer, scope).map((row) => ({
    ...row,
    detail: activityLabel(row.kind, row.under) ?? "",
  }));
  const labels = Map.groupBy(rows, ({ candidateId, kind }) => `${candidateId} ${kind}`);
  return rows.map((row) => {
    const beside = labels.get(`${row.candidateId} ${row.kind}`) ?? [];
    return beside.every(({ detail }) => detail === row.detail) ? { ...row, detail: "" } : row;
  });
}

/** Every work of each candidate, the newest first. */
function workLines(viewer: SeatedViewer, scope: SQL): OwnedLine[] {
  const { year, own, venueAsPrinted } = shownPublication(viewer);
  const rows = database()
    .select({ row: publications, year, venue: sql<string | null>`coalesce(${own.venue}, ${venueAsPrinted})` })
    .from(publications)
    .innerJoin(candidates, eq(candidates.id, publications.candidateId))
    .where(scope)
    .orderBy(asc(publications.candidateId), sql`${year} DESC NULLS LAST`, asc(publications.start))
    .all();
  const shared = readSharedFirst(rows.map(({ row }) => row));
  return rows.map(({ row, year, venue }) => ({
    ...row,
    text: row.title,
    detail: [venue, year, positionText({ ...row, firstShared: shared.has(row.id) })].filter(Boolean).join(" · "),
  }));
}

/**
 * Marks for these candidates as far as the viewer may see them: their own, drafts too, and others' submitted ones where
 * they are open. Candidates who are not the viewer's to see are not among them.
 */
export function listComparedMarks(viewer: SeatedViewer, ids: readonly number[]): ComparedMarks[] {
  const visible = database()
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(visibleCandidate(viewer), inArray(candidates.id, [...ids])))
    .all();
  return ids.flatMap((candidateId) =>
    visible.some(({ id }) => id === candidateId) ? [marksOf(viewer, candidateId)] : [],
  );
}

function marksOf(viewer: SeatedViewer, candidateId: number): ComparedMarks {
  const own = getOwnReview(viewer, candidateId);
  const submitted = listVisibleReviews(viewer, candidateId)
    .filter((one) => one.current)
    .map((one): ComparedReview => {
      const mine = one.reviewerId === viewer.accountId;
      const marks = new Map(one.scores.map(({ criterionId, value }) => [criterionId, value]));
      const abstains = one.recommendation === "abstain";
      const reviewer = mine ? "Me" : one.reviewerName;
      return { reviewerId: one.reviewerId, reviewer, draft: false, marks, total: one.total, abstains };
    });
  const draft: ComparedReview[] =
    own.state === "draft"
      ? [
          {
            reviewerId: viewer.accountId,
            reviewer: "Me",
            draft: true,
            marks: new Map(own.input.scores.map(({ criterionId, value }) => [criterionId, value])),
            total: null,
            abstains: own.input.recommendation === "abstain",
          },
        ]
      : [];
  const others = submitted.filter(({ reviewerId }) => reviewerId !== viewer.accountId);
  const mine = submitted.filter(({ reviewerId }) => reviewerId === viewer.accountId);
  return {
    candidateId,
    reviews: [...(mine.length > 0 ? mine : draft), ...others],
    sealed: refusal(viewer, "review.read-others", {
      openingId: viewer.seat.openingId,
      candidateId,
      ownSubmitted: own.state === "submitted" || mine.length > 0,
    }),
  };
}
