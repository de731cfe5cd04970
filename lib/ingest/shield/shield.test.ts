import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readLatex } from "#lib/ingest/readers/latex.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";

function guarded(source: string): string[] {
  const draft = draftOf(readMarkdown(source));
  return draft.protected.map(({ kind, span }) => `${kind}: ${draft.text.slice(span.start, span.end)}`);
}

test.each([
  ["Ada Reed\n\nDate of birth: 3 May 1980", "birth: Date of birth: 3 May 1980"],
  ["Ada Reed\n\nNationality: Norlandic", "citizenship: Nationality: Norlandic"],
  ["Ada Reed | Age: 34 | ada@salt.example", "age: Age: 34"],
  ["Ada Reed\n\nFamilienstand: ledig", "marital: Familienstand: ledig"],
  ["# Ada Reed\n\nI was born in Halden and work on tides.", "birth: I was born in Halden"],
  ["# Ada Reed\n\nI am a U.S. citizen.", "citizenship: I am a U.S. citizen"],
  ["# Ada Reed\n\n## Education\n\nPhD, 2019\n\n## Hobbies\n\nSailing, chess", "hobbies: Sailing, chess"],
  ["Ada Reed\n\nMedborgarskap: norländskt", "citizenship: Medborgarskap: norländskt"],
  ["Ada Reed\n\nFödelsedatum: 3 maj 1980", "birth: Födelsedatum: 3 maj 1980"],
  ["# Personlig data\n\nAda Reed  \nFödd i Halden, 1980", "birth: Född i Halden, 1980"],
  ["# Ada Reed\n\nGeboren am 3. Mai 1980 in Halden.", "birth: Geboren am 3. Mai 1980 in Halden."],
  ["Ada Reed\n\nReligion: none", "religion: Religion: none"],
  ["Ada Reed\n\n[Photograph: reed-portrait.jpg]\n\nFen College", "photo: [Photograph: reed-portrait.jpg]"],
  ["Ada Reed\n\nLichtbild: anbei", "photo: Lichtbild: anbei"],
  ["Ada Reed\n\nBorn 3 May 1980 in Halden. Citizen of Norland. Male. Unmarried.", "birth: Born 3 May 1980 in Halden."],
  ["Ada Reed\n\nBorn 3 May 1980 in Halden. Citizen of Norland. Male. Unmarried.", "citizenship: Citizen of Norland."],
  ["Ada Reed\n\nBorn 3 May 1980 in Halden. Citizen of Norland. Male. Unmarried.", "sex: Male."],
  ["Ada Reed\n\nBorn 3 May 1980 in Halden. Citizen of Norland. Male. Unmarried.", "marital: Unmarried."],
  ["# Ada Reed\n\nTwo children; 14 months of parental leave", "family: 14 months of parental leave"],
  ["# Ada Reed\n\n## Employment\n\n- 2018: Maternity leave", "family: Maternity leave"],
  ["# Ada Reed\n\n## Personal\n\nAmateur bell founder. E-mail: ada@salt.example", "hobbies: Amateur bell founder."],
  ["# Ada Reed\n\n35 ans, pacsée, deux enfants (2012, 2015)", "marital: pacsée,"],
  ["Ada Reed\n\nBorn May, 3rd 1980 in Halden", "birth: Born May, 3rd 1980 in Halden"],
  [
    "# Ada Reed\n\n## Teaching\n\nI got married in 2021; papers before it are by Ada Stone.",
    "marital: I got married in 2021",
  ],
  ["# Ada Reed\n\nI play the harp badly and swim.", "hobbies: I play the harp badly and swim"],
  ["# Ada Reed\n\nVita: 4. Juni 1960 | geboren in Halden", "birth: 4. Juni 1960 | geboren in Halden"],
  [
    "# Ada Reed\n\n## Service\n\nReader of proofs for the society of tides in Port Salt, 2014. Member of the Fen Club of Halden. Aficiones: remo.",
    "hobbies: Aficiones: remo.",
  ],
  [
    "# Ada Reed\n\n## Service\n\nOn childcare leave from October 2014 to March 2015 (two of us).",
    "family: On childcare leave from October 2014 to March 2015",
  ],
  ["# Ada Reed\n\n## Posten\n\n2016–2019 Dozentin (2017 Mutterschaftsurlaub)", "family: 2017 Mutterschaftsurlaub"],
  ["Ada Reed\n\nDoğum Tarihi / Yeri : 03.05.1980 / Halden", "birth: Doğum Tarihi / Yeri : 03.05.1980 / Halden"],
  [
    "Ada Reed\n\nMedeni Hali / Askerlik : Evli, 2 çocuk babası",
    "marital: Medeni Hali / Askerlik : Evli, 2 çocuk babası",
  ],
  ["# Ada Reed\n\n## Dersler\n\nTides I, 2019\n\nHobiler : Kürek çekmek", "hobbies: Hobiler : Kürek çekmek"],
  [
    "# Ada Reed\n\n## Anställningar\n\nLektor, Kvam University, 2008–2016\n\nFöräldraledig mars 2008 – januari 2009, hösten 2010 (50 %) samt läsåret 2015/16.",
    "family: Föräldraledig mars 2008 – januari 2009, hösten 2010 (50 %) samt läsåret 2015/16",
  ],
])("%j is masked", (source, expected) => {
  expect(guarded(source)).toContain(expected);
});

test.each([
  "# Ada Reed\n\n## Training\n\n2012–2016\tHarbour Medicine Residency\tKvam University Hospital",
  "# Publications\n\n- A. Reed. Gender and age in tidal societies. Journal of Tides, 2020.",
  "# Ada Reed\n\n## Personal information\n\nField: Tidal botany\n\nDepartment: Walls and gates",
  "# Service\n\n- Organizer, Women in Tidal Science workshop, 2021",
  "# Interests\n\nHealth economics, citizenship studies, sociology of religion",
  "# Ada Reed\n\nI study married life in the Gulf of Norland: a history, and stars born in dust.",
  "# Personal information\n\nAda Reed\n\nP.O. Box 5800 MS 13\nPort Salt",
  "# Personal information\n\nAda Reed\n\n58001 Port Salt\n\nWebsites Tides · Scholar",
  "# Interests\n\nParental leave, wages and unions",
  "# Employment\n\n- Postdoc, Institute for Parental Leave Policy, 2019",
  "# Talks\n\n- Age: a concept in four lectures, 2019",
  "# Ada Reed\n\nPhoto: Olaf Stone\n\nTides in pictures [photo]",
])("%j holds nothing to mask", (source) => {
  expect(guarded(source)).toEqual([]);
});

test("what a class of LaTeX calls birth or citizenship is private, though only a picture says so on the page", () => {
  const draft = draftOf(
    readLatex(
      String.raw`\documentclass{altacv}\begin{document}\name{Ada Reed}\personalinfo{\email{ada@salt.example}\birth{March 3, 1980, Halden}\citizen{Republic of Norland}}\cvsection{Education}\cvevent{PhD in Botany}{Kvam University}{2011}{}\end{document}`,
    ),
  );
  const said = draft.protected.map(({ span }) => draft.text.slice(span.start, span.end)).join(" | ");
  expect(said).toContain("March 3, 1980");
  expect(said).toContain("Republic of Norland");
});

test("how to reach somebody, behind the answer to a label, is not masked", async () => {
  const draft = draftOf(
    readLatex(
      String.raw`\documentclass{res}\begin{document}{\bf \large Ada Reed} \hfill date of birth: 20.~may 1983
\vskip 2pt
\href{mailto:ada@salt.example}{ada@salt.example} \hfill Kvam University\section{EDUCATION}\begin{itemize}\item PhD in Botany, Kvam University, 2011\end{itemize}\end{document}`,
    ),
  );
  expect(draft.protected.map(({ span }) => draft.text.slice(span.start, span.end))).toEqual([
    "date of birth: 20. may 1983",
  ]);
  expect(draft.emails.map(({ value }) => value)).toEqual(["ada@salt.example"]);
});

test("who is called as those are who sail or climb is not hidden, keen sailors are", () => {
  expect(guarded("# Ada Sailor\n\nAda Sailor  \nProfessor of Tides, Kvam University\n\nOlaf Climber, referee")).toEqual(
    [],
  );
  expect(guarded("# Ada Reed\n\nKeen fell runner. Avid Sailor.\n\nProfessor of Tides, Kvam University")).toEqual([
    "hobbies: Keen fell runner",
    "hobbies: Avid Sailor",
  ]);
});
