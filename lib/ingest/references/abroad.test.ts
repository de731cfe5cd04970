import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { readLegend } from "#lib/ingest/references/legend.ts";

async function read(lines: string[], heading: string) {
  const text = `# Orla Fennimore\n\n## ${heading}\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  const { publications } = await ingest(new TextEncoder().encode(text), "cv.md");
  return publications.map((one) => ({
    title: one.title.value,
    authors: one.authors.map(({ value }) => value),
    place: one.venueAsPrinted?.value ?? null,
    status: one.status.value,
  }));
}

test("states, chapters and pages in Polish", async () => {
  expect(
    await read(
      [
        "**Fennimore O.**, Stone C. 2017. Nocne rachunki w porcie. [W:] Fell-Moss C. (red.), *Przyroda wybrzeża*. Wydawnictwo Solne, Morvik, s. 77–102.",
        "Stone C., **Fennimore O.** Do gates notice salt? A study of 60 walls. *Journal of Applied Tides* (w recenzji).",
        "**Fennimore O.**, Stone C. Klucz do oznaczania wrót (w przygotowaniu).",
      ],
      "Publikacje",
    ),
  ).toEqual([
    {
      title: "Nocne rachunki w porcie",
      authors: ["O. Fennimore", "C. Stone"],
      place: "Przyroda wybrzeża",
      status: "published",
    },
    {
      title: "Do gates notice salt? A study of 60 walls",
      authors: ["C. Stone", "O. Fennimore"],
      place: "Journal of Applied Tides",
      status: "submitted",
    },
    { title: "Klucz do oznaczania wrót", authors: ["O. Fennimore", "C. Stone"], place: null, status: "working" },
  ]);
});

test("raised letters behind names, and town and house behind a French book", async () => {
  expect(
    await read(
      [
        "with Bea Mossᴱ. “Salt in the Courtroom: Gates and the Record.” *Harbour Letters* 29, no. 3 (2023): 301–19.",
        "« Le procès des digues, version française ». Dans Y. Fell-Stone (dir.), *Histoire et sel au port*, Québec, PUL, 2018, p. 145-170.",
        "« Les mots de la vase : archives et marées ». En préparation pour *Harbour Archive*.",
      ],
      "Articles",
    ),
  ).toEqual([
    {
      title: "Salt in the Courtroom: Gates and the Record",
      authors: ["Bea Moss"],
      place: "Harbour Letters",
      status: "published",
    },
    {
      title: "Le procès des digues, version française",
      authors: [],
      place: "Histoire et sel au port",
      status: "published",
    },
    {
      title: "Les mots de la vase : archives et marées",
      authors: [],
      place: "Harbour Archive",
      status: "working",
    },
  ]);
});

test("what a mark means in other languages", () => {
  for (const text of ["† równy wkład autorów", "† contribution égale", "† gedeeld eerste auteurschap"])
    expect([...readLegend(text).equal]).toEqual(["†"]);
});
