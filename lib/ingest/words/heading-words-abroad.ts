import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  [
    "hobbies",
    wholeWords(
      "hobb(?:y|ys|ies)|freizeit\\p{L}*|loisirs|centres d[’']intérêt|passions|aficiones|pasatiempos|intereses personales|interessi personali|tempo libero|außerberufliches|czas wolny|po (?:godzinach|pracy)|pasje|zainteresowania(?! (?:naukow|badawcz))(?: pozanaukowe| prywatne)?",
    ),
  ],
  [
    "personal",
    wholeWords(
      "persönliche (?:daten|angaben)|persönliches|zur person|état civil|(?:renseignements|informations|données) personnel(?:le)?s|datos personales|información personal|dati (?:personali|anagrafici)|dados pessoais|persoonlijke gegevens|personlig(?:a|e)? (?:data|uppgifter|information|oplysninger|opplysninger)|personuppgifter|personalia|(?:dane|informacje) osobowe",
    ),
  ],
  [
    "advising",
    wholeWords(
      "(?<!\\bi )opieka naukowa|opieka (?:nad \\p{L}+)|promotorstwo|directions? de \\p{L}+ étudiants|betreu(?:ung|ungen|te)(?: \\p{L}+)?|doktorand\\p{L}*|encadrements?|directions? de (?:thèses?|mémoires?|recherches?)|dirección de (?:tesis|tesinas|trabajos)|tesis dirigidas|trabajos dirigidos|tutorías|tutela de \\p{L}+|tesi seguite|dottorand[ie]|supervisione|orientaç(?:ão|ões)(?: \\p{L}+)?|supervisão|begeleiding|promovendi|veiledning|handledning|promotorstw[oa](?: \\p{L}+)?|opieka promotorska|wypromowani(?: \\p{L}+)?|doktoranci|magistranci",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "lehre|lehr(?:veranstaltungen|tätigkeit|erfahrung)|vorlesungen|unterricht\\p{L}*|enseignements?|charges d[’']enseignement|(?<!\\ben )cours|docencia|enseñanza|asignaturas|cursos|experiencia docente|didattica|insegnament[oi]|docenza|ensino|docência|disciplinas|aulas|onderwijs(?:ervaring)?|undervisning(?:s\\p{L}+)?|dydaktyka|actividad(?:es)? docentes?|activités d[’']enseignement|attività didattic(?:a|he)|opetus|výuka|(?:verilen )?dersler|oktatás|activitate didactică|преподавание|преподавательская деятельность|викладання|(?:działalność|zajęcia|praca) dydaktyczn[ae]|zajęcia",
    ),
  ],
  [
    "service",
    wholeWords(
      "działalność (?:organizacyjna|popularyzatorska|ekspercka)|członkostwa|recenzje|funkcje|gutachter\\p{L}*|begutachtung\\p{L}*|gremien\\p{L}*|mitgliedschaften|(?:akademische )?selbstverwaltung|ehrenämter|ämter|funktionen|herausgebertätigkeit|organisation (?:von|de|d[’'])\\s?\\p{L}+|responsabilités(?: \\p{L}+)?|activités (?:éditoriales|collectives|administratives|d[’']expertise)|expertises?|animation (?:scientifique|de la recherche)|comités?|sociétés savantes|rayonnement|servicio|gestión|extensión|divulgación|evaluador\\p{L}*|arbitraje|revisor\\p{L}*|membresías|afiliaciones|comit(?:é|és|ati)|attività (?:editorial[ei]|istituzional[ei])|incarichi istituzionali|terza missione|serviço|gestão|extensão|comissões|pareceres|nevenfuncties|commissies|lidmaatschappen|bestuur\\p{L}*|verv|członkostwo|działalność recenzencka",
    ),
  ],
  [
    "publications",
    wholeWords(
      "materiały (?:po)?konferencyjne|communications avec actes|actes|actas|atti|anais|tagungsbeiträge|konferenzbeiträge|comunicaciones publicadas",
    ),
  ],
  [
    "talks",
    wholeWords(
      "communications orales|(?:konferenz)?vorträge|vortragstätigkeit|exposés|conférences|communications|séminaires|interventions|présentations|ponencias|charlas|conferencias|comunicaciones|congresos|seminarios|presentaciones|relazioni(?: a convegni)?|conferenze|seminari|convegni|comunicazioni|interventi|presentazioni|palestras|comunicações|conferências|apresentações|lezingen|voordrachten|presentaties|foredrag|föredrag|konferensbidrag|konferansebidrag|wystąpienia(?: konferencyjne)?|referaty|wykłady (?:zaproszone|gościnne|plenarne)|(?:zaproszone|gościnne) wykłady|odczyty|přednášky|sunumlar|bildiriler|esitelmät|előadások|prezentări|доклады|выступления|доповіді",
    ),
  ],
  [
    "talks",
    /(?:学会|口頭|研究会?|ポスター)(?:等)?(?:での)?発表(?!論文)|講演(?!会?論文)|(?:会议|学术|特邀|學術)(?:报告|報告)|^(?:报告|報告|講演|발표|강연)$/u,
  ],
  [
    "publications",
    wholeWords(
      "en cours|rapporten|vakpers|popularnonaukowe|direction d[e’'] ?\\p{L}+|collectifs|numéros? (?:spéciaux|spécial|thématiques?)|traductions? publiées?|traductions|w przygotowaniu|złożone do druku|rozdziały|monografie|in voorbereiding|ingediend|geaccepteerd|veröffentlichungen|publikation(?:en|er|s\\p{L}*)|schriften(?:verzeichnis)?|(?:zeitschriften)?aufsätze|zeitschriften(?:artikel|beiträge)|artikel|beiträge|buch(?:beiträge|kapitel)|bücher|monogra[pf]h?ien?|monogra(?:fías?|fie)|herausgeber(?:schaft(?:en)?|bände)|sammelbände|(?:hochschul|qualifikations)schriften|rezensionen|besprechungen|eingereicht\\p{L}*|im (?:erscheinen|druck)|in vorbereitung|arbeitspapiere|manuskripte|ouvrages?|livres?|chapitres?|thèses?|mémoires?|recensions?|comptes[ -]rendus|travaux|prépublications|soumis\\p{L}*|à paraître|en préparation|documents de travail|publicaciones|artículos|libros?|capítulos|tesis|reseñas|manuscritos|documentos de trabajo|en (?:prensa|revisión|evaluación|preparación)|enviad[oa]s|obras|pubblicazioni|articoli|libri|capitoli|curatele|recensioni|tesi|contributi|in corso di (?:stampa|pubblicazione|valutazione|revisione)|in (?:preparazione|revisione|valutazione)|sottomess[ie]|publicações|artigos|(?:textos|artigos) em (?:jornais|revistas)(?: de notícias)?(?: revistas)?|resumos(?: expandidos)?|livros publicados organizados ou edições|demais (?:tipos de )?produç(?:ão|ões) bibliográficas?|livros|dissertações|teses|resenhas|recensões|no prelo|submetid[oa]s|em (?:preparação|avaliação)|publicaties|artikelen|boeken|hoofdstukken|proefschrift|recensies|publikasjoner|artikler|bøker|publikacje|artykuły|książki|artiklar|články|articole|saggi|yay[ıi]nlar|makaleler|kitaplar|artigos completos publicados em \\p{L}+|chapitres d[’']ouvrages?|rozdziały w (?:monografiach|książkach)|rozprawy|preprinty|(?:złożone|zgłoszone|wysłane)|w (?:druku|recenzji)|przyjęte(?: do druku)?|dorobek(?: (?:naukowy|publikacyjny))?",
    ),
  ],
  [
    "publications",
    wholeWords(
      "bibliogra(?:phie|fía|fia|fie)|produ(?:ção|cción|zione|ction) (?:científica|bibliográfica|acad[êé]mica|scientifica|scientifique)|wissenschaftliche arbeiten|lavori|trabajos(?: publicados)?|trabalhos(?: publicados)?|publicacions|julkaisut|publikace|publikácie|publikacije|publikációk|publicații|publikatsioonid|publikācijas|publikacijos|közlemények|публікації|публикации|публикације|статьи|статті|монографии|ritaskrá",
    ),
  ],
  ["advising", /논문 ?지도|지도 ?학생/u],
  [
    "publications",
    /论文|成果|會議錄|会議録|プロシーディングス|發表|发表|著作|出版|业绩|業績|論文|著書|書籍|紀要|総説|解説|訳書|プレプリント|논문|저서|연구실적/u,
  ],
  [
    "awards",
    wholeWords(
      "auszeichnungen|preise|ehrungen|stipendien|prix|bourses|récompenses|premios|becas|distinciones|honores|reconocimientos|premi|riconoscimenti|borse(?: di studio)?|ayudas|pr[êé]mios|bolsas|distinções|prijzen|beurzen|onderscheidingen|priser|stipendier|utmärkelser|palkinnot|nagrody|stypendia|wyróżnienia|odznaczenia|ocenění|ödüller|burslar|díjak|premii|награды|нагороди|премии",
    ),
  ],
  ["awards", /奖|獎|荣誉|榮譽|受賞|賞罰|수상/u],
  [
    "grants",
    wholeWords(
      "projekty(?: \\p{L}+)?|granty|drittmittel\\p{L}*|eingeworbene|förder(?:ung|ungen|projekte)|forschungsprojekte|projektförderung|financements?|subventions|contrats de recherche|projets(?: \\p{L}+)?|proyectos(?: \\p{L}+)?|financiación|financiamiento|subvenciones|fondos|finanziamenti|progetti(?: \\p{L}+)?|projet?ct?os|projetos|financiamento|subsidies|onderzoeksprojecten|projecten",
    ),
  ],
  ["skills", /技能/u],
  ["grants", /项目|助成|科研|外部資金|競争的資金|研究費|资助|연구비/u],
  [
    "education",
    wholeWords(
      "(?:schul|aus)?bildung(?:sweg)?|ausbildung|studium|formations?|éducation|études|diplômes|cursus|scolarité|titres universitaires|educación|formación|estudios|titulaciones|títulos|istruzione|formazione|titoli di studio|formação|educação|opleiding(?:en)?|studie|utdanning|utbildning|uddannelse|wykształcenie|edukacja|eğitim|öğrenim(?: durumu)?|(?:stopnie|tytuły) naukowe|habilitações|titulação|titulaciones|estudos|titulación|graus académicos|grados acad[eé]micos|historial académico|educación superior|studi|percorso di studi|titoli accademici|(?:hochschul|schul)\\p{L}*bildung|abschlüsse|akademische (?:grade|abschlüsse|titel)|examina|examen|koulutus|tutkinnot|vzd[eě]l[aá]n(?:í|ie)|tanulmányok|végzettség|educație|studii|образование|освіта|образовање",
    ),
  ],
  ["personal", /^(?:인적 ?사항|신상 ?정보|個人情報|个人信息|基本情報)/u],
  ["patents", /^(?:特許|专利|專利|특허)/u],
  ["teaching", /授業|講義|강의|授课|教學|担当科目|教育(?:実績|業績|活動|経験|歴)/u],
  [
    "service",
    /社会(?:貢献|活動|における活動|服务)|学会(?:活動|役員)|学会(?:および|及び|・)社会|委員(?:歴|会活動)|所属学会|学术兼职|학회(?: 및 사회)? ?활동|사회 ?활동/u,
  ],
  ["skills", /^(?:免許|資格|证书|자격증)/u],
  ["education", /教育(?!実績|業績|活動|経験|歴)|学歴|學歷|学历|학력/u],
  [
    "employment",
    wholeWords(
      "(?:berufs|forschungs|arbeits|praxis)erfahrung(?:en)?|(?:beruflicher|wissenschaftlicher|akademischer) werdegang|werdegang|berufliche \\p{L}+|beschäftigung\\p{L}*|anstellungen|positionen|tätigkeiten|praktika|forschungsaufenthalte|expériences?|emplois?|postes?|parcours|carrière|fonctions|activités professionnelles|actividad(?:es)? profesional(?:es)?|attività (?:professional[ei]|lavorativ[ae])|atividades? profissiona(?:l|is)|situation actuelle|stages|experiencias?|empleo|posiciones|cargos|puestos|trayectoria|situación (?:profesional )?actual|estancias|nombramientos|esperienz[ae]|posizion[ei]|incarichi|impieghi|carriera|experiências?|atuação profissional|posições|werkervaring|loopbaan|aanstellingen|percurso|carreira|vínculos institucionais|esperienze|berufstätigkeit|puestos desempeñados|postes occupés|stillinger|(?:nuvarande|nåværende|nuværende) (?:position|anställning|tjänst|stilling|ansættelse)|(?:arbetslivs|yrkes|arbets)erfarenheter?|(?:arbeids|erhvervs|arbejds)erfaring(?:er)?|tjänster|anställningar|ansættelser|zatrudnienie|doświadczenie|przebieg (?:pracy|kariery|zatrudnienia)|kariera|staże|praxe|zaměstnání|pracovní zkušenosti|erfarenheter?|työkokemus|työura|deneyimi?|görevler|munkahelyek|szakmai tapasztalat|experiență|опыт работы|трудовая деятельность|досвід(?: роботи)?",
    ),
  ],
  ["employment", /工作(?:经历|經歷)?|职历|職歴|实习|(?:研究|任职)?(?:经历|經歷)|경력/u],
  [
    "interests",
    wholeWords(
      "forschungs(?:interessen|schwerpunkte|gebiete|themen)|arbeitsgebiete|schwerpunkte|intérêts|th(?:è|é)m(?:es|atiques) de recherche|axes de recherche|domaines de recherche|intereses|líneas de investigación|áreas de \\p{L}+|interessi(?: di ricerca)?|linee di ricerca|aree di ricerca|interesses|linhas de pesquisa|onderzoeksinteresses|forskningsinteresser|zainteresowania (?:naukowe|badawcze)|(?:tematyka|obszary) bada(?:ń|wcze)",
    ),
  ],
  ["interests", /研究(?:兴趣|方向|領域|领域|分野)/u],
  [
    "skills",
    wholeWords(
      "sprach(?:en|kenntnisse)|fremdsprachen|edv\\p{L}*|(?:\\p{L}+)?kenntnisse|fähigkeiten|langues|compétences|informatique|idiomas|lenguas|competencias|habilidades|informática|lingue|competenze|línguas|competências|talen|vaardigheden|språk|języki(?: obce)?|znajomość języków|umiejętności|kompetencje",
    ),
  ],
  ["references", wholeWords("referenzen|références|referencias|referenze|referências|referenties|referencje")],
  ["contact", wholeWords("kontakt|anschrift|adresse|coordonnées|contacto|contatti|contato")],
  [
    "biography",
    wholeWords(
      "über mich|présentation|perfil|profilo|biografía|biografie|sobre mí|quién soy|chi sono|qui suis-je|o mnie|biogram|sylwetka",
    ),
  ],
];

const KINDS: HeadingLanguage["kinds"] = [
  [
    "thesis",
    wholeWords(
      "dissertationen|habilitation|(?:hochschul|qualifikations)schriften|thèses?|mémoires?|tesis|tesi|teses|dissertações|proefschrift|rozprawy",
    ),
  ],
  [
    "other",
    wholeWords(
      "en cours|rapporten|vakpers|popularnonaukowe|traductions|rezensionen|besprechungen|recensions?|comptes[ -]rendus|reseñas|recensioni|resenhas|recensões|recensies|recenzje|(?:textos|artigos) em jornais",
    ),
  ],
  ["preprint", wholeWords("prépublications|arbeitspapiere|documents de travail|documentos de trabajo|preprinty")],
  [
    "book",
    wholeWords(
      "rozdziały|collectifs|monogra[pf]h?ien?|monogra(?:fías?|fie)|ouvrages?|livres?|chapitres?|buch(?:beiträge|kapitel)|bücher|sammelbände|herausgeber(?:schaft(?:en)?|bände)|libros?|capítulos|capitoli|libri|in volum[ei]|curatele|livros|boeken|hoofdstukken|bøker|książki",
    ),
  ],
  [
    "conference",
    wholeWords(
      "actes|actas|atti|anais|konferenz\\p{L}*|tagungs\\p{L}*|congress?\\p{L}*|colloques?|convegni|(?:po)?konferencyjn[ea]",
    ),
  ],
  [
    "journal",
    wholeWords(
      "zeitschrift\\p{L}*|aufsätze|revues?|revistas?|rivist[ae]|periódicos|artículos|articoli|artigos|artikelen|artykuły|artikler",
    ),
  ],
];

const STATUSES: HeadingLanguage["statuses"] = [
  [
    "published",
    wholeWords(
      "im (?:erscheinen|druck)|à paraître|sous presse|accepté\\p{L}*|en prensa|aceptad[oa]s|in corso di (?:stampa|pubblicazione)|no prelo|aceit[oe]s|w druku|przyjęte(?: do druku)?",
    ),
  ],
  [
    "submitted",
    wholeWords(
      "eingereicht\\p{L}*|in begutachtung|soumis\\p{L}*|en évaluation|en (?:revisión|evaluación)|enviad[oa]s|sometid[oa]s|sottomess[ie]|in (?:corso di )?(?:revisione|valutazione)|submetid[oa]s|em avaliação|ingediend|złożone(?: do druku)?|w recenzji|zgłoszone|wysłane",
    ),
  ],
  [
    "working",
    wholeWords(
      "in vorbereitung|arbeitspapiere|en préparation|en preparación|in preparazione|em preparação|documents de travail|documentos de trabajo|w przygotowaniu|in voorbereiding|en cours",
    ),
  ],
  ["preprint", wholeWords("prépublications|vorabdrucke")],
];

const FILLER =
  /^(?:liste?|lista|elenco|verzeichnis|vollständige[rs]?|veröffentlichte[rn]?|publicad[oa]s|pubblicat[ie]|publiée?s?|completa|der|die|das|den|dem|des|im|in|an|auf|mit|zu|zur|und|sowie|von|für|aus|als|eigene[rn]?|(?:aus)?gewählte[rn]?|weitere[rn]?|sonstige[rn]?|referierte[rn]?|begutachtete[rn]?|eingeladene[rn]?|eingeworbene[rn]?|wissenschaftliche[rn]?|akademische[rn]?|berufliche[rn]?|schulische[rn]?|praktische|bisherige|universitäre|internationale[rn]?|nationale[rn]?|mitgliedschaften|tätigkeit(?:en)?|erfahrung(?:en)?|zeitschriften|büchern|sammelbänden|du|dans|les|le|la|l|d|au|aux|à|en|avec|sans|par|pour|sur|et|un|une|autres?|choisies?|sélectionnées?|invité(?:e)?s?|scientifiques?|académiques?|universitaires?|professionnel(?:le)?s?|pédagogiques?|revues?|comité|lecture|internationa(?:l|les|ux)|nationa(?:l|les|ux)|recherche|del|los|las|el|con|sin|por|sobre|y|e|o|a|otr[oa]s|seleccionad[oa]s|invitad[oa]s|académic[oa]s?|profesional(?:es)?|científic[oa]s?|investigador[ae]?s?|investigación|laboral(?:es)?|docente|universitari[oa]s?|internacional(?:es)?|nacional(?:es)?|indexad[oa]s|arbitrad[oa]s|revisad[oa]s|pares|revistas?|libros?|tesis|actividad(?:es)?|di|da|do|dos|das|della|delle|dei|degli|su|con|ed|altr[ie]|selezionat[ie]|invitat[ie]|invito|volum[ei]|voci|giornali|accademic[haeio]+|professionale|scientific[haeio]+|universitari[ae]|rivist[ae]|ricerca|internazionali|nazionali|attività|em|com|ou|outr[oa]s|selecionad[oa]s|organizad[oa]s|edições|complet[oa]s|expandid[oa]s|aceit[oa]s|publicação|andamento|concluíd[oa]s|supervisões|acad[êé]mic[oa]s?|profissiona(?:l|is)|científic[oa]s?|pesquisa|investigação|atividades|van|het|een|met|voor|overige|wetenschappelijke|geselecteerde|med|och|og|literárias|complementar(?:es)?|realizad[oa]s|cursad[oa]s|laborales|occupés|desempeñad[oa]s|titres|ve|bilgileri|akademik|mesleki|iş|uluslararası|ulusal|akademiska|vetenskapliga|zawodowa|zawodowej|naukowej|oraz|w|z|do|na|po|wybrane|najważniejsze|ważniejsze|zagraniczne|krajowe|międzynarodowe|recenzowane|inne|własne|wykaz|czasopism|czasopismach|monografiach|dydaktyczne|zawodowe|zawodowy|naukowe|naukowa|prace|badawcze|wybrane|ou|publiées?|hoofdstukken|congresbundels|odborn[áé]|vědecké|profesională|professionale|избранные|научные|научная|основные|професійний|наукові|и|та|і|és|i|si|și|a)$/u;

/** Fillers in Chinese, Japanese and Korean, written without spaces: "学術", "国際会議・", "その他の". */
const FILLER_EAST =
  /^(?:背景|经历|經歷|情况|项|獲|获|得|学[術会]|學術|国[際内]|國際|国际|会[議议]|會議|研究会?|招待|口頭|原著|査読|発表|主[な要]|代表(?:性|的)?|近期|部分|その他|報告書?|期刊|雑誌|誌|学术|学位|博士|修士|等|など|及び|および|与|和|の|的|[有無]り?|付き?|[欧和英邦]文|目録|一覧|リスト|実績|社会|における|活動|資格|免許|担当|国内外|국제|국내|학술|주요|[・、])+$/u;

/**
 * Headings in German, French, Spanish, Italian, Portuguese, Dutch, the Scandinavian languages, Polish and Turkish. Chinese,
 * Japanese and Korean ones need no edges.
 */
export const ABROAD: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER, FILLER_EAST],
};
