import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { RubricPage } from "#components/rubric/rubric-page.tsx";
import { listRubrics } from "#db/rubrics.ts";
import { refusal } from "#lib/access/policy.ts";
import { lockRubricAction, reviseRubricAction, saveRubricAction } from "./actions.ts";

export const metadata: Metadata = { title: "Rubric" };

export default async function Rubric({ params }: PageProps<"/[opening]/rubric">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const subject = { openingId: viewer.seat.openingId };
  const chair = viewer.seat.role === "chair";
  // A draft is the chair's until it is locked.
  const versions = listRubrics(viewer).filter((one) => chair || one.lockedAt !== null);
  return (
    <RubricPage
      slug={slug}
      versions={versions}
      mayEdit={refusal(viewer, "rubric.edit", subject) === null}
      mayRevise={viewer.seat.rubricLocked && refusal(viewer, "rubric.revise", subject) === null}
      save={saveRubricAction}
      lock={lockRubricAction}
      revise={reviseRubricAction}
    />
  );
}
