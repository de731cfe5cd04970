import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";

const brand = (body: string) => readHtml(`<!doctype html><html><body>${body}</body></html>`).meta.brand;

test("the name of the site in its menu is told, be it a class, the way to the first page, or the first words", () => {
  expect(brand(`<div class="navbar"><a class="navbar-brand" href="x.html">Ada Reed</a></div>`)).toBe("Ada Reed");
  expect(
    brand(`<nav><ul><li><a href="index.html">Ada Mae Reed</a></li><li><a href="cv.html">CV</a></li></ul></nav>`),
  ).toBe("Ada Mae Reed");
  expect(brand(`<td><div class="menu-category">Ada Reed's webpage</div></td>`)).toBe("Ada Reed");
  expect(brand(`<header><div><strong>Ada Reed</strong></div><a href="a.html">Home</a></header>`)).toBe("Ada Reed");
});

test("words that name nobody are no such name", () => {
  expect(
    brand(`<a class="navbar-brand" href="index.html">Home</a><a href="/">Tidal Walls Laboratory</a>`),
  ).toBeUndefined();
  expect(brand(`<header><h1>Research and Teaching</h1></header>`)).toBeUndefined();
});

test("a page of papers that prints its owner only in the menu or at its foot is theirs", async () => {
  const paper = `<h1>Publications</h1><ul><li>Slow tides of the north, with Olaf Stone. Journal of Tides, 2021.</li>
    <li>Salt and walls, with Bea Moss. Journal of Tides, 2020.</li></ul>`;
  const name = async (body: string) =>
    (
      await ingest(
        new TextEncoder().encode(`<html><head><title>Papers</title></head><body>${body}</body></html>`),
        "p.html",
      )
    ).name?.value;
  expect(await name(`<nav><a class="brand" href="index.html">Ada Reed</a></nav>${paper}`)).toBe("Ada Reed");
  expect(await name(`${paper}<footer>Ada Reed &copy; 2024</footer>`)).toBe("Ada Reed");
  expect(await name(`${paper}<footer>&copy; Your Name 2024</footer>`)).toBeUndefined();
});
