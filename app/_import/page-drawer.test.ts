import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { theDrawer } from "#app/_import/drawing.ts";
import { type PageDrawer, startPageDrawer } from "#app/_import/page-drawer.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { drawPdf } from "#lib/ingest/readers/pdf-draw.ts";

let folder: string;
let world: TestWorld;
let drawer: PageDrawer;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shortlist-drawer-"));
  world = openTestWorld(folder);
  drawer = startPageDrawer();
});

afterEach(async () => {
  await drawer.stop();
  world.close();
  rmSync(folder, { recursive: true, force: true });
});

test("pages are drawn in another process; a damaged file yields none and stops nothing", async () => {
  const good = join(folder, "good.pdf");
  const bad = join(folder, "bad.pdf");
  writeFileSync(good, drawPdf([[{ text: "Orla Fennimore", x: 70, y: 700 }]]));
  writeFileSync(bad, "%PDF-1.7\nthis is not the rest of a PDF");
  const ask = (path: string, page: number, name: string) =>
    theDrawer()?.draw({ path, page, masks: [], open: [], target: join(folder, "pages", name) });
  const drawn = await Promise.all([
    ask(bad, 1, "bad"),
    ask(good, 1, "good"),
    ask(good, 1, "good"),
    ask(good, 9, "none"),
  ]);
  expect(drawn).toEqual([false, true, true, false]);
  expect(
    readFileSync(join(folder, "pages", "good"))
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
  await drawer.stop();
  expect(theDrawer()).toBeNull();
});
