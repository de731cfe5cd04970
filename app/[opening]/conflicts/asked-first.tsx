import type { ReactNode } from "react";
import { Clearance } from "#components/conflict/clearance.tsx";
import { PageHead } from "#components/frame/page-head.tsx";
import { listOpenSuggestions } from "#db/conflicts.ts";
import { isAskedFirst, listUncleared } from "#db/declarations.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { pack } from "#lib/tables/pack.ts";
import { declareConflictAction, declareNoneAction } from "./actions.ts";

/** The question about conflicts, where the viewer has yet to answer it. */
export function askConflicts(viewer: SeatedViewer, slug: string): ReactNode {
  return (
    <Clearance
      slug={slug}
      packed={pack(listUncleared(viewer))}
      suggestions={listOpenSuggestions(viewer)}
      declare={declareConflictAction}
      declareNone={declareNoneAction}
      accountId={viewer.accountId}
    />
  );
}

/**
 * What stands in place of a file (or, without a candidate, of all of them under `name`) until its reader has said whether
 * they are connected; answered, it opens in the same place. Null: it opens.
 */
export function askedFirst(
  viewer: SeatedViewer,
  slug: string,
  { candidateId, name }: { candidateId?: number; name: string },
): ReactNode | null {
  if (!isAskedFirst(viewer, candidateId)) return null;
  const what = candidateId === undefined ? "The files open" : "This file opens";
  return (
    <>
      <PageHead title={name} lead={`${what} here when you have answered one question.`} />
      {askConflicts(viewer, slug)}
    </>
  );
}
