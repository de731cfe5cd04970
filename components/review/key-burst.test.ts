import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { KeyBurst } from "./key-burst.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("takes no key of a word begun elsewhere for a command, however long the word", () => {
  const burst = new KeyBurst();
  expect(burst.isCommand(0)).toBe(true);
  burst.stray(100);
  for (const at of [300, 1200, 2100]) expect(burst.isCommand(at)).toBe(false);
  expect(burst.isCommand(3100)).toBe(true);
});

it("does what cannot be taken back only for a key that stays alone", () => {
  const burst = new KeyBurst();
  const act = vi.fn();
  burst.alone(act);
  vi.advanceTimersByTime(200);
  burst.follow();
  vi.advanceTimersByTime(2000);
  expect(act).not.toHaveBeenCalled();
  burst.alone(act);
  vi.advanceTimersByTime(500);
  expect(act).toHaveBeenCalledOnce();
});
