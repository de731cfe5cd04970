import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (line: string) => {
  const source = `# Ada Reed\n\n## Publications\n\n- Reed, Ada (2021). Salt in the wells. Harbour Letters, 3 (1), 7–19.\n- Reed, Ada; Fell, Carl (2020). Gates of the northern harbours. Harbour Letters, 2 (1), 9–13.\n- Reed, Ada (2019). Walls before salt. Harbour Letters, 2 (1), 7–19.\n- ${line}\n`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.md");
  const last = publications.at(-1);
  return [last?.title.value, last?.venueAsPrinted?.value];
};

test("behind the people and the year in brackets the title begins, however short its first sentence is", async () => {
  const [title] = await read(
    "Reed, Ada (2018). Drowned bells. Sound in the legends of the bays. Port Salt: Quayside Press.",
  );
  expect(title).toMatch(/^Drowned bells/u);
});

test("the town behind a meeting and its letters with the year is no part of its name", async () => {
  expect(
    await read(
      "Reed, Ada; Stone, Olaf (2022). Slow tides of the northern bays. Proceedings of the 6th Conference on Salty Tides and Walls (CSTW 2022), Saltby. Quayside, 288–299.",
    ),
  ).toEqual([
    "Slow tides of the northern bays",
    "Proceedings of the 6th Conference on Salty Tides and Walls (CSTW 2022)",
  ]);
});
