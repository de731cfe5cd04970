import { handle } from "#app/_gate/handle.ts";
import { saveDeskPlace } from "#db/desk-places.ts";
import { NotFound } from "#lib/access/refusal.ts";
import { deskReport } from "#lib/reviews/desk-report.ts";

/** Where the reader is in a file, as their desk tells every few seconds and once more as it goes away. */
export const POST = handle<{ opening: string; candidate: string }>(async (_viewer, request, { candidate }, again) => {
  const report = deskReport.safeParse(await request.json().catch(() => null));
  if (!report.success || !/^\d{1,15}$/.test(candidate)) return new Response(null, { status: 400 });
  // Read anew: the body was waited for.
  const viewer = again();
  if (!viewer) throw new NotFound();
  saveDeskPlace(viewer, Number(candidate), report.data);
  return new Response(null, { status: 204 });
});
