import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

const stations = (source: string) => {
  const { education, employment } = draftOf(readText(source));
  return [
    ...education.map(({ degree, institution }) => `${degree?.value ?? "–"} | ${institution.value}`),
    ...employment.map(
      ({ title, organization, period }) =>
        `${title?.value ?? "–"} | ${organization?.value ?? "–"}${period?.value.end === "present" ? " | present" : ""}`,
    ),
  ];
};

const papers = (source: string) =>
  draftOf(readMarkdown(source)).publications.map(
    ({ title, authors, venueAsPrinted }) =>
      `${authors.map(({ value }) => value).join(", ")} | ${title.value} | ${venueAsPrinted?.value ?? "–"}`,
  );

test("degrees and posts under Portuguese, Spanish and Turkish headings", () => {
  expect(
    stations(
      "Inês Tavares Moura\n\nHABILITAÇÕES ACADÉMICAS\n2014 Doutoramento em Linguística, Universidade do Cais\n2009 Mestrado em Linguística, Universidade da Ria\n\nPERCURSO PROFISSIONAL\n2019–atual Professora Auxiliar, Universidade da Ria\n2014–2019 Bolseira de pós-doutoramento, Universidade do Cais",
    ),
  ).toEqual([
    "Doutoramento em Linguística | Universidade do Cais",
    "Mestrado em Linguística | Universidade da Ria",
    "Professora Auxiliar | Universidade da Ria | present",
    "Bolseira de pós-doutoramento | Universidade do Cais",
  ]);
  expect(
    stations(
      "María Quiroga Lafuente\n\nTITULACIÓN ACADÉMICA\nDoctora en Historia, Universidad de la Sal, 2012\nLicenciada en Historia, Universidad del Muelle, 2006\n\nPUESTOS DESEMPEÑADOS\nProfesora Titular, Universidad del Muelle, desde 2018\n\nEXPERIENCIA DOCENTE\nHistoria Moderna, Grado en Historia, 2014-2020",
    ),
  ).toEqual([
    "Doctora en Historia | Universidad de la Sal",
    "Licenciada en Historia | Universidad del Muelle",
    "Profesora Titular | Universidad del Muelle | present",
  ]);
  expect(
    stations(
      "Ayşe Kıyı Demir\n\nÖĞRENİM DURUMU\nDoktora, Bilgisayar Mühendisliği, Kıyı Üniversitesi, 2014 – 2019\nYüksek Lisans, Bilgisayar Mühendisliği, Tuz Üniversitesi, 2012 – 2014\nLisans, Matematik, Tuz Üniversitesi, 2008 – 2012\n\nAKADEMİK GÖREVLER\nDr. Öğretim Üyesi, Liman Üniversitesi, 2021 – devam ediyor\nAraştırma Görevlisi, Kıyı Üniversitesi, 2014 – 2019",
    ),
  ).toEqual([
    "Doktora in Bilgisayar Mühendisliği | Kıyı Üniversitesi",
    "Yüksek Lisans in Bilgisayar Mühendisliği | Tuz Üniversitesi",
    "Lisans in Matematik | Tuz Üniversitesi",
    "Dr. Öğretim Üyesi | Liman Üniversitesi | present",
    "Araştırma Görevlisi | Kıyı Üniversitesi",
  ]);
});

test("degrees and posts in Polish, Czech, Hungarian and Russian", () => {
  expect(
    stations(
      "Katarzyna Solna\n\nWYKSZTAŁCENIE\n2008–2012 – doktorat, chemia, Uniwersytet Portowy\n\nZATRUDNIENIE\n2012 – obecnie: adiunkt, Politechnika Portowa\n2010–2012: asystent, Uniwersytet Portowy",
    ),
  ).toEqual([
    "doktorat in chemia | Uniwersytet Portowy",
    "adiunkt | Politechnika Portowa | present",
    "asystent | Uniwersytet Portowy",
  ]);
  expect(
    stations(
      "Jana Přístavová\n\nVzdělání\n2012–2016 Ph.D., Sociologie, Univerzita Přístav\n2010–2012 Mgr., Sociologie, Univerzita Solná\n\nZaměstnání\n2017–dosud odborná asistentka, Univerzita Přístav\n2014–2016 výzkumná pracovnice, Ústav přílivu",
    ),
  ).toEqual([
    "Ph.D. in Sociologie | Univerzita Přístav",
    "Mgr. in Sociologie | Univerzita Solná",
    "odborná asistentka | Univerzita Přístav | present",
    "výzkumná pracovnice | Ústav přílivu",
  ]);
  expect(
    stations(
      "Só Eszter\n\nTANULMÁNYOK\n2011–2015 PhD, nyelvtudomány, Kikötői Egyetem\n\nMUNKAHELYEK\n2018–jelenleg egyetemi adjunktus, Kikötői Egyetem\n2015–2018 tudományos munkatárs, Dagály Intézet",
    ),
  ).toEqual([
    "PhD in nyelvtudomány | Kikötői Egyetem",
    "egyetemi adjunktus | Kikötői Egyetem | present",
    "tudományos munkatárs | Dagály Intézet",
  ]);
  expect(
    stations(
      "Мария Петровна Солёная\n\nОБРАЗОВАНИЕ\n2010–2013 кандидат физико-математических наук, Портовый университет\n\nОПЫТ РАБОТЫ\n2018 – по настоящее время: доцент, Портовый университет\n2013–2018: научный сотрудник, Институт приливов",
    ),
  ).toEqual([
    "кандидат физико-математических наук | Портовый университет",
    "доцент | Портовый университет | present",
    "научный сотрудник | Институт приливов",
  ]);
});

test("Chinese, Korean and Japanese lines part at their blanks; a name is also printed in Latin letters", () => {
  expect(
    stations(
      "王小潮\n\n教育背景\n2012.9 – 2017.6 港湾大学 计算机科学与技术 博士\n\n工作经历\n2019.7 – 至今 盐田大学 助理教授\n2017.7 – 2019.6 港湾大学 博士后",
    ),
  ).toEqual(["博士 | 港湾大学", "助理教授 | 盐田大学 | present", "博士后 | 港湾大学"]);
  const korean =
    "김조수 (Josu Kim)\n\n학력\n2013.03 – 2018.02 항구대학교 컴퓨터공학 박사\n\n경력\n2020.03 – 현재 조수과학기술원 조교수";
  expect(stations(korean)).toEqual(["박사 | 항구대학교", "조교수 | 조수과학기술원 | present"]);
  expect(draftOf(readText(korean)).name?.value).toBe("Josu Kim");
  expect(
    stations("山本 潮\n\n職歴\n2019年4月 – 2022年3月 港湾大学 特任研究員\n2022年4月 – 現在 塩田大学 助教"),
  ).toEqual(["特任研究員 | 港湾大学", "助教 | 塩田大学 | present"]);
});

test("authors parted by slashes, places behind two slashes, and words for “and”", () => {
  expect(
    papers(
      "# Frieda Salz\n\n## Publikationen\n\n- Salz, Frieda (2019): Gezeiten und Gesellschaft in kleinen Häfen. In: Hefte für Ebbe 48 (3), S. 33–51.\n- Salz, Frieda/Reuter, Jan (2016): Langsame Häfen und ihre Ordnung. Bielefeld: Kai.\n- Reuter, Jan/Salz, Frieda/Stein, Lil (2015): Gezeiten als Ordnung. In: Stille Welt 66 (1), S. 1–19.",
    ),
  ).toEqual([
    "Frieda Salz | Gezeiten und Gesellschaft in kleinen Häfen | Hefte für Ebbe",
    "Frieda Salz, Jan Reuter | Langsame Häfen und ihre Ordnung | Kai",
    "Jan Reuter, Frieda Salz, Lil Stein | Gezeiten als Ordnung | Stille Welt",
  ]);
  expect(
    papers(
      "# Мария Солёная\n\n## Статьи\n\n1. Солёная М. П., Иванов А. Б. Солёные волны в узких каналах // Журнал приливной физики. 2019. Т. 89. С. 112–118.\n2. Иванов А. Б., Солёная М. П. Медленные волны в солёной воде // Письма о приливе. 2017. Т. 12, № 3. С. 44–51.",
    ),
  ).toEqual([
    "М. П. Солёная, А. Б. Иванов | Солёные волны в узких каналах | Журнал приливной физики",
    "А. Б. Иванов, М. П. Солёная | Медленные волны в солёной воде | Письма о приливе",
  ]);
  expect(
    papers(
      '# Ayşe Kıyı Sarı\n\n## Yayınlar\n\n- A. Kıyı Sarı ve M. Demir, "Gelgit kıyılarında tuz dengesi", Liman Bilimleri Dergisi, 12(3), 45-58, 2020.\n- M. Demir, A. Kıyı Sarı, "Salt balance in tidal marshes", Marsh Letters, 4, 2018.',
    ),
  ).toEqual([
    "A. Kıyı Sarı, M. Demir | Gelgit kıyılarında tuz dengesi | Liman Bilimleri Dergisi",
    "M. Demir, A. Kıyı Sarı | Salt balance in tidal marshes | Marsh Letters",
  ]);
});

test("headings of a Polish CV: lists of papers with their kinds and how far they got, and what else is counted", () => {
  const { publications, activities, education } = draftOf(
    readMarkdown(`# Katarzyna Solna

## Wykształcenie

2006 Magister inżynier, Budownictwo, Politechnika Portowa

## Publikacje

### Monografie i rozdziały

1. Solna K., *Ściany i sól*, Wydawnictwo Portowe, 2018.

### Złożone i w przygotowaniu

1. Solna K., Przypływy w porcie (w przygotowaniu).

## Projekty

- Ściany solne, Narodowe Centrum Nauki, kierownik, 2021–2025

## Wykłady zaproszone

- Instytut Przypływów, Port Solny: Sól i ściany, 2024

## Promotorstwo

- Olaf Kamień, doktorat 2022

## Funkcje

- sekretarz Towarzystwa Przypływów (2016–2020)`),
  );
  expect(education.map(({ degree }) => degree?.value)).toEqual(["Magister inżynier in Budownictwo"]);
  expect(publications.map(({ kind, status }) => `${kind.value} ${status.value}`)).toEqual([
    "book published",
    "preprint working",
  ]);
  expect(activities.map(({ kind }) => kind)).toEqual(["grant", "talk", "advising", "service"]);
});
