import { describe, expect, it } from "vitest";
import { type BegunNote, goOnWith, noteCopyKey, readBegunNote } from "#lib/reviews/begun-note.ts";

describe("a begun note", () => {
  it("goes on with all its words and the audience chosen last", () => {
    const [mine, all] = (["private", "committee"] as const).map((audience): BegunNote => ({ text: "", audience }));
    if (!mine || !all) throw new Error("Two audiences.");
    expect(goOnWith(all, null, null)).toEqual(all);
    // Chosen before the page woke up, with nothing typed yet: it must not go to everybody after all.
    expect(goOnWith(all, null, mine)).toEqual(mine);
    expect(goOnWith(all, { ...mine, text: "kept" }, all)).toEqual({ ...mine, text: "kept" });
    expect(goOnWith(mine, { ...mine, text: "kept" }, { ...all, text: "early" })).toEqual({
      ...all,
      text: "kept\nearly",
    });
  });

  it("is read back with whom it is for, and not without", () => {
    const note = { text: "Ask about the lab.", audience: "private" } as const;
    expect(readBegunNote(JSON.stringify(note))).toEqual(note);
    expect(readBegunNote(JSON.stringify({ text: note.text }))).toBeNull();
    expect(readBegunNote(JSON.stringify({ ...note, audience: "everybody" }))).toBeNull();
    expect(readBegunNote("")).toBeNull();
    expect(readBegunNote("null")).toBeNull();
  });

  it("is one person's, on one thing", () => {
    expect(new Set([noteCopyKey(1, "7/new"), noteCopyKey(1, "7/8"), noteCopyKey(2, "7/new")]).size).toBe(3);
  });
});
