import fc from "fast-check";
import { unzipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { closeRound, openBallot } from "#db/ballot-acts.ts";
import { liftConflict, listConflicts } from "#db/conflicts.ts";
import { getDecisionRecord, makeArchive } from "#db/decision-record.ts";
import { declareConflict } from "#db/declarations.ts";
import { listEvents } from "#db/events.ts";
import { addReview, mark } from "#db/marked-world.ts";
import { rankingFor } from "#db/ranking.ts";
import { events } from "#db/schema/people.ts";
import { moveCandidate } from "#db/stages.ts";
import { openTestWorld, type TestWorld } from "#db/testing.ts";
import { castPaper } from "#db/votes.ts";
import { Refused } from "#lib/access/refusal.ts";
import { fingerprint } from "#lib/record/fingerprint.ts";
import type { rankingOf } from "#lib/record/record-ranking.ts";
import { verifyRecord } from "#lib/record/verify-record.ts";
import { manifestOf, packFiles, writeRecord } from "#lib/record/write-record.ts";

let world: TestWorld;
afterEach(() => world.close());

function marked(options: Parameters<typeof mark>[1] = {}): TestWorld {
  world = openTestWorld();
  // The marked world writes lines of the log by hand, which no chain would hold.
  mark(world, options);
  world.set({ phase: "discussion" });
  return world;
}

const textOf = (zip: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(zip)[path]);

test("an archive of a whole search verifies from itself, and says the same ranking as the page", () => {
  marked();
  addReview(world, 0, "member", true, 2);
  world.set({ phase: "decision" });
  const chair = world.viewer("chair");
  moveCandidate(chair, {
    candidateId: world.candidate[1],
    to: "interview",
    reasonFor: "Two papers at level five.",
    reasonAgainst: "",
  });
  const zip = makeArchive(chair);
  expect(verifyRecord(zip)).toMatchObject({ problems: [], title: "Test Opening", reviews: 7 });
  const ranking = JSON.parse(textOf(zip, "ranking.json")) as ReturnType<typeof rankingOf>;
  const figures = <
    R extends { candidateId: number; rank: number | null; tied: boolean; n: number; mean: number | null },
  >(
    rows: R[],
  ) => rows.map(({ candidateId, rank, tied, n, mean }) => [candidateId, rank, tied, n, mean?.toFixed(6)]);
  expect(figures(ranking.rows)).toEqual(figures(rankingFor(chair).rows));
  for (const [path, words] of [
    ["reviews.json", "CAND2 REVIEW-other"],
    ["stage-moves.json", "Two papers at level five."],
    ["shortlist.json", "CAND3"],
    ["documents.json", "CAND1.txt"],
    ["conflicts.json", "CAND0 EVIDENCE-other"],
    ["assignments.json", "Ada Quill"],
    ["ballots.json", "methodDependent"],
  ] as const)
    expect(textOf(zip, path), path).toContain(words);
  expect(Buffer.from(zip).toString("latin1")).not.toMatch(/DRAFT-|PRIVATE-/);
});

test("equal records are equal bytes; the log keeps the fingerprint", () => {
  marked();
  const chair = world.viewer("chair");
  const first = writeRecord(getDecisionRecord(chair));
  expect(Buffer.from(writeRecord(getDecisionRecord(chair)).zip).equals(first.zip)).toBe(true);
  const made = makeArchive(chair);
  expect(Buffer.from(made).equals(first.zip)).toBe(true);
  const [last] = listEvents(chair).rows;
  expect(last).toMatchObject({ action: "record.archive", detail: { fingerprint: first.fingerprint } });
  expect(verifyRecord(made).fingerprint).toBe(first.fingerprint);
});

test("one changed byte anywhere is found", () => {
  marked();
  const zip = makeArchive(world.viewer("chair"));
  fc.assert(
    fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Uint8Array.from(zip);
      changed[at] = (changed[at] ?? 0) ^ by;
      const { problems } = verifyRecord(changed);
      return problems.length > 0 && problems.every((one) => /^\S.*\.$/su.test(one));
    }),
    { numRuns: 400 },
  );
});

test("one changed byte of each file is found and the file is named", () => {
  marked();
  const files = unzipSync(makeArchive(world.viewer("chair")));
  for (const [path, bytes] of Object.entries(files))
    fc.assert(
      fc.property(fc.nat(Math.max(0, bytes.length - 1)), (at) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        const { problems } = verifyRecord(packFiles({ ...files, [path]: changed }));
        return problems.some((one) => one.includes(path) || path === "manifest.json");
      }),
      { numRuns: 25 },
    );
});

test("a forger who also writes the manifest anew is found by the figures", () => {
  marked();
  const files = unzipSync(makeArchive(world.viewer("chair")));
  const forge = (path: string, from: string | RegExp, to: string) => {
    const text = new TextDecoder().decode(files[path]);
    const forged = new TextEncoder().encode(text.replace(from, to));
    expect(Buffer.from(forged).equals(files[path] ?? new Uint8Array()), path).toBe(false);
    const others = Object.entries(files).filter(([name]) => name !== "manifest.json");
    const all = { ...Object.fromEntries(others), [path]: forged };
    return verifyRecord(packFiles({ "manifest.json": manifestOf(all), ...all })).problems.join(" ");
  };
  expect(forge("reviews.json", '"value": 4', '"value": 5')).toContain("does not follow from the scores");
  expect(forge("ranking.json", '"rank": 1', '"rank": 2')).toContain("ranking.json does not follow");
  expect(forge("table.csv", "Ada Quill", "Bo Quill")).toContain("table.csv does not follow");
  expect(forge("events.jsonl", "candidate.move", "candidate.gone")).toContain("events.jsonl: line");
});

test("what is no archive gets a sentence", () => {
  marked();
  expect(verifyRecord(new TextEncoder().encode("no zip")).problems).toEqual([
    "This is not a decision record: it cannot be opened as a ZIP.",
  ]);
  expect(verifyRecord(packFiles({ "a.txt": new Uint8Array([1]) })).problems[0]).toContain("no manifest.json");
});

test("nobody but the chair makes one", () => {
  marked();
  for (const person of ["member", "conflicted", "observer"] as const)
    expect(() => makeArchive(world.viewer(person)), person).toThrow(Refused);
});

test("sealed reviews do not leave before the chair may see them", () => {
  marked();
  world.set({ phase: "independent", seal: "after-own" });
  const sealed = makeArchive(world.viewer("chair"));
  const text = Buffer.from(sealed).toString("latin1");
  expect(text).toContain("CAND0 REVIEW-other");
  expect(text).not.toMatch(/CAND[23] (REVIEW|COMMITTEE)-other/);
  expect(verifyRecord(sealed).problems).toEqual([]);
  world.set({ seal: "never" });
  expect(Buffer.from(makeArchive(world.viewer("chair"))).toString("latin1")).not.toContain("REVIEW-other");
});

test("a candidate the chair is recused from is named as such, and nothing else of them moves a byte", () => {
  const archive = (level: number) => {
    marked();
    addReview(world, 3, "member", true, level);
    const chair = world.viewer("chair");
    declareConflict(chair, chair.accountId, {
      candidateId: world.candidate[3],
      kind: "family",
      scope: "candidate",
      statement: "A cousin.",
    });
    if (level > 2) {
      tellOfHidden(world);
      moveCandidate(otherChair(), {
        candidateId: world.candidate[3],
        to: "offer",
        reasonFor: "The best of them.",
        reasonAgainst: "",
      });
    }
    tellOfOrder(world, level);
    const zip = writeRecord(stripTimes(getDecisionRecord(world.viewer("chair")))).zip;
    world.close();
    return zip;
  };
  const [low, high] = [archive(1), archive(5)];
  const text = Buffer.from(high).toString("latin1");
  expect(text).toContain("Dara Voss: recused");
  expect(text).not.toMatch(/CAND3|The best of them/);
  expect(fingerprint(high)).toBe(fingerprint(low));
  expect(verifyRecord(high).problems).toEqual([]);
  marked();
});

/** Lines about a file of the hidden candidate, from when it was nobody's yet. */
function tellOfHidden({ installation, openingId, account }: TestWorld): void {
  const line = { openingId, at: new Date(), actorId: account.other, candidateId: null, hash: "" };
  installation.db
    .insert(events)
    .values(
      ["document.import", "document.store-draft"].map((action) => ({
        ...line,
        action,
        detail: JSON.stringify({ documentId: 5_003_000, sha256: "CAND3" }),
      })),
    )
    .run();
}

/** Somebody else ordered a list that has as many entries as `entries`. */
function tellOfOrder({ installation, openingId, account }: TestWorld, entries: number): void {
  installation.db
    .insert(events)
    .values({
      openingId,
      at: new Date(),
      actorId: account.other,
      candidateId: null,
      action: "shortlist.order",
      detail: JSON.stringify({ entries }),
      hash: "",
    })
    .run();
}

/** `other` made a second chair, who is not recused. */
function otherChair() {
  world.installation.sqlite.prepare("UPDATE seats SET role = 'chair' WHERE account_id = ?").run(world.account.other);
  const viewer = world.viewer("other");
  world.installation.sqlite.prepare("UPDATE seats SET role = 'member' WHERE account_id = ?").run(world.account.other);
  return viewer;
}

/** Two worlds are made at two moments; what they did just now is put at one. */
function stripTimes(record: ReturnType<typeof getDecisionRecord>): ReturnType<typeof getDecisionRecord> {
  const at = new Date("2026-11-21T10:00:00Z");
  return {
    ...record,
    conflicts: record.conflicts.map((one) => ({ ...one, createdAt: at, decidedAt: at })),
    events: record.events.map((one) => ({ ...one, at: at.toISOString() })),
  };
}

test("a lifted conflict stays in the record, with the reason", () => {
  marked();
  const chair = world.viewer("chair");
  const found = listConflicts(chair).find(
    (one) => one.accountId === world.account.conflicted && one.state === "declared",
  );
  liftConflict(chair, found?.id ?? 0, "Declared by mistake.");
  const conflicts = textOf(makeArchive(world.viewer("chair")), "conflicts.json");
  expect(conflicts).toContain("Declared by mistake.");
});

test("an open round of a ballot stays sealed; a closed one is counted without names of voters", () => {
  world = openTestWorld();
  world.set({ phase: "decision" });
  const chair = world.viewer("chair");
  const [a, b] = world.candidate;
  const { ballotId } = openBallot(chair, { candidateIds: [a, b] });
  const paper = {
    approvals: [
      { candidateId: a, acceptable: "yes" as const },
      { candidateId: b, acceptable: "no" as const },
    ],
    ranking: [[a], [b]],
  };
  castPaper(world.viewer("member"), { ballotId, round: 1, revision: 0, paper });
  expect(getDecisionRecord(chair).ballots).toMatchObject([{ rounds: [] }]);
  closeRound(chair, { ballotId, round: 1 });
  const zip = makeArchive(chair);
  expect(JSON.parse(textOf(zip, "ballots.json"))).toMatchObject([{ rounds: [{ papers: 1, tiers: [[a], [b]] }] }]);
  expect(textOf(zip, "ballots.json")).not.toContain(String(world.account.member));
  expect(verifyRecord(zip).problems).toEqual([]);
  const { "manifest.json": _, ...files } = unzipSync(zip);
  const forged = textOf(zip, "ballots.json").replace('"over": 1', '"over": 0').replace('"under": 0', '"under": 1');
  const all = { ...files, "ballots.json": new TextEncoder().encode(forged) };
  expect(verifyRecord(packFiles({ "manifest.json": manifestOf(all), ...all })).problems).toEqual([
    "ballots.json: the order of ballot 1, round 1, does not follow from its pairs.",
  ]);
});
