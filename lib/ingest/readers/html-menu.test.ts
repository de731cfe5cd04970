import { expect, test } from "vitest";
import { readHtml } from "#lib/ingest/readers/html.ts";

const text = (body: string) => readHtml(`<!doctype html><html><body>${body}</body></html>`).text;

test("a menu set as a heading is no heading, the page one is on named without a link", () => {
  const menu = `<h3><a href="./index.html">HOME</a> <a href="./about.html">ABOUT</a> PUBLICATIONS <a href="./resume.html">RESUME</a> <a href="./contact.html">CONTACT</a></h3>`;
  expect(text(`${menu}<h1>Ada Reed</h1><p>Tides.</p>`)).toBe("Ada Reed\nTides.");
});

test("a heading with links to papers stays", () => {
  const heading = `<h3><a href="./walls.html">Walls</a> and <a href="./tides.html">tides</a> of <a href="./salt.html">salt</a></h3>`;
  expect(text(`${heading}<p>Told.</p>`)).toBe("Walls and tides of salt\nTold.");
});
