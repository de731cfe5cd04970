import { describe, expect, it } from "vitest";
import { readWords } from "#lib/opening/begun-form.ts";
import { FormKeeper } from "./form-keeper.ts";
import { windowsOfBrowser } from "./testing.ts";

/** A browser's storage, and windows that open a form over what the server holds. */
function browser() {
  const windows = windowsOfBrowser();
  const { storage } = windows;
  const open = (stored = "") => {
    const keeper = new FormKeeper<string>({
      stored,
      read: readWords,
      kept: windows.open(),
    });
    keeper.recover();
    return keeper;
  };
  return { storage, open };
}

describe("a form that is begun", () => {
  it("stands there again after it was left, and says so; nothing is kept of one that was sent", () => {
    const { storage, open } = browser();
    open().change("Two papers.");
    const again = open();
    expect(again.snapshot()).toEqual({ value: "Two papers.", found: { kind: "back" } });
    again.sending("Two papers.");
    again.arrived("Two papers.");
    expect(again.snapshot().found).toBeNull();
    expect(storage.size).toBe(0);
  });

  it("begins anew when it is given up", () => {
    const { storage, open } = browser();
    open("a").change("ab");
    const again = open("a");
    again.clear();
    expect(again.snapshot()).toEqual({ value: "a", found: null });
    expect(storage.size).toBe(0);
    expect(open("a").snapshot().found).toBeNull();
  });

  it("asks where something else has been stored since, and keeps both until a person has chosen", () => {
    const { storage, open } = browser();
    open("a").change("mine");
    const again = open("theirs");
    expect(again.snapshot()).toEqual({ value: "theirs", found: { kind: "apart", typed: "mine" } });
    again.change("theirs, and more");
    const third = open("theirs");
    expect(third.snapshot()).toEqual({ value: "theirs, and more", found: { kind: "back" } });
    third.arrived("theirs, and more");
    const fourth = open("theirs, and more");
    expect(fourth.snapshot().found).toEqual({ kind: "apart", typed: "mine" });
    fourth.choose("typed");
    expect(fourth.snapshot()).toEqual({ value: "mine", found: { kind: "back" } });
    expect(open("theirs, and more").snapshot()).toEqual({ value: "mine", found: { kind: "back" } });
    fourth.arrived("mine");
    expect(storage.size).toBe(1);
  });

  it("knows its own text although the answer to its sending got lost", () => {
    const { open } = browser();
    const first = open("a");
    first.change("ab");
    first.sending("ab");
    first.change("abc");
    expect(open("ab").snapshot()).toEqual({ value: "abc", found: { kind: "back" } });
  });

  it("keeps what is typed while another text of it is on its way", () => {
    const { open } = browser();
    const first = open("");
    first.change("ab");
    first.sending("ab");
    first.change("abc");
    first.arrived("ab");
    expect(first.snapshot().value).toBe("abc");
    expect(open("ab").snapshot().value).toBe("abc");
  });

  it("brings back what several windows left, one after another", () => {
    const { storage, open } = browser();
    const [one, two] = [open(), open()];
    one.change("one");
    two.change("two");
    const next = open();
    expect(next.snapshot().value).toBe("two");
    next.clear();
    expect(next.snapshot()).toEqual({ value: "one", found: { kind: "back" } });
    next.clear();
    expect(next.snapshot()).toEqual({ value: "", found: null });
    expect(storage.size).toBe(0);
  });

  it("follows what is stored as long as nobody has typed", () => {
    const { open } = browser();
    const form = open("a");
    form.follow("b");
    expect(form.snapshot().value).toBe("b");
    form.change("bc");
    form.follow("d");
    expect(form.snapshot().value).toBe("bc");
    expect(open("d").snapshot().found).toEqual({ kind: "apart", typed: "bc" });
  });

  it("goes on without a storage", () => {
    const keeper = new FormKeeper<string>({ stored: "", read: readWords, kept: null });
    keeper.recover();
    keeper.change("x");
    keeper.arrived("x");
    expect(keeper.snapshot().value).toBe("x");
  });
});
