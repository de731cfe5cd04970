import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { eastAsianPlace, wordCount } from "#lib/ingest/references/east-asian.ts";

const read = async (source: string, file = "cv.md") => ingest(new TextEncoder().encode(source), file);

const rows = async (source: string, file?: string) =>
  (await read(source, file)).publications.map(
    ({ authors, title, venueAsPrinted, year }) =>
      `${authors.map(({ value }) => value).join("; ")} | ${title.value} | ${venueAsPrinted?.value} | ${year?.value}`,
  );

test("Japanese references: titles in corner brackets or plain, journals, volumes, pages and years", async () => {
  expect(
    await rows(`# 湊青葉 (Aoba Minato)

## Publications

- 浜田宏樹, 湊青葉, 岡野志乃, (2021), 潮が3回引く! 波止場のための塩の計り方, 港湾研究, Vol.39 No.8, pp. 1283-1290.
- 湊青葉, 岡野志乃, (2020), Tide Notebook入門―潮を数えてみよう, 港湾研究増刊, Vol.38 No.20, pp. 16-35.
- 湊青葉「遅い潮と北の塩の壁」『港湾研究』第12巻第3号，45–67頁，2019年．
- 岡野志乃，湊青葉：浅瀬の霧に関する考察，潮汐学会誌，Vol．7，No．2，pp．11-20，2018．
- 湊青葉・岡野志乃（2017）「北の港の歴史」『海の社会学』45巻2号、10-20頁。
- 岡野志乃, 湊青葉, 小此木潮美, (2019), 鰻の画像を用いた堰の診断, 堰と鰻, Vol. 37, No.7. pp. 631-635`),
  ).toEqual([
    "浜田宏樹; 湊青葉; 岡野志乃 | 潮が3回引く! 波止場のための塩の計り方 | 港湾研究 | 2021",
    "湊青葉; 岡野志乃 | Tide Notebook入門―潮を数えてみよう | 港湾研究増刊 | 2020",
    "湊青葉 | 遅い潮と北の塩の壁 | 港湾研究 | 2019",
    "岡野志乃; 湊青葉 | 浅瀬の霧に関する考察 | 潮汐学会誌 | 2018",
    "湊青葉; 岡野志乃 | 北の港の歴史 | 海の社会学 | 2017",
    "岡野志乃; 湊青葉; 小此木潮美 | 鰻の画像を用いた堰の診断 | 堰と鰻 | 2019",
  ]);
});

test("Chinese references in a LaTeX list under “Books/Reviews”", async () => {
  const list = await rows(
    String.raw`\documentclass{article}
\begin{document}
\section*{Aoba Minato}
\section*{Books/Reviews}
\begin{itemize}
 \item 岡野志乃, \underline{湊青葉}, (2020), 北港的慢潮与盐墙, 海港科学, 12卷3期, pp. 16-35.
 \item \underline{湊青葉}, 岡野志乃, (2019), 浅滩之雾的测量方法, 潮汐学报, 11卷2期, pp. 1-9.
\end{itemize}
\end{document}`,
    "cv.tex",
  );
  expect(list).toEqual([
    "岡野志乃; 湊青葉 | 北港的慢潮与盐墙 | 海港科学 | 2020",
    "湊青葉; 岡野志乃 | 浅滩之雾的测量方法 | 潮汐学报 | 2019",
  ]);
});

test("posts under “Affiliation”, degrees without their last stop", async () => {
  const { education, employment } = await read(`# Aoba Minato

## Affiliation

- **Researcher, Quayside Networks**, Salt and Tides, 2022--present.
- **Lecturer, Kvam University**, Biosciences, 2020--2022.

## Education

- **M.E**, Tides and Weirs, Kvam University, 2016--2018.
- **B.E**, Tides and Weirs, Kvam University, 2012--2016.`);
  expect(employment.map(({ title, organization }) => `${title?.value} | ${organization?.value}`)).toEqual([
    "Researcher | Quayside Networks",
    "Lecturer | Kvam University",
  ]);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["M.E in Tides and Weirs", "B.E in Tides and Weirs"]);
});

test("words without spaces are counted by their letters; a place is short and named like one, or numbered", () => {
  expect(wordCount("Slow tides of the north")).toBe(5);
  expect(wordCount("浅瀬の霧に関する考察")).toBe(4);
  expect(eastAsianPlace("Harbour Studies", true)).toBe(0);
  expect(eastAsianPlace("浅瀬の霧に関する考察", false)).toBe(0);
  expect(eastAsianPlace("潮汐学会誌", false)).toBeGreaterThan(2);
  expect(eastAsianPlace("堰と鰻", true)).toBeGreaterThan(2);
});

test("who is underlined in Latin lists is the one underlined in those of another script", async () => {
  const { publications } = await read(
    String.raw`\documentclass{article}
\begin{document}
\begin{center}\Large Aoba Minato\end{center}
\section*{\bf Journal articles}
\begin{itemize}
 \item Shino Okano, \underline{Aoba Minato}, ${"``"}Slow tides and salt walls,'' {\itshape Harbour Studies}, 32, pp.181--188, (2022)
 \item \underline{Aoba Minato}, Shino Okano, ${"``"}Eels in the fog of the weir,'' {\itshape Harbour Studies}, 31, pp.1--8, (2021)
 \item 岡野志乃, \underline{湊青葉}, (2020), 北港的慢潮与盐墙, 海港科学, 12卷3期, pp. 16-35.
 \item 岡野志乃, 浜田宏樹, (2019), 浅滩之雾的测量方法, 潮汐学报, 11卷2期, pp. 1-9.
\end{itemize}
\end{document}`,
    "cv.tex",
  );
  expect(publications.map(({ self }) => self)).toEqual([1, 0, 1, null]);
});

test("Korean journals say their volumes; who prints a name in two scripts signs in both", async () => {
  const { publications } = await read(`# Ada Reed (리아다)

## Journal papers

- A. Reed and C. Stone, “Slow tides of the northern fens,” Tidal Letters, vol. 3, pp. 1–9, 2021.
- 안나래, 리아다, “느린 조수의 셔플링 기법,” 항만공학회논문지, 제57권 제8호, pp. 31–38, 2020.
`);
  expect(publications.map(({ venueAsPrinted, self }) => [venueAsPrinted?.value, self])).toEqual([
    ["Tidal Letters", 0],
    ["항만공학회논문지", 1],
  ]);
});
