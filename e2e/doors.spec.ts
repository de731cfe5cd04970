import { readFileSync } from "node:fs";
import { admitOutsiders, contentOf, OUTSIDERS } from "#db/testing.ts";
import { expect, OPENING, test } from "./as.ts";

test.use({ options: { story: "doors" } });
test.setTimeout(180_000);

/** What the build itself says it answers to; read once the server is there. */
const actions = () =>
  Object.entries(
    read<{ node: Record<string, { exportedName: string; filename: string }> }>("server-reference-manifest.json").node,
  ).filter(([, { filename }]) => filename.includes("[opening]"));
const paths = () =>
  Object.keys(read<Record<string, string>>("app-paths-manifest.json")).filter((path) => path.startsWith("/[opening]"));

function read<T>(manifest: string): T {
  return JSON.parse(readFileSync(`.next/server/${manifest}`, "utf8")) as T;
}

type Ids = ReturnType<typeof admitOutsiders>["ids"];

/** One input that passes for most actions: what is asked for is there, what is not asked for is ignored. */
function anything(ids: Ids) {
  const { candidate, document, account, note, conflict, criterion } = ids;
  return {
    ...{
      candidateId: candidate,
      documentId: document,
      accountId: account,
      noteId: note,
      conflictId: conflict,
      id: note,
    },
    ...{
      ids: [candidate],
      candidateIds: [candidate],
      tiers: [[candidate]],
      ballotId: 1,
      invitationId: 1,
      correctionId: 1,
    },
    ...{ name: "Somebody", email: "somebody@test.invalid", role: "member", affiliation: "Elsewhere", tag: "marked" },
    ...{
      kind: "family",
      scope: "candidate",
      statement: "Written from outside.",
      to: "longlist",
      text: "From outside.",
    },
    ...{
      reason: "Written from outside.",
      reasonFor: "Written from outside.",
      reasonAgainst: "",
      audience: "committee",
    },
    ...{ revision: 0, round: 1, which: "failed", criterionId: criterion, part: "people", title: "Taken over" },
    department: "Taken over",
    review: { scores: [], recommendation: null, comment: "From outside.", whatIRead: [], reason: "" },
    paper: { approvals: [], ranking: [] },
  };
}

/** Calls an action as the browser does. @returns what it answers, as text. */
async function call(origin: string, path: string, id: string, token: string | null, args: unknown[]): Promise<string> {
  const answer = await fetch(origin + path, {
    method: "POST",
    redirect: "manual",
    headers: {
      "next-action": id,
      "content-type": "text/plain;charset=UTF-8",
      accept: "text/x-component",
      origin,
      ...(token && { cookie: `shortlist=${token}` }),
    },
    body: JSON.stringify(args),
  });
  expect.soft(answer.status, `${path} ${id}`).toBeLessThan(500);
  return answer.text();
}

test("no action of the build changes anything for those outside, whatever page it is sent to", async ({ server }) => {
  const { tokens, ids } = admitOutsiders(server.folder, OPENING.slice(1));
  const before = contentOf(server.folder);
  const refused = new Set<string>();
  for (const token of [null, ...OUTSIDERS.map((name) => tokens[name])])
    for (const [id, { exportedName }] of actions())
      for (const path of ["/sign-in", "/no-such-page", `${OPENING}/candidates`]) {
        const text = await call(server.origin, path, id, token, [OPENING.slice(1), anything(ids)]);
        expect.soft(text, exportedName).not.toContain('"ok":true');
        if (/Please sign in first\.|There is nothing here/.test(text)) refused.add(exportedName);
      }
  expect(contentOf(server.folder)).toBe(before);
  expect(refused.size, "actions that were tried with an input that passes").toBeGreaterThan(actions().length / 2);
});

test("ids of another opening, deleted, huge and negative ones change nothing for its chair", async ({ server }) => {
  const { tokens, ids } = admitOutsiders(server.folder, OPENING.slice(1));
  const before = contentOf(server.folder);
  // What names no row of an opening changes one's own opening, and may.
  const named = actions().filter(
    ([, { exportedName, filename }]) =>
      !/settings|rubric|_views|practice/.test(filename) &&
      !/declareNone|addPerson|addStay|acceptAll|rereadAll/.test(exportedName),
  );
  for (const [id] of named)
    for (const given of [ids, ...[0, -1, 2 ** 53 - 1, 1e300].map((odd) => mapped(ids, odd))])
      await call(server.origin, "/another-opening", id, tokens.stranger, ["another-opening", anything(given)]);
  expect(contentOf(server.folder)).toBe(before);
});

function mapped(ids: Ids, id: number): Ids {
  return Object.fromEntries(Object.keys(ids).map((key) => [key, id])) as Ids;
}

test("no page, file or stream of the opening answers those outside with a word of it", async ({ server }) => {
  const { tokens, ids } = admitOutsiders(server.folder, OPENING.slice(1));
  const names = ["Mbarga-Fontaine", "Venkatasubbu", "Oyelaran", "Tarkowska"];
  for (const token of [null, ...OUTSIDERS.map((name) => tokens[name])])
    for (const path of paths()) {
      const address = path
        .replace(/\/(page|route)$/, "")
        .replace("[opening]", OPENING.slice(1))
        .replace(/\[(candidate|document|criterion)\]/g, (_, what: "candidate") => String(ids[what]))
        .replace("[member]", String(ids.account))
        .replace("[page]", "1")
        .replace("[table]", "candidates");
      const answer = await fetch(server.origin + address, {
        redirect: "manual",
        ...(token && { headers: { cookie: `shortlist=${token}` } }),
      });
      const text = await answer.text();
      expect.soft([307, 401, 404, 405], `${address}: ${answer.status}`).toContain(answer.status);
      for (const name of names) expect.soft(text, address).not.toContain(name);
    }
});
