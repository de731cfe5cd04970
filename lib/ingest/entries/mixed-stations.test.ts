import { expect, test } from "vitest";
import { draftOf, ingest } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

const stations = async (source: string, file: string) => {
  const { education, employment } = await ingest(new TextEncoder().encode(source), file);
  return [...education.map((entry) => [entry.degree?.value ?? null, entry.institution.value, years(entry)])].concat(
    employment.map((entry) => [entry.title?.value ?? null, entry.organization?.value ?? "", years(entry)]),
  );
};

function years({ period }: { period: { value: { start: unknown; end: unknown } } | null }): string {
  const year = (date: unknown) => (date !== null && typeof date === "object" && "year" in date ? date.year : date);
  return `${year(period?.value.start)}–${year(period?.value.end)}`;
}

const row = (when: string, lines: string[]) =>
  `<tr><td><ul><li><p>${when}</p></li></ul></td><td>${lines.map((line) => `<p>${line}</p>`).join("")}<p>&nbsp;</p></td></tr>`;

test("under a heading of both kinds what names no degree is a post, and a bullet in a cell makes no list of it", async () => {
  const page = `<html><body><h1>Orla Fennimore</h1><h2>Education &amp; Professional Experience</h2><table>
    ${row("July 2013<br />&nbsp;&nbsp; - to date", ["<a>Fen Works, Port Salt</a>", "Keeper of the Norland gates", "Opens the gates, closes them, and writes down when either was done and by whom."])}
    ${row("May 2012<br />&nbsp;&nbsp; - July 2013", ["<a>Heron GmbH, Mire</a>", "Keeper", "Wrote the charts of the lower harbour and of all its walls."])}
    ${row("October 2004<br />&nbsp;&nbsp; - November 2005", ["<a>Kvam University, Port Salt</a>", "M.Sc. in Wall Botany", "Taught jointly by three schools of the north."])}
    </table></body></html>`;
  expect(await stations(page, "cv.html")).toEqual([
    ["M.Sc. in Wall Botany", "Kvam University", "2004–2005"],
    ["Keeper of the Norland gates", "Fen Works", "2013–present"],
    ["Keeper", "Heron GmbH", "2012–2013"],
  ]);
});

test("a year and what it dates, parted by nothing but their elements, are two", async () => {
  const page = `<html><body><h1>Orla Fennimore</h1><h2>Education</h2>
    <p><font>2018&ndash;2020</font><b>M.Sc. in Tides</b> Kvam University</p>
    <p><font>2014-2017</font><b>B.Sc. (Honours) in Botany</b> Sedge College, Kvam University</p></body></html>`;
  expect(await stations(page, "cv.html")).toEqual([
    ["M.Sc. in Tides", "Kvam University", "2018–2020"],
    ["B.Sc. (Honours) in Botany", "Sedge College", "2014–2017"],
  ]);
});

const page = (...lines: string[]) => `Ada Reed\n\n${lines.join("\n")}\n`;

test("degrees stand among posts where no section is theirs", async () => {
  const history = page(
    "Academic History",
    "",
    "Fen College, Institute of Tides   2019 – 2022",
    "Research Fellow",
    "Host: Olaf Stone",
    "Kvam University   2015 – 2019",
    "PhD in Salt",
    "Summa cum laude",
    "Norland Institute   2014",
    "PhD student",
    "Kvam University   2012 – 2014",
    "Integrated M.Sc. in Tides",
  );
  expect(await stations(history, "cv.txt")).toEqual([
    ["PhD in Salt", "Kvam University", "2015–2019"],
    ["M.Sc. in Tides", "Kvam University", "2012–2014"],
    ["Research Fellow", "Fen College, Institute of Tides", "2019–2022"],
    ["PhD student", "Norland Institute", "2014–2014"],
  ]);
});

test("how a degree was passed, who paid, and what was done name no station", async () => {
  const told = page(
    "Appointments",
    "Lecturer - Department of Salt, Kvam University [2019 – today]",
    "Funded by the Norland Research Council",
    "Tenure-track",
    "Led a team of four and wrote the yearly report",
    "Postdoctoral Researcher - Fen College [2015 – 2019]",
    "",
    "Education",
    "Fen College (2012). Master of Arts in Tides",
    "With distinction",
    "Kvam University (2015). Ph.D. in Tides",
    "First class honours",
  );
  expect(await stations(told, "cv.txt")).toEqual([
    ["Master of Arts in Tides", "Fen College", "null–2012"],
    ["Ph.D. in Tides", "Kvam University", "null–2015"],
    ["Lecturer", "Department of Salt, Kvam University", "2019–present"],
    ["Postdoctoral Researcher", "Fen College", "2015–2019"],
  ]);
});

test("a part of an institution is not the whole of it", async () => {
  const parts = page(
    "Education",
    "",
    "Institute of Tides, Kvam University   2019",
    "PhD in Tides",
    "",
    "Dept. of Salt, Reed School of Economics   2015",
    "MSc in Salt",
    "",
    "Positions",
    "",
    "Fellow   2019 – 2021",
    "Salt Department, Tide Justice Project, Halden, Norway",
    "",
    "Analyst   2021 – 2023",
    "Bureau of Walls",
  );
  expect(await stations(parts, "cv.txt")).toEqual([
    ["PhD in Tides", "Kvam University", "null–2019"],
    ["MSc in Salt", "Reed School of Economics", "null–2015"],
    ["Fellow", "Salt Department, Tide Justice Project", "2019–2021"],
    ["Analyst", "Bureau of Walls", "2021–2023"],
  ]);
});

test("a slash parts what somebody was from where, and a dash behind “since” ends nothing", async () => {
  const slashes = page(
    "Experience",
    "",
    "- Since 02/2021 – Curator / HERON, Halden, Norway",
    "- 05/2018–08/2020 – Tide Analyst / Fen Works",
    "- 02/2017 – Curator / Warden, Kvam Museum",
  );
  expect(await stations(slashes, "cv.md")).toEqual([
    ["Curator", "HERON", "2021–present"],
    ["Tide Analyst", "Fen Works", "2018–2020"],
    ["Curator / Warden", "Kvam Museum", "2017–2017"],
  ]);
});

test("a diploma among posts is a degree; dots part the words of a station", () => {
  const read = (page: string) => draftOf(readMarkdown(`# Ada Reed\n\n${page}`));
  const diploma = read(
    "## Short CV\n\n- since 2022 Professor for Tides, University of Fen\n- 2018–2022 Postdoc, Salt Institute\n- 2015 PhD in Physics, Kvam University\n- 2010 Diploma in Physics, Kvam University",
  );
  expect(diploma.education.map(({ degree }) => degree?.value)).toEqual(["PhD in Physics", "Diploma in Physics"]);
  expect(diploma.employment.map(({ title }) => title?.value)).toEqual(["Professor for Tides", "Postdoc"]);
  const dotted = read(
    "## Bio\n\n**2023 – Present** · Kvam University · Lecturer\n\n**2021 – 2023** · Fen Labs · Research Engineer\n\n**2016 – 2021** · University of Norland · PhD\n\n**2012 – 2016** · Fen College · BSc",
  );
  expect(dotted.education.map(({ institution }) => institution.value)).toEqual([
    "University of Norland",
    "Fen College",
  ]);
  expect(dotted.employment.map(({ organization }) => organization?.value)).toEqual(["Kvam University", "Fen Labs"]);
});
