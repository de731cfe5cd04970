import { handle } from "#app/_gate/handle.ts";
import { receiveFile } from "#app/_gate/upload.ts";
import { addDocument } from "#db/imports.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";

/** Takes one file, or pasted text as one. Rights are asked before the bytes arrive and again when they are all there. */
export const POST = handle(async (viewer, request, _, again) => {
  permit(viewer, "document.import", { openingId: viewer.seat.openingId });
  const { fileName, original } = await receiveFile(request);
  const still = again();
  if (!still) throw new NotFound();
  const arrival = addDocument(still, fileName, original);
  return Response.json(arrival, { status: arrival.already ? 200 : 201 });
});
