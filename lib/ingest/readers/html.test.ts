import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { readHtml } from "#lib/ingest/readers/html.ts";
import { computedSince } from "#lib/processor-time.ts";

/** Blocks as "kind level: text", to compare at a glance. */
function outline(document: ReadDocument): string[] {
  return document.blocks.map(({ kind, level, span, marker }) => {
    const text = document.text.slice(span.start, span.end);
    return `${kind}${level || ""}${marker ? ` ${marker}` : ""}: ${text}`;
  });
}

function runsOf(document: ReadDocument): Record<string, object> {
  const runs = document.blocks.flatMap((block) => block.runs);
  return Object.fromEntries(runs.map(({ span, ...look }) => [document.text.slice(span.start, span.end), look]));
}

describe("what a page shows", () => {
  test("what a button unfolds is shown, its own words are not; a heading on a button is one", () => {
    const page = readHtml(`<ul><li>Sedge keeper, Fen College<button class="more">See more…</button>
      <div>Kept nine sedges.</div></li></ul><button><h3>Languages</h3></button><p>Norse</p>`);
    expect(page.text).not.toContain("See more");
    expect(outline(page).join(" | ")).toMatch(/Fen College[^|]*Kept nine sedges.*heading3: Languages/s);
  });

  test("headings, paragraphs, lists and rules; comments and scripts are no content", () => {
    const page = readHtml(`<!doctype html><title>Orla  Fennimore</title><meta name="description" content="Botanist">
      <body><h1>Orla Fennimore</h1><!-- <p>old text</p> --><script>document.write("no")</script>
      <p>Botanist &amp; painter at <a href="https://fen.example">Fen&nbsp;College</a>.</p><hr>
      <h2>Papers</h2><ol reversed><li>Sedges, <i>Mire J.</i></li><li>Rushes<ul><li>reprint</li></ul></li></ol>`);
    expect(outline(page)).toEqual([
      "heading1: Orla Fennimore",
      "paragraph: Botanist & painter at Fen College.",
      "rule: ",
      "heading2: Papers",
      "item1 2.: Sedges, Mire J.",
      "item1 1.: Rushes",
      "item2: reprint",
    ]);
    expect(page.meta).toEqual({ title: "Orla Fennimore", description: "Botanist" });
    expect(runsOf(page)).toEqual({ "Fen College": { href: "https://fen.example" }, "Mire J.": { italic: true } });
  });

  test("a list made with <br> keeps its lines; an empty line parts paragraphs", () => {
    const page = readHtml("<p><b>Sedges</b><br>O. Fennimore<br>Mire J., 2019<br><br>Rushes<br>O. Fennimore</p>");
    expect(outline(page)).toEqual([
      "paragraph: Sedges\nO. Fennimore\nMire J., 2019",
      "paragraph: Rushes\nO. Fennimore",
    ]);
    expect(page.blocks[0]?.lines).toEqual([0, 7, 20]);
  });

  test("dated lines of a <br> list are entries; the foot of the page is left out", () => {
    const line = (title: string, year: number) => `O. Fennimore. ${title} of the northern mires. Mire J., ${year}.<br>`;
    const page = readHtml(
      `<p><b>Papers</b><br>${line("Sedges", 2019)}${line("Rushes", 2018)}</p><footer>© 2023 Fen</footer>`,
    );
    expect(outline(page)).toEqual([
      "paragraph: Papers",
      "item1: O. Fennimore. Sedges of the northern mires. Mire J., 2019.",
      "item1: O. Fennimore. Rushes of the northern mires. Mire J., 2018.",
    ]);
  });

  test("rows of a layout table that are alike hold one entry each", () => {
    const row = (title: string) =>
      `<tr><td><img src="a.png"></td><td><papertitle>${title} of mires</papertitle><br>O. Fennimore<p></p><p>We count them and find that they are very many in all the years.</p></td></tr>`;
    const page = readHtml(`<table>${row("Sedges")}${row("Rushes")}${row("Mosses")}</table>`);
    expect(outline(page)[0]).toBe(
      "item1: Sedges of mires\nO. Fennimore\nWe count them and find that they are very many in all the years.",
    );
    expect(runsOf(page)["We count them and find that they are very many in all the years."]).toEqual({
      role: "abstract",
    });
    expect(runsOf(page)["Rushes of mires"]).toEqual({ role: "title" });
  });

  test("rows of short cells stay rows; a table that lays out the page is read cell by cell", () => {
    const rows = readHtml(
      "<table><tr><th>2019</th><td>PhD, <em>Fen College</em></td></tr><tr><td></td><td>alone</td></tr></table>",
    );
    expect(outline(rows)).toEqual(["row: 2019\tPhD, Fen College", "paragraph: alone"]);
    const layout = readHtml(
      "<table><tr><td><h2>Menu</h2><p>a</p></td><td><h2>Papers</h2><ul><li>x</li></ul></td></tr></table>",
    );
    expect(outline(layout)).toEqual(["heading2: Menu", "paragraph: a", "heading2: Papers", "item1: x"]);
  });

  test("definition lists: one description makes one entry, several are entries below the term", () => {
    const page = readHtml("<dl><dt>2019</dt><dd>Prize of the Mire</dd><dt>Talks</dt><dd>Fen</dd><dd>Bog</dd></dl>");
    expect(outline(page)).toEqual(["item1: 2019\nPrize of the Mire", "paragraph: Talks", "item1: Fen", "item1: Bog"]);
  });

  test("preformatted text keeps its lines", () => {
    expect(outline(readHtml("<pre>PhD  2019\nFen College\n\nMSc  2014</pre>"))).toEqual([
      "paragraph: PhD 2019\nFen College",
      "paragraph: MSc 2014",
    ]);
  });

  test("like boxes are one entry each; boxes under a short heading are sections", () => {
    const card = (title: string) =>
      `<div class="pub"><div>${title} of the northern mires</div><div>O. Fennimore, A. Quill</div></div>`;
    expect(outline(readHtml(card("Sedges") + card("Rushes") + card("Mosses")))[1]).toBe(
      "item1: Rushes of the northern mires\nO. Fennimore, A. Quill",
    );
    const section = (name: string) =>
      `<div class="part"><h3>${name}</h3><p>First line of it</p><p>Second line</p></div>`;
    expect(outline(readHtml(section("Work") + section("Study") + section("Prizes"))).slice(0, 2)).toEqual([
      "heading3: Work",
      "paragraph: First line of it",
    ]);
  });
});

describe("what a page calls its parts", () => {
  test("class names give roles, remarks within them do not", () => {
    const page = readHtml(`<ul><li><span class="title">Sedges <span class="oral">(oral)</span></span>
      <span class="authors">O. Fennimore</span> <span class="pub-venue">Mire J.</span> <span class="year">2019</span></li></ul>`);
    expect(outline(page)).toEqual(["item1: Sedges (oral)\nO. Fennimore\nMire J. 2019"]);
    expect(runsOf(page)).toEqual({
      Sedges: { role: "title" },
      "O. Fennimore": { role: "author" },
      "Mire J.": { role: "venue" },
      "2019": { role: "year" },
    });
  });

  test("custom elements: as boxes, and with their words in attributes", () => {
    const boxes =
      readHtml(`<pub-list><pub-item><pub-title>Sedges</pub-title><pub-authors>O. Fennimore</pub-authors></pub-item>
      <pub-item><pub-title>Rushes</pub-title><pub-authors>A. Quill</pub-authors></pub-item></pub-list>`);
    expect(outline(boxes)).toEqual(["item1: Sedges\nO. Fennimore", "item1: Rushes\nA. Quill"]);
    const data = readHtml(
      `<paper-entry title="Sedges" authors="O. Fennimore" year="2019" url="https://a.example" data-id="7"></paper-entry>`,
    );
    expect(outline(data)).toEqual(["item1: Sedges\nO. Fennimore\n2019"]);
    expect(runsOf(data).Sedges).toEqual({ role: "title", href: "https://a.example" });
    const section = readHtml(`<cv-section title="Education"><p>PhD</p></cv-section>`);
    expect(outline(section)).toEqual(["heading2: Education", "paragraph: PhD"]);
  });

  test("own style sheets and inline styles give bold, italic and size", () => {
    const page =
      readHtml(`<style>body{font-size:14px} name{font-size:28px} .t{font-weight:700} @media print{.t{font-weight:400}}</style>
      <p><name>Orla</name> <span class="t">Sedges</span> <font size="+2">big</font> <i style="font-style:normal">up</i></p>`);
    expect(runsOf(page)).toEqual({ Orla: { size: 2 }, Sedges: { bold: true }, big: { size: 1.5 } });
  });

  test("links with only a picture give the address or host; hidden mail addresses are decoded", () => {
    const page =
      readHtml(`<p><a href="mailto:orla@fen.example"><i class="icon"></i></a><a href="https://www.fen.example/x"><img src="a.png"></a>
      <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="2a45586a4c4f4404">[email&#160;protected]</a></p>`);
    expect(page.text).toBe("orla@fen.example fen.example or@fen.");
  });
});

describe("what a page hides", () => {
  test("a button that unfolds is no content, one that names what it shows is", () => {
    const page = readHtml(
      "<p>Botanist at Fen College</p><button>See more…</button><button>Papers</button><p>Painter</p>",
    );
    expect(outline(page).join(" ")).not.toMatch(/more/);
    expect(outline(page).join(" ")).toMatch(/Papers.*Painter/);
  });

  test("hidden words come last and are listed", () => {
    const page = readHtml(`<p>Seen <span style="display:none">unseen one</span></p><p hidden>unseen two</p>
      <p style="font-size:0">unseen three</p><div class="abstract hidden">folded</div><p>End <span style="color:#fff">white</span></p>`);
    const hidden = (page.hidden ?? []).map(({ start, end }) => page.text.slice(start, end));
    expect(hidden).toEqual(["white", "unseen one", "unseen two", "unseen three"]);
    expect(page.text.startsWith("Seen\nEnd white\n")).toBe(true);
  });

  test("white on a coloured ground is not hidden", () => {
    const page = readHtml(`<div style="background:#024"><p style="color:white">Orla Fennimore</p></div>`);
    expect(page.hidden).toBeUndefined();
  });
});

describe("hostile pages end quickly", () => {
  const pages: Record<string, string> = {
    "deep nesting": "<div>".repeat(200_000),
    "nested formatting": Array.from({ length: 60_000 }, (_, i) => `<p><b id=${i}>`).join(""),
    "a tag of many attributes": `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}`).join(" ")}>`,
    "one line of 1 MB": `<p>${"word ".repeat(200_000)}`,
    "unclosed tags": "<a<".repeat(300_000),
    "wide table": `<table>${"<tr><td>a<td>b".repeat(30_000)}`,
    "unclosed comments in styles": `<style>${"/*".repeat(200_000)}</style>`,
    "many break lines": "<br>".repeat(150_000),
  };
  test.each(Object.entries(pages))("%s", (_, page) => {
    const start = process.cpuUsage();
    let refusal = "";
    try {
      readHtml(page);
    } catch (error) {
      refusal = error instanceof Error ? `${error.name}: ${error.message}` : "";
      expect(refusal).toMatch(/^Unreadable: This page .*\.$/u);
    }
    expect(computedSince(start)).toBeLessThan(8000);
  });
});

test("a list of links that ends the card of a paper belongs to it", () => {
  const card = (title: string) =>
    `<article class="pub"><h3><a href="/x">${title} in a tidal garden</a></h3><p>Tide Letters, 2014</p><p>Ada Reed, Bo Fen</p><ul><li><a href="/p">PDF</a></li><li><a href="/c">Code</a></li></ul></article>`;
  const { text, blocks } = readHtml(`<h2>Publications</h2>${card("Sedges")}${card("Rushes")}${card("Mosses")}`);
  const items = blocks.filter(({ kind }) => kind === "item").map(({ span }) => text.slice(span.start, span.end));
  expect(items).toHaveLength(3);
  expect(items[1]).toBe("Rushes in a tidal garden\nTide Letters, 2014\nAda Reed, Bo Fen\nPDF\nCode");
});

test("what a page for a site builder says of itself at its head is none of its words", () => {
  const { text, meta } = readHtml(
    "---\nlayout: default\ntitle: Ada Reed\n---\n\n<section><h1>Education</h1></section>",
  );
  expect(text.trim()).toBe("Education");
  expect(meta.title).toBe("Ada Reed");
});

test("what is all in bold or one link is a title, though it reads like a sentence", () => {
  const card = (title: string) =>
    `<div class="paper"><p><strong><a href="x.pdf">${title}</a></strong></p><p>with Olaf Stone</p></div>`;
  const titles = ["How do salt walls settle in the dark? Evidence from the north.", "Slow tides", "The harbour"];
  const { text, blocks } = readHtml(`<body><h2>Papers</h2>${titles.map(card).join("")}</body>`);
  expect(blocks.flatMap(({ runs }) => runs).filter(({ role }) => role === "abstract")).toEqual([]);
  expect(text).toContain(titles[0]);
});
