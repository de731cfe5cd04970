import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { handle } from "#app/_gate/handle.ts";
import { type TakenDocument, takeDocument } from "#db/downloads.ts";
import { Invalid, NotFound } from "#lib/access/refusal.ts";
import { downloadInput } from "#lib/opening/download.ts";

/**
 * A document as a download, byte for byte or as its text with the places masked: never drawn by the browser, never able
 * to run or fetch anything. It is a POST, since the record keeps it.
 */
export const POST = handle(async (_viewer, request, { document }: { opening: string; document: string }, again) => {
  if (!/^\d{1,15}$/.test(document)) throw new NotFound();
  const asked = downloadInput.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success)
    throw new Invalid(asked.error.issues[0]?.message ?? "Please ask again from the page of the file.");
  // The form was waited for: whoever asks is looked at once more.
  const viewer = again();
  if (!viewer) throw new NotFound();
  const taken = takeDocument(viewer, Number(document), asked.data);
  const { body, size, name } = bodyOf(taken);
  return new Response(body, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(size),
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
    },
  });
});

function bodyOf(taken: TakenDocument): { body: BodyInit; size: number; name: string } {
  if ("text" in taken)
    return { body: new Uint8Array(taken.text), size: taken.text.length, name: `document-${taken.id}.txt` };
  const file = createReadStream(taken.path);
  return {
    body: Readable.toWeb(file) as ReadableStream<Uint8Array>,
    size: taken.size,
    name: safeName(taken.id, taken.fileName),
  };
}

/** A name of our own making: only the extension is taken from the candidate, and only a plain one. */
function safeName(id: number, fileName: string): string {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase();
  const plain = ["pdf", "docx", "html", "htm", "md", "txt", "tex", "bib", "org", "jemdoc", "zip"];
  return `document-${id}${extension && plain.includes(extension) ? `.${extension}` : ""}`;
}
