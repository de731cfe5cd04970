import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { moveCandidateAction } from "#app/[opening]/candidates/[candidate]/_panels/actions.ts";
import { nameDelegateAction } from "#app/[opening]/conflicts/actions.ts";
import { ShortlistPage } from "#components/shortlist/shortlist-page.tsx";
import { listDelegates, listStandingIn } from "#db/delegates.ts";
import { listStanding } from "#db/ranking.ts";
import { listShortlist } from "#db/shortlist.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { inTheRunning } from "#lib/opening/stage.ts";
import { removeEntryAction, returnEntryAction, saveEntryAction, saveOrderAction } from "./actions.ts";

export const metadata: Metadata = { title: "Shortlist" };

export default async function Shortlist({ params }: PageProps<"/[opening]/shortlist">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const subject = { openingId: viewer.seat.openingId };
  const refused = refusal(viewer, "shortlist.read", subject);
  const rows = refused ? [] : listShortlist(viewer);
  const listed = new Set(rows.map((row) => row.candidateId));
  const ordering = !refused && refusal(viewer, "shortlist.order", subject) === null;
  const mine = refused ? [] : listStandingIn(viewer);
  const standsIn = new Set(mine.map((one) => one.candidateId));
  const addable = refused ? [] : listStanding(viewer).filter((one) => ordering || standsIn.has(one.candidateId));
  return (
    <ShortlistPage
      slug={slug}
      rows={rows}
      refused={refused && REFUSALS[refused]}
      ordering={ordering}
      mine={mine}
      delegates={refused ? [] : listDelegates(viewer)}
      nameDelegate={nameDelegateAction}
      others={
        addable.length > 0
          ? addable
              .filter(({ candidateId, stage }) => !listed.has(candidateId) && inTheRunning(stage))
              .map(({ candidateId, name, stage }) => ({ id: candidateId, name, stage }))
              .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
          : null
      }
      save={saveEntryAction}
      remove={removeEntryAction}
      putBack={returnEntryAction}
      move={moveCandidateAction}
      order={saveOrderAction}
    />
  );
}
