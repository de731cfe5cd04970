import { getStateOf } from "#db/news.ts";
import { listen } from "#db/signals.ts";
import { Refused } from "#lib/access/refusal.ts";
import type { SeatedViewer } from "#lib/access/viewer.ts";

/** Several things may be written within a moment: they are told together. */
const PAUSE_MS = 250;
const HEARTBEAT_MS = 15_000;

/**
 * Says that something about a candidate changed, whenever what the viewer may see of it differs from before; never what.
 * What they may not see passes in silence. When their rights have ended the stream ends too, but at the next heartbeat:
 * ending at once would tell the moment at which something was written.
 * @param again the viewer with the rights of the moment.
 */
export function changesOf(
  candidateId: number,
  again: () => SeatedViewer | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      let pause: NodeJS.Timeout | undefined;
      let told = stateFor(again, candidateId);
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = () => {
        pause = undefined;
        const now = stateFor(again, candidateId);
        if (now === null || now === told) return;
        told = now;
        send("data: changed\n\n");
      };
      const heartbeat = setInterval(() => {
        if (stateFor(again, candidateId) !== null) return send(": still here\n\n");
        stop();
        controller.close();
      }, HEARTBEAT_MS);
      const deaf = listen(`candidate:${candidateId}`, () => {
        pause ??= setTimeout(tell, PAUSE_MS);
      });
      stop = () => {
        clearInterval(heartbeat);
        clearTimeout(pause);
        deaf();
      };
      signal.addEventListener("abort", () => stop());
      send("retry: 3000\n\n");
    },
    cancel: () => stop(),
  });
}

/** Null once the viewer may no longer be here. */
function stateFor(again: () => SeatedViewer | null, candidateId: number): string | null {
  const viewer = again();
  try {
    return viewer && getStateOf(viewer, candidateId);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}
