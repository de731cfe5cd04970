import type { HeadingLanguage } from "#lib/ingest/words/heading-language.ts";

/** The same words begin the parts of a form: "Report of Scholarship", "Report of Local Teaching and Training". */
const REPORT = "(?:reports? (?:of|on) )?";
const REVIEWED = "(?:(?:non[- ]?)?(?:peer[- ]?)?(?:reviewed|refereed) |other |published )*";

const whole = (words: string) => new RegExp(`^(?:${words})$`, "u");

/**
 * Headings of forms that whole faculties and countries fill in: CVs of medical schools, activity reports that a university's
 * system prints, pages of an open archive, funders' templates, packets of candidates that a department places. They say more words than people do, so each is known whole.
 */
const SECTIONS: HeadingLanguage["sections"] = [
  // "Teaching and Research Fields", "Desired teaching and research": what somebody would teach, as forms of departments ask.
  [
    "interests",
    /^(?:(?:desired|main|primary|preferred|current) )?(?:(?:teaching|research|instruction(?:al)?) (?:and )?){1,2}(?:fields?|interests?|areas?)$|^desired (?:teaching|research)(?: and (?:teaching|research))?$/,
  ],
  [
    "references",
    /^(?:(?:job market|graduate|ph\.? ?d\.?) )?placement (?:officers?|directors?|coordinators?|administrators?|contacts?)$/,
  ],
  [
    "publications",
    whole(
      `${REPORT}${REVIEWED}scholarship(?: in print(?: or other media)?| without named authorship)?|(?:[\\p{L}-]+ ){1,6}(?:publications|reports)(?: [\\p{L}-]+)? in print(?: or other media)?`,
    ),
  ],
  // "Research Investigations", "Peer-reviewed original research"
  ["publications", whole(`${REVIEWED}(?:research investigations|original (?:research|investigations|contributions))`)],
  // "Reviews, chapters, monographs and editorials"
  [
    "publications",
    whole(
      "(?:invited )?reviews?(?: (?:and )?(?:invited |book )?(?:chapters?|monographs?|editorials?|commentar(?:y|ies)|textbooks?|letters)){1,5}",
    ),
  ],
  ["publications", whole("(?:books? (?:and )?)?text ?books?(?: for the (?:\\p{L}+ ){1,4}community)?")],
  // "Published Intellectual Contributions" > "Instructional Cases" > "Magazine/Trade Publications"
  [
    "publications",
    whole(
      "(?:(?:published|other|refereed|non-?refereed) )*intellectual contributions(?: in submission)?|(?:instructional|teaching) cases|magazines? (?:(?:and|or) )?trade publications?",
    ),
  ],
  // "Communication dans un congrès", "N° spécial de revue", "Rapport", "Pré-publication, Document de travail", "HDR"
  [
    "publications",
    whole(
      "communications? dans (?:un|des) (?:congrès|colloques?)|n ?[°º] ?spécia(?:l|ux) de revue(?: special issue)?|rapports?(?: (?:de recherche|techniques?))?|pré-?publications?(?: documents? de travail)?|documents? de travail|hdr|traductions?|notices? d['’](?:encyclopédie|un dictionnaire)(?: ou de dictionnaire)?|(?:article|billet)s? de blog(?: scientifique)?",
    ),
  ],
  // The same page in English: "Book sections", "Dictionary entry", "Scientific blog post"
  ["publications", whole("book sections?|dictionary entr(?:y|ies)|scientific blog posts?")],
  // "Key outputs", "Law review articles", "Short stories"
  [
    "publications",
    whole(
      "(?:key|main|principal|most (?:significant|important|relevant)) (?:research )?outputs?|law review (?:articles|publications)(?: and essays)?|(?:(?:books? of|collections? of|selected|published) )?(?:poetry|poems|fiction|short (?:stories|fiction)|novels?|novellas?|chapbooks?|anthologies|creative non-?fiction)(?: (?:and )?(?:poetry|poems|fiction|essays|anthologies))?",
    ),
  ],
  // What artists, composers and architects make is no paper.
  [
    "other",
    whole(
      "(?:(?:selected|solo|group|two-person|juried|invitational|national|international|recent|and|museum|major) )*(?:exhibitions?|screenings|installations|commissions|performances|premieres|compositions|recordings|discography|filmography|productions|collections|residencies|built works?|(?:completed |realised |realized )?(?:buildings|projects and buildings)|stage works|scores|broadcasts|creative works?|artistic works?)(?: (?:and )?(?:selected|commissions|recordings|installations|performances|residencies|premieres|broadcasts))*|(?:public|private|permanent) (?:commissions|collections)|(?:works? in )?(?:public|private) collections|(?:ten-year |10-year )?track[- ]record|artistic (?:practice|research)|civil service eligibility|learning and development(?: interventions)?(?: attended)?(?: training programs attended)?",
    ),
  ],
  ["patents", whole("intellectual property|inventions")],
  [
    "grants",
    whole(
      `${REPORT}(?:(?:current|past|pending|and|or) )*(?:un)?funded(?: (?:and|or) (?:un)?funded)? projects|projects (?:submitted|proposed) for funding|training grants and (?:[\\p{L}-]+ ){1,3}grants|contracts (?:fellowships )?grants and sponsored research|on-?going grants(?: and submitted grant applications)?`,
    ),
  ],
  // "Appointments held prior to joining this institution"
  ["employment", whole("(?:appointments|posts|positions) held(?: [\\p{L}-]+){0,7}")],
  ["employment", whole("(?:faculty )?(?:academic )?appointments(?: at (?:[\\p{L}-]+ ){1,4}institutions)?")],
  // "Formally Supervised Trainees and Faculty", "Directed Student Learning"
  ["advising", whole("formally (?:mentored|supervised|advised)(?: [\\p{L}-]+){1,7}|directed student learning")],
  // "Report of … National and International Invited Teaching and Presentations"
  [
    "talks",
    whole(
      `${REPORT}(?:(?:local|regional|national|international|and) )*invited (?:teaching and )?presentations(?: and courses)?|presentations given|abstracts poster presentations and exhibits(?: presented at professional meetings)?`,
    ),
  ],
  [
    "teaching",
    whole(
      `${REPORT}(?:local )?teaching and (?:training|education innovations)|formal teaching of(?: [\\p{L}-]+){1,8}|(?:clinical|laboratory)(?: and other research)? supervisory and training responsibilities|non-?credit instruction`,
    ),
  ],
  [
    "service",
    whole(
      `${REPORT}education of patients and service to the community|(?:department|college|school|division)(?:al)? service|(?:other )?editorial roles`,
    ),
  ],
  ["skills", whole("(?:(?:current|past|and) )*licensures?(?: and certifications?)?")],
  ["personal", whole("family background")],
  ["biography", whole("narrative report|module \\d\\b.*")],
  [
    "other",
    whole(
      `${REPORT}(?:clinical activities|technological)(?: and (?:other scientific )?innovations)|practice activities|clinical innovations|development activities attended|career breaks|early achievements track[- ]record`,
    ),
  ],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["journal", /^(?:\S+ )*(?:research|original) investigations$|\boriginal research\b|^case reports$/],
  ["other", /^(?:instructional|teaching) cases$|^rapports?\b|^notices? d|\bblog\b|^traductions?$|^dictionary/],
  ["conference", /^communications? dans\b/],
  ["book", /\btext ?books?\b|^book sections?$/],
  ["preprint", /^pré-?publications?\b|^documents? de travail/],
  ["thesis", /^hdr$/],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["submitted", /^intellectual contributions in submission$/],
  ["preprint", /^pré-?publications?\b|^documents? de travail/],
];

/** What indexes and councils are called, and languages of papers. */
const FILLER = /^(?:publication|isi|isc|scopus|wos|sci|ssci|hec|ugc|care|listed|persian|farsi|urdu)$/u;

export const FORMS: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: STATUSES, fillers: [FILLER] };
