import type { Metadata } from "next";
import { found } from "#app/_gate/found.ts";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { ImportDesk } from "#components/import/import-desk.tsx";
import { listImports } from "#db/desk.ts";
import { countSubmitted } from "#db/progress.ts";
import { refusal } from "#lib/access/policy.ts";
import { REFUSALS } from "#lib/access/refusal.ts";
import {
  acceptAllAction,
  acceptDraftAction,
  acceptNamesakesAction,
  putBackAction,
  removeDocumentAction,
  rereadAction,
  rereadAllAction,
  restoreDocumentAction,
  takeBackAction,
} from "./actions.ts";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage({ params }: PageProps<"/[opening]/import">) {
  const { opening: slug } = await params;
  const viewer = await seatedViewer(slug);
  const rows = found(() => listImports(viewer));
  const reason = refusal(viewer, "document.import", { openingId: viewer.seat.openingId });
  return (
    <ImportDesk
      slug={slug}
      rows={rows}
      submitted={countSubmitted(viewer)}
      closed={reason && REFUSALS[reason]}
      acts={{
        accept: acceptDraftAction,
        acceptAll: acceptAllAction,
        acceptNamesakes: acceptNamesakesAction,
        takeBack: takeBackAction,
        putBack: putBackAction,
        reread: rereadAction,
        rereadAll: rereadAllAction,
        remove: removeDocumentAction,
        restore: restoreDocumentAction,
      }}
    />
  );
}
