import { handle } from "#app/_gate/handle.ts";
import { keepOriginal } from "#db/documents.ts";
import { addDocument } from "#db/imports.ts";
import { permit } from "#lib/access/policy.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import { MAX_FILE_BYTES, tooLarge } from "#lib/ingest/intake.ts";

/**
 * Takes one file, or pasted text as one: its bytes are the body, its name (percent-encoded) the header `x-file-name`.
 * A file that says it is too large is refused before a byte of it is read. Rights are asked before the bytes arrive and
 * again when they are all there.
 */
export const POST = handle(async (viewer, request, _, again) => {
  permit(viewer, "document.import", { openingId: viewer.seat.openingId });
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FILE_BYTES) throw new Invalid(tooLarge());
  if (!request.body) throw new Invalid("This file is empty. Please choose another.");
  const original = await keepOriginal(chunksOf(request.body));
  const still = again();
  if (!still) throw new NotFound();
  const arrival = addDocument(still, fileNameOf(request.headers.get("x-file-name")), original);
  return Response.json(arrival, { status: arrival.already ? 200 : 201 });
});

function fileNameOf(header: string | null): string {
  try {
    return decodeURIComponent(header ?? "");
  } catch {
    return "document";
  }
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Also when the file is refused half way: the rest of it is not waited for.
    await reader.cancel().catch(() => undefined);
  }
}
