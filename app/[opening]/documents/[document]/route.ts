import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { handle } from "#app/_gate/handle.ts";
import { getOriginal } from "#db/documents.ts";
import { NotFound } from "#lib/access/refusal.ts";

/** The original, byte for byte, as a download: never drawn by the browser, never able to run or fetch anything. */
export const GET = handle((viewer, _, { document }: { opening: string; document: string }) => {
  if (!/^\d{1,15}$/.test(document)) throw new NotFound();
  const original = getOriginal(viewer, Number(document));
  const file = createReadStream(original.path);
  return new Response(Readable.toWeb(file) as ReadableStream<Uint8Array>, {
    headers: {
      "content-type": "application/octet-stream",
      "content-length": String(original.size),
      "content-disposition": `attachment; filename="${safeName(original.id, original.fileName)}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
    },
  });
});

/** A name of our own making: only the extension is taken from the candidate, and only a plain one. */
function safeName(id: number, fileName: string): string {
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(fileName)?.[1]?.toLowerCase();
  const plain = ["pdf", "docx", "html", "htm", "md", "txt", "tex", "bib", "org", "jemdoc", "zip"];
  return `document-${id}${extension && plain.includes(extension) ? `.${extension}` : ""}`;
}
