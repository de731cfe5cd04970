import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detect } from "#lib/ingest/readers/detect.ts";
import { computedSince } from "#lib/processor-time.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

describe("kinds by content, whatever the name", () => {
  test.each([
    ["pdf", "\n\njunk %PDF-1.4 and so on"],
    ["html", "<!DOCTYPE html><html><body><p>Orla</p></body></html>"],
    ["html", "<h1>Orla</h1>\n<ul><li><a href=x>Sedges</a></li><li>Rushes</li></ul>\n<p>More</p>"],
    ["html", "<cv-page><cv-entry>Sedges</cv-entry><cv-entry>Rushes</cv-entry><cv-entry>Mosses</cv-entry></cv-page>"],
    ["html", "<!-- by hand -->\n<!-- again -->\n<p>Orla</p>"],
    ["markdown", "<!--\n.. title: Papers\n-->\n\n## Papers\n\n- **Sedges**, [pdf](a.pdf)\n\n<div>Rushes</div>"],
    ["latex", "% a comment\n\\documentclass{article}\n\\begin{document}x\\end{document}"],
    ["latex", "\\sectiontitle{Work}\n\\begin{itemize}\n\\item Sedges\n\\item Rushes\n\\end{itemize}"],
    ["bibtex", "% my papers\n@article{fen,\n title = {Sedges},\n year = 2019\n}"],
    ["bibtex", "Papers of mine\n\n@inproceedings{fen, title={Sedges}, year=2019}\n@book{b, title={Rushes}}"],
    ["org", "#+TITLE: Orla\n* Papers\n- Sedges"],
    ["org", "* Papers\n** Journals\n- Sedges\n** Books\n- Rushes"],
    ["jemdoc", "# jemdoc: menu{MENU}{index.html}\n= Orla\n== Papers\n- Sedges"],
    ["jemdoc", "= Orla\n== Papers\n- Sedges [https://a.example pdf]"],
    ["markdown", "---\ntitle: Orla\n---\nHello"],
    ["markdown", "# Orla\n\n## Papers\n\n- **Sedges**, 2019"],
    ["markdown", "Orla\n====\n\n* Sedges\n* Rushes\n* Mosses"],
    ["text", "Orla Fennimore\nBotanist\n\nEducation\n2019 PhD, Fen College"],
    ["text", "* equal work\nC. Quill wrote a < b and 3 > 2."],
  ])("%s: %s", (kind, source) => {
    expect(detect(strToU8(source), "cv.bin")).toBe(kind);
  });

  test("a mark of the byte order in front changes nothing", () => {
    const source = "= Orla\n:email: orla@fen.example\n\n== Papers\n\n. Sedges";
    expect(detect(strToU8(`\ufeff${source}`), "cv.txt")).toBe(detect(strToU8(source), "cv.txt"));
  });

  test("a page of Markdown full of inline tags is Markdown by its name", () => {
    const page = readFileSync(new URL("../fixtures/ml-homepage-br.md", import.meta.url));
    expect(detect(page, "index.md")).toBe("markdown");
    const tags =
      "## Papers\n\n<b>Sedges</b><br>\n<i>O. Fen</i><br>\n<span>2019</span><br>\n<b>Rushes</b><br>\n<i>O. Fen</i>";
    expect(detect(strToU8(tags), "index.md")).toBe("markdown");
    expect(detect(strToU8(tags.replace("## Papers", "<h2>Papers</h2>")), "index.md")).toBe("html");
  });

  test("names decide between texts that look alike", () => {
    expect(detect(strToU8("Orla\n\n* Sedges"), "cv.md")).toBe("markdown");
    expect(detect(strToU8("* Sedges\nfirst"), "cv.org")).toBe("org");
    expect(detect(strToU8("*Papers*\n\nReed, A. Slow tides. /Harbour Letters/ 4, 2019."), "cv.org")).toBe("org");
    expect(detect(strToU8("2019\n\n- [[a.pdf][Tides]]\n- [[b.pdf][Walls]]\n- [[c.pdf][Salt]]\n"), "papers.txt")).toBe(
      "org",
    );
    expect(detect(strToU8("* Sedges\nfirst"), "cv.txt")).toBe("text");
  });

  test("a LaTeX file that holds BibTeX is LaTeX; a page that shows BibTeX is a page", () => {
    expect(detect(strToU8("\\documentclass{article}\n@article{a, title={x}}"), "a.bib")).toBe("latex");
    expect(detect(strToU8("<html><body><pre>\n@article{a,\n title={x}}</pre></body></html>"), "a.bib")).toBe("html");
  });

  test("Word documents and UTF-16 texts", () => {
    expect(detect(zipSync({ "[Content_Types].xml": strToU8("x"), "word/document.xml": strToU8("x") }), "cv.zip")).toBe(
      "docx",
    );
    expect(detect(bytes("\xff\xfe#\0 \0O\0r\0l\0a\0\n\0*\0*\0a\0*\0*\0"), "cv")).toBe("markdown");
  });
});

describe("refused with a sentence", () => {
  test.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(), /empty/u],
    ["blanks", strToU8(" \n\t\n"), /empty/u],
    ["a PNG", bytes("\x89PNG\r\n\x1a\n\0\0"), /picture/u],
    ["a JPEG", bytes("\xff\xd8\xff\xe0\0"), /picture/u],
    ["a bitmap", bytes("BM\0\0\0\0"), /picture/u],
    ["a HEIC", bytes("\0\0\0\x18ftypheic\0\0"), /picture/u],
    ["a program", bytes("MZ\x90\0\x03"), /program/u],
    ["an old Word file", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0W\0o\0r\0d\0"), /old Word document/u],
    [
      "a locked Word file",
      bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      /password/u,
    ],
    ["RTF", bytes("{\\rtf1 Orla}"), /RTF/u],
    ["PostScript", bytes("%!PS-Adobe-3.0"), /PostScript/u],
    ["gzip", bytes("\x1f\x8b\x08\0"), /archive/u],
    ["a ZIP archive", zipSync({ "a.txt": strToU8("x") }), /ZIP archive/u],
    ["half a ZIP archive", bytes("PK\x03\x04\x14\0"), /damaged/u],
    ["OpenDocument", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("x") }), /OpenDocument/u],
    ["a spreadsheet", zipSync({ "xl/workbook.xml": strToU8("x") }), /spreadsheet/u],
    ["random bytes", Uint8Array.from({ length: 500 }, (_, i) => (i * 7919) % 256), /format that cannot be read/u],
  ])("%s", (_, file, sentence) => {
    expect(() => detect(file, "cv.pdf")).toThrow(sentence);
  });

  test("a text that begins with BM or MZ is a text", () => {
    expect(detect(strToU8("BM Fennimore, botanist"), "cv")).toBe("text");
  });
});

describe("hostile files are told apart quickly", () => {
  test.each([
    ["tags", "<a".repeat(400_000)],
    ["stars", "**a".repeat(300_000)],
    ["brackets", "[[a][".repeat(200_000)],
    ["rules", "-".repeat(800_000)],
    ["blanks", `x${" ".repeat(800_000)}`],
    ["lines", "\n".repeat(800_000)],
    ["front matter", `---\n${"a: b\n".repeat(150_000)}`],
  ])("%s", (_, source) => {
    const start = process.cpuUsage();
    try {
      detect(strToU8(source), "cv.txt");
    } catch (error) {
      expect(String(error)).toMatch(/^Unreadable/u);
    }
    expect(computedSince(start)).toBeLessThan(2000);
  });
});

test("stars behind names and plain bullets make no Markdown of a text converted from pages", () => {
  const page = "- Fellow, Kvam\n- Reader, Salt\n- Clerk, Port\nReed, A.*, Stone, C.*, Moss, E.*, Lund, O.* (2019)\n";
  expect(detect(strToU8(page), "cv.txt")).toBe("markdown");
  expect(detect(strToU8(`${page}\f${page}`), "cv.txt")).toBe("text");
  const bold = "I study **tides**, **rivers** and **harbours**.\n";
  expect(detect(strToU8(bold), "cv.txt")).toBe("markdown");
  expect(detect(strToU8(`${bold}\f`), "cv.txt")).toBe("text");
});

test("control characters that stand where bullets stand do not make a text of pages binary", () => {
  const page = "Education\n\u0013 PhD in Botany, Kvam University\n\u0013 MSc, Salt College – Norland\n\f";
  expect(detect(strToU8(page.repeat(9)), "cv.txt")).toBe("text");
  expect(() => detect(strToU8("\u0001\u0002Botany\u0013".repeat(40)), "cv.txt")).toThrow(/cannot be read/u);
});

test("numbers of links in front of “(pdf)” are no marks of Markdown", () => {
  const page =
    "Papers\n\n   Reed, A. [7]Slow tides. [8](pdf)\n   Reed, A. [9]Salt. [10](pdf)\n   Reed, A. [11]Gates. [12](pdf)\n";
  expect(detect(strToU8(page), "papers.txt")).toBe("text");
});
