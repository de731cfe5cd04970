import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const degrees = async (html: string) => {
  const source = `<html><body><h1>Ada Reed</h1>${html}</body></html>`;
  const { education } = await ingest(new TextEncoder().encode(source), "cv.html");
  return education.map(({ degree, institution, period }) => {
    const { start, end } = period?.value ?? { start: null, end: null };
    return [
      degree?.value ?? "",
      institution.value,
      start?.year ?? "",
      end === "present" ? end : (end?.year ?? ""),
    ].join(" | ");
  });
};

test("the studies that led to a degree tell when it was begun", async () => {
  expect(
    await degrees(
      "<h2>Education</h2><p>2008–2011 Kvam University, Doctoral studies</p><p>2004–2008 Fen College, BSc in Botany</p><h2>Academic degrees</h2><p>Doctor of Science, 2012, Kvam University</p>",
    ),
  ).toEqual(["BSc in Botany | Fen College | 2004 | 2008", "Doctor of Science | Kvam University | 2008 | 2012"]);
});

test("studies and the degree below each other in one list stay two", async () => {
  const found = await degrees(
    "<h2>Education</h2><p>2008–2011 Kvam University, Doctoral studies</p><p>2012 Kvam University, Doctor of Science</p>",
  );
  expect(found).toHaveLength(2);
});

test("studies elsewhere, or long before, stay a station of their own", async () => {
  const found = await degrees(
    "<h2>Education</h2><p>1998–2001 Kvam University, Doctoral studies</p><h2>Academic degrees</h2><p>Doctor of Science, 2012, Kvam University</p>",
  );
  expect(found).toHaveLength(2);
});

test("a degree in the last cell has the school of its row, not what its thesis is labelled with", async () => {
  expect(
    await degrees(
      "<h2>Освіта</h2><table><tr><td>2001–2005</td><td>Kvam University</td><td>бакалавр</td></tr><tr><td>2008–2011</td><td>Kvam University</td><td>аспірантура<br>кандидат наук, 2012. Тема: «Slow tides of the bays»</td></tr></table>",
    ),
  ).toEqual(["бакалавр | Kvam University | 2001 | 2005", "кандидат наук | Kvam University | 2008 | 2012"]);
});
