import { expect, test } from "vitest";
import { draftOf } from "#lib/ingest/ingest.ts";
import { readMarkdown } from "#lib/ingest/readers/markdown.ts";
import { readText } from "#lib/ingest/readers/text.ts";

function guarded(source: string, read = readMarkdown): string[] {
  const draft = draftOf(read(source));
  return draft.protected.map(({ kind, span }) => `${kind}: ${draft.text.slice(span.start, span.end).trim()}`);
}

const BIO = "# Ada Reed\n\nI study tides and harbours in Port Salt. ";
const SERVICE = "# Ada Reed\n\n## Publications\n\n1. A. Reed. Tidal walls. J. Tides 3, 2020.\n\n## Service\n\n";

test.each([
  [`${BIO}Fenland citizen since 2019.`, "citizenship: Fenland citizen since 2019"],
  [`${BIO}I hold Norlandic and Fenland citizenship.`, "citizenship: I hold Norlandic and Fenland citizenship"],
  [`${BIO}Dual citizenship (Norland, Fenland).`, "citizenship: Dual citizenship (Norland, Fenland)"],
  [`${BIO}Norwegische Staatsbürgerin (seit 2018).`, "citizenship: Norwegische Staatsbürgerin (seit 2018)"],
  [`${BIO}Ciudadana chilena.`, "citizenship: Ciudadana chilena"],
  [`${BIO}Norsk statsborger siden 2016.`, "citizenship: Norsk statsborger siden 2016"],
  [`${BIO}J’ai la double nationalité suisse et turque.`, "citizenship: J’ai la double nationalité suisse et turque"],
  ["# Ada Reed\n\n## Personal\n\nChilean and Danish", "citizenship: Chilean and Danish"],
  ["# Ada Reed\n\n- Born 3 May 1980 in Halden. Chilean and Danish.", "citizenship: Chilean and Danish."],
  [`${SERVICE}Sono sposata e ho due figlie.`, "marital: Sono sposata e ho due figlie"],
  [`${SERVICE}Ich bin verheiratet und habe drei Kinder.`, "marital: Ich bin verheiratet und habe drei Kinder"],
  [`${SERVICE}Je suis pacsée.`, "marital: Je suis pacsée"],
  [`${SERVICE}Estoy casado con una alfarera.`, "marital: Estoy casado con una alfarera"],
  [`${SERVICE}Sou casada.`, "marital: Sou casada"],
  [`${SERVICE}Ik ben getrouwd.`, "marital: Ik ben getrouwd"],
  ["# Ada Reed\n\nur. 3 maja 1981 w Porcie\n\nAdiunkt", "birth: ur. 3 maja 1981 w Porcie"],
  [`${BIO}Mężatka, dwoje dzieci.`, "marital: Mężatka"],
  ["# Ada Reed\n\n## Zatrudnienie\n\n2015–2016: urlop macierzyński", "family: urlop macierzyński"],
  ["# Ada Reed\n\n## Po godzinach\n\nrzeźba w soli", "hobbies: rzeźba w soli"],
  [`${SERVICE}Jeg er gift med en smed.`, "marital: Jeg er gift med en smed"],
  [`${SERVICE}Tengo dos hijas.`, "family: Tengo dos hijas"],
  [`${SERVICE}Tenho um filho.`, "family: Tenho um filho"],
  [`${SERVICE}Ik heb twee zonen.`, "family: Ik heb twee zonen"],
  [`${SERVICE}Jag har två barn.`, "family: Jag har två barn"],
  [`${SERVICE}Mère de trois enfants.`, "family: Mère de trois enfants"],
  [`${BIO}Father of Ines and Tor.`, "family: Father of Ines and Tor"],
  [`${BIO}Mutter von zwei Töchtern.`, "family: Mutter von zwei Töchtern"],
  [
    `${BIO}Nata a Fenport il 3 maggio 1980. Congedo di maternità: aprile 2015 – giugno 2016.`,
    "family: Congedo di maternità: aprile 2015 – giugno 2016",
  ],
  [`${SERVICE}Elder in my church, Port Salt.`, "religion: Elder in my church, Port Salt"],
  [`${SERVICE}Catequista en mi parroquia.`, "religion: Catequista en mi parroquia"],
  [`${SERVICE}Diakon in meiner Gemeinde.`, "religion: Diakon in meiner Gemeinde"],
  [`${SERVICE}I run badly and brew my own cider.`, "hobbies: I run badly and brew my own cider"],
  [`${SERVICE}I keep three old donkeys.`, "hobbies: I keep three old donkeys"],
  [`${SERVICE}Ich spiele Bratsche im Stadtorchester.`, "hobbies: Ich spiele Bratsche im Stadtorchester"],
  [`${SERVICE}Je joue du cor des Alpes.`, "hobbies: Je joue du cor des Alpes"],
  [`${SERVICE}Toco la gaita en las fiestas.`, "hobbies: Toco la gaita en las fiestas"],
  [`${SERVICE}Suono la ghironda.`, "hobbies: Suono la ghironda"],
  [`${SERVICE}Crio abelhas.`, "hobbies: Crio abelhas"],
  [`${SERVICE}Ik speel draailier.`, "hobbies: Ik speel draailier"],
  [`${SERVICE}Jag spelar nyckelharpa.`, "hobbies: Jag spelar nyckelharpa"],
  [`${SERVICE}## And otherwise\n\nI mend clocks that nobody wants.`, "hobbies: I mend clocks that nobody wants."],
  [
    "# Ada Reed\n\n## Reviews\n\n- Tides, Harbours, Walls\n\nI play the nyckelharpa at fairs.",
    "hobbies: I play the nyckelharpa at fairs",
  ],
])("%j is masked", (source, expected) => {
  expect(guarded(source)).toContain(expected);
});

test.each([
  `${BIO}I run the Fenland citizen science project and its Dutch national research network.`,
  `${BIO}Mother of Pearl Studies is my second field.`,
  `${BIO}I have studied migration and citizenship.`,
  `${BIO}We run experiments and roast coffee beans for calorimetry.`,
  `${BIO}I am a citizen scientist, and I run slowly converging chains.`,
  `${SERVICE}- Deacon Chair of Chemistry, 2019`,
  `${SERVICE}- Reader, Brazilian Journal of Tides`,
  `${SERVICE}- Panel on married women's labor supply, 2021`,
  `${SERVICE}- Elder of the Guild of Tidal Chemists, 2020`,
  `${SERVICE}Ich spiele eine Rolle im Beirat. Jag spelar en roll. Ik speel een kleine rol.`,
  `${SERVICE}Toco el tema de las mareas. Faccio parte del comitato. Je joue un rôle.`,
  `${SERVICE}Tengo dos proyectos. Ho due dottorandi. Jag har två doktorander.`,
  "# Ada Reed\n\n## Personal information\n\nDutch (fluent), Danish (B2)",
  "# Ada Reed\n\n## Personal information\n\n(a) Name: Ada Reed\n\n(b) E-mail: ada@salt.example",
  "# Ada Reed\n\n## Personal information\n\n2015–2019 Head of tidal gates, Port Salt\n\nMy research is on walls.",
  "# Ada Reed\n\n## Languages\n\nDutch and Danish\n\n## Service\n\nDepartment of French and Italian",
  "# Ada Reed\n\n## Publications\n\n1. I play the harbour: Tidal song, 2019.",
  `${SERVICE}## Interests\n\nTheory of tides and statistics of walls.`,
])("%j holds nothing to mask", (source) => {
  expect(guarded(source)).toEqual([]);
});

test("the line for a signature below the hobbies is for everybody", () => {
  expect(guarded("# Ada Reed\n\n## Hobbies\n\nStilt walking.\n\nDate        Signature")).toEqual([
    "hobbies: Stilt walking.",
  ]);
  expect(
    guarded("# Ada Reed\n\n## Hobby\n\nStilt walking.\n\nWyrażam zgodę na przetwarzanie moich danych osobowych."),
  ).toEqual(["hobbies: Stilt walking."]);
});

const PAGE = `Ada Reed
Reader in Tides

CONTACT                       Posts
Port Salt 3                   2019–now     Reader in Tides, University of Port Salt
ada@salt.example              2014–2019    Lecturer, University of Fenport
PERSONAL                      Honours
Born 3 May 1980,              2018         Tide Prize
Halden
                              2017         Salt Fellow
Chilean and Danish
Married to Carl, one son      2015         Fen Medal
Stilt walking,                2012–2016    Norland scholarship
bell casting
LANGUAGES                     Teaching
Danish (fluent)               2019         Walls and gates
`;

test("a side column with its label above its lines is private, the column beside it is not", () => {
  const words = guarded(PAGE, readText).join("\n");
  for (const private_ of [
    "Born 3 May 1980",
    "Halden",
    "Chilean and Danish",
    "Married to Carl",
    "Stilt",
    "bell casting",
  ])
    expect(words).toContain(private_);
  expect(words).not.toMatch(/Prize|Fellow|Medal|scholarship|fluent|Walls|Port Salt/u);
});
