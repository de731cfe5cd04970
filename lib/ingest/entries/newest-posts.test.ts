import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const years = async (lines: string[]) => {
  const source = `# Ada Reed\n\n## Employment\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  const { employment } = await ingest(new TextEncoder().encode(source), "cv.md");
  return employment.map(({ period }) => {
    const { start, end } = period?.value ?? {};
    return [start?.year, end === "present" ? end : end?.year];
  });
};

test("the newest posts of a list, with one date to the month where all others have two, go on", async () => {
  const older = [
    "2017/7 - 2022/6, Assistant Professor, Kvam University",
    "2015/9 - 2017/6, Postdoctoral Fellow, Fen College",
  ];
  expect(
    await years([
      "2022/7, Associate Professor, Kvam University",
      "2023/1, Adjunct Scientist, Harbour Institute",
      ...older,
    ]),
  ).toEqual([
    [2022, "present"],
    [2023, "present"],
    [2017, 2022],
    [2015, 2017],
  ]);
  // An older one was held for that month.
  expect(await years([...older, "2014/8, Research Assistant, Fen College"])).toEqual([
    [2017, 2022],
    [2015, 2017],
    [2014, 2014],
  ]);
});
