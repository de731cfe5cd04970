import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name: string) => ingest(new TextEncoder().encode(text), name);
const row = (tag: string, cells: string[]) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
const table = (head: string[], ...rows: string[][]) =>
  `<table>${row("th", head)}${rows.map((cells) => row("td", cells)).join("")}</table>`;

test("a form that scores papers: their tables name title and journal, never the authors", async () => {
  const draft = await read(
    `<html><body><h3>PROFORMA FOR SCORES</h3>
<p><b>PART A: GENERAL INFORMATION</b></p>
<table>${row("td", ["1.", "Name (in Block Letters)", ": ADA MAE REED"])}
${row("td", ["2.", "Father's Name / Mother's Name", ": Carl Reed / Bea Reed"])}
${row("td", ["3.", "Indicate whether belongs to SC/ST/OBC category", ": OBC"])}</table>
<p><b>12. Appointments held prior to joining this institution</b></p>
${table(["Designation", "Name of Employer", "Date of Joining", "Date of Leaving", "Salary with Grade", "Reason of leaving"], ["Lecturer", "Fen College", "01.07.2007", "14.09.2010", "8000", "Better post"])}
<p><b>III (A) Published Papers in Journals</b></p>
${table(
  [
    "Sl. No.",
    "Title with page nos.",
    "Journal",
    "ISSN/ISBN No.",
    "Whether peer reviewed. Impact Factor, if any",
    "No. of co-authors",
    "Whether you are the main author",
    "API Score",
  ],
  [
    "1",
    "Slow tides of hill harbours, pp 12-19",
    "Journal of Salt Walls, Vol. 4 (2011)",
    "0000-1111",
    "Yes, 0.4",
    "1",
    "Yes",
    "15",
  ],
  [
    "2",
    "A key to the walls of the north, pp 101-120",
    "Tidal Notes, Vol. 18 (2014)",
    "0000-2222",
    "Yes",
    "2",
    "Yes",
    "15",
  ],
)}
<p><b>III (B) (i) Articles/Chapters published in Books</b></p>
${table(["Sl. No.", "Title with page nos.", "Book Title, editor &amp; publisher", "ISSN/ISBN No.", "API Score"], ["1", "Salt of the slow river, pp 33-48", "Rivers of the East, ed. B. Moss, Quayside Press, 2016", "978-0", "10"])}
</body></html>`,
    "form.html",
  );
  expect(draft.name?.value).toBe("Ada Mae Reed");
  expect(draft.employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Lecturer", "Fen College"],
  ]);
  expect(draft.publications.map(({ venueAsPrinted, year }) => [venueAsPrinted?.value, year?.value])).toEqual([
    ["Journal of Salt Walls", 2011],
    ["Tidal Notes", 2014],
    ["Rivers of the East", 2016],
  ]);
  const covered = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("\n");
  for (const word of ["Carl Reed", "OBC"]) expect(covered).toContain(word);
});

test("a name above the name of the father is the owner's", async () => {
  const draft = await read(
    `<html><body><h2>CURRICULUM VITAE</h2><table>${row("td", ["Name", "Dr. Ada Mae Reed"])}
${row("td", ["Father's Name", "Carl Stone Reed"])}${row("td", ["Domicile", "Morvik"])}</table>
<h3>Academic Record</h3>
${table(["S. No.", "Certificate / Degree", "Year", "Division / CGPA", "Board / University", "Major Subjects"], ["1", "SSC", "2001", "1st", "Board of Morvik", "Science"], ["2", "M.Sc.", "2008", "3.7/4", "Kvam University", "Botany"])}
</body></html>`,
    "cv.html",
  );
  expect(draft.name?.value).toBe("Ada Mae Reed");
  expect(draft.education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["M.Sc.", "Kvam University"],
  ]);
});

test("a narrative CV: the questions of its modules are headings, its outputs are papers", async () => {
  const draft = await read(
    `# Résumé: Dr Ada Reed

**Key qualifications**

2008–2012: PhD Archaeology, Kvam University

**Relevant experience**

2019–present: Senior Lecturer, Fen College

**Module 2: How have you contributed to the development of others?**

I supervised four PhD students and lead our network (2018–2021).

**Module 4: How have you contributed to broader research and innovation users and audiences and towards wider benefit?**

My exhibition drew 40,000 visitors.

**Key outputs**

1. Reed, A. and Stone, O. (2015) 'Slow tides of the northern harbours', *Harbour Studies* 15: 22–41.
2. Reed, A. (2018) 'Salt in the walls of the fen', *Tidal Letters* 62(3): 501–15.
`,
    "narrative.md",
  );
  expect(draft.publications.map(({ title }) => title.value)).toEqual([
    "Slow tides of the northern harbours",
    "Salt in the walls of the fen",
  ]);
  expect(draft.education.map(({ institution }) => institution?.value)).toEqual(["Kvam University"]);
  expect(draft.employment.map(({ title }) => title?.value)).toEqual(["Senior Lecturer"]);
});

test("names in scripts without capitals are told by their labels", async () => {
  const japanese = await read(
    `履歴書

氏名　里田 愛（さとだ あい）
国籍　モルヴィク
学歴
2007年3月　潮大学大学院理学研究科 博士課程修了
職歴
2016年4月～現在　潮大学理学部 准教授
論文
1. 里田愛, 石川治: 塩壁と潮汐の観測. 海の研究, 20(3), 211-225, 2011.
`,
    "cv.txt",
  );
  expect(japanese.name?.value).toBe("里田愛");
  expect(japanese.employment.map(({ period }) => period?.value.end)).toEqual(["present"]);
  expect(japanese.publications.map(({ self }) => self)).toEqual([0]);
  expect(japanese.protected.map(({ kind }) => kind)).toEqual(["citizenship"]);

  const arabic = await read(
    `<html lang="ar" dir="rtl"><body><h1>السيرة الذاتية</h1><table>
${row("td", ["الاسم", "د. آدا عبد الله الميناوي"])}${row("td", ["تاريخ الميلاد", "12/6/1978"])}</table>
<h2>المؤهلات العلمية</h2><ul><li>دكتوراه في علوم البحار، جامعة الميناء، ٢٠١٠</li></ul>
<h2>الخبرات العملية</h2><ul><li>أستاذ مشارك، جامعة الميناء، 2015 - حتى الآن</li></ul>
<h2>البحوث المنشورة</h2><ol><li>الميناوي، آدا (2011). المد البطيء في الموانئ. مجلة علوم الملح، 42(3)، 15-27.</li></ol>
</body></html>`,
    "cv.html",
  );
  expect(arabic.name?.value).toBe("آدا عبد الله الميناوي");
  expect(arabic.education.map(({ degree, period }) => [degree?.value, period?.value.end])).toEqual([
    ["دكتوراه في علوم البحار", { year: 2010 }],
  ]);
  expect(arabic.employment.map(({ title, period }) => [title?.value, period?.value.end])).toEqual([
    ["أستاذ مشارك", "present"],
  ]);
  expect(arabic.publications.map(({ title }) => title.value)).toEqual(["المد البطيء في الموانئ"]);
  expect(arabic.protected.map(({ kind }) => kind)).toEqual(["birth"]);
});

test("how a Chinese page begins to tell of somebody", async () => {
  const draft = await read(
    "<html><body><h2>里德</h2><p>教授</p><h3>个人简介</h3><p>里德，女，汉族，1978年5月生，浙江湖州人，潮海大学教授。</p></body></html>",
    "page.html",
  );
  expect(draft.protected.map(({ kind }) => kind)).toEqual(["sex", "citizenship", "birth"]);
});
