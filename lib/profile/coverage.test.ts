import { describe, expect, it } from "vitest";
import venues from "./venues.json" with { type: "json" };

describe("venues.json", () => {
  it("holds several hundred venues", () => {
    expect(venues.length).toBeGreaterThan(700);
  });
});
