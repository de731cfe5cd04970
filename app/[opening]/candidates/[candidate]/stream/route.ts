import { handle } from "#app/_gate/handle.ts";
import { getCandidateName } from "#db/candidates.ts";
import { NotFound } from "#lib/access/refusal.ts";
import { changesOf } from "./changes.ts";

/** Says when what the viewer may see about one candidate has changed. Someone recused finds nothing here. */
export const GET = handle<{ opening: string; candidate: string }>((viewer, request, params, again) => {
  if (!/^\d{1,15}$/.test(params.candidate)) throw new NotFound();
  const { id } = getCandidateName(viewer, Number(params.candidate));
  return new Response(changesOf(id, again, request.signal), {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform" },
  });
});
