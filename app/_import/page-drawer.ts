import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { pagesFolder } from "#db/document-pages.ts";
import { type Drawer, setDrawer } from "./drawing.ts";
import type { PageAnswer, PageQuestion } from "./message.ts";
import { type ReaderProcess, startReader } from "./reader-process.ts";

export interface PageDrawer extends Drawer {
  stop(): Promise<void>;
}

interface DrawerOptions {
  /** Time one page may be computed on. Default ten seconds. */
  limitMs?: number;
  script?: string;
}

const REST_MS = 20_000;
const MOST_WAITING = 100;

/**
 * Draws pages in a process of its own, one at a time, and ends it when nobody asks. The pictures are kept until the
 * program starts again: those of an earlier run are thrown away.
 */
export function startPageDrawer({ limitMs = 10_000, script }: DrawerOptions = {}): PageDrawer {
  const worker = script ?? fileURLToPath(new URL("./page-worker.ts", import.meta.url));
  const underWay = new Map<string, Promise<boolean>>();
  let reader: ReaderProcess<PageQuestion, PageAnswer> | null = null;
  let last: Promise<unknown> = forgetAll();
  let rest: NodeJS.Timeout | undefined;
  let stopped = false;

  const end = async () => {
    const ending = reader;
    reader = null;
    await ending?.end();
  };
  const drawNow = async (question: PageQuestion): Promise<boolean> => {
    if (stopped) return false;
    clearTimeout(rest);
    if (!reader?.alive()) reader = startReader<PageQuestion, PageAnswer>(worker, limitMs);
    const { say } = await reader.read(question);
    rest = setTimeout(() => void end(), REST_MS).unref();
    return say === "drawn";
  };

  const drawer: PageDrawer = {
    draw(question) {
      const known = underWay.get(question.target);
      if (known) return known;
      if (underWay.size >= MOST_WAITING) return Promise.resolve(false);
      const drawn = last.then(() => drawNow(question)).finally(() => underWay.delete(question.target));
      last = drawn.catch(() => undefined);
      underWay.set(question.target, drawn);
      return drawn;
    },
    async stop() {
      stopped = true;
      setDrawer(null);
      clearTimeout(rest);
      await end();
    },
  };
  setDrawer(drawer);
  return drawer;
}

async function forgetAll(): Promise<void> {
  const folder = pagesFolder();
  if (folder) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}
