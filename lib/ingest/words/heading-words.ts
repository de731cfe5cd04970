import type { HeadingLanguage } from "#lib/ingest/words/heading-language.ts";

/** Words for papers and words for talks in one heading, in whatever order. */
export const WITH_TALKS =
  /^(?=.*(?<!\p{L})(?:publications?|proceedings|publikationen|veröffentlichungen|publicaciones|pubblicazioni|publicações|publicaties)(?!\p{L})).*(?<!\p{L})(?:talks?|presentations?|lectures|vorträge|communications|conférences|ponencias|conferencias|comunicaciones|presentaciones|presentazioni|relazioni|interventi|comunicações|palestras|apresentações|lezingen|presentaties)(?!\p{L})/u;

/** "Academic", "Non-academic": which of the posts, below a heading that says that they are posts. */
export const PARTS_POSTS = /^(?:non[- ]?)?academi(?:c|a)$|^visiting$|^(?:government|public|private) sector$/;

const SECTIONS: HeadingLanguage["sections"] = [
  [
    "publications",
    /^(?:book |film |exhibition )?reviews?(?: essays?)?$|^(?:(?:invited|(?:peer[- ])?reviewed|refereed|selected|other|recent|latest|published|main|my) ){0,2}reviews? (?:articles?|papers?)\b|^essays?\b(?!.*\bteaching)|\bcomité de lecture\b|^(?:title )?cited by(?: year)?$/,
  ],
  // "Reviews and other non-refereed publications", "Non-refereed reviews": where papers are named, reviews are papers.
  [
    "publications",
    /^reviews? and (?:[\p{L}-]+ ){0,3}(?:publications?|articles?|essays?|papers?|notes|commentar(?:y|ies)|chapters?|translations?|writings?)$|^(?:non[- ]?|un)?refereed (?:book )?reviews?$/u,
  ],
  [
    "publications",
    /^(?:expository|survey)(?:,? (?:and|or|expository|survey|articles?|papers?|notes?|writings?|works?))+$|^expository$/,
  ],
  // "Communicated / accepted": sent to a journal, as it is said in India.
  [
    "publications",
    /^communicated(?: (?:and )?(?:accepted|papers?|manuscripts?|publications?|articles?))*$|^popular (?:science )?(?:articles?|papers?|writings?)$/,
  ],
  // "Publications and talks", "Vorträge und Publikationen": what a line tells of says which it is.
  ["publications", WITH_TALKS],
  // "Papers / Lectures", "Papers, posters and talks"
  [
    "publications",
    /^(?:(?:selected|recent|my|research|conference) )*papers?(?: and)? (?:posters? (?:and )?)?(?:lectures|talks?|presentations?)(?: (?:and )?posters?)?$/,
  ],
  // "Scholarship" is what was written, or what paid for it: its entries say.
  ["publications", /^(?:(?:peer[- ]reviewed|refereed|published|selected|recent|research|my|public) )*scholarship$/],
  [
    "publications",
    /^(?:(?:scientific|scholarly|academic|research|selected|my|published|other) )*(?:outputs?|scholarly works?)$/,
  ],
  // "Drafts", "Drafts on the desk", "Money", "Good citizenship": as people say it on pages of their own
  ["publications", /^(?:(?:my|current|working|early|rough) )?drafts(?: (?:on|in) (?:the|my) \p{L}+)?$/u],
  ["grants", /^(?:research |grant )?money$/],
  ["service", /^(?:good|academic|professional|scholarly|scientific|university) citizenship$/],
  // "Conference proceedings and white papers"
  [
    "publications",
    /^(?:(?:(?:conference )?proceedings|(?:technical |policy )?reports?|posters?|other publications) (?:and )?)?white ?papers?(?: and (?:(?:technical |policy )?reports?|(?:conference )?proceedings|policy briefs?))?$/,
  ],
  // What others are asked to write.
  ["news", /^(?:(?:open|current|recent) )?calls? for (?:papers?|abstracts?|contributions?|chapters?|submissions?)\b/],
  // "Significant contributions": what they were, their entries say.
  [
    "publications",
    /^(?:(?:my|most|selected|significant|main|major|key|important|notable|principal|scientific|scholarly|research|academic|and|other) )+contributions$/,
  ],
  // "Actes de conférences": what was read there stands in print.
  [
    "publications",
    /^(?:(?:articles|communications|publications) (?:dans des|avec) )?actes(?: de (?:conférences?|colloques?|congrès))?\b/,
  ],
  // "Editorship of collective volumes": what was edited stands in print.
  ["publications", /^editorships? of (?:[\p{L}-]+ ){0,2}(?:volumes?|books?|collections?|proceedings)\b/u],
  // "Books and reviews" were written, not reviewed.
  ["publications", /^(?:books?|(?:book )?chapters|articles)(?: and| or)? reviews$/],
  // "Education & Scholarships", "Education, Honors and Awards": degrees, and what was won on the way to them.
  [
    "education",
    /^(?:academic )?(?:education|degrees|studies)(?: (?:and|academic|professional|awards?|honou?rs?|scholarships?|fellowships?|distinctions?|prizes?|grants?|achievements?))+$/,
  ],
  ["employment", /^(?:(?:current|present|primary|academic) )?affiliations?$/],
  // "Academic" and "Visiting" part the posts below "Employment"; alone they say nothing.
  ["other", PARTS_POSTS],
  // Posts at a university are of both: "Research and teaching experience".
  ["employment", /^(?=.*\bresearch\b)(?=.*\bteaching\b).*\b(?:experience|positions?|appointments?|employment)\b/],
  // "Professional and teaching experience", "Work and volunteer experience": posts, whatever else.
  [
    "employment",
    /^(?:(?:work|professional|industry|industrial|clinical|employment|research|relevant) (?:and|&) (?:\w+ )?(?:volunteer(?:ing)?|leadership|service|teaching)|(?:teaching|volunteer(?:ing)?|leadership) (?:and|&) (?:\w+ )?(?:work|professional|industry|employment)) (?:experiences?|positions?|appointments?)$|^research stays?\b/,
  ],
  [
    "teaching",
    /^teaching\b.*\b(?:supervision|advising|mentor(?:ing|ship)|students)|^(?:experiencia|actividad) docente$/,
  ],
  ["skills", /\blanguages? (?:and )?(?:other )?interests\b/],
  ["hobbies", /^(?:private(?: life)?|privates|privat|vie privée|vida privada|personal life|fun(?: facts?)?|life)$/],
  [
    "hobbies",
    /^(?:not|outside(?: of)?|beyond|besides|apart from|(?:my )?life (?:outside(?: of)?|beyond)) (?:my )?(?:work|research|academia|science|the (?:lab|office))$|\b(?:hobb(?:y|ies|ys)|pastimes?|leisure|(?:personal|other|outside|non-?academic) interests?|free time|freizeit|loisirs|aficiones|interessi personali)\b/,
  ],
  [
    "personal",
    /^(?:personal|diversos?)$|\b(?:personal (?:data|details|information|info|profile)|vital statistics|persönliche (?:daten|angaben)|pers(?:ö|o)nliches|[ée]tat civil|datos personales|dati personali|dados pessoais|persoonlijke gegevens)\b|个人信息/,
  ],
  [
    "references",
    /^(?:academic |professional |list of )?(?:references?|referees|recommenders?|letters? of (?:reference|recommendation))\b|\b(?:referenzen|références|referencias|referenze|referenties)\b/,
  ],
  // "Publications and patents": most of what stands there are papers.
  ["patents", /^(?!.*\b(?:publications?|papers?|articles?)\b).*\bpatents?\b/],
  // "Ongoing and recently completed projects that I would like to highlight include:", as a biosketch asks for them
  [
    "grants",
    /^(?:(?:ongoing|current|active|and|or|recently|recent|completed|selected) )+(?:research )?(?:projects?|support) that i (?:would like|wish) to highlight(?: include)?/,
  ],
  // "Submitted grant proposals", "Participation in international projects": asked for or worked on, not written.
  [
    "grants",
    /\b(?:grants?|funding|fellowships?|observing|telescope|research) (?:proposals?|applications?)\b|^(?:(?:submitted|pending|funded|accepted|successful) )*proposals?$|^participations? in (?:[\p{L}-]+ ){0,3}projects?$/u,
  ],
  // "Ongoing research support", and the sections of a biosketch as funders ask for it.
  ["grants", /\b(?:research|grant|current|ongoing|completed|pending|past) support\b/],
  [
    "employment",
    /^(?:positions?|appointments?)\b.*\bhonou?rs\b|^(?:clinical|academic|civilian|industry|industrial|government) (?:and|&) military(?: (?:services?|careers?))?$|^military careers?$|^clinical (?:and|&) (?:military|industry|industrial|non-?academic)$|^(?:(?:current|present|previous|past|academic|clinical) )?(?:posts(?: held)?|jobs)$|^(?:current|present) (?:roles?|job|post)$/,
  ],
  // "Research assistantships" are posts, teaching ones are counted as teaching.
  [
    "employment",
    /^(?:(?:graduate|undergraduate|student|pre-?doctoral|doctoral|other|selected) )*(?:research )?assistantships?$/,
  ],
  ["publications", /\bcontributions? to science\b|^(?:other significant )?products(?: most closely related)?\b/],
  ["publications", /^citations$/],
  // "Policy": briefs and articles, where they read so.
  ["publications", /^(?:public )?policy(?: (?:work|writings?|pieces|articles|publications))?$/],
  ["service", /^synergistic activities\b|^extra-?curriculars?$/],
  [
    "service",
    /^(?:(?:professional|academic|scientific) )?(?:positions? of (?:trust|responsibility)|offices? held|editor(?:ship|ial position)s?)\b/,
  ],
  ["biography", /^personal statement$/],
  ["other", /^(?:(?:selected|recent|academic|personal|side|key|main|independent|graduate|undergraduate) )*projects$/],
  [
    "other",
    /\bprofessional development\b|\b(?:continuing|further) (?:\w+ )?(?:education|training)\b|^(?:fort|weiter)bildung(?:en)?\b|\bformación (?:continua|permanente)\b|\bformation continue\b|\bformazione continua\b|\bformação cont[íi]nua(?:da)?\b|\b(?:workshops?|conferences?|seminars?|courses?|meetings?|schools?) (?:attended|attendances?|(?<=\b(?:workshop|seminar|course|school) )participations?)\b|\battended (?:[\p{L}-]+ ){0,2}(?:workshops?|conferences?|seminars?|courses?|meetings?|schools?)\b/u,
  ],
  // "Thesis examinations": the theses are other people's.
  [
    "service",
    /\b(?:thes[ei]s|dissertations?|ph\.?d\.?|doctoral|external) (?:examin(?:ations?|ers?|ing)|opponents?|assessments?|defen[cs]es? attended)\b|\b(?:examin(?:ations?|ers?|ing)|opponents?|assessments?) (?:of|for) (?:\p{L}+ ){0,2}(?:thes[ei]s|dissertations?)\b/u,
  ],
  [
    "advising",
    /\b(?:(?:thes[ei]s|dissertations?) (?:directed|advised|chaired|co-?directed)|advising|advisees?|(?:research|thesis|ph\.? ?d\.?) guidance|mentor(?:ing|ship|ed)?|mentees|trainees|supervision|supervised(?! (?:learning|methods?|classification))|supervisees|(?:people|students) i (?:\w+ )?(?:supervis|advis|mentor)\w+|^post-?docs$|students?|graduate committees?|thesis committees?|dissertation committees?|betreuung|encadrement|formaci[oó]n de (?:recursos humanos|investigadores)|formação de recursos humanos|(?:human resources?|hr) (?:training|formation|education)|(?:training|formation|education) of (?:human resources|(?:young )?researchers)|my (?:group|team)|group members|lab members|alumni)\b/,
  ],
  [
    "teaching",
    /\b(?:teaching|(?:courses?|classes|workshops?|seminars?) taught|courses?|instruction|lehre|lehrveranstaltungen|enseignements?|docencia|didattica|ensino|onderwijs|pedagog\w*)\b|教学/,
  ],
  [
    "service",
    /\b(?:services?|(?<!\b(?:book|under|in|literature|film)[ -])review(?:er|ing|s)?|referee(?:ing)?|editorial|organi[sz](?:ation|ing|ers?|ed)|committees?|outreach|extension (?:experience|activit\w+|work|programs?|and)|diversity|professional (?:activit\w+|memberships?|affiliations?|societies|associations?|organi[sz]ations?)|memberships?|academic activit\w+|community|volunteer\w*|leadership|administrati\w+|commissions of trust|gutachter\w*|gremien|engagement|responsabilités|servicio|public engagement|(?:extra-?curricular|other) activit\w+|responsibilit(?:y|ies)|(?:invited|scientific|external) experts?)\b/,
  ],
  // "Conferences, summer schools, and workshops": where somebody was, not what was written.
  [
    "talks",
    /^(?=.*\b(?:summer|winter|spring|autumn|doctoral) schools?\b)(?!.*\b(?:papers?|publications?)\b).*\b(?:conferences?|workshops?|seminars?|meetings?)\b/,
  ],
  [
    "talks",
    /^(?!.*\b(?:workshops?|papers?|publications?)\b).*\bposters?\b|\b(?:talks?|keynotes?|plenar(?:y|ies)|presentations?|lectures?(?! notes)|seminars?|colloqui\w+|speaker|invited (?:addresses|speeches|papers?|contributions|conferences?|workshops?)|vorträge|exposés|conférences?|communications|ponencias|charlas|seminari|palestras|lezingen|conference (?:participation|presentations?)|conferences (?:and|&) (?:\p{L}+ )?(?:meetings|events|(?:summer |winter )?schools))\b/u,
  ],
  [
    "publications",
    /\b(?:publications?|papers?|pre-?prints?|articles?|manuscripts?|bibliography|books?(?: chapters?)?|monographs?|chapters?|journals?|conferences?|proceedings|workshops?|working papers?|job market papers?|thes[ei]s|dissertations?|(?:scientific|scholarly|academic|research) (?:outputs?|production)|^(?:my |selected |recent |current |published )?research(?: articles)?$|^(?:selected|published|main|recent|academic) works?$|scholarship and publications|writings?|ongoing (?:works?|research|projects?|papers?)|(?:works?|papers?|research|projects?|manuscripts?) (?:in progress|under review|in preparation|forthcoming)|(?:under|for)[ -](?:review|submission|revision|consideration)|in[ -](?:submission|review|revision|press)|^(?:non[- ]|un)?(?:refereed|peer[- ]reviewed)$|submitted|submissions|revised? (?:and )?resubmi(?:t|ts|tted|ssions?)|^r (?:and )?rs?$|in progress|(?:in|under) prep(?:aration)?|^(?:(?:papers?|manuscripts?|works?|articles?) )?(?:in|under) development$|forthcoming|to appear|ouvrages|livres|libros|bücher|aufsätze|zeitschriftenaufsätze|buchbeiträge|beiträge|buchkapitel|chapitres|capítulos|capitoli|articoli|artículos|artigos|libri|livros|veröffentlichungen|publikationen|schriften\w*|publicaciones|pubblicazioni|publicações|publicaties|journal articles?|edited volumes?|special issues?|book reviews?|reviews|editorials?|commentar(?:y|ies)|letters to the editor|policy (?:briefs?|papers?)|opinion pieces?|encyclopedia entries|technical reports?|reports|posters?|translations?|public(?:-facing)? writing|popular (?:press|writing)|op-?eds?|other writing)\b|论文|出版/,
  ],
  // "Beurzen en subsidies", "Bourses et subventions": beside funds the first word is no prize.
  [
    "grants",
    /\b(?:(?:beurzen|bourses|becas|borse|bolsas|stipendien|stypendia) (?:en|et|y|e|und|i) (?:subsidies|subventions|subvenciones|finanziamenti|financiamentos?|drittmittel|granty)|(?:subsidies|subventions|subvenciones|drittmittel|granty) (?:en|et|y|und|i) (?:beurzen|bourses|becas|stipendien|stypendia))\b/,
  ],
  [
    "awards",
    /\b(?:awards?|honou?rs?|prizes?|fellowships?|scholarships?|distinctions?|recognitions?|achievements?|accolades|medals?|auszeichnungen|preise|stipendien|prix|bourses|premios|becas|premi|riconoscimenti|prêmios|prijzen|beurzen)\b|奖/,
  ],
  [
    "grants",
    /^(?:(?:externally |extramurally |internally )?(?:funded|sponsored|aided)|(?:competitive |major )?research) (?:research )?projects?\b|\b(?:grants?|funding|research support|sponsored|drittmittel|financements?)\b/,
  ],
  [
    "software",
    /\b(?:software|logiciels?|paquets? r|open[- ]source|code|packages?|tools|data ?sets?|data repositor(?:y|ies)|artifacts?)\b/,
  ],
  [
    "education",
    /\b(?:(?<!\bcomputer )education(?:al)?|academic (?:background|qualifications?|training|degrees?|record)|professional preparation|^(?:academic |my )?preparation$|degrees?|qualifications?|studies|training|ausbildung|studium|bildung(?:sweg)?|formation|(?<!\bcomputer )[ée]ducation|[ée]tudes|educación|formación|formazione|istruzione|formação|educação|opleiding(?:en)?)\b|教育(?!実績|業績|活動|経験|歴)/,
  ],
  [
    "employment",
    /\b(?:employments?|(?<!\b(?:observing|field|fieldwork|computing|programming|language|software|clinical) )experiences?|positions?|appointments?|work(?: history)?|(?:judicial )?clerkships?|professional (?:history|background|career)|career|internships?|^(?:(?:work|industrial|industry|research|professional) placements?|placements|post-?doctoral (?:research|work|training|studies))$|academic (?:history|career)|industry(?!.*\bprojects?$)|berufserfahrung|beruflicher werdegang|werdegang|beschäftigung|emplois?|expérience\w*|postes?|parcours|experiencia|empleo|posiciones|esperienz\w+|posizioni|experiência|werkervaring|aanstellingen|visit(?:s|ing positions?)|(?:legal|law|clinical|private|medical|professional|nursing) practice)\b|工作/,
  ],
  [
    "interests",
    /\b(?:interests?|research (?:areas?|fields?|focus|topics?|themes?)|areas? of (?:speciali[sz]ation|competence|expertise|interest|research|study)|expertise|speciali[sz]ations?|fields?|keywords|forschungs(?:interessen|schwerpunkte)|intérêts|thèmes de recherche|intereses|interessi di ricerca|interesses)\b/,
  ],
  [
    "skills",
    /\b(?:skills?|languages?|programming|technical|computing|sprachen|langues|idiomas|lingue|compétences|competencias|kenntnisse|certific\w+|talen)\b/,
  ],
  [
    "news",
    /\b(?:news|updates?|recent activit\w+|announcements?|blog|(?<!\b(?:academic|university) )press|(?<!\bsocial )media|in the news|upcoming)\b/,
  ],
  ["contact", /\b(?:contact|address|links|find me|kontakt|coordonnées|contacto|contatti)\b/],
  [
    "biography",
    /\b(?:about(?: me)?|bio(?:graphy|sketch)?|profile|summary|overview|introduction|objective|research (?:statement|summary|overview)|current position|über mich|présentation)\b/,
  ],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["workshop", /\bworkshops?\b/],
  ["thesis", /\b(?:thes[ei]s|dissertations?)\b/],
  [
    "other",
    /\b(?:book reviews?|reviews|policy briefs?|white ?papers?|opinion pieces?|technical reports?|reports|popular|public(?:-facing)? writing|op-?eds?|magazines?|essays?(?! in (?:\w+ )?(?:collections|volumes|books))|television|radio|software|translations?|encyclop\w+|blog|other (?:publications|writing)|non-?academic (?:publications|writings?|articles|work)|(?:writings? )?for (?:(?:a|the) )?(?:general|wider|broader|popular|public|lay|non-?academic|non-?specialist) (?:audiences?|readers?|public)|non-?refereed|miscellan\w+)\b/,
  ],
  [
    "preprint",
    /\b(?:pre-?prints?|working papers?|manuscripts?|(?:in|under) (?:prep(?:aration)?|development)|in progress|ongoing|under review|submitted|in submission|arxiv|submissions)\b/,
  ],
  [
    "book",
    /\b(?:books?(?! reviews?\b)|monogra(?:phs?|phies?|fías?|fie)|ouvrages?|chapters?|(?:edited|collective) volumes?|special issues?|essays in (?:\w+ )?(?:collections|volumes|books)|capítulos|capitoli|livros|buchkapitel|bücher|livres|chapitres|libros|libri)\b/,
  ],
  ["conference", /^actes\b|\b(?:conferences?|proceedings|symposi\w+|konferenz\w*|conférences|congress?\w*)\b/],
  ["journal", /\b(?:journals?|articles?|zeitschrift\w*|aufsätze|revistas?|riviste)\b/],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", /\b(?:to appear|forthcoming|accepted|in press|published)\b/],
  [
    "submitted",
    /\b(?:under[ -](?:review|submission|revision)|in[ -]revision|submitted|in[ -]submission|submissions|in[ -]review|revised?(?= (?:and )?resubmi)|^r (?:and )?rs?$|revise|communicated)\b/,
  ],
  [
    "working",
    /\b(?:working papers?|job market papers?|(?:in|under) (?:prep(?:aration)?|development)|in progress|ongoing|work in progress|for submission|drafts?|manuscripts? in)\b/,
  ],
  ["preprint", /\b(?:pre-?prints?|arxiv|manuscripts)\b/],
];

const FILLER =
  /^(?:and|or|of|the|in|for|my|a|at|to|with|on|y|e|et|und|de|la|des|recent|selected|other|all|full|list|academic|research|professional|scientific|author|authors|first|lead|senior|corresponding|short|long|direct|involvement|significant|collaboration|collaborations|consortium|refereed|peer|reviewed|peer-reviewed|non-refereed|international|national|domestic|invited|contributed|representative|current|past|previous|main|key|additional|scholarly|work|working|teaching|university|industry|industrial|postdoctoral|graduate|undergraduate|doctoral|relevant|select|notable|external|internal|departmental|under|review|progress|preparation|submission|history|background|record|activities|activity|experience|areas|interests|statement|papers|articles|journal|conference|workshop|major|published|selected|suggested|(?:first|lead|senior|corresponding|co)-?authored?|(?:first|lead|senior|corresponding)-?author|online|public|competitive|intellectual|technical|computer|programming|computational|language|summary|information|interest|projects?|related|funded|edited|authored|boards?|revision|being|revised|currently|held|guest|visiting|higher|clinical|honorary|non-?academic|featured|assistant?ships?|contracts|policy|special|issues?|cases|significant|i|people|equity|inclusion|inclusive|ph\.?d\.?|master['’]?s?|\d+|-|–|—)$/;

/** English headings. */
export const ENGLISH: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
