import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

const read = async (text: string) => draftOf(await readers.markdown(new TextEncoder().encode(text)));

test("an advisor's family name may come first", async () => {
  const { phd } = await read(
    "# Ada Reed\n\n## Education\n\nKvam University, 2012–2016  \nPhD in Botany  \nAdvisor: Dr. Stone, C. D.\n",
  );
  expect(phd.advisors.map(({ value }) => value)).toEqual(["C. D. Stone"]);
});

test("the name of a project and who paid for it are no places", async () => {
  const { employment } = await read(
    "# Ada Reed\n\n## Research experience\n\nLecturer, Fen College, 2014  \nTaught sedges.\n\nResearch Assistant, 2019  \nTitle: Salt walls of the outer fens  \nFunding: Quayside Foundation\n",
  );
  expect(employment.map(({ organization }) => organization?.value ?? null)).not.toContain("Title");
  expect(employment.map(({ organization }) => organization?.value ?? null)).not.toContain("Quayside Foundation");
});
