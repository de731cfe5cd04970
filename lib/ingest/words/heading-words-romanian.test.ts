import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { findDegrees } from "#lib/ingest/words/degree.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";

test.each([
  ["Informaţii personale", "personal"],
  ["Date personale", "personal"],
  ["EXPERIENȚA PROFESIONALĂ", "employment"],
  ["Educație și formare", "education"],
  ["EDUCATIE SI FORMARE", "education"],
  ["Aptitudini şi competenţe personale", "skills"],
  ["Premii și distincții", "awards"],
  ["Proiecte de cercetare", "grants"],
  ["Activitate didactică", "teaching"],
  ["Prelegeri invitate", "talks"],
  ["Doctoranzi", "advising"],
  ["F. Brevete de invenție", "patents"],
  ["Domenii de cercetare", "interests"],
])("%s heads %s", (heading, kind) => {
  expect(senseOfHeading(heading, true)?.kind).toBe(kind);
});

test.each([
  ["A. Teza de doctorat", "thesis"],
  ["B. Cărţi şi capitole în cărţi", "book"],
  ["C. Articole în reviste cotate ISI", "journal"],
  ["E. Lucrări în volumele conferințelor internaționale", "conference"],
  ["G. Alte lucrari", "other"],
])("%s heads works of the kind %s", (heading, publicationKind) => {
  expect(senseOfHeading(heading, true)).toMatchObject({ kind: "publications", publicationKind });
});

test("degrees and posts, with cedillas, commas or no marks", () => {
  expect(findDegrees("Doctor în botanică").map(({ level }) => level)).toEqual(["doctor"]);
  expect(findDegrees("Inginer diplomat, 2006").map(({ level }) => level)).toEqual(["master"]);
  expect(findDegrees("Diplomă de licenţă").map(({ level }) => level)).toEqual(["bachelor"]);
  for (const post of ["Conferenţiar universitar", "Conferentiar universitar", "Șef de lucrări", "Cercetătoare"])
    expect(isJobTitle(post)).toBe(true);
});

const guarded = (source: string): string[] => {
  const draft = draftOf(readMarkdown(source));
  return draft.protected.map(({ kind, span }) => `${kind}: ${draft.text.slice(span.start, span.end).trim()}`);
};

test("birth, citizenship, marital status, leaves and pastimes are kept back", () => {
  expect(
    guarded(
      "# Ada Reed\n\n## Date personale\n\nData nașterii: 3 mai 1981\n\nCetăţenie: norlandeză\n\nStarea civilă: căsătorită\n\nTelefon: 1 234 5678\n",
    ),
  ).toEqual([
    "birth: Data nașterii: 3 mai 1981",
    "citizenship: Cetăţenie: norlandeză",
    "marital: Starea civilă: căsătorită",
  ]);
  expect(guarded("# Ada Reed\n\n## Aptitudini\n\nAlte competențe: planorism, pictură pe sticlă\n")).toEqual([
    "hobbies: planorism, pictură pe sticlă",
  ]);
  expect(
    guarded(
      "# Ada Reed\n\n## Alte informații\n\nÎntreruperi: concediu pentru creșterea copilului, martie 2015 – iunie 2016\n",
    ),
  ).toEqual(["family: concediu pentru creșterea copilului, martie 2015 – iunie 2016"]);
});
