import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

test("rows of a form below a heading that says nothing are what their labels say, those without one what stands above", async () => {
  const { activities } = await ingest(
    new TextEncoder().encode(
      `<h1>Ada Reed</h1><h2>Informații suplimentare</h2><table>
<tr><td>Premii</td><td>Premiul Falezei, 2022</td></tr>
<tr><td></td><td>Best Student Paper, Tide Days, 2009</td></tr>
<tr><td>Granturi</td><td>Ziduri de sare, director, 2018–2020</td></tr>
<tr><td>Întreruperi</td><td>stagiu militar, 2001</td></tr>
<tr><td>Prelegeri invitate</td><td>Kvam University, 2023: „De ce cântă mareea”</td></tr>
</table>`,
    ),
    "cv.html",
  );
  expect(activities.map(({ kind, text }) => [kind, text.value])).toEqual([
    ["award", "Premiul Falezei, 2022"],
    ["award", "Best Student Paper, Tide Days, 2009"],
    ["grant", "Ziduri de sare, director, 2018–2020"],
    ["talk", "Kvam University, 2023: „De ce cântă mareea”"],
  ]);
});
