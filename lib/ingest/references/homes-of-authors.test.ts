import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (list: string) => {
  const source = `<h1>Ada Reed</h1><h2>Working Papers</h2>${list}`;
  const { publications } = await ingest(new TextEncoder().encode(source), "page.html");
  return publications.map(({ authors, venueAsPrinted }) => [
    authors.map(({ value }) => value).join("; "),
    venueAsPrinted?.value ?? null,
  ]);
};
const TOLD = "This paper asks how tides are counted, and why so few keepers of the walls ever did it in the open.";

test("where those work who wrote with the owner is no place of the paper, and its town nobody", async () => {
  const list = `<p><strong>Slow Tides and New Walls</strong></p><p>with Olaf Stone, University of Kvam, Fen</p><p>${TOLD}</p>
    <p><strong>Salt on the Coast</strong></p>
    <p>with Carl P. Fell, The Kvam State University, and Bea Moss, University of Salt, Fen</p><p>${TOLD}</p>`;
  expect(await read(list)).toEqual([
    ["Olaf Stone", null],
    ["Carl P. Fell; Bea Moss", null],
  ]);
});

test("a journal behind the names stays one", async () => {
  const list = `<ul><li>Slow Tides and New Walls (2021), with Olaf Stone, University of Kvam Law Review 12(3), 4-19.</li>
    <li>Salt on the Coast (2020), with Bea Moss, Journal of Tides 4(2), 1-9.</li></ul>`;
  expect((await read(list)).map(([, place]) => place)).toEqual(["University of Kvam Law Review", "Journal of Tides"]);
});
