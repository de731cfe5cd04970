import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("a genus, who described it and its family begin a title; a volume and one page make a journal", async () => {
  const page = `# Ada Reed

## Publications

Stone, O. V., **Reed, A. F.** 2014. *Fucus* C.Fell (Phaeophyceae) on the walls of Morvik. *Listy o řasách (Tales of kelp)* 1:5. URL: http://x.example/1

Stone, O. V., **Reed, A. F.** 2015. Kelp of the northern part of Norland: review of names and walls. *Listy o řasách (Tales of kelp)*, 2:9. URL: http://x.example/2
`;
  const { publications } = await ingest(new TextEncoder().encode(page), "cv.md");
  expect(publications.map(({ title, kind }) => [title.value, kind.value])).toEqual([
    ["Fucus C.Fell (Phaeophyceae) on the walls of Morvik", "journal"],
    ["Kelp of the northern part of Norland: review of names and walls", "journal"],
  ]);
});
