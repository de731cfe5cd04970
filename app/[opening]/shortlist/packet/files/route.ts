import { Zip, ZipPassThrough } from "fflate";
import { handle } from "#app/_gate/handle.ts";
import { getOpening } from "#db/openings.ts";
import { listPacketFiles, type PacketItem, takePacket } from "#db/packet.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import { fingerprint } from "#lib/record/fingerprint.ts";
import { coverSheet } from "#lib/shortlist/cover-sheet.ts";
import { packetInput } from "#lib/shortlist/packet.ts";

/** The chosen files with a cover sheet, as a ZIP that is written as it is fetched. It is a POST, since the log keeps it. */
export const POST = handle(async (_viewer, request, { opening }, again) => {
  const form = await request.formData();
  // The form was waited for: whoever asks is looked at once more.
  const viewer = again();
  if (!viewer) return new Response("Not found.\n", { status: 404 });
  const items = takePacket(viewer, packetInput(form));
  return new Response(zipOf(viewer, items), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${opening}-packet.zip"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
});

/** One file at a time is in memory; the cover sheet comes last, when every hash is known. */
function zipOf(viewer: SeatedViewer, items: PacketItem[]): ReadableStream<Uint8Array> {
  const heading = getOpening(viewer);
  const people = listPacketFiles(viewer);
  const listed: {
    candidateId: number;
    path: string;
    fileName: string;
    size: number;
    sha256: string;
    original: boolean;
  }[] = [];
  const waiting = [...items];
  let zip: Zip;
  return new ReadableStream({
    start(controller) {
      zip = new Zip((error, chunk, final) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (final) controller.close();
      });
    },
    pull() {
      const item = waiting.shift();
      if (item) {
        const bytes = item.bytes();
        const { bytes: _, ...about } = item;
        listed.push({ ...about, size: bytes.length, sha256: fingerprint(bytes) });
        return put(zip, item.path, bytes);
      }
      const parts = people.flatMap(({ candidateId, name, place }) => {
        const files = listed.filter((one) => one.candidateId === candidateId);
        return files.length > 0 ? [{ name, place, files }] : [];
      });
      put(zip, "cover-sheet.html", new TextEncoder().encode(coverSheet(heading, viewer.name, parts)));
      zip.end();
    },
  });
}

function put(zip: Zip, path: string, bytes: Uint8Array): void {
  const file = new ZipPassThrough(path);
  file.mtime = new Date(1980, 0, 1);
  zip.add(file);
  file.push(bytes, true);
}
