import { readFile } from "node:fs/promises";
import { handle } from "#app/_gate/handle.ts";
import { theDrawer } from "#app/_import/drawing.ts";
import { getPageJob, type PageJob } from "#db/document-pages.ts";
import { NotFound } from "#lib/access/refusal.ts";

/** One page of a document as a picture, protected lines blacked out in the pixels. Drawn when first asked for. */
export const GET = handle(
  async (viewer, _, { document, page }: { opening: string; document: string; page: string }, again) => {
    if (!/^\d{1,15}$/.test(document) || !/^[1-9]\d{0,3}$/.test(page)) throw new NotFound();
    const job = getPageJob(viewer, Number(document), Number(page));
    const drawn = (await kept(job)) ?? ((await theDrawer()?.draw(job)) ? await kept(job) : null);
    if (!drawn) return new Response("This page could not be drawn.\n", { status: 503, headers: PLAIN });
    // Drawing takes a while: what the viewer may see, and what is hidden, is asked once more.
    const now = again();
    if (!now || getPageJob(now, Number(document), Number(page)).target !== job.target) throw new NotFound();
    return new Response(drawn, { headers: { ...PLAIN, "content-type": "image/png" } });
  },
);

const PLAIN = {
  "content-type": "text/plain; charset=utf-8",
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "cache-control": "private, no-store",
};

async function kept({ target }: PageJob): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(target).catch(() => null);
}
