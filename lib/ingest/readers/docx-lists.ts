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
  /** Levels that a list sets for itself, beside those it shares with others, and numbers at which it starts anew. */
  private readonly own = new Map<string, Level[]>();
  private readonly starts = new Map<string, number>();
  /** Names of list styles: of the definition that holds one, and of those that only point to it. */
  private readonly styled = new Map<string, string>();
  private readonly pointing = new Map<string, string>();

  constructor(xml: string) {
    let levels: Level[] = [];
    let level: Level | null = null;
    let definition = "";
    let list = "";
    let overridden = 0;
    walkXml(xml, {
      open: (name, attributes) => {
        const value = attributes["w:val"] ?? "";
        if (name === "w:abstractNum") {
          levels = [];
          definition = attributes["w:abstractNumId"] ?? "";
          this.abstract.set(definition, levels);
        } else if (name === "w:lvl") {
          level = { format: "decimal", text: "", start: 1 };
          levels[Math.min(8, Number(attributes["w:ilvl"]) || 0)] = level;
        } else if (name === "w:num") {
          list = attributes["w:numId"] ?? "";
          levels = [];
          this.own.set(list, levels);
        } else if (name === "w:abstractNumId") this.lists.set(list, value);
        else if (name === "w:styleLink") this.styled.set(value, definition);
        else if (name === "w:numStyleLink") this.pointing.set(definition, value);
        else if (name === "w:lvlOverride") overridden = Number(attributes["w:ilvl"]) || 0;
        else if (name === "w:startOverride") this.starts.set(`${list} ${overridden}`, Number.parseInt(value, 10) || 0);
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

  /** The definition that a list shares with others. */
  private definitionOf(id: string): string {
    const definition = this.lists.get(id) ?? "";
    return this.styled.get(this.pointing.get(definition) ?? "") ?? definition;
  }

  private levelsOf(id: string): Level[] | undefined {
    const shared = this.abstract.get(this.definitionOf(id));
    const own = this.own.get(id) ?? [];
    return shared && own.length > 0 ? Array.from({ length: 9 }, (_, at) => own[at] ?? shared[at]).map(orPlain) : shared;
  }

  /** The marker of the next item of a list at a level from 0; null when the list is none or prints nothing. */
  next(id: string, level: number): string | null {
    const levels = this.levelsOf(id);
    const own = levels?.[level];
    if (!levels || !own || own.format === "none") return null;
    if (own.format === "bullet") return "•";
    // Lists of one definition go on counting, but for one that is told where to start.
    const definition = this.definitionOf(id);
    const counts = this.counts.get(definition) ?? [];
    const start = this.starts.get(`${id} ${level}`);
    counts[level] = start ?? (counts[level] ?? own.start - 1) + 1;
    this.starts.delete(`${id} ${level}`);
    counts.length = level + 1;
    this.counts.set(definition, counts);
    const marker = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numeral(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? "decimal");
    });
    return marker.trim() || null;
  }
}

const orPlain = (level: Level | undefined): Level => level ?? { format: "decimal", text: "", start: 1 };

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
