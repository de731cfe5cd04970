import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { COMPILES_PATTERNS } from "#lib/engine-flags.ts";
import { type Comparison, compare } from "#lib/ingest/accuracy/compare.ts";
import { scoreRealDocuments } from "#lib/ingest/accuracy/evaluation.ts";
import { type Floors, raised, unmet } from "#lib/ingest/accuracy/floors.ts";
import { tableByField, tableByRow } from "#lib/ingest/accuracy/tables.ts";
import { figuresOf, sum } from "#lib/ingest/accuracy/tally.ts";
import { measureWritten, writtenCvs } from "#lib/ingest/accuracy/written.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import type { Answers } from "#lib/ingest/layouts/answers.ts";

/*
 * Command line: how well CVs are read, by format and by field, with a line for each miss.
 *   npm run accuracy                     all documents; fails where a field is not at its floor
 *   npm run accuracy -- --raise          the same, and raises the floors to what was reached
 *   npm run accuracy -- economist .org   only documents whose path holds one of these words; floors are left alone
 *   npm run accuracy -- --write FOLDER   writes the CVs of drawn layouts, each with its answers, to look at; reads nothing
 */
const FLOORS = path.join(import.meta.dirname, "floors.json");
setFlagsFromString(COMPILES_PATTERNS);
const given = process.argv.slice(2);
const words = given.filter((argument) => !argument.startsWith("--"));
const problems = given.includes("--write")
  ? writeInto(words[0])
  : words.length > 0
    ? await someDocuments(words)
    : await allDocuments(given.includes("--raise"));
if (problems.length > 0) {
  console.error(`\naccuracy: ${problems.join("\naccuracy: ")}`);
  process.exitCode = 1;
}

interface Measured extends Comparison {
  format: string;
  name: string;
}

function writeInto(folder: string | undefined): string[] {
  if (folder === undefined) return ["name a folder behind --write"];
  mkdirSync(folder, { recursive: true });
  const cvs = writtenCvs(answered().map(({ answers }) => answers));
  for (const { fileName, source, answers, layout, citation, station } of cvs) {
    writeFileSync(path.join(folder, fileName), source);
    const told = { layout, citation, station, ...answers };
    writeFileSync(path.join(folder, `${path.parse(fileName).name}.answers.json`), `${JSON.stringify(told, null, 2)}\n`);
  }
  console.log(`${cvs.length} CVs were written into ${folder}.`);
  return [];
}

async function someDocuments(parts: string[]): Promise<string[]> {
  const named = answered().filter(({ format, name }) => parts.some((part) => `${format}/${name}`.includes(part)));
  const measured = await measure(named);
  if (measured.length === 0) return [`no document of the bench is called ${parts.join(" or ")}`];
  printDocuments(measured);
  console.log(`\n${tableByField(sum(measured.map(({ tallies }) => tallies)), {})}`);
  return [];
}

async function allDocuments(raise: boolean): Promise<string[]> {
  const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Record<"bench" | "layouts" | "evaluation", Floors | null>;
  const documents = answered();
  const measured = await measure(documents);
  printDocuments(measured);
  const formats = [...new Set(measured.map(({ format }) => format))];
  const total = sum(measured.map(({ tallies }) => tallies));
  const rows = formats.map((format) => {
    const own = measured.filter((document) => document.format === format);
    return [`${format} (${own.length})`, sum(own.map(({ tallies }) => tallies))] satisfies [string, unknown];
  });
  console.log(`\n${tableByRow([...rows, [`all (${measured.length})`, total]])}`);
  const figures = figuresOf(total);
  if (raise) floors.bench = raised(figures, measured.length, floors.bench);
  console.log(`\n${tableByField(total, floors.bench?.fields ?? {})}`);
  const problems = unmet(figures, measured.length, floors.bench);

  const written = await measureWritten(documents.map(({ answers }) => answers));
  if (raise) floors.layouts = raised(written.figures, written.documents, floors.layouts);
  console.log(`\nThe same facts in ${written.documents} CVs of drawn layouts:\n${written.tables}`);
  console.log(`\n${tableByField(written.total, floors.layouts?.fields ?? {})}`);
  problems.push(...unmet(written.figures, written.documents, floors.layouts).map((line) => `drawn layouts: ${line}`));

  const real = await scoreRealDocuments();
  if (real) {
    console.log(`\nReal documents, by their own scorer (../shared/eval):\n${real.table}`);
    if (raise) floors.evaluation = raised(real.figures, real.documents, floors.evaluation);
    problems.push(...unmet(real.figures, real.documents, floors.evaluation).map((line) => `real documents: ${line}`));
  } else console.log("\nReal documents: SKIPPED, ../shared/eval does not lie beside the project.");
  if (raise) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
  return problems;
}

interface Answered {
  format: string;
  name: string;
  answers: Answers;
}

/** Every document with answers beside it: FORMAT/NAME.EXT and FORMAT/NAME.answers.json. */
function answered(): Answered[] {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .flatMap((format) => {
      const folder = path.join(import.meta.dirname, format);
      const files = readdirSync(folder).sort();
      return files
        .filter((one) => one.endsWith(".answers.json"))
        .map((file) => {
          const stem = file.slice(0, -".answers.json".length);
          const name = files.find((one) => one !== file && path.parse(one).name === stem);
          if (!name) throw new Error(`${format}/${file} has no document beside it.`);
          return { format, name, answers: JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Answers };
        });
    });
}

async function measure(documents: readonly Answered[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { format, name, answers } of documents) {
    const draft = await ingest(readFileSync(path.join(import.meta.dirname, format, name)), name);
    measured.push({ format, name, ...compare(answers, draft) });
  }
  return measured;
}

function printDocuments(measured: Measured[]): void {
  for (const { format, name, misses, tallies } of measured) {
    const found = tallies.recall;
    console.log(`${format}/${name}: ${found?.right ?? 0} of ${found?.all ?? 0} publications, ${misses.length} misses`);
    for (const miss of misses) console.log(`    ${miss}`);
  }
}
