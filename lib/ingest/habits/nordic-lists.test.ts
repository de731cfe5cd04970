import { expect, test } from "vitest";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import { ingest } from "#lib/ingest/ingest.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

test.each([
  ["4.3 Bidrag i antologier och konferenshandlingar", "publications"],
  ["Under utgivning", "publications"],
  ["Forskarhandledning", "advising"],
])("%s heads %s", (heading, kind) => {
  expect(senseOfHeading(heading, true)?.kind).toBe(kind);
});

test("terms, degrees and posts in Swedish", () => {
  expect(findPeriods("Gästforskare, vt 2019")[0]?.period.end).toMatchObject({ year: 2019 });
  expect(findPeriods("Port Salt, VT 2019")[0]?.period).toEqual(findPeriods("Port Salt, 2019")[0]?.period);
  expect(findDegrees("Filosofie magisterexamen i tidvattenlära").map(({ level }) => level)).toEqual(["master"]);
  for (const post of ["Hamnarkivarie", "Tidvattensgranskare"]) expect(isJobTitle(post)).toBe(true);
});

const LIST = `# Meritförteckning

Ada Reed, fil. dr

ada.reed@kvam.example

## Vetenskapliga publikationer

### Artiklar i tidskrifter

Reed, Ada, 2024: Vem byggde vallen? Om salt och murar i Kvam. *Hamn och bygd* 112, s. 41–66.<sup>R</sup>

——— 2022: Silence of the tides. Lost harbours in northern maps. *Tideologica* 57, pp. 115–138.<sup>R</sup>

——— 2013: Ett salt i domstol. *Hamn och bygd* 101, s. 121–134.<sup>R</sup>

### Bidrag i antologier och konferenshandlingar

Reed, Ada, 2021: Murarnas ordlista. I: *Salt i arkiv. En vänbok till Olaf Stone*, red. av Carl Fell & Bea Moss. Oslo: Saltverk. S. 201–215.

——— 2017: Hamnar utan namn. I: *Namn i salt*, red. av Carl Fell, s. 155–172.

### Recensioner

Reed, Ada, 2023: [Rec. av] Olaf Stone, Hamnar i rörelse. *Hamn och bygd* 111, s. 190–194.

——— 2016: [Rec. av] Bea Moss, Murarna i Kvam. *Hamn och bygd* 109, s. 210–213.

### Under utgivning

Reed, Ada, i tryck: Trafikens tidvatten. I: *Nordisk saltbok*, red. av C. Fell m.fl. Oslo: Saltverk.

——— & Bea Moss: Gator efter kvinnor i tre hamnstäder vid havet. Insänd till *Salt & mur*, under granskning.
`;

test("a Nordic list: “I:” and “red. av”, dashes for the author, reviews in brackets, raised letters at the ends", async () => {
  const { name, publications } = await ingest(new TextEncoder().encode(LIST), "cv.md");
  expect(name?.value).toBe("Ada Reed");
  expect(
    publications.map(({ title, authors, venueAsPrinted }) => [
      title.value,
      authors.map(({ value }) => value).join(", "),
      venueAsPrinted?.value.replace(/[.,]$/u, ""),
    ]),
  ).toEqual([
    ["Vem byggde vallen? Om salt och murar i Kvam", "Ada Reed", "Hamn och bygd"],
    ["Silence of the tides. Lost harbours in northern maps", "Ada Reed", "Tideologica"],
    ["Ett salt i domstol", "Ada Reed", "Hamn och bygd"],
    ["Murarnas ordlista", "Ada Reed", "Salt i arkiv. En vänbok till Olaf Stone"],
    ["Hamnar utan namn", "Ada Reed", "Namn i salt"],
    ["[Rec. av] Olaf Stone, Hamnar i rörelse", "Ada Reed", "Hamn och bygd"],
    ["[Rec. av] Bea Moss, Murarna i Kvam", "Ada Reed", "Hamn och bygd"],
    ["Trafikens tidvatten", "Ada Reed", "Nordisk saltbok"],
    ["Gator efter kvinnor i tre hamnstäder vid havet", "Ada Reed, Bea Moss", expect.anything()],
  ]);
  expect(publications.map(({ status }) => status?.value)).toEqual([...Array(8).fill("published"), "submitted"]);
});
