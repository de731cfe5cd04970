import iconv from "iconv-lite";
import jschardet from "jschardet";
import { repairMojibake } from "#lib/ingest/readers/mojibake.ts";

/** Bytes turned into text, with plain sentences about what had to be guessed or repaired. */
export interface DecodedText {
  text: string;
  charset: string;
  remarks: string[];
}

const DECLARED = [
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i,
  /<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i,
  /^[ \t]*\\usepackage\s*\[\s*([\w-]+)\s*\]\s*\{inputenc\}/m,
  /coding[:=]\s*([\w-]+)/i,
];

/** Names that TeX and old editors use, in the spelling of the tables. */
const ALIASES: Record<string, string> = {
  latin1: "windows-1252",
  "iso-8859-1": "windows-1252",
  "us-ascii": "windows-1252",
  ascii: "windows-1252",
  ansinew: "windows-1252",
  latin9: "iso-8859-15",
  applemac: "macintosh",
  utf8x: "utf-8",
};

/**
 * Decodes a text file: byte order mark, strict UTF-8, what the file declares, then what its bytes look like.
 * Text that was decoded wrongly before it was saved ("RÃ©my") is repaired and said so. Never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decodeBytes(bytes);
  const { text, repairs } = repairMojibake(decoded.text);
  const remarks = [...decoded.remarks];
  if (repairs.length > 0) {
    const shown = repairs.slice(0, 3).map(({ raw, repaired }) => `“${raw}” to “${repaired}”`);
    const more = repairs.length > 3 ? ` and ${repairs.length - 3} more` : "";
    remarks.push(`Garbled letters were repaired: ${shown.join(", ")}${more}.`);
  }
  // "e" and a loose accent, as some systems save "é", are one letter, as in all patterns and lists of words.
  return { text: text.replace(/\r\n?/g, "\n").normalize("NFC"), charset: decoded.charset, remarks };
}

function decodeBytes(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark) return { text: new TextDecoder(mark).decode(bytes), charset: mark, remarks: [] };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), charset: "utf-8", remarks: [] };
  } catch {
    const charset = declaredCharset(bytes) ?? likelyCharset(bytes);
    const text = iconv.decode(Buffer.from(bytes), charset);
    return { text, charset, remarks: [`The file is not UTF-8; it was read as ${charset}.`] };
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = iconv.decode(Buffer.from(bytes.subarray(0, 4096)), "latin1");
  for (const pattern of DECLARED) {
    const name = pattern.exec(head)?.[1]?.toLowerCase();
    // A file that says UTF-8 but is not has lied; its bytes decide.
    if (name && !/^utf-?8x?$/.test(name)) return known(name);
  }
  return null;
}

function likelyCharset(bytes: Uint8Array): string {
  const sample = Buffer.from(bytes.subarray(0, 64 * 1024));
  const guess = jschardet.detect(sample);
  return (guess.encoding && guess.confidence > 0.5 ? known(guess.encoding.toLowerCase()) : null) ?? "windows-1252";
}

function known(name: string): string | null {
  const charset = ALIASES[name] ?? name;
  return iconv.encodingExists(charset) ? charset : null;
}
