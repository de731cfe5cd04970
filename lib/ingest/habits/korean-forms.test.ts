import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (source: string, file = "cv.md") => await ingest(new TextEncoder().encode(source), file);

test("what names the whole document is no section of it", async () => {
  for (const title of ["Curriculum Vitae and List of Publications", "이 력 서 및 연 구 실 적 목 록"]) {
    const draft = await read(`# ${title}

Ada Reed, reed@kvam.example

## Volunteering

- Salt walks for the children of Port Salt, every summer

## Articles

- Ada Reed, Carl Stone. Slow tides of the north. Mire Letters 3, 2019.
`);
    expect(draft.publications.map(({ title: { value } }) => value)).toEqual(["Slow tides of the north"]);
    expect(draft.emails.map(({ value }) => value)).toEqual(["reed@kvam.example"]);
  }
});

test("a Korean form says who somebody is in rows, and names journals in double corner brackets", async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const draft = await read(
    `<h1>이력서 및 연구실적 목록</h1><h2>1. 인적사항</h2><table>${row("성 명", "(한글) 김바다")}${row("전자우편", "bada@kvam.example")}</table>
<h2>2. 연구실적</h2><table>${row("느린 조수와 소금의 값: 항구 장부의 검토", "『항구연구』 61", "2022.08", "김바다(단독)")}
${row("북쪽 만의 벽 ― 제방 기록의 분석", "『조수학보』 262", "2021.03", "김바다(제1), 이소금(교신)")}
${row("소금밭의 소유권", "『항구연구』 58", "2020.05", "김바다(단독)")}</table>
<h2>3. 논문지도 (석사)</h2><ul><li>박갯벌 (2024.02), 「바닷가 약령시의 포장지」</li></ul>`,
    "cv.html",
  );
  expect(draft.name?.value).toBe("김바다");
  expect(draft.emails.map(({ value }) => value)).toEqual(["bada@kvam.example"]);
  expect(draft.publications.map(({ title, venueAsPrinted }) => [title.value, venueAsPrinted?.value])).toEqual([
    ["느린 조수와 소금의 값: 항구 장부의 검토", "항구연구"],
    ["북쪽 만의 벽 ― 제방 기록의 분석", "조수학보"],
    ["소금밭의 소유권", "항구연구"],
  ]);
});
