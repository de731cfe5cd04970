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
