import { expect, test } from "vitest";
import type { Draft } from "#lib/ingest/draft.ts";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name: string) => ingest(new TextEncoder().encode(text), name);
const papers = ({ publications }: Draft) =>
  publications.map(({ title, authors, venue, kind, status, self }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    venue,
    kind.value,
    status.value,
    self,
  ]);
const hidden = ({ text, protected: places }: Draft) => places.map(({ span }) => text.slice(span.start, span.end));

const GREEK = `<h1>ΒΙΟΓΡΑΦΙΚΟ ΣΗΜΕΙΩΜΑ</h1><h2>Προσωπικά στοιχεία</h2>
<table><tr><td>Ονοματεπώνυμο</td><td>Ελπίδα Λαμπρινού του Ηλία</td></tr>
<tr><td>Ημερομηνία γέννησης</td><td>5 Μαΐου 1984, Βόλος</td></tr>
<tr><td>Διεύθυνση εργασίας</td><td>Παπαναστασίου 5, 38221 Βόλος</td></tr></table>
<h2>Δημοσιεύσεις σε περιοδικά</h2>
<ol><li>Lamprinou, E. &amp; Reed, A. (2022), “Salt marshes of the northern gulf”, <i>Tidal Biology</i>, 169, 12–25.</li>
<li>Λαμπρινού Ε., Στόουν Ο. (2019), «Οι αλυκές του Βόλου: μια πρώτη απογραφή», <i>Θαλάσσια Έρευνα</i>, τ. 8, σ. 33–49.</li>
<li>Labrinou, E. (2017), “Brine shrimp and the heat of summer”, <i>Salt Letters</i>, 790, 201–215.</li>
<li>Lamprinou, E. &amp; Stone, O., “Winter ponds and their keepers” (υπό κρίση στο <i>Harbour Studies</i>).</li></ol>
<h2>Ετεροαναφορές</h2>
<ol><li>Fell, C. (2023), “Ponds of the north”, <i>Limnology</i>, 24, 1–12.</li>
<li>Moss, B. (2024), “What lives in brine”, <i>Marine Ecology</i>, 45, 66–80.</li>
<li>Kvist, A. (2020), “Salt and heat”, <i>Hydrobiologia</i>, 840, 5–19.</li></ol>`;

test("a Greek memorandum: the name without the father's, papers under review, and no paper of those who cite them", async () => {
  const draft = await read(GREEK, "cv.html");
  expect(draft.name?.value).toBe("Ελπίδα Λαμπρινού");
  expect(papers(draft)).toEqual([
    ["Salt marshes of the northern gulf", "E. Lamprinou; A. Reed", "Tidal Biology", "journal", "published", 0],
    [
      "Οι αλυκές του Βόλου: μια πρώτη απογραφή",
      "Ε. Λαμπρινού; Ο. Στόουν",
      "Θαλάσσια Έρευνα",
      "journal",
      "published",
      0,
    ],
    ["Brine shrimp and the heat of summer", "E. Labrinou", "Salt Letters", "journal", "published", 0],
    ["Winter ponds and their keepers", "E. Lamprinou; O. Stone", null, "preprint", "submitted", 0],
  ]);
  expect(hidden(draft).join()).not.toContain("Παπαναστασίου");
});

const RUSSIAN = `# Личный листок

## Трудовая деятельность

09.2016 – н.в. Доцент кафедры океанологии, Приморский государственный университет, г. Приморск

09.2010 – 08.2016 Старший преподаватель той же кафедры

## Повышение квалификации

- «Работа с данными приливов», 36 ч., ПГУ, 2020

## Список научных трудов

| № п/п | Наименование работы, её вид | Форма работы | Выходные данные | Объём, с. | Соавторы |
|---|---|---|---|---|---|
| 1 | Приливы в узких бухтах (статья) | печ. | Океанология. 2015. Т. 55. № 3. С. 301–310 (ВАК) | 10 | Тростников А.Б. |
| 2 | Соль у причалов (тезисы) | печ. | Материалы II конференции «Море и берег», Приморск, 2017. С. 12–14 | 3 | – |
| 3 | Работы по океанологии (практикум) | печ. | Приморск: Причал, 2019 | 80 | Тростников А.Б. |
| 4 | Режим приливов (автореферат дис. ... канд. геогр. наук) | рукопись | Приморск, 2012 | 23 | – |
| 5 | Seiches after storms (статья) | рукопись | Направлена в Tidal Letters, 2024 (на рецензии) | – | Stone O. |
`;

test("a Russian list of works in a table: kinds, places, nobody for a dash, what was only sent", async () => {
  const draft = await read(RUSSIAN, "cv.md");
  expect(papers(draft).map(([title, authors, , kind, status]) => [title, authors, kind, status])).toEqual([
    ["Приливы в узких бухтах", "А.Б. Тростников", "journal", "published"],
    ["Соль у причалов", "", "conference", "published"],
    ["Работы по океанологии", "А.Б. Тростников", "book", "published"],
    ["Режим приливов", "", "thesis", "published"],
    ["Seiches after storms", "O. Stone", "preprint", "submitted"],
  ]);
  expect(draft.publications[1]?.venue).toBe("Материалы II конференции «Море и берег»");
  expect(draft.education).toEqual([]);
});

test("a post of the same department is where the one above was", async () => {
  const { employment } = await read(RUSSIAN, "cv.md");
  expect(employment.map(({ title, organization }) => [title?.value, organization?.value])).toEqual([
    ["Доцент кафедры океанологии", "Приморский государственный университет"],
    ["Старший преподаватель", "Приморский государственный университет"],
  ]);
});

const JAPANESE = `研究者紹介

氏名　岡野 しほ香
生年　1982年（昭和57年）、潮市生まれ

職歴
2009年4月～2013年3月　波の研究所 研究員（2011年度 育休）
2013年4月～2019年3月　潮大学 助教
2019年4月～現在　同 准教授

論文
1. 岡野しほ香・茂木 凜・O. Stone, 2022: 入江の潮汐に対する海底摩擦の影響. 海洋, 54(2), 101-112.
2. 茂木 凜・岡野しほ香, 2019: 港の塩分はどこから来るか. 潮学会誌, 12(1), 33-47.
3. Okano, S., and O. Stone, 2017: Slow tides in narrow bays. Estuarine Letters, 9, 201-215.
4. 岡野しほ香, 2015: 桟橋の下の流れ. 海洋, 47(4), 250-259.
5. 茂木 凜・岡野しほ香ほか, 2014: 嵐のあとの潮位調査報告. 波の研究所報告, 8, 1-20.

投稿中
6. Okano, S., and R. Motegi: Seiches after storms. J. Harbour Res. に投稿（2024年5月）.

著書
7. 岡野しほ香, 2020: 『潮のはなし』. 潮書房, 180p.
`;

test("a Japanese page: names with kana, points between authors, a post at the same place", async () => {
  const draft = await read(JAPANESE, "cv.txt");
  expect(draft.name?.value).toBe("岡野しほ香");
  expect(
    papers(draft)
      .slice(0, 5)
      .map(([title, authors, , , , self]) => [title, authors, self]),
  ).toEqual([
    ["入江の潮汐に対する海底摩擦の影響", "岡野しほ香; 茂木 凜; O. Stone", 0],
    ["港の塩分はどこから来るか", "茂木 凜; 岡野しほ香", 1],
    ["Slow tides in narrow bays", "S. Okano; O. Stone", null],
    ["桟橋の下の流れ", "岡野しほ香", 0],
    ["嵐のあとの潮位調査報告", "茂木 凜; 岡野しほ香", 1],
  ]);
  expect(draft.employment.at(-1)).toMatchObject({ organization: { value: "潮大学" }, title: { value: "准教授" } });
});

test("the year of a birth and a leave for a child are told in Japanese, too", async () => {
  const draft = await read(JAPANESE, "cv.txt");
  expect(hidden(draft).join("|")).toMatch(/1982年（昭和57年）、潮市生まれ.*育休/u);
});
