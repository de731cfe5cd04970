import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { drawPage } from "#lib/ingest/readers/pdf-page.ts";
import { encodePng } from "#lib/ingest/readers/png.ts";
import type { PageAnswer, PageQuestion } from "./message.ts";
import { startWatch } from "./watch.ts";

/** A process of its own that draws pages, one at a time: a hostile file ends nothing but this. */
const watched = startWatch();
process.on("message", (question: PageQuestion) => {
  void watched(() => draw(question)).then((answer) => say(answer));
});
process.on("disconnect", () => process.exit(0));
say({ say: "ready" });

async function draw({ path, target, page, masks, open }: PageQuestion): Promise<PageAnswer> {
  try {
    const picture = await drawPage(new Uint8Array(await readFile(path)), { page, masks, open });
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    // Under its name only when it is whole.
    await writeFile(`${target}.part`, encodePng(picture), { mode: 0o600 });
    await rename(`${target}.part`, target);
    return { say: "drawn" };
  } catch (error) {
    // Only the kind of fault: its message may quote the document.
    if (!(error instanceof Error && error.name === "Unreadable"))
      console.error(`A fault while drawing a page: ${error instanceof Error ? error.name : typeof error}`);
    return { say: "refused" };
  }
}

function say(answer: PageAnswer): void {
  process.send?.(answer);
}
