import { expect, test } from "vitest";
import { readHtml } from "#lib/ingest/readers/html.ts";

function headings(body: string): string[] {
  const { text, blocks } = readHtml(`<!doctype html><html><body>${body}</body></html>`);
  return blocks.filter(({ kind }) => kind === "heading").map(({ span }) => text.slice(span.start, span.end));
}

const PARTS: [string, string][] = [
  ["Chi scrive", "<p>Ada Reed, che misura le maree dei porti del Nord.</p>"],
  ["Formazione", "<p>2011 Dottorato, Collegio di Porto Sale</p><p>2006 Laurea, Collegio di Porto Sale</p>"],
  ["Libri", "<p>2021 <i>Maree lente</i>, Salina, Porto Sale</p><p>2014 <i>Canali</i>, Salina, Porto Sale</p>"],
  ["Premi", "<p>2012 Premio Salina, sezione giovani</p>"],
];

test("boxes of one class beside what they head are headings, whatever the class", () => {
  const rows = PARTS.map(
    ([head, told]) => `<div class="r"><div class="l">${head}</div><div class="t">${told}</div></div>`,
  );
  expect(headings(rows.join(""))).toEqual(PARTS.map(([head]) => head));
});

test("so are they above it, in one grid, or beside the entries themselves", () => {
  const grid = PARTS.map(([head, told]) => `<div class="margine">${head}</div><div class="testo">${told}</div>`);
  expect(headings(`<div class="griglia">${grid.join("")}</div>`)).toEqual(PARTS.map(([head]) => head));
  const bare = PARTS.map(([head, told]) => `<section><p class="k">${head}</p>${told}</section>`);
  expect(headings(bare.join(""))).toEqual(PARTS.map(([head]) => head));
});

test("so are the first cells of a table that lays out the page, and the terms of a list", () => {
  const rows = PARTS.map(([head, told]) => `<tr><td>${head}</td><td>${told}</td></tr>`);
  expect(headings(`<table>${rows.join("")}</table>`)).toEqual(PARTS.map(([head]) => head));
  const page = readHtml(`<dl>${PARTS.map(([head, told]) => `<dt>${head}</dt><dd>${told}</dd>`).join("")}</dl>`);
  const { text, blocks } = page;
  expect(blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`).slice(2, 5)).toEqual([
    "heading: Formazione",
    "paragraph: 2011 Dottorato, Collegio di Porto Sale",
    "paragraph: 2006 Laurea, Collegio di Porto Sale",
  ]);
});

test("labels of entries, menus and pages with headings of their own stay", () => {
  const labels = ["Talks", "Teaching", "Talks", "Books"].map(
    (label) => `<div class="row"><span class="tag">${label}</span><span class="what">Slow tides, 2019</span></div>`,
  );
  expect(headings(labels.join(""))).toEqual([]);
  const menu = ["Home", "Publications", "Teaching", "Talks"].map((page) => `<div class="item">${page}</div>`);
  expect(headings(`<div>${menu.join("")}</div><p>Ada Reed</p>`)).toEqual([]);
  const rows = PARTS.map(([head, told]) => `<div class="r"><div class="l">${head}</div><div>${told}</div></div>`);
  expect(headings(`<h2>Publications</h2><p>Slow tides. Mire J., 2019.</p>${rows.join("")}`)).toEqual(["Publications"]);
});

test("what a page sets in the margin of a line is a cell of its own; what stands among the words is not", () => {
  const line = `<p><span class="y">2021 –</span> Slow tides, Salina</p><p>Since <span class="y">2021</span> a pilot</p>`;
  const told = (css: string) => readHtml(`<style>.y { ${css} }</style><body>${line}`).text;
  expect(told("float: left; width: 4em")).toBe("2021 –\tSlow tides, Salina\nSince 2021 a pilot");
  expect(told("display: inline-block; width: 5em")).toContain("2021 –\tSlow");
  expect(told("color: gray")).toContain("2021 – Slow");
});
