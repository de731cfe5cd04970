import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";

const work = (reference: string, ...answers: string[]) =>
  `<li>${[...reference.split("|"), ...answers].join("<br>")}</li>`;

const FORM = `<h1>Ada Reed</h1><h2>Journal Articles</h2><ol>
${work("Stone C, Reed A. (2025). Boots on the harbour wall: salt at minus|fifteen. Tide Science.", "Last Author", "Submitted", "Refereed?: Yes")}
${work("Moss B, Fell O, Reed A. (2024). Who keeps the salt of the gates in the evening|tide. Harbour Letters.", "Last Author", "Accepted", "Refereed?: Yes, Open Access?: Yes")}
${work("Reed A, Fell O. (2022). Slow gates of the northern|bays. Journal of Tides. 18: 44-51.", "First Listed Author", "Published", "Refereed?: Yes, Open Access?: No")}
${work("Reed A, Stone C. (2018). Walls without salt. Salt Studies. 7: 19-27.", "First Listed Author Published", "Refereed?: Yes", "Number of Contributors: 6")}
</ol><h2>Reports</h2><ol>
${work("Reed A, Moss B. (2021). Keepers of the evening gate. Town of Port Salt.", "First Listed Author")}
</ol>`;

test("answers of a form below each work are no part of it, but for how far it got", async () => {
  const { publications } = await ingest(new TextEncoder().encode(FORM), "cv.html");
  expect(
    publications.map(({ title, kind, status, venueAsPrinted }) => [
      title.value,
      kind.value,
      status?.value,
      venueAsPrinted?.value,
    ]),
  ).toEqual([
    ["Boots on the harbour wall: salt at minus fifteen", "preprint", "submitted", "Tide Science"],
    ["Who keeps the salt of the gates in the evening tide", "journal", "published", "Harbour Letters"],
    ["Slow gates of the northern bays", "journal", "published", "Journal of Tides"],
    ["Walls without salt", "journal", "published", "Salt Studies"],
    ["Keepers of the evening gate", "other", "published", "Town of Port Salt"],
  ]);
});
