import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ReadDocument } from "#lib/ingest/document.ts";
import { detect } from "#lib/ingest/readers/detect.ts";
import { readers } from "#lib/ingest/readers/readers.ts";

/** Real documents with facts annotated by hand, beside the project; they are no part of it. */
const EVAL = new URL("../../../../shared/eval/", import.meta.url);
const present = existsSync(EVAL);
const names = present ? readdirSync(new URL("docs/", EVAL)).filter((name) => /\.(html|bib|tex|pdf)$/u.test(name)) : [];

interface Gold {
  publications: { title: string; authors: string[] }[];
}

/** Words only: letters and digits of any script, one blank between. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

describe.skipIf(!present)("real documents (skipped where ../shared/eval is missing)", () => {
  test.each(names)("%s", async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`docs/${name}`, EVAL)));
    const gold: Gold = JSON.parse(readFileSync(new URL(`gold/${name.replace(/\.\w+$/u, ".json")}`, EVAL), "utf8"));
    const start = performance.now();
    const document = await readers[detect(bytes, name)](bytes);
    const took = performance.now() - start;
    const text = fold(document.text);
    const titles = gold.publications.map(({ title }) => fold(title));
    const authors = gold.publications.flatMap((publication) => publication.authors.map(fold));
    const whole = titles.filter((title) => text.includes(title)).length;
    const named = authors.filter((author) => text.includes(author)).length;
    console.info(
      `${name}: titles in one piece ${whole} of ${titles.length}, authors ${named} of ${authors.length}, ` +
        `${document.blocks.length} blocks, ${took.toFixed(0)} ms`,
    );
    expect(whole).toBe(titles.length);
    expect(named / authors.length).toBeGreaterThanOrEqual(0.97);
    checkShape(document);
  });
});

/** What every reader promises of offsets. */
function checkShape({ text, blocks, regions = [], hidden = [] }: ReadDocument): void {
  let end = 0;
  for (const block of blocks) {
    expect(block.span.start).toBeGreaterThanOrEqual(end);
    end = block.span.end;
    const words = text.slice(block.span.start, block.span.end);
    expect(words).toBe(words.trim());
    expect(block.lines[0]).toBe(block.span.start);
    let run = block.span.start;
    for (const { span } of block.runs) {
      expect(span.start).toBeGreaterThanOrEqual(run);
      run = span.end;
    }
    expect(run).toBeLessThanOrEqual(block.span.end);
  }
  expect(end).toBe(text.length);
  for (const { span } of [...regions, ...hidden.map((place) => ({ span: place }))]) {
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
}
