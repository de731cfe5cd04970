import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { Reading } from "#lib/ingest/references/decode.ts";
import type { Role } from "#lib/ingest/references/roles.ts";

/** What the entries of one list do alike, as scores for reading each of them again. */
export interface Agreement {
  /** For a stretch of this role that begins at chunk `from`. */
  stretch(role: Role, chunks: Chunk[], from: number): number;
  /** For this role after the roles in `mask` (1 authors, 2 title, 4 venue). */
  order(mask: number, role: Role): number;
  /** What it costs to go on with a title at chunk `index`, where the style ends that the list sets its titles in. */
  beyond(chunks: Chunk[], index: number): number;
  /** "in this list the linked text is the title (13 of 15)"; null when entries do not agree. */
  explain(role: Role): string | null;
}

interface Habit {
  /** How often the role begins with each feature. */
  counts: Map<string, number>;
  total: number;
}

const STRENGTH = 0.8;
const LARGEST = 2.2;
/** What all features of a stretch together can speak against it. */
const FURTHEST = 3;

/**
 * Learns a list's template from first readings: which look, line and punctuation each role mostly begins with, and their order.
 * Null for lists too short to have habits.
 */
export function agreementOf(entries: { chunks: Chunk[]; reading: Reading }[]): Agreement | null {
  if (entries.length < 3) return null;
  const habits = new Map<string, Habit>();
  const letter = titleStyle(entries);
  const orders: Habit = { counts: new Map(), total: entries.length };
  for (const { chunks, reading } of entries) {
    let mask = 0;
    for (const { role, from } of reading.stretches) {
      if (role === "N") continue;
      for (const [name, value] of featuresAt(chunks, from)) count(habits, `${role}:${name}`, value);
      orders.counts.set(`${mask}${role}`, (orders.counts.get(`${mask}${role}`) ?? 0) + 1);
      mask |= role === "A" ? 1 : role === "T" ? 2 : 4;
    }
  }
  return {
    stretch(role, chunks, from) {
      if (role === "N") return 0;
      const votes = featuresAt(chunks, from).reduce((sum, [name, value]) => {
        const score = vote(habits.get(`${role}:${name}`), value);
        // In a list of one-line entries every stretch stands on the first line: that says little.
        return sum + (name === "line" ? Math.min(0.6, score) : score);
      }, 0);
      // An entry that leaves one thing out differs in line, cut and look at once: that is one difference.
      return Math.max(-FURTHEST, votes);
    },
    order(mask, role) {
      return role === "N" ? 0 : Math.max(-1.5, vote(orders, `${mask}${role}`)) * 0.7;
    },
    beyond(chunks, index) {
      const [before, chunk] = [chunks[index - 1], chunks[index]];
      return letter && before?.look.includes(letter) && !chunk?.look.includes(letter) ? 2 : 0;
    },
    explain(role) {
      return explain(habits.get(`${role}:look`), role);
    },
  };
}

/** The style that begins and ends with nearly every title: "B" bold, "L" linked, "Q" quoted, "I" italic; null for none. */
function titleStyle(entries: { chunks: Chunk[]; reading: Reading }[]): string | null {
  const titles = entries.flatMap(({ chunks, reading }) => {
    const title = reading.stretches.find(({ role }) => role === "T");
    return title ? [{ inside: chunks.slice(title.from, title.to), after: chunks[title.to] }] : [];
  });
  const keeps = (letter: string) =>
    titles.filter(
      ({ inside, after }) => inside.every(({ look }) => look.includes(letter)) && !after?.look.includes(letter),
    ).length;
  return titles.length < 4
    ? null
    : (["B", "L", "Q", "I"].find((letter) => keeps(letter) >= titles.length * 0.8) ?? null);
}

function featuresAt(chunks: Chunk[], from: number): [string, string][] {
  const chunk = chunks[from];
  if (!chunk) return [];
  return [
    ["look", chunk.look.replace("U", "")],
    ["line", chunk.line > 3 ? "later" : String(chunk.line)],
    ["cut", from === 0 ? "start" : strongest(chunk.cut)],
  ];
}

function strongest(cut: number): string {
  const order = [
    "quote",
    "line",
    "tab",
    "bar",
    "stop",
    "colon",
    "semicolon",
    "question",
    "token",
    "bracket",
    "comma",
    "dash",
    "weakStop",
    "and",
    "style",
  ] as const;
  return order.find((name) => (cut & CUT[name]) !== 0) ?? "none";
}

function count(habits: Map<string, Habit>, key: string, value: string): void {
  const habit = habits.get(key) ?? { counts: new Map(), total: 0 };
  habit.counts.set(value, (habit.counts.get(value) ?? 0) + 1);
  habit.total += 1;
  habits.set(key, habit);
}

/** Log odds of a feature among the entries of the list, small for short lists. */
function vote(habit: Habit | undefined, value: string): number {
  if (!habit || habit.total < 3) return 0;
  const seen = habit.counts.get(value) ?? 0;
  const odds = Math.log((seen + 0.5) / (habit.total - seen + 0.5));
  const scaled = STRENGTH * odds * (habit.total / (habit.total + 2));
  return Math.max(-LARGEST, Math.min(LARGEST, scaled));
}

const LOOKS: Record<string, string> = {
  L: "linked",
  B: "bold",
  I: "italic",
  Q: "quoted",
  LB: "linked bold",
  BI: "bold italic",
  LI: "linked italic",
};
const NAMES: Record<Role, string> = { A: "author list", T: "title", V: "venue", N: "note" };

function explain(habit: Habit | undefined, role: Role): string | null {
  if (!habit) return null;
  const [look, times] = [...habit.counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const word = LOOKS[look];
  return word && times * 3 >= habit.total * 2
    ? `In this list the ${word} text is the ${NAMES[role]} (${times} of ${habit.total}).`
    : null;
}
