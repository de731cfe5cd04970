import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Everything but `app` (`.ci/vitest.config.ts`): test files that are run one after another in the same process. */
const files = ["components", "db", "lib"].flatMap((floor) =>
  readdirSync(floor, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(floor, name)),
);

/** What a test may do to its process, and what must then stand in the same file; null: nothing undoes it. */
const UNDONE_BY: readonly [does: RegExp, undoes: RegExp | null][] = [
  [/\bvi\.(mock|doMock|hoisted)\(/, null],
  [/\bprocess\.(chdir\(|on\(|env\b)/, null],
  [/\bvi\.stubEnv\(/, /\bvi\.unstubAllEnvs\(/],
  [/\bvi\.stubGlobal\(/, /\bvi\.unstubAllGlobals\(/],
  [/\bvi\.(useFakeTimers|setSystemTime)\(/, /\bvi\.useRealTimers\(/],
];

test("a test leaves the process it shares as it found it", () => {
  const left = files.flatMap((file) => {
    const source = readFileSync(file, "utf8");
    return UNDONE_BY.filter(([does, undoes]) => does.test(source) && !undoes?.test(source)).map(
      ([does]) => `${file}: ${does.exec(source)?.[0]}`,
    );
  });
  expect(left).toEqual([]);
});
