import { expect, test } from "vitest";
import { datedDegrees, postsIn } from "#lib/ingest/entries/testing.ts";

test.each([
  [
    "**Post-doctorat** à l'Institut Pasteur de Port-Sel, équipe de sel",
    "Post-doctorat",
    "Institut Pasteur de Port-Sel",
  ],
  ["**Maître de conférences** à l’Université de Port-Sel", "Maître de conférences", "Université de Port-Sel"],
  ["**Chargée de recherche** au CNRS", "Chargée de recherche", "CNRS"],
  ["Stage de 6 mois au sein du Laboratoire de Chimie", "Stage de 6 mois", "Laboratoire de Chimie"],
  ["**Professora convidada** na Universidade de Porto Sal", "Professora convidada", "Universidade de Porto Sal"],
  ["Profesor titular de la Universidad de Puerto Sal", "Profesor titular", "Universidad de Puerto Sal"],
  ["Ricercatrice presso il Dipartimento di Fisica", "Ricercatrice", "Dipartimento di Fisica"],
  ["**Assegnista di ricerca** all'Università di Porto Sale", "Assegnista di ricerca", "Università di Porto Sale"],
])("where one worked stands behind a word of the language: %s", (line, title, organization) => {
  expect(postsIn(`2012-2014 : ${line}\n\n2008-2010 : Lecturer, Fen College\n`)).toEqual([
    [title, organization],
    ["Lecturer", "Fen College"],
  ]);
});

test.each([
  ["**Doctorat** de biochimie à l'Université de Port-Sel", "Doctorat de biochimie", "Université de Port-Sel"],
  [
    "Licence de biologie au Conservatoire national des arts de Kvam",
    "Licence de biologie",
    "Conservatoire national des arts de Kvam",
  ],
  [
    "Dottorato di ricerca in Fisica presso l'Università di Porto Sale",
    "Dottorato di ricerca in Fisica",
    "Università di Porto Sale",
  ],
  ["Laurea in Matematica all'Università di Porto Sale", "Laurea in Matematica", "Università di Porto Sale"],
  ["Mestrado em Biologia na Universidade de Porto Sal", "Mestrado em Biologia", "Universidade de Porto Sal"],
  ["Doctorado en Biología por la Universidad de Puerto Sal", "Doctorado en Biología", "Universidad de Puerto Sal"],
  ["Promotion zum Dr. rer. nat. an der Universität Kvam", "Promotion zum Dr. rer. nat.", "Universität Kvam"],
  ["Diplom in Physik an der Universität Kvam", "Diplom in Physik", "Universität Kvam"],
])("where one studied does too: %s", async (line, degree, school) => {
  const source = `# Orla Fennimore\n\n## Formation\n\n2007-2010 : ${line}\n\n2004-2007 : BSc, Fen College\n`;
  expect(await datedDegrees(source)).toEqual([`${degree} | ${school} | 2007–2010`, "BSc | Fen College | 2004–2007"]);
});
