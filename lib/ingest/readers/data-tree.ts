import { parse as parseToml, TomlError } from "smol-toml";
import { parseDocument } from "yaml";

/** What a file of data says: words, lists, and named values. */
export type Data = string | Data[] | DataMap;
export type DataMap = { [key: string]: Data };

/** Lists in lists go so deep at most, and files so far. */
const DEEPEST = 10;
const MOST_LINES = 5000;
const MOST_ALIASES = 50;
const MOST_BROKEN_LINES = 20;

/**
 * The YAML people write by hand, all values as the words they are written in. What the standard refuses ("title: Slow
 * tides: a survey", "twitter: @ada") is read as words, too. Never throws.
 */
export function yamlTree(source: string): DataMap {
  const lines = source
    .split(/\r?\n/u)
    .slice(0, MOST_LINES)
    // Nobody's CV nests so deep on one line or has keys that are lists, and no parser is quick with them.
    .filter((line) => !/^\s*(?:-\s+){11}|^\s*(?:-\s+)*\?(?:\s|$)/u.test(line))
    .map((line) => line.replace(/^[ \t]+/u, (indent) => indent.replaceAll("\t", "  ")));
  const text = lines.join("\n");
  const aliases = text.match(/(?<=^|[\s[,])\*\w/gmu)?.length ?? 0;
  const strict = aliases > MOST_ALIASES ? null : parseYaml(text);
  const document = strict && strict.errors.length === 0 ? strict : parseYaml(quoted(lines));
  try {
    const tree = asData(document.toJS(), 0);
    return isMap(tree) ? tree : { list: tree };
  } catch {
    return {};
  }
}

const parseYaml = (text: string) =>
  parseDocument(text, { schema: "failsafe", strict: false, uniqueKeys: false, logLevel: "silent" });

/** "title: Slow tides: a survey" → "title: 'Slow tides: a survey'": what follows a name on its line is one value. */
function quoted(lines: string[]): string {
  const value = /^(\s*(?:-\s+)*(?:[\p{L}_][\p{L}\d_ .-]{0,60}?\s*:\s+|-\s+(?=[^\s\p{L}"']|[^:]*$)))(\S.*)$/u;
  return lines
    .map((line) => {
      const [, name, said = ""] = value.exec(line) ?? [];
      if (name === undefined || /^(?:[|>][+-]?\d?\s*$|\[.*\]\s*$|\{.*\}\s*$|#)/u.test(said)) return line;
      const plain = said.replace(/\s#.*$/u, "").replace(/^(["'])(.*)\1$/u, "$2");
      return `${name}'${plain.replaceAll("'", "''")}'`;
    })
    .join("\n");
}

/** What TOML says. A line that is none is left out, up to twenty of them. Never throws. */
export function tomlTree(source: string): DataMap {
  const lines = source.split(/\r?\n/u).slice(0, MOST_LINES);
  for (let broken = 0; broken <= MOST_BROKEN_LINES; broken += 1) {
    try {
      const tree = asData(parseToml(lines.join("\n"), { maxDepth: DEEPEST }), 0);
      return isMap(tree) ? tree : {};
    } catch (error) {
      if (!(error instanceof TomlError)) return {};
      lines[error.line - 1] = "";
    }
  }
  return {};
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
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, MOST_LINES).map((each) => asData(each, depth + 1));
  if (typeof value === "object")
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== "__proto__")
        .map(([key, each]) => [key, asData(each, depth + 1)]),
    );
  const words = String(value)
    .trim()
    .replace(/\s*\n\s*/gu, " ");
  return /^(?:null|~)$/iu.test(words) ? "" : words;
}

export function isMap(data: Data | undefined): data is DataMap {
  return typeof data === "object" && !Array.isArray(data);
}
