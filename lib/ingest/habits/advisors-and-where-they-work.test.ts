import { expect, test } from "vitest";
import { findAdvisors } from "#lib/ingest/entries/people.ts";

const advisorsIn = (text: string) =>
  findAdvisors({ text, span: { start: 0, end: text.length }, runs: [], lines: [0] }).map(({ value, span }) => {
    expect(text.slice(span.start, span.end)).toContain(value);
    return value;
  });

test.each([
  ["Supervisors: Prof. J. F. Stone, PhD B. E. Moss, Prof. R. J. Fell.", ["J. F. Stone", "B. E. Moss", "R. J. Fell"]],
  ["Under the supervision of Ada Reed and Anne-Sol Fell", ["Ada Reed", "Anne-Sol Fell"]],
  ["Advisors\tDr. Olaf Stone (Fen College) and Prof. Bea Moss (Kvam University", ["Olaf Stone", "Bea Moss"]],
  ["Advisor: Ada Reed (Kvam University, Port Salt), Carl Fell", ["Ada Reed", "Carl Fell"]],
  ["Supervisor\tKvam University", []],
])("“%s”", (text, names) => {
  expect(advisorsIn(text)).toEqual(names);
});
