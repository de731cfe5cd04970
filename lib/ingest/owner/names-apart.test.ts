import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isOwnPinyin } from "#lib/ingest/owner/pinyin.ts";

const read = (lines: string[]) => ingest(new TextEncoder().encode(lines.join("\n")), "cv.md");
const PAPERS = [
  "- Olaf Stone, `Ada Li(里阿达)`, Carl Fell. Slow tides of the northern estuaries. *Harbour Studies*, vol. 12, pp. 45–67, 2021.",
  "- `Ada Li(里阿达)`, Olaf Stone. Salt walls and what they hold. *Mire Letters*, vol. 4, pp. 1–19, 2019.",
];

test("a name whose blank was forgotten at the head is the one that signs the papers", async () => {
  const draft = await read(["## AdaLi(里阿达)", "I work on tides.", "## Publications", ...PAPERS]);
  expect(draft.name?.value).toBe("Ada Li");
  expect(draft.publications.map(({ self }) => self)).toEqual([1, 0]);
});

test("who stands in Chinese letters at the head signs as the address is spelt", async () => {
  const draft = await read([
    "# 里阿达",
    "liada@kvam.example",
    "## 学术会议及科研成果",
    "- Olaf Stone, Ada Li, et al “Slow tides of the northern estuaries” Harbour Studies 12 (2021) 45, 作者排名第一",
    "- Ada Li, “Salt walls and what they hold in small harbours” Mire Letters 4 (2019) 1, 作者排名第一",
  ]);
  expect(draft.name?.value).toBe("里阿达");
  expect(draft.publications.map(({ title, self }) => [title.value, self])).toEqual([
    ["Slow tides of the northern estuaries", 1],
    ["Salt walls and what they hold in small harbours", 0],
  ]);
  expect(draft.publications[0]?.venueAsPrinted?.value).toBe("Harbour Studies");
});

test("each letter of a Chinese name is one syllable, and the address says whose it is", () => {
  expect(isOwnPinyin("里阿达", "Ada Li", ["liada"])).toBe(true);
  expect(isOwnPinyin("里阿达", "Ada Li", ["olaf"])).toBe(false);
  expect(isOwnPinyin("里达", "Ada Li", ["liada"])).toBe(false);
  expect(isOwnPinyin("里阿达", "Ada Stone", ["adastone"])).toBe(false);
});
