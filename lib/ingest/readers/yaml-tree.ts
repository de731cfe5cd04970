/** What YAML says: words, lists, and named values. */
export type Data = string | Data[] | { [key: string]: Data };
export type DataMap = { [key: string]: Data };

/** Lists in lists go so deep at most, and files so far. */
const DEEPEST = 10;
const MOST_LINES = 5000;
const KEY = /^("[^"]{1,80}"|'[^']{1,80}'|[\p{L}_][\p{L}\d_ .-]{0,60}?)\s*:(?:\s+(.*))?$/u;

interface Line {
  indent: number;
  text: string;
}

/**
 * Reads the YAML that people write by hand: named values, lists, quoted and folded words, lists in brackets. Anchors, tags
 * and several documents are not known; what cannot be understood is left as words. Never throws.
 */
export function yamlTree(source: string): DataMap {
  const lines = source
    .split(/\r?\n/u)
    .slice(0, MOST_LINES)
    .filter((line) => !/^\s*(?:#|$)/u.test(line))
    .map((line): Line => {
      const plain = line.replaceAll("\t", "  ");
      return { indent: plain.search(/\S/u), text: plain.trim() };
    });
  const tree = new YamlLines(lines).block(0);
  return isMap(tree) ? tree : { list: tree };
}

/** The tables of TOML that stand in lists (`[[experience]]` above `title = "Warden"`), as YAML would say them. */
export function tomlTree(source: string): DataMap {
  const tree: DataMap = {};
  let current: DataMap = tree;
  for (const line of source.split(/\r?\n/u).slice(0, MOST_LINES)) {
    const table = /^\s*\[\[?([\w.-]{1,80})\]\]?\s*$/u.exec(line)?.[1];
    const field = /^\s*([\w-]{1,60})\s*=\s*(.*)$/u.exec(line);
    if (table !== undefined) {
      current = {};
      const above = tree[table];
      if (Array.isArray(above)) above.push(current);
      else tree[table] = [current];
    } else if (field?.[1]) current[field[1]] = scalar(field[2] ?? "");
  }
  return tree;
}

/** What a file of JSON says; null for anything else. */
export function jsonTree(source: string): DataMap | null {
  if (!source.trimStart().startsWith("{")) return null;
  try {
    const tree = asData(JSON.parse(source), 0);
    return isMap(tree) ? tree : null;
  } catch {
    return null;
  }
}

function asData(value: unknown, depth: number): Data {
  if (value === null || value === undefined || depth > DEEPEST) return "";
  if (Array.isArray(value)) return value.slice(0, MOST_LINES).map((each) => asData(each, depth + 1));
  if (typeof value !== "object") return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asData(each, depth + 1)]));
}

export function isMap(data: Data | undefined): data is DataMap {
  return typeof data === "object" && !Array.isArray(data);
}

class YamlLines {
  private at = 0;
  private readonly lines: Line[];

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  /** The list, the named values or the words that begin at the line at hand. */
  block(depth: number): Data {
    const first = this.lines[this.at];
    if (!first || depth > DEEPEST) return this.rest(first?.indent ?? 0);
    if (isItem(first)) return this.list(first.indent, depth);
    return KEY.test(first.text) ? this.map(first.indent, depth) : this.rest(first.indent);
  }

  private list(indent: number, depth: number): Data[] {
    const items: Data[] = [];
    for (let line = this.lines[this.at]; line?.indent === indent && isItem(line); line = this.lines[this.at]) {
      const inner = line.text.slice(1).trimStart();
      if (inner === "") {
        this.at += 1;
        const next = this.lines[this.at];
        items.push(next && next.indent > indent ? this.block(depth + 1) : "");
      } else if (KEY.test(inner) || /^-\s/u.test(inner)) {
        // What stands behind the dash begins a block of its own, as deep as it stands.
        this.lines[this.at] = { indent: indent + line.text.length - inner.length, text: inner };
        items.push(this.block(depth + 1));
      } else {
        this.at += 1;
        items.push(this.words(inner, indent));
      }
    }
    return items;
  }

  private map(indent: number, depth: number): DataMap {
    const map: DataMap = {};
    for (let line = this.lines[this.at]; line && line.indent >= indent; line = this.lines[this.at]) {
      const [, key = "", value = ""] = (line.indent === indent && KEY.exec(line.text)) || [];
      this.at += 1;
      if (key === "" || key === "__proto__") continue;
      const next = this.lines[this.at];
      const below = next && (next.indent > indent || (next.indent === indent && isItem(next)));
      map[key.replace(/^["']|["']$/gu, "")] = value === "" && below ? this.block(depth + 1) : this.words(value, indent);
    }
    return map;
  }

  /** A value, with the lines below it that go on with it. */
  private words(value: string, indent: number): Data {
    const folded = /^[|>][+-]?\d?$/u.test(value) ? "" : value;
    const more = this.rest(indent + 1);
    return scalar(folded === "" ? more : more === "" ? folded : `${folded} ${more}`);
  }

  private rest(indent: number): string {
    const said: string[] = [];
    for (let line = this.lines[this.at]; line && line.indent >= indent; line = this.lines[this.at]) {
      said.push(line.text);
      this.at += 1;
    }
    return said.join(" ");
  }
}

const isItem = ({ text }: Line): boolean => text === "-" || text.startsWith("- ");

function scalar(value: string): Data {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/u.exec(value.trim());
  if (quoted) return (quoted[2] ?? "").replaceAll('\\"', '"').replaceAll("''", "'");
  const plain = value.replace(/\s#.*$/u, "").trim();
  if (/^(?:null|~|""|'')$/iu.test(plain)) return "";
  const listed = /^\[(.*)\]$/u.exec(plain)?.[1];
  if (listed === undefined) return plain;
  return Array.from(listed.matchAll(/"([^"]*)"|'([^']*)'|([^,"']+)/gu), (match) =>
    (match[1] ?? match[2] ?? match[3] ?? "").trim(),
  ).filter((item) => item !== "");
}
