import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

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
