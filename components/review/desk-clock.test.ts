import { describe, expect, it } from "vitest";
import { DeskClock } from "./desk-clock.ts";

describe("the time a file lies open", () => {
  it("counts only while it is in sight, and each second once", () => {
    const clock = new DeskClock();
    clock.see(true, 0);
    clock.see(false, 4000);
    clock.see(true, 60_000);
    expect(clock.take(62_500)).toBe(6);
    expect(clock.take(63_000)).toBe(1);
    clock.see(false, 64_000);
    expect(clock.take(900_000)).toBe(1);
    expect(clock.take(901_000)).toBe(0);
  });

  it("begins with nothing", () => {
    expect(new DeskClock().take(5000)).toBe(0);
  });
});
