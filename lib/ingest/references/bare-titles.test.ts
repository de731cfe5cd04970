import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const titles = async (items: string[]) => {
  const source = `<h1>Ada Reed</h1><h2>Preprints</h2><ol>${items.map((item) => `<li>${item}</li>`).join("")}</ol>`;
  return (await ingest(new TextEncoder().encode(source), "page.html")).publications.map(({ title }) => title.value);
};
const SIGNED = [
  "<b>Polar tides and measured walls</b>, with Carl Fell. To appear in Harbour Letters.",
  "<b>A model of salt in which every wall holds</b>, with Bea Moss and Olaf Stone",
  "<b>Harbours may all be small</b>, with Olaf Stone",
];

test("a title alone, set as those of the papers beside it, is a paper written alone", async () => {
  expect(await titles([...SIGNED, "<b>An introduction to tides</b>"])).toEqual([
    "Polar tides and measured walls",
    "A model of salt in which every wall holds",
    "Harbours may all be small",
    "An introduction to tides",
  ]);
});

test("words set otherwise are a remark", async () => {
  expect(await titles([...SIGNED, "An introduction to tides"])).toHaveLength(3);
});
