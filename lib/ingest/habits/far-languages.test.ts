import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const read = async (text: string) => {
  const draft = await ingest(new TextEncoder().encode(text), "cv.txt");
  const dates = (period: (typeof draft.employment)[number]["period"]) => {
    const { start, end } = period?.value ?? { start: null, end: null };
    return `${start?.year ?? ""}–${end === "present" ? "now" : (end?.year ?? "")}`;
  };
  return {
    degrees: draft.education.map(({ degree, institution, period }) =>
      [degree?.value, institution?.value, dates(period)].join(" | "),
    ),
    posts: draft.employment.map(({ title, organization, period }) =>
      [title?.value, organization?.value, dates(period)].join(" | "),
    ),
    papers: draft.publications.map(({ title }) => title.value),
    kinds: draft.publications.map(({ kind }) => kind.value),
    covered: draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("\n"),
  };
};

test("a CV in Ukrainian, and one in Russian whose stretches begin with a preposition", async () => {
  const cv = await read(`РЕЗЮМЕ

Морська Ада Карлівна
Дата народження: 4 травня 1976 року
Сімейний стан: заміжня, двоє дітей

ОСВІТА
1993–1998 – Гаванський університет, диплом спеціаліста
2002 – кандидат біологічних наук, Інститут припливів

ДОСВІД РОБОТИ
2006–2015 – доцент кафедри екології, Гаванський університет
2015 – до теперішнього часу – професор кафедри екології, Гаванський університет

НАУКОВІ ПУБЛІКАЦІЇ
Статті у фахових виданнях:
1. Морська А. К. Солоні береги північних заток. Гаванський журнал. 2009. Т. 45, № 3. С. 18–27.
2. Морська А. К., Камінь О. П. Повільні припливи. Гаванський журнал. 2013. Т. 49, № 2. С. 1–9.
`);
  expect(cv.degrees).toEqual([
    "диплом спеціаліста | Гаванський університет | 1993–1998",
    "кандидат біологічних наук | Інститут припливів | –2002",
  ]);
  expect(cv.posts).toEqual([
    "доцент кафедри екології | Гаванський університет | 2006–2015",
    "професор кафедри екології | Гаванський університет | 2015–now",
  ]);
  expect(cv.papers).toEqual(["Солоні береги північних заток", "Повільні припливи"]);
  for (const word of ["травня", "заміжня"]) expect(cv.covered).toContain(word);

  const russian = await read(`Резюме

Каменев Олаф Карлович
Гражданство: Морвик
Семейное положение: женат

Опыт работы:
1991–1999 гг. — младший научный сотрудник, Институт приливов
с 2010 г. по настоящее время — заведующий лабораторией, Институт приливов

Увлечения:
рыбалка
`);
  expect(russian.posts).toEqual([
    "младший научный сотрудник | Институт приливов | 1991–1999",
    "заведующий лабораторией | Институт приливов | 2010–now",
  ]);
  for (const word of ["Морвик", "женат", "рыбалка"]) expect(russian.covered).toContain(word);
});

test("a form in Bulgarian with labels before each answer", async () => {
  const cv = await read(`АВТОБИОГРАФИЯ

ЛИЧНА ИНФОРМАЦИЯ
Име: АДА КАРЛОВА РИЙД
Националност: българска
Дата на раждане: 21 юни 1970 г.

ТРУДОВ СТАЖ
• Дати (от – до): 2012 – до момента
• Име и адрес на работодателя: Морски университет
• Заемана длъжност: доцент

ОБРАЗОВАНИЕ И ОБУЧЕНИЕ
• Дати (от – до): 1998 – 2003
• Име и вид на обучаващата организация: Институт на приливите
• Наименование на придобитата квалификация: доктор по археология

СПИСЪК НА ПУБЛИКАЦИИТЕ
Статии
1. Рийд, А. Стени и приливи по северния бряг. – Известия на музеите, 2011, 17, 101–118.
Доклади от конференции
2. Рийд, А. Нови данни за солните стени. – В: Сборник от конференцията по археология, Морвик, 2014, 55–63.
`);
  expect(cv.posts).toEqual(["доцент | Морски университет | 2012–now"]);
  expect(cv.degrees).toEqual(["доктор по археология | Институт на приливите | 1998–2003"]);
  expect(cv.kinds).toEqual(["journal", "conference"]);
  for (const word of ["българска", "21 юни 1970"]) expect(cv.covered).toContain(word);
});

test("CVs in Lithuanian and Latvian", async () => {
  const lithuanian = await read(`GYVENIMO APRAŠYMAS

Ada Reedienė
Gimimo data: 1979 m. kovo 4 d.
Šeiminė padėtis: ištekėjusi

Išsilavinimas
2003–2007 Biomedicinos mokslų daktarė, Marių universitetas
Darbo patirtis
2015 m. – dabar Vyriausioji mokslo darbuotoja, Potvynių tyrimų centras
2008–2015 Docentė, Marių universitetas
Mokslinės publikacijos
1. Reedienė, A. (2010). Druskos sienos šiaurės įlankose. Uosto darbai, 16(2), 81–94.
`);
  expect(lithuanian.degrees).toEqual(["Biomedicinos mokslų daktarė | Marių universitetas | 2003–2007"]);
  expect(lithuanian.posts).toEqual([
    "Vyriausioji mokslo darbuotoja | Potvynių tyrimų centras | 2015–now",
    "Docentė | Marių universitetas | 2008–2015",
  ]);
  expect(lithuanian.papers).toEqual(["Druskos sienos šiaurės įlankose"]);
  for (const word of ["1979", "ištekėjusi"]) expect(lithuanian.covered).toContain(word);

  const latvian = await read(`DZĪVES GĀJUMS

Vārds, uzvārds: Olafs Stons
Dzimšanas datums: 1972. gada 8. novembris
Ģimenes stāvoklis: precējies

IZGLĪTĪBA
1999–2004\tFiloloģijas doktors, Ostas Universitāte
DARBA PIEREDZE
2010 – pašlaik\tVadošais pētnieks, Paisuma institūts
ZINĀTNISKĀS PUBLIKĀCIJAS
1. Stons, O. Sāls sienas ziemeļos. Ostas Raksti, 2006, Nr. 14, 35.–52. lpp.
`);
  expect(latvian.degrees).toEqual(["Filoloģijas doktors | Ostas Universitāte | 1999–2004"]);
  expect(latvian.posts).toEqual(["Vadošais pētnieks | Paisuma institūts | 2010–now"]);
  for (const word of ["1972", "precējies"]) expect(latvian.covered).toContain(word);
});

test("a CV in Vietnamese: two labels on a line, years before degrees", async () => {
  const cv = await read(`LÝ LỊCH KHOA HỌC

I. LÝ LỊCH SƠ LƯỢC
Họ và tên: Đặng Thu Reed   Giới tính: Nữ
Ngày, tháng, năm sinh: 12/4/1981   Nơi sinh: Hải Cảng
Dân tộc: Kinh   Tôn giáo: Không

II. QUÁ TRÌNH ĐÀO TẠO
2007: Thạc sĩ Hải dương học, Đại học Hải Cảng
2014: Tiến sĩ Hải dương học, Đại học Hải Cảng

III. QUÁ TRÌNH CÔNG TÁC CHUYÊN MÔN
2014 - 2019: Giảng viên chính, Trường Đại học Hải Cảng
2019 - nay: Trưởng khoa, Trường Đại học Hải Cảng

IV. CÁC CÔNG TRÌNH ĐÃ CÔNG BỐ
1. Đặng Thu Reed (2013). Tường muối và thủy triều. Tạp chí Biển, 7(2), 3-11.
`);
  expect(cv.degrees).toEqual([
    "Thạc sĩ Hải dương học | Đại học Hải Cảng | –2007",
    "Tiến sĩ Hải dương học | Đại học Hải Cảng | –2014",
  ]);
  expect(cv.posts).toEqual([
    "Giảng viên chính | Trường Đại học Hải Cảng | 2014–2019",
    "Trưởng khoa | Trường Đại học Hải Cảng | 2019–now",
  ]);
  expect(cv.papers).toEqual(["Tường muối và thủy triều"]);
  for (const word of ["Nữ", "1981", "Kinh", "Không"]) expect(cv.covered).toContain(word);
});

test("a CV in Catalan", async () => {
  const cv = await read(`Ada Roig Sastre
Data de naixement: 4 de maig de 1977
Estat civil: casada

Formació acadèmica
2006 Doctorat en Geografia, Universitat de Port Salat
Trajectòria professional
2012–actualitat: Professora agregada, Universitat de Port Salat
2002–2006: Becària predoctoral, Universitat de Port Salat
Publicacions
Roig, A. (2011): «Murs i marees al nord», Documents de Geografia, 71, p. 5-24.
Aficions
Sardanes
`);
  expect(cv.degrees).toEqual(["Doctorat en Geografia | Universitat de Port Salat | –2006"]);
  expect(cv.posts).toEqual([
    "Professora agregada | Universitat de Port Salat | 2012–now",
    "Becària predoctoral | Universitat de Port Salat | 2002–2006",
  ]);
  expect(cv.papers).toEqual(["Murs i marees al nord"]);
  for (const word of ["1977", "casada", "Sardanes"]) expect(cv.covered).toContain(word);
});

test("what forms of Africa and South Asia ask of a person", async () => {
  const cv = await read(`CURRICULUM VITAE

Name: Ada Reed
Father's Name: Carl Reed
State of Origin: Morvik
Domicile: Halden
Tribe: Saltfolk
Number and Ages of Children: Three (12, 9 and 4)
Military service: 1993-1995
Present Position: Lecturer, Kvam University

Education
PhD in Botany, Kvam University, 2013
`);
  for (const word of ["Carl Reed", "Morvik", "Halden", "Saltfolk", "Three (12, 9 and 4)"])
    expect(cv.covered).toContain(word);
  expect(cv.covered).not.toContain("Lecturer");
});
