import type { Metadata } from "next";
import { seatedViewer } from "#app/_gate/viewer.ts";
import { RecordPage } from "#components/record/record-page.tsx";
import { listCandidateNames } from "#db/candidates.ts";
import { listRecusals } from "#db/conflicts.ts";
import { listActors, listEvents, verifyChain } from "#db/events.ts";
import { refusal } from "#lib/access/policy.ts";
import { EVENT_KINDS, type EventKind } from "#lib/opening/event-kinds.ts";
import { told } from "./told.ts";

export const metadata: Metadata = { title: "Record" };

export default async function Record({ params, searchParams }: PageProps<"/[opening]/record">) {
  const { opening: slug } = await params;
  const asked = await searchParams;
  const viewer = await seatedViewer(slug);
  const { openingId } = viewer.seat;
  const actors = listActors(viewer);
  const actor = actors.find((one) => String(one.accountId) === asked.who)?.accountId;
  const candidates = listCandidateNames(viewer).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const candidate = candidates.find(({ id }) => String(id) === asked.candidate)?.id;
  const kind =
    typeof asked.kind === "string" && Object.hasOwn(EVENT_KINDS, asked.kind) ? (asked.kind as EventKind) : null;
  const page = Math.max(1, Number.parseInt(String(asked.page ?? "1"), 10) || 1);
  const { rows, more } = listEvents(viewer, {
    page: page - 1,
    ...(actor === undefined ? {} : { actorId: actor }),
    ...(candidate === undefined ? {} : { candidateId: candidate }),
    ...(kind === null ? {} : { actions: EVENT_KINDS[kind].actions }),
  });
  return (
    <RecordPage
      slug={slug}
      recusals={listRecusals(viewer)}
      events={told(rows, actors)}
      whole={verifyChain(viewer)}
      everyone={viewer.seat.role !== "member"}
      named={viewer.seat.role === "member" || refusal(viewer, "readers.read", { openingId }) === null}
      actors={actors}
      actor={actor ?? null}
      kind={kind}
      candidates={candidates}
      candidate={candidate ?? null}
      page={page}
      more={more}
      archives={refusal(viewer, "record.archive", { openingId }) === null}
    />
  );
}
