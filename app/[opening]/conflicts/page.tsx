import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { ConflictsPage } from "#components/conflict/conflicts-page.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listMembers } from "#db/committee.ts";
import { listConflicts } from "#db/conflicts.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { confirmConflictAction, declareConflictAction, liftConflictAction } from "./actions.ts";

export const metadata: Metadata = { title: "Conflicts" };

export default async function Conflicts({ params }: PageProps<"/[opening]/conflicts">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const { openingId, role } = viewer.seat;
  const { accountId } = viewer;
  const refused = refusal(viewer, "conflict.declare", { openingId, candidateId: null, accountId });
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "en");
  return (
    <ConflictsPage
      slug={slug}
      viewerId={accountId}
      chair={role === "chair"}
      closed={refused && REFUSALS[refused]}
      conflicts={listConflicts(viewer)}
      candidates={listCandidateNames(viewer).toSorted(byName)}
      members={role === "chair" ? listMembers(viewer).filter((member) => member.role !== "observer") : []}
      declare={declareConflictAction}
      confirm={confirmConflictAction}
      lift={liftConflictAction}
    />
  );
}
