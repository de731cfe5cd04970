import { mintSessionIn } from "#db/testing.ts";
import type { Server } from "../server.ts";
import { type Client, clientOf } from "./ask.ts";
import type { Timed } from "./line.ts";
import { processOf, type World } from "./program.ts";

type Take = (timed: Timed) => void;

export const UNIVERSITY = { openings: 100, candidates: 500, people: 400 };

/** Milliseconds of asking in all, and how long somebody looks at a page before the next: a quarter more or less by chance. */
const LASTS = 60_000;
const LOOKS = 30_000;
const WARM_UP = 5_000;

/** Of twenty pages somebody opens in a season: what they are. */
const PAGES: { name: string; of20: number; path: (id: number) => string }[] = [
  { name: "list of candidates", of20: 5, path: () => "/candidates" },
  { name: "one candidate", of20: 5, path: (id) => `/candidates/${id}` },
  { name: "reading desk", of20: 5, path: (id) => `/review/${id}` },
  { name: "overview", of20: 2, path: () => "" },
  { name: "publications", of20: 1, path: () => "/publications" },
  { name: "venues", of20: 1, path: () => "/venues" },
  { name: "ranking", of20: 1, path: () => "/ranking" },
];

/** A university in season: four hundred people who look at pages of a hundred openings, each on their own time, for a minute. */
export async function measureUniversity(server: Server, { openings }: World, take: Take): Promise<void> {
  const n = UNIVERSITY.openings * UNIVERSITY.candidates;
  const people = seatsOf(openings).slice(0, UNIVERSITY.people);
  const clients = people.map(({ email }) => clientOf(server.origin, mintSessionIn(server.folder, email)));
  const took = new Map<string, number[]>(PAGES.map(({ name }) => [name, []]));
  let failed = 0;
  const start = performance.now();
  const one = async (client: Client, seats: Seat[], person: number) => {
    // Evenly spread, and the same in each run.
    let turn = person * 7;
    await pause((LOOKS * person) / people.length);
    while (performance.now() < start + LASTS) {
      const seat = seats[turn % seats.length];
      const page = pageAt(turn);
      turn += 1;
      if (!seat) return;
      const answer = await client.get(`/${seat.slug}${page.path(seat.candidates[turn % seat.candidates.length] ?? 0)}`);
      if (answer.status !== 200) failed += 1;
      if (performance.now() > start + WARM_UP) took.get(page.name)?.push(answer.took);
      await pause(LOOKS * (0.75 + ((turn * 37) % 50) / 100));
    }
  };
  await Promise.all(people.map(({ seats }, at) => one(clients[at] as Client, seats, at)));
  for (const client of clients) client.end();
  const all = [...took.values()].flat();
  const line = (name: string, times: number[], target = "", remark = "") =>
    take({ name: `university: ${name}`, n, of: "candidates", times, floor: [], target, remark });
  const rate = `${((all.length / (LASTS - WARM_UP)) * 1_000).toFixed(1)} pages a second${failed ? `, ${failed} NOT ANSWERED WELL` : ""}`;
  line("any page", all, "p95 ≤ 250 ms", rate);
  for (const [name, times] of took) line(name, times);
  const memory = processOf(server.folder)?.memory();
  if (memory) line("memory of the process (MB, not ms)", [memory.now, memory.most], "≤ 350 MB");
}

interface Seat {
  slug: string;
  candidates: number[];
}

function seatsOf(openings: World["openings"]): { email: string; seats: Seat[] }[] {
  const seats = openings.flatMap((opening) => opening.members.map(({ email }) => ({ email, opening })));
  return [...Map.groupBy(seats, ({ email }) => email)].map(([email, own]) => {
    return { email, seats: own.map(({ opening }) => opening) };
  });
}

function pageAt(turn: number): (typeof PAGES)[number] {
  let place = (turn * 7) % 20;
  for (const page of PAGES) {
    place -= page.of20;
    if (place < 0) return page;
  }
  throw new Error("The pages are twenty in all.");
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
