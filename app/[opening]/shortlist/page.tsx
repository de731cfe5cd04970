import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { nameDelegateAction } from "#app/[opening]/conflicts/actions.ts";
import { ShortlistPage } from "#components/shortlist/shortlist-page.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listDelegates, listStandingIn } from "#db/delegates.ts";
import { listShortlist } from "#db/shortlist.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import { removeEntryAction, saveEntryAction, saveOrderAction } from "./actions.ts";

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
  const addable = ordering
    ? listCandidateNames(viewer)
    : mine.map(({ candidateId, name }) => ({ id: candidateId, name }));
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
          ? addable.filter(({ id }) => !listed.has(id)).toSorted((a, b) => a.name.localeCompare(b.name, "en"))
          : null
      }
      save={saveEntryAction}
      remove={removeEntryAction}
      order={saveOrderAction}
    />
  );
}
