import type { Metadata } from "next";
import { found } from "#app/_gate/found.ts";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { ConflictsPage } from "#components/conflict/conflicts-page.tsx";
import { listMembers } from "#db/committee.ts";
import { listConflicts } from "#db/conflicts.ts";
import { listRoster } from "#db/declarations.ts";
import { listDelegates } from "#db/delegates.ts";
import { getMemberList } from "#db/member-lists.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import {
  addPersonAction,
  addStayAction,
  confirmConflictAction,
  declareConflictAction,
  liftConflictAction,
  nameDelegateAction,
  removeFromListAction,
  saveAffiliationAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "Conflicts" };

export default async function Conflicts({ params, searchParams }: PageProps<"/[opening]/conflicts">) {
  const { opening: slug } = await params;
  const whose = Number((await searchParams).member);
  const viewer = await seatedViewer(slug);
  const { openingId, role } = viewer.seat;
  const { accountId } = viewer;
  const refused = refusal(viewer, "conflict.declare", { openingId, candidateId: null, accountId });
  const shown = role === "chair" && Number.isSafeInteger(whose) ? whose : accountId;
  return (
    <ConflictsPage
      slug={slug}
      viewerId={accountId}
      chair={role === "chair"}
      closed={refused && REFUSALS[refused]}
      conflicts={listConflicts(viewer)}
      candidates={listRoster(viewer)}
      members={role === "chair" ? listMembers(viewer).filter((member) => member.role !== "observer") : []}
      delegates={listDelegates(viewer)}
      nameDelegate={nameDelegateAction}
      list={role === "observer" ? null : found(() => getMemberList(viewer, shown))}
      listActs={{
        remove: removeFromListAction,
        addStay: addStayAction,
        addPerson: addPersonAction,
        saveAffiliation: saveAffiliationAction,
      }}
      declare={declareConflictAction}
      confirm={confirmConflictAction}
      lift={liftConflictAction}
    />
  );
}
