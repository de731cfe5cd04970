import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { askedFirst } from "#app/[opening]/conflicts/asked-first.tsx";
import { CriterionDesk } from "#components/review/criterion-desk.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listOwnReviews } from "#db/own-reviews.ts";
import { listCriteria } from "#db/rubrics.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { saveReviewAction } from "../../actions.ts";

export const metadata: Metadata = { title: "Read by criterion" };

export default async function CriterionPage({ params }: PageProps<"/[opening]/review/criterion/[criterion]">) {
  const { opening: slug, criterion: key } = await params;
  const viewer = await seatedViewer(slug);
  const criteria = listCriteria(viewer);
  const criterion = criteria.find((one) => String(one.id) === key);
  if (!criterion || viewer.seat.role === "observer") notFound();
  const asked = askedFirst(viewer, slug, { name: criterion.name });
  if (asked) return asked;
  const closed = refusal(viewer, "review.write", { openingId: viewer.seat.openingId, candidateId: 0 });
  const own = listOwnReviews(viewer);
  return (
    <CriterionDesk
      key={criterion.id}
      slug={slug}
      viewerId={viewer.accountId}
      criterion={criterion}
      criteria={criteria}
      rows={listCandidateNames(viewer).flatMap(({ id, name }) => {
        const review = own.get(id);
        return review ? [{ candidateId: id, name, own: review }] : [];
      })}
      closed={closed && REFUSALS[closed]}
      save={saveReviewAction}
    />
  );
}
