import { expect, test } from "vitest";
import { readHtml } from "#lib/ingest/readers/html.ts";

const items = (source: string): string[] => {
  const { blocks, text } = readHtml(`<body>${source}</body>`);
  return blocks.filter(({ kind }) => kind === "item").map(({ span }) => text.slice(span.start, span.end));
};

test("blank lines or paragraphs part a list item into the entries that each say when", () => {
  const slow = "<b>Slow tides of the north</b><br>O. Fennimore<br>Mire Letters, 2019";
  const quick = "<b>Quick tides of the south</b><br>A. Quill<br>Mire Letters, 2018";
  const two = [
    "Slow tides of the north\nO. Fennimore\nMire Letters, 2019",
    "Quick tides of the south\nA. Quill\nMire Letters, 2018",
  ];
  expect(items(`<ul><li>${slow}<br><br>${quick}</li></ul>`)).toEqual(two);
  expect(items(`<ul><li>${slow}<br> <br>\n<br>${quick}<br><br></li></ul>`)).toEqual(two);
  expect(items(`<ol><li><p>${slow}</p>\n<p>${quick}</p></li></ol>`)).toEqual(two);
});

test("what is told of an entry below a blank line stays with it", () => {
  for (const told of [
    "Abstract: The tides of 1998 were slow, as all can tell.",
    "We measured the slow tides with care and patience.",
  ])
    expect(
      items(`<ul><li>O. Fennimore. Slow tides of the north. Mire Letters, 2019.<br><br>${told}</li></ul>`),
    ).toHaveLength(1);
});

test("lines of an item that each begin with a link and say when are entries", () => {
  const line = (title: string, year: number) =>
    `<a href="${year}.pdf">${title}</a>, with A. Quill, Mire Letters, ${year}`;
  const three = `${line("Slow tides", 2019)}<br>${line("Quick tides", 2018)}<br>${line("Brown tides", 2017)}`;
  expect(items(`<ul><li>${three}</li></ul>`)).toHaveLength(3);
  const one = `${line("Slow tides", 2019)}<br>presented at the Harbour Meeting in May 2018<br>and at the Mire Meeting in June 2018`;
  expect(items(`<ul><li>${one}</li></ul>`)).toHaveLength(1);
});
