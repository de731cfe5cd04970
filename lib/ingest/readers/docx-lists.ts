import { walkXml } from "#lib/ingest/readers/docx-xml.ts";

interface Level {
  format: string;
  text: string;
  start: number;
}

/** Numbered and bulleted lists of a document; counts as it is asked. */
export class DocxLists {
  private readonly abstract = new Map<string, Level[]>();
  private readonly lists = new Map<string, string>();
  private readonly counts = new Map<string, number[]>();

  constructor(xml: string) {
    let levels: Level[] = [];
    let level: Level | null = null;
    let list = "";
    walkXml(xml, {
      open: (name, attributes) => {
        const value = attributes["w:val"] ?? "";
        if (name === "w:abstractNum") {
          levels = [];
          this.abstract.set(attributes["w:abstractNumId"] ?? "", levels);
        } else if (name === "w:lvl") {
          level = { format: "decimal", text: "", start: 1 };
          levels[Math.min(8, Number(attributes["w:ilvl"]) || 0)] = level;
        } else if (name === "w:num") list = attributes["w:numId"] ?? "";
        else if (name === "w:abstractNumId") this.lists.set(list, value);
        else if (name === "w:numFmt" && level) level.format = value;
        else if (name === "w:lvlText" && level) level.text = value;
        else if (name === "w:start" && level) level.start = Number.parseInt(value, 10) || 0;
      },
      text: () => {},
      close: (name) => {
        if (name === "w:lvl") level = null;
      },
    });
  }

  /** The marker of the next item of a list at a level from 0; null when the list is none or prints nothing. */
  next(id: string, level: number): string | null {
    const levels = this.abstract.get(this.lists.get(id) ?? "");
    const own = levels?.[level];
    if (!levels || !own || own.format === "none") return null;
    if (own.format === "bullet") return "•";
    const counts = this.counts.get(id) ?? [];
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    this.counts.set(id, counts);
    const marker = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
    });
    return marker.trim() || null;
  }
}

function numeral(count: number, format: string): string {
  if (/letter/iu.test(format)) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format.startsWith("upper") ? letter.toUpperCase() : letter;
  }
  if (!/roman/iu.test(format) || count > 39 || count < 1) return String(count);
  const roman =
    "x".repeat(Math.floor(count / 10)) + ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][count % 10];
  return format.startsWith("upper") ? roman.toUpperCase() : roman;
}
