import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const papersOf = async (text: string) => {
  const { publications } = await ingest(new TextEncoder().encode(`# Ada Reed\n\n## Publications\n\n${text}`), "cv.md");
  return publications.map(({ title, venueAsPrinted, year }) => [title.value, venueAsPrinted?.value, year?.value]);
};

test("behind two strokes stands the place, and behind it volume and pages in Cyrillic", async () => {
  expect(
    await papersOf(`1. Камнев В.А., Рид Е.И. Соль в донных осадках заливов // Приливы. 2003. № 5. С. 512–523.
2. Камнев В.А. Стены и приливы северных гаваней // Доклады о соли. 2012. Т. 444, № 2. С. 188–192.
3. Kamnev V.A. Salt as an archive of walls // Harbour Letters. 2016. V. 9. P. 33–48.
4. Камнев В.А. Медленные приливы. Морвик: Гавань, 2008. 204 с.
`),
  ).toEqual([
    ["Соль в донных осадках заливов", "Приливы", 2003],
    ["Стены и приливы северных гаваней", "Доклады о соли", 2012],
    ["Salt as an archive of walls", "Harbour Letters", 2016],
    ["Медленные приливы", "Морвик: Гавань", 2008],
  ]);
});

test("volumes and pages in Vietnamese and Latvian", async () => {
  expect(
    await papersOf(`1. Đặng Thu Reed (2010). Tường muối ở miền Bắc. Tạp chí Biển, số 4, tr. 12-25.
2. Đặng Thu Reed (2013). Thủy triều chậm trong các vịnh. Đời sống Cảng, số 7, tr. 3-11.
`),
  ).toEqual([
    ["Tường muối ở miền Bắc", "Tạp chí Biển", 2010],
    ["Thủy triều chậm trong các vịnh", "Đời sống Cảng", 2013],
  ]);
  expect(
    await papersOf(`1. Stons, O. Sāls sienas ziemeļu ostās. Viļņi, 2006, Nr. 14, 35.–52. lpp.
2. Stons, O. Lēnie paisumi līčos. Ostas Dzīve, 2013, Nr. 49, 60.–71. lpp.
`),
  ).toEqual([
    ["Sāls sienas ziemeļu ostās", "Viļņi", 2006],
    ["Lēnie paisumi līčos", "Ostas Dzīve", 2013],
  ]);
});

test("the last initial before a year is no volume", async () => {
  expect(
    await papersOf(
      "1. Reed, A., Stone, O., & Fell, C. T. 2022, “A flat tide in an unflattering harbour”, Harbour Letters, 511, L40\n",
    ),
  ).toEqual([["A flat tide in an unflattering harbour", "Harbour Letters", 2022]]);
});
