import { expect, test } from "vitest";
import { ingest } from "#lib/ingest/ingest.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";

/** A list whose owner is seldom first. */
const LIST = `
PUBLICATIONS

1. Quill A, Stone C, Fennimore O. Slow tides of the north. Journal of Mires 2019;4:1-9.
2. Quill A, Fennimore O. Quick tides of the south. Journal of Mires 2018;3:1-9.
3. Quill A, Stone C. Brown tides of the west. Journal of Mires 2017;2:1-9.
`;

async function owner(head: string, file = "cv.txt"): Promise<string | undefined> {
  const { name } = await ingest(new TextEncoder().encode(head), file);
  return name?.value;
}

test("degrees and titles around the name at the head are no part of it", async () => {
  for (const head of [
    "Dr. med. vet. Orla FENNIMORE, Dipl. HQVPM",
    "Prof. Dr.-Ing. habil. Orla Fennimore",
    "Orla Fennimore, BSc (Hons), MSc, PhD, FHQA",
    "CURRICULUM VITAE — ORLA FENNIMORE, MD, MPH",
  ])
    expect(await owner(`${head}\n${LIST}`)).toBe("Orla Fennimore");
});

test("a form says the name in parts", async () => {
  for (const head of [
    "Surname: Fennimore\nFirst name: Orla",
    "Vorname: Orla\nName: Fennimore",
    "Last name, first name: Fennimore, Orla",
    "Nom, Prénom : Fennimore, Orla",
    "Vorname Name: Orla Fennimore\nVorsitzende der Kommission",
  ])
    expect(await owner(`${head}\n${LIST}`)).toBe("Orla Fennimore");
});

test("what somebody is on a board is nobody's name", async () => {
  for (const office of [
    "Mitglied des Kirchenrat",
    "Vorsitzende des Beirat",
    "Membre du Conseil",
    "Presidente del Patronato",
  ])
    expect(isPersonName(office)).toBe(false);
  expect(isPersonName("Camille des Moulins")).toBe(true);
  const head = "CURRICULUM VITAE\n\norla.fennimore@kvam.example\n\nMitglied des Kirchenrat";
  expect(await owner(`${head}\n${LIST}`)).toBe("O Fennimore");
});

test("a family name stands first at the head or in the title where the list is signed with it", async () => {
  expect(await owner(`FENNIMORE, Orla Mae\n\nKvam University\n${LIST}`)).toBe("Orla Mae Fennimore");
  const cited =
    "<p>Lecturer in Mires</p><h2>Publications</h2><ol><li>A. Quill and O. Fennimore. Slow tides of the north. Journal of Mires, 2019.</li><li>A. Quill and C. Stone. Quick tides. Journal of Mires, 2018.</li></ol>";
  expect(await owner(`<title>Fennimore, Orla | Kvam University</title>${cited}`, "cv.html")).toBe("Orla Fennimore");
  expect(
    await owner(`<title>Mires</title><img src="a.png" alt="Portrait of Dr. Orla Fennimore">${cited}`, "cv.html"),
  ).toBe("Orla Fennimore");
  expect(await owner(`<title>Mires</title><p>ofennimore@kvam.example</p>${cited}`, "cv.html")).toBe("O. Fennimore");
});

test("a numbered form says the name behind a colon", async () => {
  for (const label of ["Adı Soyadı", "Ad Soyad", "Nombre y apellidos"])
    expect(await owner(`1. ${label} : Orla FENNIMORE\n2. Unvanı : Doç. Dr.\n${LIST}`)).toBe("Orla Fennimore");
});

test("a family name that shouts may stand first", async () => {
  expect(await owner(`Nome: FENNIMORE Orla Mae\n${LIST}`)).toBe("Orla Mae Fennimore");
});
