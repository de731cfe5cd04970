import { expect, test } from "vitest";
import { dateOf, newestFirst } from "#lib/ingest/dates/printed-date.ts";

const body = `\n${"A line about knots in rivers.\n".repeat(60)}`;

test.each([
  ["Ilse Okonjo\nCurriculum Vitae, March 2024\nPhD 2021", { year: 2024, month: 3 }],
  ["Ilse Okonjo\nlast updated: 5 May 2023\n", { year: 2023, month: 5 }],
  [`Ilse Okonjo${body}Last modified 2022-11-03`, { year: 2022, month: 11 }],
  [`Ilse Okonjo\nSeptember 2022${body}`, { year: 2022, month: 9 }],
  [`Ilse Okonjo${body}Version of 2021`, { year: 2021 }],
  ["Ilse Okonjo\nCV (updated 10/2023)", { year: 2023, month: 10 }],
])("%j says when it was written", (text, date) => {
  expect(dateOf(text, new Date("2026-11-01"))).toEqual(date);
});

test.each([
  "Ilse Okonjo\nPhD, University of Lorrimer, 2021\nPostdoc, 2021 – present",
  "Ilse Okonjo\n2021\nKnots in Slow Rivers",
  "Ilse Okonjo\nLast updated: March 2031",
  `Ilse Okonjo${body}Updated 2024${body}`,
  "",
])("%j does not", (text) => {
  expect(dateOf(text, new Date("2026-11-01"))).toBeNull();
});

test("the date a document gives itself goes before the day it was imported", () => {
  const documents = [
    { text: "Ilse Okonjo\nCurriculum vitae, March 2019\n", addedAt: new Date("2026-01-01") },
    { text: "Ilse Okonjo\nLast updated: May 2024\n", addedAt: new Date("2026-01-01") },
    { text: "Ilse Okonjo\nNo date at all\n", addedAt: new Date("2021-01-01") },
  ];
  expect(newestFirst(documents).map((one) => documents.indexOf(one))).toEqual([1, 2, 0]);
});

test("a year alone stands for its middle", () => {
  const dated = (date: string) => ({ text: `Ilse Okonjo\nLast updated: ${date}\n`, addedAt: new Date("2026-01-01") });
  const documents = [dated("June 2023"), dated("2023"), dated("August 2023")];
  expect(newestFirst(documents).map((one) => documents.indexOf(one))).toEqual([2, 1, 0]);
});
