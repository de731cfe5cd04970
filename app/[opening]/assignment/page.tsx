import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { AssignmentPage } from "#components/assignment/assignment-page.tsx";
import { LoadsPage } from "#components/assignment/loads-page.tsx";
import { OwnFiles } from "#components/assignment/own-files.tsx";
import { listTerms } from "#db/assignment-plan.ts";
import { getAssignment } from "#db/assignment-table.ts";
import { listAssigned, listLoads } from "#db/assignments.ts";
import { NOT_READ } from "#db/own-reading.ts";
import { coverage } from "#db/progress.ts";
import { listReviewFigures } from "#db/review-figures.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { applyPlanAction, previewPlanAction, saveAssignmentAction } from "./actions.ts";

export const metadata: Metadata = { title: "Assignment" };

export default async function Assignment({ params }: PageProps<"/[opening]/assignment">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const { openingId, role } = viewer.seat;
  if (role === "observer") return <LoadsPage rows={listLoads(viewer)} />;
  if (role === "member") return <OwnFiles slug={slug} rows={ownFiles(viewer)} />;
  const closed = refusal(viewer, "assignment.edit", { openingId });
  return (
    <AssignmentPage
      slug={slug}
      table={getAssignment(viewer)}
      coverage={coverage(viewer)}
      terms={listTerms(viewer)}
      closed={closed && REFUSALS[closed]}
      save={saveAssignmentAction}
      preview={previewPlanAction}
      apply={applyPlanAction}
    />
  );
}

function ownFiles(viewer: SeatedViewer) {
  const figures = listReviewFigures(viewer);
  return listAssigned(viewer).map((row) => {
    const figure = figures.get(row.candidateId);
    const { mine, changed, abstained } = figure ?? NOT_READ;
    return { ...row, mine, changed, abstained };
  });
}
