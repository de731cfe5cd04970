import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
const read = async (...rows: string[][]) => {
  const table = rows.map(row).join("");
  const source = `<html><body><h1>Ada Reed</h1><h2>Publications</h2><table>${table}</table></body></html>`;
  const { publications } = await ingest(new TextEncoder().encode(source), "cv.html");
  return publications.map(({ title, authors, venueAsPrinted, year, kind }) =>
    [
      title.value,
      authors.map(({ value }) => value).join("; "),
      venueAsPrinted?.value ?? "",
      year?.value ?? "",
      kind.value,
    ].join(" | "),
  );
};

const HEAD = ["№ з/п", "Назва", "Характер роботи", "Вихідні дані", "Обсяг (стор.) / частка автора", "Співавтори"];
const COUNT = ["1", "2", "3", "4", "5", "6"];

test("a list of works as a table: the place is what its cell begins with, the kind stands behind the title", async () => {
  expect(
    await read(
      HEAD,
      COUNT,
      [
        "1.",
        "Slow tides of the bays (стаття)",
        "друк.",
        "Harbour Letters. 2019. Vol. 3. P. 7–19. (Scopus, Q1)",
        "12 / 6",
        "Stone O. B.",
      ],
      [
        "2.",
        "Walls before salt (тези)",
        "друк.",
        "Harbours of the north: матеріали конф., Порт, 2018. С. 33.",
        "1",
        "–",
      ],
      [
        "3.",
        "Gates and wells (навчальний посібник)",
        "друк.",
        "Київ: Quayside, 2021. 196 с.",
        "196",
        "Fell C., Moss B.",
      ],
      [
        "4.",
        "Tides in the walls (автореферат)",
        "друк.",
        "автореф. дис. канд. наук. Київ: Quayside, 2012. 22 с.",
        "22",
        "–",
      ],
      [
        "5.",
        "A gate for low harbours (патент)",
        "друк.",
        "Пат. на модель 59 Норланд. Опубл. 25.05.2011.",
        "4 / 1",
        "Fell C. D.",
      ],
    ),
  ).toEqual([
    "Slow tides of the bays | O. B. Stone | Harbour Letters | 2019 | journal",
    "Walls before salt |  | Harbours of the north | 2018 | conference",
    "Gates and wells | C. Fell; B. Moss | Київ: Quayside | 2021 | book",
    "Tides in the walls |  | Київ: Quayside | 2012 | thesis",
    "A gate for low harbours | C. D. Fell |  | 2011 | other",
  ]);
});

test("a row that counts the columns shows that the row above names them, whatever the words", async () => {
  const titles = await read(
    ["Running number of the work in this list", "Title", "Where it may be found by those who look", "Authors"],
    ["1", "2", "3", "4"],
    ["1.", "Slow tides of the bays", "Harbour Letters. 2019. Vol. 3. P. 7–19.", "Reed A., Stone O."],
    ["2.", "Walls before salt", "Harbour Letters. 2018. Vol. 2. P. 3–9.", "Reed A., Fell C."],
    ["3.", "Gates and wells", "Harbour Letters. 2017. Vol. 1. P. 1–9.", "Reed A., Moss B."],
  );
  expect(titles.map((line) => line.split(" | ")[0])).toEqual([
    "Slow tides of the bays",
    "Walls before salt",
    "Gates and wells",
  ]);
});

test("the same in Russian, with lettered parts, an empty last cell and more people than are named", async () => {
  expect(
    await read(
      ["№ п/п", "Наименование работы, ее вид", "Форма работы", "Выходные данные", "Объем в п.л.", "Соавторы"],
      ["1", "2", "3", "4", "5", "6"],
      [
        "1",
        "Slow tides of the bays (статья)",
        "печ.",
        "Harbour Letters. – 2019. – № 3. – С. 14–21.",
        "8/4",
        "Stone O.",
      ],
      [
        "2",
        "Walls before salt (тезисы докладов)",
        "печ.",
        "Harbours of the north: материалы конф. – Порт, 2016. – С. 3.",
        "3",
        "",
      ],
      [
        "3",
        "Gates and wells (монография)",
        "печ.",
        "Порт: Quayside, 2018. – 220 с.",
        "220/110",
        "Fell C. D., Moss B. и др.",
      ],
      ["4", "Salt in the wells (учебное пособие)", "печ.", "Порт: Quayside, 2017. – 20 с.", "20", "Fell C."],
    ),
  ).toEqual([
    "Slow tides of the bays | O. Stone | Harbour Letters | 2019 | journal",
    "Walls before salt |  | Harbours of the north | 2016 | conference",
    "Gates and wells | C. D. Fell; B. Moss | Порт: Quayside | 2018 | book",
    "Salt in the wells | C. Fell | Порт: Quayside | 2017 | book",
  ]);
});
