import { handle } from "#app/_gate/handle.ts";
import { makeArchive } from "#db/decision-record.ts";

/** The decision record as a file. It is a POST, since the log keeps that it was made. */
export const POST = handle(
  (viewer, _, { opening }) =>
    new Response(new Uint8Array(makeArchive(viewer)), {
      headers: {
        "content-type": "application/zip",
        "content-disposition": `attachment; filename="${opening}-decision-record.zip"`,
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    }),
);
