import type { ActivityKind, PublicationKind, PublicationStatus, Span } from "#lib/ingest/draft.ts";

export const SECTION_KINDS = [
  "head",
  "biography",
  "education",
  "employment",
  "publications",
  "talks",
  "awards",
  "grants",
  "teaching",
  "service",
  "advising",
  "software",
  "interests",
  "references",
  "personal",
  "hobbies",
  "news",
  "skills",
  "contact",
  "patents",
  "other",
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** What a heading says about everything under it. */
export interface HeadingSense {
  kind: SectionKind;
  publicationKind?: PublicationKind;
  status?: PublicationStatus;
  selected?: true;
  /** "2023" as a heading is the year of its entries; `span` is that heading. */
  year?: number;
  yearSpan?: Span;
}

/** Activities that a section's entries are counted as. */
export const ACTIVITY_OF: Partial<Record<SectionKind, ActivityKind>> = {
  talks: "talk",
  awards: "award",
  grants: "grant",
  teaching: "teaching",
  service: "service",
  advising: "advising",
  software: "software",
};

/** "2016 and earlier", "2010–2015": years that no entry can take its own from. */
const OLDER = /^(?:(?:19|20)\d{2} (?:and|&|or) (?:earlier|before|older)|(?:19|20)\d{2}\s*[-–—]\s*(?:19|20)\d{2})$/;

/** In order: the first that matches decides. English first, then German, French, Spanish, Italian, Portuguese, Dutch, Chinese. */
const VOCABULARY: [SectionKind, RegExp][] = [
  ["publications", /^(?:book |film |exhibition )?reviews?(?: essays?)?$|\bcomité de lecture\b/],
  ["teaching", /^teaching\b.*\b(?:supervision|advising|mentor(?:ing|ship))/],
  ["skills", /\blanguages? (?:and )?(?:other )?interests\b/],
  ["hobbies", /^(?:private(?: life)?|privates|privat|vie privée|vida privada|personal life|fun(?: facts?)?|life)$/],
  [
    "hobbies",
    /^(?:not|outside(?: of)?|beyond|besides|apart from|(?:my )?life (?:outside(?: of)?|beyond)) (?:my )?(?:work|research|academia|science|the (?:lab|office))$|\b(?:hobb(?:y|ies|ys)|pastimes?|leisure|(?:personal|other|outside|non-?academic) interests?|free time|freizeit|loisirs|aficiones|interessi personali)\b/,
  ],
  [
    "personal",
    /^(?:personal|diversos?)$|\b(?:personal (?:data|details|information|info|profile)|vital statistics|persönliche (?:daten|angaben)|pers(?:ö|o)nliches|état civil|datos personales|dati personali|dados pessoais|persoonlijke gegevens)\b|个人信息/,
  ],
  [
    "references",
    /^(?:academic |professional |list of )?(?:references?|referees?|recommenders?|letters? of (?:reference|recommendation))\b|\b(?:referenzen|références|referencias|referenze|referenties)\b/,
  ],
  ["patents", /\bpatents?\b/],
  [
    "advising",
    /\b(?:advising|advisees?|mentor(?:ing|ship|ed)?|supervision|supervised|students?|graduate committees?|thesis committees?|dissertation committees?|betreuung|encadrement|my (?:group|team)|group members|lab members|alumni)\b/,
  ],
  [
    "teaching",
    /\b(?:teaching|courses? taught|courses?|instruction|lehre|lehrveranstaltungen|enseignements?|docencia|didattica|ensino|onderwijs|pedagog\w*)\b|教学/,
  ],
  [
    "service",
    /\b(?:services?|(?<!\b(?:book|under|in|literature|film) )review(?:er|ing|s)?|referee(?:ing)?|editorial|organi[sz](?:ation|ing|er)|committees?|outreach|professional (?:activit\w+|memberships?|affiliations?|societies)|memberships?|academic activit\w+|community|volunteer\w*|leadership|administrati\w+|gutachter\w*|gremien|engagement|responsabilités|servicio|public engagement|(?:extra-?curricular|other) activit\w+)\b/,
  ],
  [
    "talks",
    /^(?!.*\b(?:workshops?|papers?|publications?)\b).*\bposters?\b|\b(?:talks?|presentations?|lectures?|seminars?|colloqui\w+|speaker|invited (?:addresses|speeches|papers?|contributions)|vorträge|exposés|conférences|communications|ponencias|charlas|seminari|palestras|lezingen|conference (?:participation|presentations?))\b/,
  ],
  [
    "publications",
    /\b(?:publications?|papers?|pre-?prints?|articles?|manuscripts?|bibliography|books?(?: chapters?)?|monographs?|chapters?|journals?|conferences?|proceedings|workshops?|working papers?|thes[ei]s|dissertations?|research outputs?|^(?:my |selected |recent |current |published )?research(?: articles)?$|^(?:selected|published|main|recent|academic) works?$|scholarship and publications|writings?|(?:works?|papers?|research|projects?|manuscripts?) (?:in progress|under review|in preparation|forthcoming)|under review|in submission|submitted|submissions|in progress|in prep(?:aration)?|forthcoming|to appear|ouvrages|livres|libros|bücher|aufsätze|zeitschriftenaufsätze|buchbeiträge|beiträge|buchkapitel|chapitres|capítulos|capitoli|articoli|artículos|artigos|libri|livros|veröffentlichungen|publikationen|schriften\w*|publicaciones|pubblicazioni|publicações|publicaties|journal articles?|edited volumes?|book reviews?|reviews|encyclopedia entries|technical reports?|reports|posters?|translations?|public(?:-facing)? writing|popular (?:press|writing)|op-?eds?|other writing)\b|论文|出版/,
  ],
  [
    "awards",
    /\b(?:awards?|honou?rs?|prizes?|fellowships?|scholarships?|distinctions?|recognitions?|achievements?|accolades|medals?|auszeichnungen|preise|stipendien|prix|bourses|premios|becas|premi|riconoscimenti|prêmios|prijzen|beurzen)\b|奖/,
  ],
  [
    "grants",
    /^(?:funded|sponsored|(?:competitive )?research) projects?\b|\b(?:grants?|funding|research support|sponsored|drittmittel|financements?)\b/,
  ],
  ["software", /\b(?:software|open[- ]source|code|packages?|tools|data ?sets?|artifacts?)\b/],
  [
    "education",
    /\b(?:education(?:al)?|academic (?:background|qualifications?|training|degrees?)|professional preparation|degrees?|qualifications?|studies|training|ausbildung|studium|bildung(?:sweg)?|formation|éducation|études|educación|formación|formazione|istruzione|formação|educação|opleiding(?:en)?)\b|教育/,
  ],
  [
    "employment",
    /\b(?:employment|(?<!\b(?:observing|field|computing|programming|language|software|clinical) )experiences?|positions?|appointments?|work(?: history)?|professional (?:history|background|career)|career|internships?|academic (?:history|career)|industry|berufserfahrung|beruflicher werdegang|werdegang|beschäftigung|emplois?|expérience\w*|postes?|parcours|experiencia|empleo|posiciones|esperienz\w+|posizioni|experiência|werkervaring|aanstellingen|visit(?:s|ing positions?))\b|工作/,
  ],
  [
    "interests",
    /\b(?:interests?|research (?:areas?|fields?|focus|topics?|themes?)|areas? of (?:speciali[sz]ation|competence|expertise|interest|research|study)|expertise|speciali[sz]ations?|fields?|keywords|forschungs(?:interessen|schwerpunkte)|intérêts|thèmes de recherche|intereses|interessi di ricerca|interesses)\b/,
  ],
  [
    "skills",
    /\b(?:skills?|languages?|programming|technical|computing|sprachen|langues|idiomas|lingue|compétences|competencias|kenntnisse|certific\w+|talen)\b/,
  ],
  ["news", /\b(?:news|updates?|recent activit\w+|announcements?|blog|press|media|in the news|upcoming)\b/],
  ["contact", /\b(?:contact|address|links|find me|kontakt|coordonnées|contacto|contatti)\b/],
  [
    "biography",
    /\b(?:about(?: me)?|bio(?:graphy|sketch)?|profile|summary|overview|introduction|objective|research (?:statement|summary|overview)|current position|über mich|présentation)\b/,
  ],
];

const KINDS: [PublicationKind, RegExp][] = [
  ["workshop", /\bworkshops?\b/],
  ["thesis", /\b(?:thes[ei]s|dissertations?)\b/],
  [
    "other",
    /\b(?:book reviews?|reviews|technical reports?|reports|popular|public(?:-facing)? writing|op-?eds?|magazines?|software|translations?|encyclop\w+|blog|other (?:publications|writing)|non-?refereed|miscellan\w+)\b/,
  ],
  [
    "preprint",
    /\b(?:pre-?prints?|working papers?|manuscripts?|in preparation|in progress|under review|submitted|in submission|arxiv|submissions)\b/,
  ],
  [
    "book",
    /\b(?:books?|monogra(?:phs?|phies?|fías?|fie)|ouvrages?|chapters?|edited volumes?|capítulos|capitoli|livros|buchkapitel|bücher|livres|chapitres|libros|libri)\b/,
  ],
  ["conference", /\b(?:conferences?|proceedings|symposi\w+|konferenz\w*|conférences|congress?\w*)\b/],
  ["journal", /\b(?:journals?|articles?|zeitschrift\w*|aufsätze|revistas?|riviste)\b/],
];

const STATUS: [PublicationStatus, RegExp][] = [
  ["published", /\b(?:to appear|forthcoming|accepted|in press|published)\b/],
  ["submitted", /\b(?:under (?:review|submission|revision)|submitted|in submission|submissions|in review|revise)\b/],
  [
    "working",
    /\b(?:working papers?|job market papers?|in preparation|in progress|work in progress|drafts?|manuscripts? in)\b/,
  ],
  ["preprint", /\b(?:pre-?prints?|arxiv|manuscripts)\b/],
];

/**
 * What a heading means, or null when its words are in no vocabulary.
 * `strict` asks that little but the known words stands there: for lines that only might be headings.
 */
export function senseOfHeading(heading: string, strict: boolean): HeadingSense | null {
  const text = normalizeHeading(heading);
  const year = /^(?:19|20)\d{2}$/.exec(text)?.[0];
  if (year) return { kind: "publications", year: Number(year) };
  if (!strict && OLDER.test(text)) return { kind: "publications" };
  if (text === "" || text.split(" ").length > 9) return null;
  for (const [kind, pattern] of VOCABULARY) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (strict ? !isCovered(text) : text.split(" ").length > 4 && !isMostlyCovered(text)) return null;
    return kind === "publications" ? { kind, ...publicationSense(text) } : { kind };
  }
  return null;
}

function publicationSense(text: string): Omit<HeadingSense, "kind"> {
  const kinds = KINDS.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
  const status = STATUS.find(([, pattern]) => pattern.test(text))?.[0];
  // "Journal and conference papers" says nothing about one entry; "Workshop papers" and "Book reviews" do.
  const only = kinds[0] === "workshop" && kinds.includes("conference") ? undefined : pickKind(kinds);
  return {
    ...(only ? { publicationKind: only } : {}),
    ...(status ? { status } : {}),
    ...(/\b(?:selected|representative|featured|highlight\w*)\b/.test(text) ? { selected: true as const } : {}),
  };
}

function pickKind(kinds: PublicationKind[]): PublicationKind | undefined {
  const [first, ...rest] = kinds;
  if (first === "journal" || first === undefined) return first;
  // "Chapters and reports" leaves it to each entry.
  if (first === "other" && rest.some((kind) => kind === "book" || kind === "journal")) return undefined;
  if (first === "conference" && rest.includes("journal")) return undefined;
  if (first === "book" && (rest.includes("journal") || rest.includes("conference"))) return undefined;
  return first;
}

/** "2. SELECTED PUBLICATIONS (2015–2020):" → "selected publications" */
export function normalizeHeading(heading: string): string {
  const text = heading
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, " ")
    .replace(/^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u, "")
    .replace(/^\s*(?:[ivx]+\.|\(?[a-h\d]{1,2}[.)])\s+/, "")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const plain = text
    .replace(/[&/+,|:]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  // "E D U C A T I O N"
  return /^(?:\p{L} ){4,}\p{L}$/u.test(plain) ? plain.replace(/ /g, "") : plain;
}

const FILLER =
  /^(?:and|or|of|the|in|for|my|a|at|to|with|on|y|e|et|und|de|la|des|recent|selected|other|all|full|list|academic|research|professional|scientific|refereed|peer|reviewed|peer-reviewed|non-refereed|international|national|domestic|invited|contributed|representative|current|past|previous|main|key|additional|scholarly|work|working|teaching|university|industry|industrial|postdoctoral|graduate|undergraduate|doctoral|relevant|select|notable|external|internal|departmental|under|review|progress|preparation|submission|history|background|record|activities|activity|experience|areas|interests|statement|papers|articles|journal|conference|workshop|major|published|selected|online|public|competitive|intellectual|technical|computer|programming|computational|language|summary|information|interest|projects?|related|funded|\d+|-|–|—)$/;

/** True when every word of a heading is a vocabulary word or one that often stands beside them. */
function isCovered(text: string): boolean {
  return strangeWords(text).length === 0;
}

/** "Teaching at the University of Port Salt" is a heading, "Service robots in crowded tidal harbours" a title. */
function isMostlyCovered(text: string): boolean {
  return strangeWords(text).length * 2 <= text.split(" ").length;
}

function strangeWords(text: string): string[] {
  const left = VOCABULARY.reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern.source, "gu"), " "), text);
  return left.split(/\s+/).filter((word) => word !== "" && !FILLER.test(word));
}
