import { handle } from "#app/_gate/handle.ts";
import { listImports } from "#db/desk.ts";
import { listen } from "#db/signals.ts";
import { permit } from "#lib/access/policy.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";
import type { ImportRow } from "#lib/ingest/intake/import-row.ts";

/** Many jobs may move within a moment: they are told together. */
const PAUSE_MS = 250;
const HEARTBEAT_MS = 15_000;

/**
 * Tells the import desk what changed, as it changes. Every event reads anew with the rights of that moment; when they
 * have ended, the stream ends. The first event tells every row, later ones only those that differ from what was told.
 */
export const GET = handle((viewer, request, _, again) => {
  permit(viewer, "document.read", { openingId: viewer.seat.openingId, candidateId: null });
  const encoder = new TextEncoder();
  let told: Map<number, string> | null = null;
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let pause: NodeJS.Timeout | undefined;
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = () => {
        pause = undefined;
        const now = read(again);
        if (!now) return end();
        const before = told ?? new Map<number, string>();
        const rows = [...now].flatMap(([id, row]) => (before.get(id) === row ? [] : [row]));
        const gone = [...before.keys()].filter((id) => !now.has(id));
        if (!told || rows.length + gone.length > 0)
          send(`data: {"all":${told === null},"rows":[${rows.join(",")}],"gone":[${gone.join(",")}]}\n\n`);
        told = now;
      };
      const heartbeat = setInterval(() => (read(again) ? send(": still here\n\n") : end()), HEARTBEAT_MS);
      const deaf = listen(`imports:${viewer.seat.openingId}`, () => {
        pause ??= setTimeout(tell, PAUSE_MS);
      });
      stop = () => {
        clearInterval(heartbeat);
        clearTimeout(pause);
        deaf();
      };
      const end = () => {
        stop();
        controller.close();
      };
      request.signal.addEventListener("abort", stop);
      send("retry: 3000\n\n");
      tell();
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store, no-transform" },
  });
});

/** Null once the viewer may no longer be here. */
function read(again: () => SeatedViewer | null): Map<number, string> | null {
  const viewer = again();
  try {
    return viewer && snapshot(viewer);
  } catch {
    return null;
  }
}

/** Each row as the page would get it, by document. */
function snapshot(viewer: SeatedViewer): Map<number, string> {
  return new Map(listImports(viewer).map((row: ImportRow) => [row.documentId, JSON.stringify(row)]));
}
