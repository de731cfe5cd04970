import { expect, test } from "vitest";
import { withoutHeadingNumbers } from "#lib/ingest/readers/text-numbers.ts";

test("numbers in front of headings go where they count and the headings are known", () => {
  const lines = ["1     Education", "PhD in Botany", "", "2     Publications", "2.1 Loose Leaves", "", "3   Awards"];
  expect(withoutHeadingNumbers(lines).filter((line) => line !== "")).toEqual([
    "Education",
    "PhD in Botany",
    "Publications",
    "2.1 Loose Leaves",
    "Awards",
  ]);
  expect(withoutHeadingNumbers(["I. Education", "", "II. Teaching", "", "III. Service"])).toContain("Teaching");
  const high = ["XIII", "XIV", "XV", "XVI"].map((number) => `${number}. Salt`);
  const low = "I II III IV V VI VII VIII IX X XI XII".split(" ").map((number) => `${number}. Teaching`);
  expect(withoutHeadingNumbers([...low, ...high, "XVII. Fun"].flatMap((line) => [line, ""]))).toContain("Fun");
});

test("numbered entries keep theirs", () => {
  const entries = ["1     Slow Tides", "", "2     Quiet Harbours", "", "3     Teaching", "", "4     Salt in Spring"];
  expect(withoutHeadingNumbers(entries)).toBe(entries);
});

test("what a form asks first is counted with its sections, and a known heading needs no blank line above", () => {
  const form = [
    "1. Name: Ada Reed",
    "2. Place / date : Fen Harbour, 1980",
    "",
    "3. Education",
    "PhD in Botany, Kvam University",
    "4. Publications",
    "Slow tides, 2019",
    "5. Awards",
  ];
  const left = withoutHeadingNumbers(form).filter((line) => line !== "");
  expect(left).toEqual([...form.slice(0, 2), "Education", form[4], "Publications", form[6], "Awards"]);
  const list = ["1. Teaching", "2. Research", "3. Service", "4. Publications"];
  expect(withoutHeadingNumbers(["I like", ...list])).toEqual(["I like", ...list]);
});

test("headings in small letters are numbered like others", () => {
  const lines = [
    "1 education",
    "PhD in Botany, 2019",
    "",
    "2 teaching experience",
    "Salt I",
    "",
    "3 awards",
    "A medal",
  ];
  expect(withoutHeadingNumbers(lines).filter((line) => line !== "")).toEqual([
    "education",
    "PhD in Botany, 2019",
    "teaching experience",
    "Salt I",
    "awards",
    "A medal",
  ]);
  const items = ["1 salt", "", "2 walls of old quays", "", "3 gates"];
  expect(withoutHeadingNumbers(items)).toBe(items);
});
