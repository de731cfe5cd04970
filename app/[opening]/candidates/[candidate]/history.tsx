import type { ReactNode } from "react";
import { told } from "#app/[opening]/record/told.ts";
import { CandidateHistory } from "#components/record/candidate-history.tsx";
import { listMembers } from "#db/committee.ts";
import { listEvents } from "#db/events.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { HISTORY_ACTIONS } from "#lib/opening/event-kinds.ts";

/** Lines of the record that stand on the page itself. */
const NEWEST = 12;

/** What the record keeps of a candidate's files and of what was decided on them, as far as the viewer reads it. */
export function buildHistory(viewer: SeatedViewer, slug: string, candidateId: number): ReactNode {
  const { rows } = listEvents(viewer, { candidateId, actions: HISTORY_ACTIONS });
  const events = told(rows, listMembers(viewer));
  return (
    <CandidateHistory
      slug={slug}
      candidateId={candidateId}
      events={events.slice(0, NEWEST)}
      everyone={viewer.seat.role !== "member"}
    />
  );
}
