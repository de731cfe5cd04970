import { mintSessionIn, rewriteHidden } from "#db/testing.ts";
import { expect, OPENING, PEOPLE, type Person, test } from "./as.ts";
import { type Server, startServer } from "./server.ts";

test.use({ options: { story: "identity" } });
test.setTimeout(180_000);

const ROOMS = [
  "",
  "/candidates",
  "/candidates?sort=-mean&mean=..4",
  "/publications",
  "/publications?sort=-year&q=the",
  "/publications?group=candidate",
  "/venues",
  "/venues/candidates",
  "/coauthors",
  "/rubric",
  "/conflicts",
  "/assignment",
  "/review",
  "/ranking",
  "/shortlist",
  "/record",
  "/search?q=the",
  "/search?q=warm-start",
  "/search/names",
  ...["candidates", "publications", "venues", "venue-matrix", "coauthors", "ranking"].flatMap((table) => [
    `/export/${table}?format=csv`,
    `/export/${table}?format=csv&sort=-mean`,
    `/export/${table}?format=xlsx`,
  ]),
];

/**
 * What reaches a browser, byte for byte, from two installations that differ only in what this person may not see: every
 * room, every candidate, every desk, every file, as a page and as the data of a page.
 */
for (const person of ["member", "recused", "observer"] as const)
  test(`what is hidden from the ${person} moves no byte of any page or file`, async ({ server }) => {
    const other = await startServer();
    try {
      rewriteHidden(other.folder, PEOPLE[person]);
      const [as, otherAs] = [reader(server, person), reader(other, person)];
      const list = (await as(`${OPENING}/candidates`)).text;
      const candidates = [...new Set(list.match(/\/candidates\/\d+/g))];
      const desks = candidates.map((path) => path.replace("/candidates/", "/review/"));
      const ranked = candidates.map((path) => `${path}?view=candidates%3Fsort%3D-score`);
      const rooms = [...ROOMS, ...candidates, ...ranked, ...desks];
      let answered = 0;
      for (const room of rooms) {
        const [one, two] = [await as(OPENING + room), await otherAs(OPENING + room)];
        expect.soft(two.status, room).toBe(one.status);
        expect.soft(two.text === one.text, `${room} is the same in both`).toBe(true);
        if (one.status === 200) answered += 1;
      }
      expect(answered, "pages and files that were there to compare").toBeGreaterThan(15);
      const [seen, otherSeen] = [reader(server, "other"), reader(other, "other")];
      const moved = await Promise.all(
        rooms.map(async (room) => (await seen(OPENING + room)).text !== (await otherSeen(OPENING + room)).text),
      );
      expect(moved, "somebody else sees the difference").toContain(true);
    } finally {
      await other.stop();
    }
  });

/** Asks as this person, for the page and for its data. The nonce, new with every answer, is left out. */
function reader({ folder, origin }: Server, person: Person) {
  const cookie = `shortlist=${mintSessionIn(folder, PEOPLE[person])}`;
  return async (path: string) => {
    const answers = [];
    const asked: Record<string, string>[] = [{ cookie }, { cookie, rsc: "1" }];
    for (const headers of asked) {
      const answer = await fetch(origin + path, { headers, redirect: "manual" });
      const bytes = Buffer.from(await answer.arrayBuffer()).toString("latin1");
      const nonce = /nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1] ?? "none";
      answers.push({ status: answer.status, text: bytes.replaceAll(nonce, "").replaceAll(origin, "") });
    }
    return { status: answers[0]?.status, text: answers.map(({ text }) => text).join("\n") };
  };
}
