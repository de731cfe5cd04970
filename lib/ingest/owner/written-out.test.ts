import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const nameIn = async (head: string) => {
  const page = `${head}

## Publications

- Stone, O., **Reed, A.**, 2019. Slow tides on salt walls. Harbour Letters 11, 6-9.
- **Reed, A.**, Fell, C., 2021. What walls tell. Journal of Salt 4, 1-8.
- **Reed, A.**, 2022. Harbours in winter. Journal of Salt 5, 10-18.
`;
  return (await ingest(Buffer.from(page), "cv.md")).name?.value;
};

test("initials that sign the papers are written out by the words of the head, whatever stands around them", async () => {
  expect(await nameIn("Ada Mae Reed 12 Harbour Street, Port Salt")).toBe("Ada Mae Reed");
  expect(await nameIn("Office of Ada REED she/her")).toBe("Ada Reed");
});

test("another person of that family name writes out nothing", async () => {
  expect(await nameIn("c/o Bea Reed, 12 Harbour Street, Port Salt")).toBe("A. Reed");
});
