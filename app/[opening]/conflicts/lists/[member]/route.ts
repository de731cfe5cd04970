import { handle } from "#app/_gate/handle.ts";
import { receiveFile } from "#app/_gate/upload.ts";
import { addMemberList } from "#db/member-lists.ts";
import { permit } from "#lib/access/policy.ts";
import { NotFound } from "#lib/access/refusal.ts";

/** Takes a list of a committee member's own work, one's own or (the chair) a member's. Rights are asked before and after. */
export const POST = handle(async (viewer, request, params: { opening: string; member: string }, again) => {
  const accountId = Number(params.member);
  permit(viewer, "member-list.edit", { openingId: viewer.seat.openingId, accountId });
  const file = await receiveFile(request);
  const still = again();
  if (!still) throw new NotFound();
  const arrival = addMemberList(still, accountId, file);
  return Response.json(arrival, { status: arrival.already ? 200 : 201 });
});
