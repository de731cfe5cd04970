import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

test("headings in Czech", () => {
  const kindOf = (heading: string) => senseOfHeading(heading, true)?.kind;
  expect(["ČLENSTVÍ A FUNKCE", "Zájmy", "Granty", "Doktorandi"].map(kindOf)).toEqual([
    "service",
    "hobbies",
    "grants",
    "advising",
  ]);
  expect(senseOfHeading("A. Články v časopisech", true)).toMatchObject({
    kind: "publications",
    publicationKind: "journal",
  });
  expect(senseOfHeading("Sborníky konferencí", true)).toMatchObject({ publicationKind: "conference" });
});

const CV = `Adéla Rákosová

Narozena    3. května 1981, Halden
Stav        vdaná, 2 děti
Občanství   Norlandie

Publikace
=========

A. Články v časopisech

A1    2021    A. Rákosová: Pomalý příliv v zátoce       Harbour Letters 34, 2-9

A2            A. Rákosová: Sůl ve zdech přístavu        Mire Journal, přijato

B. Preprinty

B1    2020    A. Rákosová: Tiché zdi na severu          zasláno do časopisu

C. Ostatní

C1    2015    A. Rákosová: Odhady přílivu v zátokách    disertace, Fen College

Zájmy
=====

Šachy a varhany.

V Haldenu 14. 2. 2025            Adéla Rákosová
`;

test("a Czech CV in columns", async () => {
  const draft = await ingest(new TextEncoder().encode(CV), "cv.txt");
  expect(
    draft.publications.map(({ title, year, kind, status }) => [title.value, year?.value, kind.value, status?.value]),
  ).toEqual([
    ["Pomalý příliv v zátoce", 2021, "journal", "published"],
    ["Sůl ve zdech přístavu", undefined, "journal", "published"],
    ["Tiché zdi na severu", 2020, "preprint", "submitted"],
    ["Odhady přílivu v zátokách", 2015, "thesis", "published"],
  ]);
  const hidden = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join("|");
  for (const words of ["3. května 1981, Halden", "vdaná", "2 děti", "Norlandie", "Šachy a varhany"])
    expect(hidden).toContain(words);
  expect(hidden).not.toContain("2025");
});
