import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

const kindsOf = (headings: string[]) => headings.map((heading) => senseOfHeading(heading, true)?.kind);

test("headings in Basque", () => {
  expect(
    kindsOf([
      "Ikasketak",
      "Lan-esperientzia",
      "Argitalpenak",
      "Sariak eta bekak",
      "Proiektuak",
      "Hitzaldi gonbidatuak",
    ]),
  ).toEqual(["education", "employment", "publications", "awards", "grants", "talks"]);
  expect(
    kindsOf(["Irakaskuntza", "Zuzendutako lanak", "Zerbitzua", "Hizkuntzak", "Zaletasunak", "Datu pertsonalak"]),
  ).toEqual(["teaching", "advising", "service", "skills", "hobbies", "personal"]);
  expect(senseOfHeading("Aldizkariak", true)).toMatchObject({ publicationKind: "journal" });
  expect(senseOfHeading("Nazioarteko kongresuak", true)).toMatchObject({ publicationKind: "conference" });
  expect(senseOfHeading("Prestatzen", true)).toMatchObject({ status: "working" });
});

test("headings in Galician and Catalan", () => {
  expect(kindsOf(["Formación académica", "Experiencia profesional", "Premios e bolsas", "Docencia impartida"])).toEqual(
    ["education", "employment", "awards", "teaching"],
  );
  expect(senseOfHeading("Tese de doutoramento", true)).toMatchObject({ publicationKind: "thesis" });
  expect(kindsOf(["Llibres i capítols", "Treballs dirigits", "Conferències convidades"])).toEqual([
    "publications",
    "advising",
    "talks",
  ]);
});

test("a CV in Basque: months behind the year's ending, posts, degrees, how far papers are, volumes and pages", async () => {
  const { employment, education, publications } = await ingest(
    new TextEncoder().encode(`# Ada Reed

## Lan-esperientzia

- 2023ko iraila – gaur egun: Irakasle atxikia, Kvam Unibertsitatea
- 2021eko urria – 2023ko abuztua: Doktorego ondoko ikertzailea, Fen College

## Ikasketak

- 2011 – 2015: Informatikako Gradua, Kvam Unibertsitatea
- 2017 – 2021: Doktoretza, Kvam Unibertsitatea

## Argitalpenak

- A. Reed eta C. Stone. Itsasoa eta harria. Marea Aldizkaria, 41. zk., 77–95 or., 2022.
- A. Reed. Gatzaren hormak iparraldean. Prestatzen.
- A. Reed. *Hormak eta gatza*. Doktoretza-tesia, Kvam Unibertsitatea, 2021.
`),
    "cv.md",
  );
  expect(
    employment.map(({ title, organization, period }) => [title?.value, organization?.value, period?.value]),
  ).toEqual([
    ["Irakasle atxikia", "Kvam Unibertsitatea", { start: { year: 2023, month: 9 }, end: "present" }],
    [
      "Doktorego ondoko ikertzailea",
      "Fen College",
      { start: { year: 2021, month: 10 }, end: { year: 2023, month: 8 } },
    ],
  ]);
  expect(education.map(({ degree }) => degree?.value)).toEqual(["Informatikako Gradua", "Doktoretza"]);
  expect(
    publications.map(({ title, authors, venueAsPrinted, kind, status }) => [
      title.value,
      authors.length,
      venueAsPrinted?.value ?? null,
      kind.value,
      status.value,
    ]),
  ).toEqual([
    ["Itsasoa eta harria", 2, "Marea Aldizkaria", "journal", "published"],
    ["Gatzaren hormak iparraldean", 1, null, "preprint", "working"],
    ["Hormak eta gatza", 1, "Kvam Unibertsitatea", "thesis", "published"],
  ]);
});
