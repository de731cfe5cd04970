import type { AssignmentInput } from "#lib/reviews/assignment-input.ts";
import { LEAST_BRIDGED } from "#lib/reviews/bridges.ts";
import { pairKey, type Reading } from "#lib/reviews/review-graph.ts";
import { shuffle } from "#lib/reviews/shuffle.ts";

/** Files read by everybody are a tenth of the pool, but never fewer than this: fewer do not tell readers' leanings. */
const FEWEST_SHARED_FILES = 8;

export interface PanelPlan {
  panelOfReader: Map<number, number>;
  panelOfFile: Map<number, number>;
  /** Readings of the files that everybody reads. */
  readByAll: Reading[];
}

/** Which panel reads which file, and what ties the panels together. Everything is empty with fewer than two panels. */
export function planPanels(input: AssignmentInput, forbidden: ReadonlySet<string>): PanelPlan {
  const panelOfReader = new Map(
    input.readers.flatMap(({ id, panel }) => (panel === undefined ? [] : [[id, panel] as const])),
  );
  if (new Set(panelOfReader.values()).size < 2) {
    return { panelOfReader: new Map(), panelOfFile: new Map(), readByAll: [] };
  }
  const readByAll = input.bridge === "shared-files" ? sharedFiles(input, forbidden) : [];
  return { panelOfReader, panelOfFile: dealFiles(input, panelOfReader), readByAll };
}

/** Files without a panel go, in random order, to the panel with the fewest files for each of its readers. */
function dealFiles(input: AssignmentInput, panelOfReader: ReadonlyMap<number, number>): Map<number, number> {
  const panels = [...Map.groupBy(panelOfReader, ([, panel]) => panel)]
    .map(([panel, members]) => ({ panel, members: members.length, files: 0 }))
    .sort((a, b) => a.panel - b.panel);
  const panelOfFile = new Map<number, number>();
  const put = (fileId: number, to: (typeof panels)[number] | undefined) => {
    if (to === undefined) return;
    to.files += 1;
    panelOfFile.set(fileId, to.panel);
  };
  const begun = Map.groupBy(input.kept, (reading) => reading.candidateId);
  const undecided: number[] = [];
  for (const { id, panel } of input.files) {
    const readers = begun.get(id) ?? [];
    const own = panel ?? panelOfReader.get(readers[0]?.reviewerId ?? Number.NaN);
    const known = panels.find((one) => one.panel === own);
    if (known) put(id, known);
    else undecided.push(id);
  }
  for (const id of shuffle(undecided, `${input.seed}/panels`, String)) {
    put(id, panels.toSorted((a, b) => a.files / a.members - b.files / b.members)[0]);
  }
  return panelOfFile;
}

/** A tenth of the pool, at least eight files: those that the most readers may read, by lot among equals. */
function sharedFiles({ files, readers, seed }: AssignmentInput, forbidden: ReadonlySet<string>): Reading[] {
  const count = Math.min(files.length, Math.max(FEWEST_SHARED_FILES, Math.ceil(files.length * LEAST_BRIDGED)));
  const open = files.map(({ id }) => {
    const readings = readers.map((reader) => ({ candidateId: id, reviewerId: reader.id }));
    return { id, readings: readings.filter((reading) => !forbidden.has(pairKey(reading))) };
  });
  return shuffle(open, `${seed}/shared`, (file) => file.id)
    .sort((a, b) => b.readings.length - a.readings.length)
    .slice(0, count)
    .flatMap((file) => file.readings);
}
