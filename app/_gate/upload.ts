import { keepOriginal, type Original } from "#db/originals.ts";
import { Invalid } from "#lib/access/refusal.ts";
import { MAX_FILE_BYTES, tooLarge } from "#lib/ingest/intake/intake.ts";

/**
 * Keeps the one file that a request brings: its bytes are the body, its name (percent-encoded) the header `x-file-name`.
 * A file that says it is too large is refused before a byte of it is read. Ask for rights before and again afterwards.
 * @throws {Invalid} with a sentence when it cannot be taken.
 */
export async function receiveFile(request: Request): Promise<{ fileName: string; original: Original }> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_FILE_BYTES) throw new Invalid(tooLarge());
  if (!request.body) throw new Invalid("This file is empty. Please choose another.");
  const fileName = fileNameOf(request.headers.get("x-file-name"));
  return { fileName, original: await keepOriginal(chunksOf(request.body), fileName) };
}

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
