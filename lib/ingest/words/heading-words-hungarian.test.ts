import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";

test.each([
  ["SZEMÉLYES ADATOK", "personal"],
  ["Szabadidő", "hobbies"],
  ["Kutatási területek", "interests"],
  ["MUNKAHELYEK", "employment"],
  ["Tanulmányok", "education"],
  ["DÍJAK, ÖSZTÖNDÍJAK", "awards"],
  ["Kutatási pályázatok", "grants"],
  ["Tudományos közélet", "service"],
  ["Témavezetés", "advising"],
  ["Oktatási tevékenység", "teaching"],
  ["Meghívott előadások", "talks"],
  ["Nyelvtudás", "skills"],
  ["Elérhetőség", "contact"],
])("%s heads %s", (heading, kind) => {
  expect(senseOfHeading(heading, true)?.kind).toBe(kind);
});

test("what a Hungarian heading says of the papers below it", () => {
  expect(senseOfHeading("Könyvek", true)).toMatchObject({ kind: "publications", publicationKind: "book" });
  expect(senseOfHeading("Folyóiratcikkek", true)).toMatchObject({ publicationKind: "journal" });
  expect(senseOfHeading("Tanulmányok kötetben", true)).toMatchObject({ publicationKind: "book" });
  expect(senseOfHeading("Recenzió, ismeretterjesztés", true)).toMatchObject({ publicationKind: "other" });
  expect(senseOfHeading("Bírálat alatt", true)).toMatchObject({ status: "submitted" });
});

const guarded = (source: string): string[] => {
  const draft = draftOf(readMarkdown(source));
  return draft.protected.map(({ kind, span }) => `${kind}: ${draft.text.slice(span.start, span.end).trim()}`);
};

test("what a Hungarian CV tells of birth, family and free time is kept back", () => {
  expect(
    guarded(
      "# Nádasi Ada\n\n## Személyes adatok\n\nSzületett: Sósrév, 1981. május 3.\n\nÁllampolgárság: norvég\n\nCsaládi állapot: férjezett\n\nkét gyermek (2011, 2014)\n\n## Szabadidő\n\nvitorlázás, sókertészet\n",
    ),
  ).toEqual([
    "birth: Született: Sósrév, 1981. május 3.",
    "citizenship: Állampolgárság: norvég",
    "marital: Családi állapot: férjezett",
    "family: két gyermek (2011, 2014)",
    "hobbies: vitorlázás, sókertészet",
  ]);
  // How to reach her, her languages and her work are for everybody.
  expect(guarded("# Nádasi Ada\n\n## Személyes adatok\n\nTelefon: 1 234 5678\n\nangol – felsőfok\n")).toEqual([]);
  expect(
    guarded("# Nádasi Ada\n\n## Munkahelyek\n\n2012–2018 kutató, Kvam University (2014 és 2016 között GYES)\n"),
  ).toEqual(["family: 2014 és 2016 között GYES"]);
});
