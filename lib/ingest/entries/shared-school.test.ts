import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const degrees = async (body: string) => {
  const source = `\\begin{document}\\section{Education}\n${body}\n\\end{document}`;
  const { education } = await ingest(new TextEncoder().encode(source), "cv.tex");
  return education.map(({ degree, institution, period, advisors }) => {
    const end = period?.value.end;
    return [
      degree?.value,
      institution.value,
      end === "present" ? end : end?.year,
      ...advisors.map(({ value }) => value),
    ];
  });
};

test("degrees above each other share the school below them", async () => {
  expect(
    await degrees(String.raw`{\sl Ph.D., Botany and Tidal Studies} \hfill May 2023\\
{\sl M.S., Botany and Tidal Studies} \hfill May 2020\\ Reed Gardens, University of Arizona, Tucson, AZ\\ Advisor: Ida Moss

{\sl B.S., Physics} \hfill May 2018\\ Montana State University, Bozeman, MT`),
  ).toEqual([
    ["Ph.D. in Botany and Tidal Studies", "University of Arizona", 2023, "Ida Moss"],
    ["M.S. in Botany and Tidal Studies", "University of Arizona", 2020, "Ida Moss"],
    ["B.S. in Physics", "Montana State University", 2018],
  ]);
});

test("a degree that names its school shares none", async () => {
  expect(
    await degrees(String.raw`Ph.D., Botany, Fen College \hfill 2023\\ M.S., Botany \hfill 2020\\ Kvam University`),
  ).toEqual([
    ["Ph.D. in Botany", "Fen College", 2023],
    ["M.S. in Botany", "Kvam University", 2020],
  ]);
});
