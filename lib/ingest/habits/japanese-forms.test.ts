import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name = "cv.html") => ingest(new TextEncoder().encode(text), name);
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const PERSON = `<p>履　　歴　　書</p><table>${[
  row("氏　　名", "綾小路　汐里<br>（AYANOKOJI Shiori）"),
  row("生年月日", "1980（昭和55）年5月2日生（満44歳）"),
  row("性　別", "女"),
  row("本籍地", "京都府", "家族等", "配偶者あり、扶養家族1名（子）"),
  row("連絡先", "ayanokoji@minato.example"),
].join("")}</table>`;

const LIFE = `<h2>学　　歴</h2><table>${[
  row("1998（平成10）年 3月", "湊高等学校　卒業"),
  row("1998（平成10）年 4月", "潮大学理学部海洋学科　入学"),
  row("2002（平成14）年 3月", "同　　上　　卒業　学士（理学）"),
  row("平成14年 4月", "同大学院理学研究科修士課程　入学"),
  row("平成16年 3月", "同　　上　　修了　修士（理学）"),
  row("平成16年 4月", "波大学大学院海洋学研究科博士後期課程　進学"),
  row(
    "平成19年 3月",
    "同　　上　　修了　博士（理学）<br>学位論文「湾の潮汐と壁の塩に関する研究」（主査　岡野志乃教授）",
  ),
].join("")}</table><h2>職　　歴</h2><table>${[
  row("2007（平成19）年 4月", "海の研究所　客員研究員（長期派遣）　2009年3月まで"),
  row("2009（平成21）年 4月", "潮大学海洋センター　助教　2015年9月まで"),
  row("2012（平成24）年 4月", "湊女子大学　非常勤講師（「塩の科学」、現在に至る）"),
  row("2015（平成27）年10月", "潮大学海洋センター　准教授（現在に至る）"),
].join("")}</table><h2>賞　　罰</h2><table>${[row("2016（平成28）年 9月", "海の学会　潮賞"), row("", "罰　なし")].join(
  "",
)}</table>`;

const LISTS = `<p><b>研 究 業 績 目 録</b></p><p><b>Ⅰ．原著論文（査読有）</b></p>
<p>1) <u>Ayanokoji S</u>, Reed A. Salt and tides of the northern walls. <i>Tidal Lett</i>, 37(4), 88-95 (2020).</p>
<p>2) 湊青葉，<u>綾小路汐里</u>*，岡野志乃．湾における潮と塩の消長．日本潮協会誌，17(6)，41-50（2019）．</p>
<p>3) Reed A, <u>Ayanokoji S</u>*. Do walls remember? A survey of eleven harbours. （Harbour Letters に投稿中）</p>
<p><b>Ⅱ．著書</b></p><p>1) <u>綾小路汐里</u>（分担執筆）．「塩の科学」，岡野志乃編『湾の文化』，潮書房，88-97頁（2018）．</p>
<p><b>Ⅲ．特許</b></p><p>1) 岡野志乃，<u>綾小路汐里</u>．塩の壁の製造方法．特許第1234567号（2020年登録）．</p>
<p><b>Ⅳ．学会発表（過去5年、〇は発表者）</b></p><p>1) 〇<u>綾小路汐里</u>，湊青葉．潮と壁．日本潮学会2022年度大会，札幌，2022年3月．</p>
<p>2) 〇湊青葉，<u>綾小路汐里</u>．壁の塩．第7回海学会大会，東京，2023年9月．</p>
<p><b>Ⅴ．外部資金</b></p><ul><li>科研費　基盤研究(C)　2018-2020　壁の塩（代表）</li><li>海の財団　2015　湾の潮（代表）</li></ul>
<p><b>Ⅵ．教育実績（担当科目）</b></p><ul><li>海洋学実験（学部3年、2016年度～）</li><li>潮汐特論（大学院）</li></ul>
<p><b>Ⅶ．学会および社会における活動</b></p><ul><li>日本潮学会　支部幹事（2019年～）</li><li>湊市　海岸委員（2017年～）</li></ul>`;

test("schools entered and left, with the years of emperors", async () => {
  const { education } = await read(PERSON + LIFE);
  expect(
    education.map(({ degree, institution, period, thesis }) => [
      degree?.value,
      institution.value,
      period?.value,
      thesis?.value,
    ]),
  ).toEqual([
    [
      "学士（理学）",
      "潮大学理学部海洋学科",
      { start: { year: 1998, month: 4 }, end: { year: 2002, month: 3 } },
      undefined,
    ],
    [
      "修士（理学）",
      "潮大学大学院理学研究科",
      { start: { year: 2002, month: 4 }, end: { year: 2004, month: 3 } },
      undefined,
    ],
    [
      "博士（理学）",
      "波大学大学院海洋学研究科",
      { start: { year: 2004, month: 4 }, end: { year: 2007, month: 3 } },
      "湾の潮汐と壁の塩に関する研究",
    ],
  ]);
});

test("posts with the month they lasted until, and which of two is the post", async () => {
  const { employment, currentPosition } = await read(PERSON + LIFE);
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toEqual([
    ["客員研究員", "海の研究所", { start: { year: 2007, month: 4 }, end: { year: 2009, month: 3 } }],
    ["助教", "潮大学海洋センター", { start: { year: 2009, month: 4 }, end: { year: 2015, month: 9 } }],
    ["非常勤講師", "湊女子大学", { start: { year: 2012, month: 4 }, end: "present" }],
    ["准教授", "潮大学海洋センター", { start: { year: 2015, month: 10 }, end: "present" }],
  ]);
  expect(currentPosition?.value).toBe("准教授");
});

test("posts taken up and left, each in a line of its own", async () => {
  const { employment } = await read(
    `# 職務経歴書

氏名　綾小路 汐里

## 職歴

- 平成19年4月　波の研究所　研究員に採用
- 平成22年3月　同上　退職
- 平成22年4月　潮大学　講師に着任
- 平成27年4月　潮大学　准教授に昇任（現在に至る）
`,
    "cv.md",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toEqual([
    ["研究員", "波の研究所", { start: { year: 2007, month: 4 }, end: { year: 2010, month: 3 } }],
    ["講師", "潮大学", { start: { year: 2010, month: 4 }, end: { year: 2015, month: 4 } }],
    ["准教授", "潮大学", { start: { year: 2015, month: 4 }, end: "present" }],
  ]);
});

test("the works of who signs in two scripts, below numbered headings", async () => {
  const { name, publications, activities } = await read(PERSON + LISTS);
  expect(name?.value).toBe("綾小路汐里");
  expect(
    publications.map(({ title, authors, venueAsPrinted, kind, status, self }) => [
      title.value,
      authors.map(({ value }) => value).join("; "),
      venueAsPrinted?.value,
      `${kind.value} ${status.value}`,
      self,
    ]),
  ).toEqual([
    ["Salt and tides of the northern walls", "S Ayanokoji; A Reed", "Tidal Lett", "journal published", 0],
    ["湾における潮と塩の消長", "湊青葉; 綾小路汐里; 岡野志乃", "日本潮協会誌", "journal published", 1],
    ["Do walls remember? A survey of eleven harbours", "A Reed; S Ayanokoji", undefined, "preprint submitted", 1],
    ["塩の科学", "綾小路汐里", "湾の文化", "book published", 0],
  ]);
  const count = (wanted: string) => activities.filter(({ kind }) => kind === wanted).length;
  expect(["talk", "grant", "teaching", "service"].map(count)).toEqual([2, 2, 2, 2]);
});

test("what such a form asks of a person is kept", async () => {
  const { text, protected: kept } = await read(PERSON + LIFE);
  const words = kept.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/gu, " "));
  for (const said of ["1980（昭和55）年5月2日", "満44歳", "女", "京都府", "配偶者あり", "扶養家族1名"])
    expect(
      words.some((each) => each.includes(said)),
      said,
    ).toBe(true);
});
