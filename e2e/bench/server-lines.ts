import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { mintSessionIn } from "#db/testing.ts";
import type { Server } from "../server.ts";
import { type Asked, type Client, clientOf, eightAtATime, oneByOne, WARM_UP } from "./ask.ts";
import type { Timed } from "./line.ts";
import { processOf, type World } from "./program.ts";

type Take = (timed: Timed) => void;

interface Page {
  name: string;
  path: (id: number) => string;
  target?: string;
  /** Much of it is kept while nobody writes. */
  keeps?: boolean;
}

/** Addresses of an opening that are measured, where the product has them. */
const PAGES: Page[] = [
  { name: "sign-in page", path: () => "/sign-in" },
  { name: "overview", path: () => "" },
  {
    name: "full list with scores",
    path: () => "/candidates",
    target: "8 / 22 / 120 ms (a third of HotCRP)",
    keeps: true,
  },
  { name: "one candidate with reviews", path: (id) => `/candidates/${id}`, target: "≤ 8 ms, flat in N", keeps: true },
  { name: "reading desk", path: (id) => `/review/${id}`, target: "≤ 8 ms, flat in N" },
  { name: "my queue", path: () => "/review" },
  { name: "publications", path: () => "/publications", keeps: true },
  { name: "publications by title, page 2", path: () => "/publications?sort=title&page=2" },
  { name: "publications of one venue", path: () => "/publications?venue=NeurIPS" },
  { name: "coauthors", path: () => "/coauthors" },
  { name: "venues", path: () => "/venues" },
  { name: "ranking", path: () => "/ranking" },
  { name: "candidates as CSV", path: () => "/export/candidates?format=csv", target: "a third of HotCRP: 4–103 ms" },
];

/** Pages and saves over HTTP, by one client and by eight. */
export async function measureServer(server: Server, world: World, take: Take): Promise<void> {
  const n = world.candidates.length;
  const process = processOf(server.folder);
  const client = clientOf(server.origin, mintSessionIn(server.folder, world.members[1]?.email ?? ""));
  for (const { name, path, target = "" } of PAGES) {
    const at = (turn: number) => {
      const address = path(world.candidates[turn % n] ?? 0);
      return address.startsWith("/sign-in") ? address : `/${world.slug}${address}`;
    };
    const first = await client.get(at(0));
    if (first.status === 404) continue;
    const before = process?.cpuTime() ?? 0;
    const alone = await oneByOne((turn) => client.get(at(turn)));
    const spent = process ? `, ${((process.cpuTime() - before) / (alone.length + WARM_UP)).toFixed(1)} ms of CPU` : "";
    take({ ...line(`${name}, 1 client`, n, alone), target, remark: `${sizeOf(alone)}${spent}` });
    const { asked, aSecond } = await eightAtATime((turn) => client.get(at(turn)));
    take({ ...line(`${name}, 8 clients`, n, asked), remark: `${aSecond.toFixed(0)} a second${failures(asked)}` });
  }
  await measureAfterWrites(client, server, world, take);
  await measureSaves(client, world, take);
  client.end();
  const memory = process?.memory();
  if (memory)
    take({
      ...line("memory of the process (MB, not ms)", n, []),
      times: [memory.now, memory.most],
      target: "≤ 350 MB",
    });
}

/** What is kept from page to page is worthless once another process has written; here one does before each page. */
async function measureAfterWrites(client: Client, { folder }: Server, world: World, take: Take): Promise<void> {
  for (const { name, path } of PAGES.filter((page) => page.keeps)) {
    const asked = await oneByOne((turn) => {
      mintSessionIn(folder, world.members[1]?.email ?? "");
      return client.get(`/${world.slug}${path(world.candidates[turn % world.candidates.length] ?? 0)}`);
    });
    take({ ...line(`${name}, each after a write`, world.candidates.length, asked), remark: sizeOf(asked) });
  }
}

function line(name: string, n: number, asked: readonly Asked[]): Timed {
  const times = asked.map(({ took }) => took);
  return { name, n, of: "candidates", times, floor: [], target: "", remark: "" };
}

function sizeOf(asked: readonly Asked[]): string {
  const [one] = asked;
  return one ? `${(one.bytes / 1_000).toFixed(0)} kB, ${one.encoding}${failures(asked)}` : "";
}

function failures(asked: readonly Asked[]): string {
  const failed = asked.filter(({ status }) => status !== 200);
  return failed.length > 0 ? `, ${failed.length} NOT ANSWERED WELL (${failed[0]?.status})` : "";
}

/** Autosaves of the review form, as the browser sends them. */
async function measureSaves(client: Client, world: World, take: Take): Promise<void> {
  const action = actionId("saveReviewAction");
  if (!action) return;
  const n = world.candidates.length;
  const revisions = new Map<number, number>();
  const save = (turn: number) => {
    const candidateId = world.candidates[turn % n] ?? 0;
    const revision = revisions.get(candidateId) ?? 0;
    revisions.set(candidateId, revision + 1);
    const review = { ...REVIEW, comment: `${REVIEW.comment} ${turn}` };
    const headers = { accept: "text/x-component", "content-type": "text/plain;charset=UTF-8", "next-action": action };
    const body = JSON.stringify([world.slug, { candidateId, revision, review }]);
    return client.post(`/${world.slug}/review/${candidateId}`, headers, body);
  };
  const alone = await oneByOne(save, 100);
  take({ ...line("save a review, 1 client", n, alone), target: "≤ 5 ms", remark: failures(alone) });
  const { asked, aSecond } = await eightAtATime((turn) => save(turn + 103));
  const remark = `${aSecond.toFixed(0)} a second${failures(asked)}`;
  take({ ...line("save a review, 8 clients", n, asked), target: "≥ 500 a second", remark });
}

const REVIEW = {
  scores: [1, 2, 3, 4, 5].map((criterionId) => ({
    criterionId,
    value: 3,
    evidence: criterionId === 1 ? "The second paper settles the question it asks. ".repeat(10) : "",
  })),
  recommendation: "discuss",
  comment: "A careful file whose plan is concrete and whose claims are tested where they could fail. ".repeat(6),
  whatIRead: ["cv", "papers"],
  reason: "",
};

/** The name the build gave to a server action; null when it cannot be found. */
function actionId(name: string): string | null {
  const file = join(".next", "server", "server-reference-manifest.json");
  if (!existsSync(file)) return null;
  const { node } = JSON.parse(readFileSync(file, "utf8")) as { node: Record<string, { exportedName?: string }> };
  return Object.entries(node).find(([, { exportedName }]) => exportedName === name)?.[0] ?? null;
}
