import { expect, test } from "vitest";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const read = (text: string, name = "cv.md") => ingest(new TextEncoder().encode(text), name);

test("stretches of time in Basque, Arabic, Vietnamese, Bulgarian, Macedonian, Serbian and Galician; the newer end first", () => {
  const told = (text: string) => findPeriods(text)[0]?.period;
  expect(told("2021eko urria – 2023ko abuztua")).toEqual({
    start: { year: 2021, month: 10 },
    end: { year: 2023, month: 8 },
  });
  expect(told("2022tik")).toEqual({ start: { year: 2022 }, end: "present" });
  expect(told("تشرين الأول 2021 – أيار 2023")).toEqual({
    start: { year: 2021, month: 10 },
    end: { year: 2023, month: 5 },
  });
  expect(told("منذ 2021")).toEqual({ start: { year: 2021 }, end: "present" });
  expect(told("tháng 3 năm 2019 - nay")).toEqual({ start: { year: 2019, month: 3 }, end: "present" });
  expect(told("09.2010 – до момента")).toEqual({ start: { year: 2010, month: 9 }, end: "present" });
  expect(told("јануари 2012 – денес")).toEqual({ start: { year: 2012, month: 1 }, end: "present" });
  expect(told("2012. – 2015. године")).toEqual({ start: { year: 2012 }, end: { year: 2015 } });
  expect(told("setembro 2012 – xullo 2014")).toEqual({
    start: { year: 2012, month: 9 },
    end: { year: 2014, month: 7 },
  });
  expect(told("2018 - 2013")).toEqual({ start: { year: 2013 }, end: { year: 2018 } });
});

test("headings in Macedonian, Serbian, Bulgarian, Arabic, Persian and Vietnamese", () => {
  const kinds = (headings: string[]) => headings.map((heading) => senseOfHeading(heading, true)?.kind);
  expect(kinds(["Работно искуство", "Образование", "Научни трудови", "Награди", "Јазици"])).toEqual([
    "employment",
    "education",
    "publications",
    "awards",
    "skills",
  ]);
  expect(kinds(["Радно искуство", "Образовање", "Научни радови", "Наставно искуство"])).toEqual([
    "employment",
    "education",
    "publications",
    "teaching",
  ]);
  expect(senseOfHeading("Под печат и в процес на рецензиране", true)).toMatchObject({ kind: "publications" });
  expect(kinds(["المواد التي تدرّسها", "الإشراف على الرسائل الجامعية", "المشاريع البحثية المدعومة"])).toEqual([
    "teaching",
    "advising",
    "grants",
  ]);
  expect(kinds(["سوابق تحصیلی", "مقالات علمی"])).toEqual(["education", "publications"]);
  expect(kinds(["Khen thưởng", "Các môn học giảng dạy", "Sau đại học"])).toEqual(["awards", "teaching", "education"]);
});

test("people in Arabic letters, turned round or not; their volumes and pages; who signs in Latin letters elsewhere", async () => {
  const { name, publications } = await read(`د. سلمى عادل البحراني

## الأبحاث المنشورة

- البحراني، سلمى؛ والهاجري، ربى (2024). الملح والمد في الموانئ الشمالية. **مجلة الموانئ**، 51(3)، 210-227.
- سلمى البحراني، ربى الهاجري (2021). جدران من ملح على الساحل. **مجلة المد والجزر**، المجلد 35، العدد 9، ص 14-30.
- Al-Bahrani, S., & Reed, A. (2020). Slow tides of the north. *Harbour Letters*, 14, 9–12.
`);
  expect(name?.value).toBe("سلمى عادل البحراني");
  expect(
    publications.map(({ authors, venueAsPrinted, self }) => [
      authors.map(({ value }) => value),
      venueAsPrinted?.value,
      self,
    ]),
  ).toEqual([
    [["سلمى البحراني", "ربى الهاجري"], "مجلة الموانئ", 0],
    [["سلمى البحراني", "ربى الهاجري"], "مجلة المد والجزر", 0],
    [["S. Al-Bahrani", "A. Reed"], "Harbour Letters", 0],
  ]);
});

test("what is private in Bulgarian, Basque and Serbian", async () => {
  const covered = async (text: string) => {
    const draft = await read(text);
    return draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("\n");
  };
  const bulgarian = await covered(
    "# Ада Рийд\n\n## Лични данни\n\nСемейно положение: омъжена\n\n## Умения\n\nПея в смесен хор. Запален планинар и моделист.\n",
  );
  for (const word of ["омъжена", "смесен хор", "планинар"]) expect(bulgarian).toContain(word);
  expect(
    await covered("# Ada Reed\n\n## Datu pertsonalak\n\nJaioteguna: 1981-03-04\nEgoera zibila: ezkondua\n"),
  ).toContain("1981");
  expect(await covered("# Ада Рид\n\n## Лични подаци\n\nДатум рођења: 4. 3. 1981.\nБрачно стање: удата\n")).toContain(
    "1981",
  );
});
