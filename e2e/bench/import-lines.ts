import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { mintSessionIn } from "#db/testing.ts";
import type { Server } from "../server.ts";
import { type Asked, type Client, clientOf } from "./ask.ts";
import { quantile, type Timed } from "./line.ts";
import type { World } from "./program.ts";

/** Files dropped at once, how many the browser sends at a time, and the longest the whole is watched. */
const FILES = 500;
const AT_A_TIME = 4;
const LASTS = 60_000;
/** How long the other person looks at a page before the next, in milliseconds. */
const LOOKS = 50;

/** What others wait for a candidate's page while a chair drops five hundred CVs at once: sending, reading and drawing up. */
export async function measureImport(server: Server, world: World, take: (timed: Timed) => void): Promise<void> {
  const of = (member: number) =>
    clientOf(server.origin, mintSessionIn(server.folder, world.members[member]?.email ?? ""));
  const [chair, other] = [of(0), of(1)];
  const texts = someTexts();
  const start = performance.now();
  let [sent, refused, ended] = [0, 0, false];
  const sender = async () => {
    while (sent < FILES && performance.now() < start + LASTS) {
      const at = sent++;
      // One line of its own makes each a document of its own.
      const body = `${texts[at % texts.length]}\n\nFile ${at} of the season\n`;
      const { status } = await send(chair, world.slug, `cv-${at}.txt`, body);
      if (status !== 201) refused += 1;
    }
  };
  const asked: Asked[] = [];
  const reading = (async () => {
    for (let turn = 0; !ended && performance.now() < start + LASTS; turn += 1) {
      asked.push(await other.get(`/${world.slug}/candidates/${world.candidates[turn % world.candidates.length]}`));
      await sleep(LOOKS);
    }
  })();
  await Promise.all(Array.from({ length: AT_A_TIME }, sender));
  const arrived = (performance.now() - start) / 1_000;
  // Half a minute more, while the worker reads what has arrived.
  await sleep(Math.min(30_000, Math.max(0, start + LASTS - performance.now())));
  ended = true;
  await reading;
  for (const client of [chair, other]) client.end();
  const times = asked.map(({ took }) => took);
  const failed = asked.filter(({ status }) => status !== 200).length + refused;
  take({
    name: "one candidate, while 500 files arrive and are read",
    n: world.candidates.length,
    of: "candidates",
    times,
    floor: [],
    target: "p99 ≤ 250 ms",
    remark: `p99 ${quantile(times, 0.99).toFixed(0)} ms, arrived in ${arrived.toFixed(1)} s${failed > 0 ? `, ${failed} NOT ANSWERED WELL` : ""}`,
  });
}

const send = (client: Client, slug: string, name: string, body: string): Promise<Asked> =>
  client.post(
    `/${slug}/import/files`,
    { "x-file-name": encodeURIComponent(name), "content-type": "application/octet-stream" },
    body,
  );

/** CVs of invented people, from the bench of the reader. */
function someTexts(): string[] {
  const folder = join("lib", "ingest", "accuracy", "text");
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.map((name) => readFileSync(join(folder, name), "utf8"));
}
