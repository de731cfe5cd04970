import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const page = (foot: string) =>
  new TextEncoder().encode(
    `<html><body><h1>Ada Reed</h1><h3>Posts</h3><ul><li><b>Research Assistant</b><br>Kvam University<br>2016–2019</li></ul><div class="footer"><hr><p>${foot}</p></div></body></html>`,
  );

test("the line at the end of a page that spells an address out is no furniture", async () => {
  const draft = await ingest(page("© Ada Reed • 2021 • salt.ada at kvam dot edu"), "cv.html");
  expect(draft.emails.map(({ value }) => value)).toEqual(["salt.ada@kvam.edu"]);
  expect(draft.employment).toHaveLength(1);
});

test("one that only says whose page it is stays out", async () => {
  const draft = await ingest(page("© Ada Reed • 2021 • Powered by Salt"), "cv.html");
  expect(draft.text).not.toContain("Powered");
});
