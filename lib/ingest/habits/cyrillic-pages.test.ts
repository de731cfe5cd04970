import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = (text: string, name = "cv.md") => ingest(new TextEncoder().encode(text), name);
const papersOf = async (owner: string, text: string) => {
  const { publications } = await read(`# ${owner}\n\n## Publications\n\n${text}`);
  return publications.map(({ title, authors, venueAsPrinted, self }) => [
    title.value,
    authors.map(({ value }) => value).join("; "),
    venueAsPrinted?.value,
    self,
  ]);
};

test("tabs head their panes", async () => {
  const page = `<!DOCTYPE html><html><body><h1>Стонов Олег Петрович</h1>
<ul class="nav nav-tabs"><li><a href="#a" data-toggle="tab">Образование</a></li><li><a href="#b" data-toggle="tab">Дисциплины</a></li>
<li><a href="#c" data-toggle="tab">Публикации</a></li></ul>
<div class="tab-content"><div class="tab-pane active" id="a"><ul>
<li>1999–2004 гг. — Квамский государственный университет, специальность «Гидрология», квалификация: инженер-гидролог (с отличием)</li>
<li>2008 г. — кандидат технических наук, Институт приливов</li></ul></div>
<div class="tab-pane" id="b"><ul><li>Соль и стены</li><li>Теория приливов</li></ul></div>
<div class="tab-pane" id="c"><h4>Статьи</h4><ol><li>Стонов О.П., Рид А.Б. Соль в стенах гаваней // Приливы. – 2011. – № 4. – С. 3–9.</li></ol>
<h4>Принято к печати / на рассмотрении</h4><ul><li>Стонов О.П. Медленные приливы у северных стен // Гавань (принято к печати)</li>
<li>Стонов О.П. Быстрые приливы у южных стен // Гавань (на рассмотрении)</li></ul></div></div></body></html>`;
  const { education, employment, activities, publications } = await read(page, "cv.html");
  expect(education.map(({ degree, institution }) => [degree?.value, institution?.value])).toEqual([
    ["инженер-гидролог", "Квамский государственный университет"],
    ["кандидат технических наук", "Институт приливов"],
  ]);
  expect(employment).toEqual([]);
  expect(activities.filter(({ kind }) => kind === "teaching")).toHaveLength(2);
  expect(publications.map(({ status }) => status?.value)).toEqual(["published", "published", "submitted"]);
});

test("one letter in two, with the next glued to it", async () => {
  expect(
    await papersOf(
      "Yelena Stone",
      `1. Stone Ye.S., Reed A.B., Fell P. Iron(III) in the walls of harbours: a slow survey // Harbour Letters. – 2021. – Vol. 16. – P. 88.
2. Moss V.G., Stone Ye.S. Salt and tides of the north // Mire Engineering. – 2019. – Vol. 6. – P. 8–12.
`,
    ),
  ).toEqual([
    ["Iron(III) in the walls of harbours: a slow survey", "Ye.S. Stone; A.B. Reed; P. Fell", "Harbour Letters", 0],
    ["Salt and tides of the north", "V.G. Moss; Ye.S. Stone", "Mire Engineering", 1],
  ]);
});

test("behind one stroke stand the people, behind two the place, without its town and house", async () => {
  expect(
    await papersOf(
      "Стонов О.П.",
      `1. Соль в водах северных гаваней / А.Б. Рид, О.П. Стонов // Медленные воды. – 2009. – № 4. – С. 63–66.
2. Стонов О.П. Стены и приливы // Морские чтения: материалы междунар. конф. – Морвик: КГУ, 2013. – С. 31–38.
`,
    ),
  ).toEqual([
    ["Соль в водах северных гаваней", "А.Б. Рид; О.П. Стонов", "Медленные воды", 1],
    ["Стены и приливы", "О.П. Стонов", "Морские чтения: материалы междунар. конф", 0],
  ]);
});

test("a family name with and without its ending, in two scripts", async () => {
  const papers = await papersOf(
    "Стонбай Ергали",
    `1. Стонбаев Е.С., Рид А.Б. Соль в водах гаваней // Приливы. – 2009. – № 4. – С. 63–66.
2. Reed A.B., Stonbay Ye.S. Salt in slow waters of harbours // Tides. – 2012. – Vol. 4. – P. 63–66.
3. Stonbaev E.S. Walls in slow waters of harbours // Tides. – 2013. – Vol. 5. – P. 3–6.
`,
  );
  expect(papers.map(([, , , self]) => self)).toEqual([0, 1, 0]);
});

test("one list in two alphabets: who signs in both is one person", async () => {
  const { publications } = await read(`# Publications

- Kamnik I, Gale M. 2017. How tides differ by harbours. *Mire Letters*, 58: 31-40.
- Kamnik I. 2015. Slow tides and fast ones. *Harbour Review*, 12: 1-9.
- Kamnik I, Stone N. 2014. Walls of salt in the north. *Mire Letters*, 57: 3-12.

# Publications in Russian

- Камник ИС, Рид НВ. 2016. Приливы и стены гаваней. *Вопросы соли* 13(3): 169–203.
- Камник ИС. 2015. Приливный дайджест 2015-4. *Гавань* 2: 150–172.
- Камник ИС. 2014. Соль в стенах (АБ Рид and ИС Моховой, trans.). *Гавань* 1: 41–67.
`);
  expect(publications.map(({ self }) => self)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(publications.slice(4).map(({ title, authors }) => [title.value, authors.length])).toEqual([
    ["Приливный дайджест 2015-4", 1],
    ["Соль в стенах", 1],
  ]);
});
