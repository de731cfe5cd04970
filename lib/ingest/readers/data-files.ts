import { type DataMap, jsonTree, yamlTree } from "#lib/ingest/readers/data-tree.ts";

const SECTION = "education|(?:work )?experience|work|employment|positions|publications";

const SECTION_LINE = new RegExp(
  `^[ ]{0,6}(?:-[ ])?(?:(?:title|category|section|heading):[ \\t]+["']?)?(?:${SECTION})["']?[ \\t]*:?[ \\t]*$`,
  "imu",
);

/** What a file says that is nothing but the data of a CV, in YAML or JSON; null for other files. */
export function dataOfCv(source: string): DataMap | null {
  if (isJsonOfCv(source)) return jsonTree(source);
  return isYamlOfCv(source) ? yamlTree(source.replace(/^---[ \t]*\n/, "")) : null;
}

/** The file looks as data of a CV do, whether they can be read or not. */
export function isDataOfCv(sample: string): boolean {
  return isJsonOfCv(sample) || isYamlOfCv(sample);
}

/** `{"basics": …, "education": [{…` */
function isJsonOfCv(source: string): boolean {
  return /^\s*\{\s*"/.test(source) && new RegExp(`"(?:${SECTION})"\\s*:\\s*\\[\\s*\\{\\s*"`, "i").test(source);
}

/** Lists of a CV among named values: `education:` above `- degree: …`. */
function isYamlOfCv(source: string): boolean {
  if (/^\s*---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/.test(source)) return false;
  const sample = source.slice(0, 20_000);
  if (!SECTION_LINE.test(sample)) return false;
  const lines = sample.split("\n").filter((line) => line.trim() !== "" && !/^\s*#/.test(line));
  const named = lines.filter((line) => /^\s*(?:-\s+)?[\w-]{1,40}:(?:\s|$)/.test(line));
  const opened = lines.filter((line) => /^\s*-\s+[\w-]{1,40}:(?:\s|$)/.test(line));
  if (opened.length < 2) return false;
  if (/^\s*\\/m.test(sample) || named.length < 6) return false;
  // "# Left column" is a comment of data, and a heading of Markdown, where not all lines are named values.
  const share = /^#{1,6}\s\S/m.test(sample) ? 0.85 : 2 / 3;
  return named.length >= share * lines.length;
}
