import { describe, expect, it } from "vitest";
import { literally } from "#lib/literally.ts";

const SIGNS = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at));

describe("words as a pattern", () => {
  it.each(["", "u", "v", "iu"])("matches every sign of the keyboard and nothing else, with the flags “%s”", (flags) => {
    for (const sign of SIGNS) {
      const pattern = new RegExp(`^${literally(sign)}$`, flags);
      expect(SIGNS.filter((other) => pattern.test(other) && other.toLowerCase() !== sign.toLowerCase())).toEqual([]);
      expect(pattern.test(sign)).toBe(true);
    }
  });

  it("keeps words together with what stands around them", () => {
    const place = literally("Kvam-Fen University (Salt) [A.B.]");
    expect(new RegExp(`${place} since \\d{4}`, "u").test("at Kvam-Fen University (Salt) [A.B.] since 2019")).toBe(true);
    expect(new RegExp(place, "u").test("Kvam-Fen University (Salt) [AxB.]")).toBe(false);
  });
});
