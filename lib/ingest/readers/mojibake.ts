import iconv from "iconv-lite";

export interface Repair {
  raw: string;
  repaired: string;
}

/** What a two- to four-byte UTF-8 letter looks like after it was read as Windows-1252: "Ã¼", "â€™". */
const GARBLED =
  /[ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑâãïð][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{1,3}/gu;
const WHOLESOME = /^[\u00a0-\u017f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u2212\p{Sc}]$/u;

/**
 * Repairs text that was UTF-8, was read as Windows-1252 and saved again ("RÃ©my" → "Rémy").
 * Only where the bytes are valid UTF-8 and give a Latin letter or typographic punctuation; all else stays as printed.
 */
export function repairMojibake(text: string): { text: string; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const repaired = text.replace(GARBLED, (garbled, offset: number) => {
    const fixed = longestRepair(garbled);
    if (fixed === null) return garbled;
    repairs.push(wordAround(text, offset, garbled, fixed));
    return fixed;
  });
  return { text: repaired, repairs };
}

function longestRepair(garbled: string): string | null {
  for (let length = garbled.length; length >= 2; length -= 1) {
    const decoded = reread(garbled.slice(0, length));
    if (decoded !== null && WHOLESOME.test(decoded)) return decoded + garbled.slice(length);
  }
  return null;
}

function reread(garbled: string): string | null {
  const bytes: number[] = [];
  for (const letter of garbled) {
    // Windows-1252 leaves five bytes undefined; programs pass them through as control characters.
    const code = letter.charCodeAt(0);
    bytes.push(code < 0x100 ? code : (iconv.encode(letter, "windows-1252")[0] ?? 0x3f));
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function wordAround(text: string, offset: number, garbled: string, fixed: string): Repair {
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? "";
  const after = /^[\p{L}\p{M}]*/u.exec(text.slice(offset + garbled.length, offset + garbled.length + 30))?.[0] ?? "";
  return { raw: before + garbled + after, repaired: before + fixed + after };
}
