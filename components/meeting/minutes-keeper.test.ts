import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FormKeeper } from "#components/form/form-keeper.ts";
import { windowsOfBrowser } from "#components/form/testing.ts";
import { readWords } from "#lib/opening/begun-form.ts";
import { MinutesKeeper } from "./minutes-keeper.ts";

/** A server that keeps one text and refuses whoever started from another, and windows of one browser. */
function room() {
  const server = { text: "", down: false };
  const browser = windowsOfBrowser();
  const { storage } = browser;
  const open = () => {
    const form = new FormKeeper<string>({
      stored: server.text,
      read: readWords,
      kept: browser.open(),
    });
    const keeper = new MinutesKeeper(form, server.text, async ({ was, text }) => {
      if (server.down) return { ok: false, message: "The server could not be reached." };
      if (was !== server.text) return { ok: true, value: { kind: "stale", text: server.text } };
      server.text = text;
      return { ok: true, value: { kind: "saved", savedAt: new Date(0) } };
    });
    form.recover();
    const type = (text: string) => {
      form.change(text);
      keeper.typed();
    };
    keeper.typed();
    return { form, keeper, type };
  };
  return { server, storage, open };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("minutes while they are typed", () => {
  it("are saved after a short rest, and then nothing is left in the browser", async () => {
    const { server, storage, open } = room();
    const { keeper, type } = open();
    type("Thanked.");
    expect(storage.size).toBe(1);
    await vi.advanceTimersByTimeAsync(900);
    expect(server.text).toBe("Thanked.");
    expect(keeper.snapshot().state).toEqual({ kind: "saved" });
    expect(storage.size).toBe(0);
  });

  it("stand there again, and go on their way, when the page was loaded anew at once", async () => {
    const { server, open } = room();
    open().type("Thanked.");
    const { form } = open();
    expect(form.snapshot().value).toBe("Thanked.");
    await vi.advanceTimersByTimeAsync(900);
    expect(server.text).toBe("Thanked.");
  });

  it("are sent again when the server was gone", async () => {
    const { server, open } = room();
    server.down = true;
    const { keeper, type } = open();
    type("Thanked.");
    await vi.advanceTimersByTimeAsync(900);
    expect(keeper.snapshot().state.kind).toBe("failed");
    server.down = false;
    await vi.advanceTimersByTimeAsync(5100);
    expect(server.text).toBe("Thanked.");
  });

  it("never overwrite those of another window, and lose neither, before a reload and after", async () => {
    for (const [reload, which, then] of [
      [false, "both", "theirs\nmine"],
      [true, "both", "theirs\nmine"],
      [false, "mine", "mine"],
      [true, "mine", "mine"],
      [false, "other", "theirs"],
      [true, "other", "theirs"],
    ] as const) {
      const { server, storage, open } = room();
      const [one, two] = [open(), open()];
      one.type("theirs");
      await vi.advanceTimersByTimeAsync(900);
      two.type("mine");
      await vi.advanceTimersByTimeAsync(900);
      expect(server.text).toBe("theirs");
      const window = reload ? open() : two;
      expect(window.keeper.two()).toEqual({ mine: "mine", other: "theirs" });
      window.keeper.choose(which);
      await vi.advanceTimersByTimeAsync(900);
      expect(server.text, `${reload} ${which}`).toBe(then);
      expect(window.keeper.two()).toBeNull();
      expect(storage.size).toBe(0);
    }
  });

  it("know their own earlier save, whose answer got lost", async () => {
    const { server, open } = room();
    const { form, keeper, type } = open();
    form.change("Than");
    form.sending("Than");
    server.text = "Than";
    type("Thanked.");
    await vi.advanceTimersByTimeAsync(900);
    expect(keeper.two()).toBeNull();
    expect(server.text).toBe("Thanked.");
  });
});
