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

test("what a page calls its menu is one, with links to other sites and words above them", () => {
  const menu = `<div>start</div><div><a href="home.html">Home</a></div><div><a href="kelp.html">Kelp walks</a></div>
    <div><a href="services.html">Services</a></div><div>friends</div><div><a href="https://kvam.example/salt">Kvam salt</a></div>`;
  const page = "<h1>Ada Reed</h1><p>ada@kvam.example</p>";
  expect(text(`<table><tr><td id="layout-menu">${menu}</td><td>${page}</td></tr></table>`)).toBe(
    "Ada Reed\nada@kvam.example",
  );
  expect(text(`<div class="side nav">${menu}</div>${page}`)).toBe("Ada Reed\nada@kvam.example");
  expect(text(`<div class="menus-of-the-sea">${menu}</div>${page}`)).toContain("Kvam salt");
});

test("a link alone that leads back is no line of the page", () => {
  const list = "<ul><li>Slow tides</li></ul>";
  expect(text(`${list}<p><a href="/#walls">← Back to Walls</a></p>`)).toBe("Slow tides");
  expect(text(`${list}<p><a href="index.html">Back</a></p>`)).toBe("Slow tides");
  expect(text(`<p><a href="paper.pdf">Back to the salt: tides that return</a>, 2020.</p>`)).toContain(
    "Back to the salt",
  );
});
