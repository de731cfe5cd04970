import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { EAST_ASIAN_RULES } from "#lib/ingest/references/east-asian.ts";
import { EDITOR_RULES } from "#lib/ingest/references/editor-rules.ts";
import { STATUS_WORDS_ABROAD } from "#lib/ingest/references/printed-status.ts";
import { EDITION, MONTH_ABROAD } from "#lib/ingest/references/words-abroad.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\\b\\.?";
const YEAR = "(?:19[3-9]\\d|20[0-4]\\d)";
/** Towns that publishers print before their names. */
const TOWN =
  "(?:London|Oxford|Cambridge|New York|Berlin|Paris|Chicago|Princeton|New Haven|Amsterdam|Leiden|Boston|Berkeley|Los Angeles|Durham|Chapel Hill|Ithaca|Stanford|Philadelphia|Baltimore|Minneapolis|Ann Arbor|Bloomington|Toronto|Montreal|Montréal|Edinburgh|Leeds|York|Liverpool|Woodbridge|Manchester|Dordrecht|Heidelberg|Tübingen|Göttingen|Stuttgart|Frankfurt(?: am Main| a\\.\\s?M\\.|\\/M\\.?)?|München|Munich|Wiesbaden|Köln|Leipzig|Hamburg|Bielefeld|Weinheim|Wien|Vienna|Zürich|Zurich|Basel|Bern|Rome|Roma|Milano|Milan|Bologna|Firenze|Florence|Torino|Madrid|Barcelona|Lisboa|Lisbon|Bruxelles|Brussels|Turnhout|Louvain|Leuven|Lyon|Rennes|Copenhagen|Stockholm|Oslo|Helsinki|Tokyo|Beijing|Shanghai|Delhi|New Delhi|Singapore|Hong Kong|Sydney|Melbourne|Cape Town|Cheltenham|Basingstoke|Abingdon|Farnham|Aldershot|Hoboken|Thousand Oaks|Cham|Providence|Malden|Washington|Lanham|Albany|Austin|Notre Dame|University Park|Charlottesville|Urbana|Norman|Lawrence|Lincoln|Santiago|Buenos Aires|México|Mexico City|Ciudad de México|Bogotá|Lima|Quito|São Paulo|Rio de Janeiro|Belo Horizonte|Porto Alegre|Salvador|Curitiba|Brasília|Recife|Fortaleza|Campinas|Florianópolis|Petrópolis|Niterói|Porto|Coimbra|Salamanca|Valencia|Sevilla|Granada|Bilbao|Zaragoza|Londres|Nueva York|Napoli|Venezia|Padova|Pisa|Genève|Lausanne|Athens|Rochester|Seattle|Pittsburgh|Columbus|Madison|Iowa City|Tucson|Tuscaloosa|Gainesville|Honolulu|College Station|College Park|Lexington|Knoxville|Baton Rouge|Jackson|Westport|Santa Barbara|Accra|Nairobi|Lagos|Ibadan|Dakar|Johannesburg|Pretoria|Kyoto|Seoul|Moscow|Budapest|Prague|Praha|Warsaw|Warszawa|Kraków|Vancouver|Kingston|Québec|Dublin|Cork|Belfast|Glasgow|Cardiff|Bristol|Nottingham|Exeter|Utrecht|Rotterdam|Groningen|Nijmegen|Antwerp|Antwerpen|Gent|Ghent|Uppsala|Lund|Gothenburg|Bergen|Aarhus|Istanbul|Jerusalem|Tel Aviv|Cairo|Beirut|Mumbai|Kolkata|Dhaka|Karachi|Manila|Quezon City|Jakarta|Kuala Lumpur|Taipei|Melbourne|Canberra|Brisbane|Auckland|Wellington|Dunedin|Ljubljana|Zagreb|Belgrade|Freiburg|Mainz|Darmstadt|Bonn|Münster|Würzburg|Innsbruck|Graz|Toulouse|Grenoble|Strasbourg|Aix-en-Provence|Bordeaux|Lille|Cambridge, MA|Cambridge, Mass\\.)";
/** States as the post shortens them, printed behind a town. */
const STATE =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|ON|QC)";
const UNDER =
  "(?:(?:(?:first|second|third|final|\\d(?:st|nd|rd|th))[- ]rounds?(?: of)? |(?:first|second|third|peer) )?(?:review|submission(?: process)?|revision|consideration|evaluation|contract))";

/** In order: an earlier rule takes its words before a later one sees them. Group 1, where there is one, is the value. */
export const CERTAIN_RULES: [CertainKind, RegExp][] = [
  // "To appear in Tidal Medicine. [medRxiv:2023.04.17.23190022]": the day is that of a number, not of the paper
  ["label", /(?<=\[\s?)(?:bio|med)rxiv:?\s?(?:(?:19|20)\d{2}\.\d{2}\.\d{2}\.)?\d{6,8}(?:v\d)?\.?(?=\s?\])/giu],
  ...EAST_ASIAN_RULES,
  // "https://doi.org/10.1000/182", "doi:10.1000/182"
  ["doi", /(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|\bdoi\s*[:=]?\s*)?\b(10\.\d{4,9}\/[^\s"<>,;]*[^\s"<>,;.)\]])/giu],
  // "arXiv preprint arXiv:2101.00001v2 [math.AG]", "https://arxiv.org/abs/2101.00001"
  [
    "arxiv",
    /(?:(?<!\p{Lu})arxiv(?:\s+(?:e-?prints?|pre-?prints?))?(?:\s+(?:at|available at))?\s*[,:]?\s*)?(?:https?:\s?\/\/\s?)?(?:www\.)?arxiv\.org\/\s?(?:abs|pdf)\/\s?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?/giu,
  ],
  [
    "arxiv",
    /(?:\b(?:arxiv\s+)?(?:e-?prints?|preprints?)\s*[,:]?\s*)?\barxiv\s*[:.]?\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?:\s*[[(][a-z-]+(?:\.[A-Za-z-]{2,})?[\])])?/giu,
  ],
  // "bioRxiv 2024.06.02.597001": the server's number tells the year
  ["year", /(?<=\b(?:bio|med)rxiv[\s:.,]*)((?:19|20)\d{2})\.\d{2}\.\d{2}\.\d{4,9}(?:v\d+)?/giu],
  // "hep-ph/9404252": the archive is named by its section
  [
    "arxiv",
    /(?<![\w/.-])((?:astro-ph|hep-(?:ph|th|ex|lat)|gr-qc|nucl-(?:th|ex)|quant-ph|cond-mat|math-ph)\/\d{7})(?!\d)/gu,
  ],
  ["url", /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;)\]]/giu],
  // "“Slow tides”, (Working Paper)": said of the paper; without the comma it is a link to it.
  ["status", /(?<=,["”]?\s*)\((working paper|in preparation|submitted)\)/giu],
  // "U.S. Patent Application 63/185,407", "[Igor software, Mac or Windows]"
  ["genre", /\bU\.?\s?S\.?\s(?:Provisional\s)?(Patent)(?:\sApplication)?(?:,?\sNo\.?)?\s[\d/,]+/gu],
  ["genre", /(?<=[.,)]\s)\[([^[\]\n]{0,40}\b(?:software|data ?set|mobile app|video|podcast)\b[^[\]\n]{0,40})\]/giu],
  // "(joint with Ada Reed [KVU])": where she is
  ["label", /(?<=\((?:[^()\n]{0,30}\s)?with\s[^()\n]{2,80}\s)\[(\p{Lu}[\p{L}\s.&-]{1,30})\]/gu],
  // "[PDF] [code]", "(slides)", "| bibtex", "(Previous title: Slow Tides)", "(formerly circulated as “Slow Tides”)"
  [
    "label",
    /[[(]\s*(?:(?:previous|former|earlier|original|old)(?:ly)?\s(?:titled?|entitled|called|named|known|circulated)(?!\p{L})[^()\n]{4,200}|(?:(?:pdf|paper|arxiv|code|slides?|video|talk|poster|bib(?:tex)?|abs(?:tract)?|project(?: page)?|website|web ?page|web ?site|site|link|doi|data(?:set)?|demo|blog(?: ?post)?|supp(?:lement(?:ary|al)?)?(?: materials?)?|appendix|preprint|html|url|github|news(?:paper article)?|media|press|journal|publisher(?: link)?|open ?review|scholar|ssrn|mr|zbl|full text|download|online|colab|models?|cite|citation|google scholar|tweet|thread|summary|replication(?: files| package)?|draft|ungated(?: version)?|online appendix|working paper(?: version)?|final version|published version|publisher'?s version|journal version|proceedings|acm|ieee|springer|elsevier|pubmed|pmc|jstor|muse|ads|inspire)\s*[,/|·;]?\s*)+)[\])]/giu,
  ],
  // "Pre-print available as Tidal Archive Report 2015/046", "full version available at …": where else it may be read
  [
    "label",
    /(?<=^|[.,;:)\n]\s*)(?:(?:an?|the)\s+)?(?:(?:pre-?prints?|e-?prints?|full|extended|long|draft|final|local|online|also|electronic|paper|code|slides)(?:[\s/]+(?:and\s+)?(?:versions?|full version|copy))?\s+(?:is\s+|are\s+)?)*available\s+(?:as|at|on|from|via|here|online|locally)\b[^.;\n]{0,120}?(?=[.;]|\n|,?\s*(?:19|20)\d{2}\W*$|$)/giu,
  ],
  // "(peer reviewed)", "(symposium issue)", "(reviewing Ada Reed, Salt and Walls (2019))", "(book review of Salt and Walls by Ada Reed)"
  [
    "label",
    /\((?:(?:peer|faculty)[- ]?(?:reviewed|edited|refereed)|refereed|solicited|student note|(?:sole |lead )?(?:co-?)?author(?:ed)?|symposium(?: (?:issue|contribution|essay))?)\)|\((?:reviewing|(?:book |essay )?reviews? (?:essay )?of|discussing|commenting on|responding to|response to|reply to)\s(?:[^()\n]|\([^()\n]{0,80}\)){4,200}\)/giu,
  ],
  // "No. 23-999 (Kvam filed Jan. 12, 2024)": a brief
  ["date", /\((?:\p{Lu}[\p{L}.\s\d]{0,30}\s)?filed\s[^()\n]{0,20}?((?:19|20)\d{2})\)/gu],
  // "(2025, expected)": no more than when
  ["label", /(?<=\((?:19|20)\d{2},\s?)(?:expected|anticipated|planned)(?=\s?\))/giu],
  // "(draft on file with author)"
  ["status", /\(((?:draft|manuscript|working paper|copy)?,?\s?(?:is )?on file with (?:the )?authors?)\)/giu],
  // "Note, Salt in the Walls, 72 Kvam L. Rev. 101 (2019)": what kind of writing it is, as journals of law call it
  [
    "label",
    /^\s*(?:Student )?(?:Note|Comment|Case (?:Note|Comment)|Recent Case|Essay|Article|Response|Reply|Book (?:Review|Note)|Review Essay|Foreword|Symposium),(?=\s\p{Lu}[^\n]{3,200},\s(?:\d{1,4}|_{1,6})\s\p{Lu})/gu,
  ],
  // "Slow Walls (Quayside Press 2019)", "Slow Walls (Quayside Academic, 3d ed. 2023)"
  [
    "publisher",
    /(?<=[\p{L}?!”"]\s)\((\p{Lu}[^(),\d\n]{2,60}?(?=,\s\d{1,2}\p{Ll}{1,2}\sed\.)|(?:\p{Lu}[\p{L}.’'&-]*\s){0,4}(?:Press|Publishing|Publishers|Academic|Routledge|Springer|Elgar|Aspen|Brill|Kluwer|LexisNexis))(?:,\s\d{1,2}\p{Ll}{1,2}\sed\.,?)?(?=\s(?:forthcoming\s)?(?:19|20)\d{2}\))/gu,
  ],
  // "Slow Walls (2d ed. 2015)"
  [
    "count",
    /(?<=[,(]\s?)(?:\d{1,2}(?:st|nd|rd|th|d)|rev\.|revised)\sed(?:\.|n\.|ition)(?=,?\s(?:(?:19|20)\d{2}|forthcoming)\))/giu,
  ],
  ["label", /\b(?:PubMed\s+(?:Central\s+)?)?PMC?ID\s*:?\s*(?:PMC)?\s*(?:\d{5,9}|n\/?a\b)/giu],
  // "[Maths Reviews 0501643 (58 #18945)]", "(Zbl 0321.62001)": where it is reviewed
  [
    "label",
    /[[(]\s*(?:math(?:s|ematical|\.)?\s(?:reviews?|rev\.)|zbl|zentralblatt|zbmath|mathscinet)(?!\p{L})[^[\]\n]{0,100}[\])]/giu,
  ],
  // "(Technical report)", "[Data set]", "(Report No. 12)"
  [
    "genre",
    /[[(]\s*((?:(?:technical|research|policy|final|project) )?(?:reports?|briefs?|notes?)(?: no\.? ?[\w.-]+)?|tech\.? rep\.?|white paper|(?:computer )?software|data ?set|blog post|poster|op-ed|conference (?:paper|presentation)|book chapter|monograph|audio podcast|video|letter|editorial|abstract|commentary|erratum|reply|review article|perspective|comment)\s*[\])]/giu,
  ],
  // "Paper⇥Slow tides of the north": a column that says what kind of writing each is
  [
    "genre",
    /^\s*((?:conference |journal |workshop |invited )?(?:paper|poster|talk|speaker|lecture|article|pre-?print|chapter|report)|(?:master|ph\.?d\.?|doctoral|bachelor)['’]?s? thesis)(?=\t)/giu,
  ],
  // "Winner of the Marr Prize for best article"
  [
    "distinction",
    /(?<=[.;,)\]\n]\s*|^\s*)((?:co-)?(?:winner of|recipient of|awarded|won|honou?rable mention(?:,| for)|shortlisted for|finalist(?:,| for))\s+[^.;\n]{3,140}?)(?=[.;\n]|\s*$)/giu,
  ],
  [
    "distinction",
    /[[(]?\s*(?:\b(?:accepted|selected)\s+(?:as|for)\s+(?:an?\s+)?)?((?:(?:long|short|contributed|invited|full|top[- ]\d+%?|notable[- ]top[- ]\d+%?)\s+)?\b(?:oral(?:s)?\b(?:\s+(?:presentation|talk|paper))?(?:,?\s*top\s+[\d.]+\s*%)?|spotlights?\b(?:\s+(?:presentation|talk|paper))?(?:,?\s*top\s+[\d.]+\s*%)?)(?!\s+(?:history|histories|tradition|language|poetry|literature|sources?|arguments?|communication|cancer|exam|health|on|of|in|the)))\s*(?:[)\]]|(?=[,.;)]|\s*$|\s*\n))/gimu,
  ],
  [
    "distinction",
    /[[(]?\s*((?:(?:the|winner of(?: the)?|won(?: the)?|received(?: the)?|recipient of(?: the)?|awarded(?: the)?|nominated for(?: the)?|finalist for(?: the)?|runner[- ]up for(?: the)?)\s+)?(?:\b[\p{Lu}][\p{L}\p{N}.’'&/-]*\s+){0,7}?(?:[Bb]est|[Oo]utstanding|[Dd]istinguished|[Ff]eatured|[Hh]onou?rable|[Mm]ost [Ii]nfluential|[Tt]est[- ][Oo]f[- ][Tt]ime)(?:[\s-]+[\p{L}’'-]+){0,4}?\s+(?:[Aa]wards?|[Pp]rize|[Mm]ention|[Pp]aper|[Aa]rticle|[Bb]ook|[Nn]ominee|[Ff]inalist|[Hh]onou?rable [Mm]ention|[Cc]andidate)\b(?:\s*(?:\(?[Hh]onou?rable [Mm]ention\)?|[Ff]inalist|[Nn]omin(?:ee|ation|ated)|[Rr]unner[- ][Uu]p|[Cc]andidate|[Ww]inner|[Pp]rize|[Aa]ward))*(?:\s*(?:at|of|from|by|for|in|,)\s+[^()[\]\n;.]{2,90})?)\s*[)\]]?/gu,
  ],
  [
    "distinction",
    /[[(]\s*((?:highlight(?:ed)?(?: paper)?|cover (?:article|paper|story)|editors?['’] (?:choice|pick|suggestion)|by invitation|invited(?: paper| talk)?|featured(?: \w+){0,5}|best [^()\n]{2,60}|[^()\n]{2,60}\b(?:award|prize|nominee|finalist|mention)\b[^()\n]{0,60}|top \d+%))\s*[)\]]/giu,
  ],
  // "(Selected for the best of Tides 2010; most-cited paper of the meeting)", "3rd Place, Harbour Challenge of the Tidal Society"
  [
    "distinction",
    /\(\s*((?:[Ss]elected|[Ii]nvited|[Cc]hosen|[Nn]ominated|[Ss]hort-?listed)\s(?:for|to|as|among)\s[^()\n]{3,200}?)\s*\)/gu,
  ],
  [
    "distinction",
    /(?<=[.;]\s{0,3})((?:[Ff]irst|[Ss]econd|[Tt]hird|1st|2nd|3rd)\s(?:[Pp]lace|[Pp]rize)(?:\s[Pp]rize|\s[Aa]ward)?(?:,|\s(?:in|at|of|for))\s(?:[^().;\n]|\([^()\n]{0,60}\)){3,120})(?=[.;\n]|$)/gu,
  ],
  // "Tide Lett. 14, 11 (2024) | Highlight in Tidal Weekly 17, 20 (2024)"
  ["distinction", /(?<=[|;]\s?)(Highlight(?:ed)? in \p{Lu}[^|;\n]{2,60}?(?:\(\d{4}\))?)(?=\s*(?:[|;\n]|$))/gu],
  // "Accepted as a spotlight presentation at TIDE, 2021"
  [
    "distinction",
    /\b(?:accepted|selected)\s(?:as|for)\s(?:an?\s)?((?:oral|spotlight)(?:\s(?:presentation|talk|paper))?)(?=\s(?:at|in|to)\s(?:the\s)?\p{Lu})/giu,
  ],
  ["distinction", /(?<=\d{4},\s*)(Highlight(?:ed)?(?: paper)?)(?=\s*(?:$|[.\n)]))/gu],
  [
    "distinction",
    /\b((?:Editor(?:s['’]|['’]s) (?:[Cc]hoice|[Ss]uggestion|[Pp]ick)|Featured in [\p{Lu}][\p{L} ]{2,40}))\b/gu,
  ],
  ["rate", /[[(]?\s*(?:acceptance|accept)\s+rate\b[^)\n\]]*?\d[\d.]*\s*%?(?:\s*\([^)\n]*\))?\s*[)\]]?/giu],
  [
    "legend",
    /\(?\s*[*†‡§¶∗⋆^]+\s*(?:[:=]|indicates?|denotes?|means?)?\s*(?:indicates?|denotes?|means?)?\s*(?:equal(?:ly)?|co-?first|joint|authors? contributed|these authors|contributed equally|alphabetical|corresponding|supervised|student)(?:(?!, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3} (?:\(|\d))[^)\n])*\)?/giu,
  ],
  [
    "legend",
    /\(\s*(?:(?:authors?|names?)\s+(?:are\s+)?(?:listed\s+)?(?:in\s+)?alphabetical(?:\s+order)?|alphabetical(?: order(?:ing)?)?|equal contributions?|equally contributed|corresponding author|random order)\s*\)/giu,
  ],
  // "(Reed as lead author with others listed alphabetically)", "(equal authors)"
  [
    "legend",
    /\(\s*(?:[^()\n]{0,60}?\b)?(?:lead|first|senior|equal|joint|co-?first|co-?lead|corresponding)[ -]authors?\b[^()\n]{0,60}\)/giu,
  ],
  // "Tidal Letters 42(3): 11–29 (2011). On invitation, special issue on TIDE 2008.": the year of a meeting
  [
    "count",
    /(?<=\((?:19|20)\d{2}\)[.,;]?\s+)(?:(?:by|on|upon) invitation,?\s+)?(?:(?:invited to|selected for|in) (?:the )?)?special issue\s[^.;\n]{2,90}(?=[.;\n]|$)/giu,
  ],
  // "Tidal Letters 52(3): 9–14 (2014). Manuscript in arXiv:1303.0001": where else it may be read
  [
    "label",
    /(?<=[.;]\s+)(?:(?:accepted|author['’]?s?|final|full) )?manuscript (?:available )?(?:in|on|at|from)(?: the)?:?(?=\s+arxiv)/giu,
  ],
  // "(in Norse)", "(in Norse, MSc thesis, Kvam University)": the language of the paper
  [
    "label",
    /\(\s?(?:written )?in (?:English|Spanish|French|German|Italian|Portuguese|Chinese|Japanese|Korean|Russian|Polish|Czech|Turkish|Dutch|Swedish|Norwegian|Danish|Finnish|Hungarian|Romanian|Greek|Hebrew|Arabic|Persian|Farsi|Catalan|Ukrainian|Serbian|Croatian|Slovak|Slovene|Slovenian|Bulgarian)(?:\s?\)|(?=,))/gu,
  ],
  // "(ARCHIVE ID: QX-021)"
  ["count", /\((?:\p{Lu}[\p{L}-]*\s){0,3}ID:\s?[^()\n]{2,30}\)/gu],
  // "KVLTD ID: 099QX00065056" at the end of a thesis, "ProQuest Publication No. AAT 3393609"
  [
    "count",
    /(?<=[.\n\t]\s*)(?:(?:\p{Lu}[\p{L}-]*\s){1,3}ID:\s?[\p{Lu}\d-]{4,30}|ProQuest(?:\s[\p{L}&]+){0,5}\s(?:[Nn]o\.?|[Nn]umber|ID|UMI)[:.]?\s?(?:\p{Lu}{2,4}\s)?\d{5,12})(?=\s*(?:$|[.\n,;[]))/gu,
  ],
  // "Kvam College Working Paper 23-05": a series of one's own house; those that everybody knows are places.
  [
    "status",
    /(?<=[.,;(”"’)\n]\s*)((?!(?:NBER|CEPR|IZA|SSRN|CESifo)\b)(?:[\p{Lu}][\p{L}&.-]*\s+(?:of\s+)?){0,6}(?:Working|Discussion) Papers?(?: Series)?(?:,?\s*(?:[Nn]o\.?|#|n°|nr\.?)?\s*[A-Z]{0,3}\d[\d/-]*)?)(?=\s*(?:[.,;)\n]|$))/gu,
  ],
  [
    "status",
    new RegExp(
      `(?:[[(]\\s*)?(?<!\\b(?:the|this|that|our|these|each)\\s)\\b((?:(?:currently|now|conditionally|provisionally|tentatively|recently|manuscript|manuscrito|paper|article|artículo|artigo|chapter|book)[ \\t]+)*(?:(?:in|under)\\s+${UNDER}|(?:in|under) preparation(?:\\s+for\\s+submission)?|(?:peer[ -])?review pending|pending (?:peer[ -])?review|(?<=[.,;)”"]\\s{0,3})revised(?=\\s+(?:for|to)\\s)|in progress|work in progress|in prep|(?:pre-?print,?\\s+(?:and|&)\\s+)?(?:re)?subm?mm?itted(?!\\s+(?:by|for\\s+(?:your|our|my|their))(?!\\p{L}))(?:\\s+for\\s+publication)?|in press|in print|in production|forthcoming|accepted(?:\\s+(?:for\\s+publication|with\\s+(?:minor|major)\\s+revisions?|pending[^,.;)\\n]*))?|to appear|to be published|(?:proceedings\\s+)?will (?:be published|appear)|to be submitted|appearing|(?:editing|being (?:edited|prepared)) for submission|being revised|(?:revise|reject)(?:e?d)?\\s*(?:and|&|\\+)\\s*re-?submit(?:ted)?|(?:rej\\.?\\s?|r\\s?)&\\s?r|(?:minor|major)\\s+revisions?(?:\\s+requested)?|revisions?\\s+requested|advance(?:d)?\\s+(?:access|online)(?:\\s+publication)?|(?:e?pub\\s+)?ahead[ -]of[ -]print|online first|first view|early view|published online|por aparecer|aceptad[oa]|en prensa|en preparación|en revisión|enviad[oa]|sometid[oa]|à paraître|accepté|soumis|en préparation|sous presse|em preparação|im erscheinen|erscheint(?:\\s+demnächst)?|eingereicht|in vorbereitung|im druck|(?<=[.,;([]\\s{0,3})communicated(?=\\s*(?:[)\\]]|\\.?\\s*$)|\\sto\\s)|in corso di (?:stampa|pubblicazione)|in (?:corso di )?preparazione|(?:sottopost|sottomess|inviat)[oaie](?=\\s+ad?\\s+[«“"\\p{Lu}])|in (?:corso di )?(?:valutazione|revisione)(?=\\s*(?:[.,;)]|$|(?:presso|per)\\s))|no prelo|submetido|aceito|w (?:recenzji|druku|przygotowaniu)|złożon[eay] do (?:druku|redakcji)|przyjęt[eay] do druku|under contract|(?:working|job[ -]market) papers?|working draft|draft(?:ing(?=\\s*$)|\\s+available(?:\\s+(?:on|at)\\s+SSRN)?)?|manuscripts?|unpublished(?:\\s+manuscript)?|pre-?print(?:ed)?s?|pre-?prints? available|available upon request|coming soon)(?![\\p{L}])(?!(?<!prints?)\\s*:\\s*(?:https?:|[^\\s:]+\\.(?:pdf|docx?|html?|tex|zip)(?!\\p{L})))(?:\\s+(?:to|at|in|for|with|by|from|ad?(?=\\s+[«“"])|presso|pour|à|bij)(?=\\s*:?\\s*[\\p{L}\\d«“"]):?)?)(?:\\s*[)\\]])?`,
      "giu",
    ),
  ],
  // "*Harbour Letters* (w recenzji)", "Slow tides. Geaccepteerd door Harbour Letters"
  [
    "status",
    new RegExp(
      `(?<=[.,;:)”"»\\n]\\s{0,3}|\\p{L}\\s)\\((${STATUS_WORDS_ABROAD})\\)|(?<=(?:[.,;)”"»]|[\\n\\t]|\\s[–—])\\s{0,3})(${STATUS_WORDS_ABROAD})(?=\\s*(?:[.,;)]|$)|\\s(?:bij|door|do|w|till|til|i|v|u|in|la)\\s)`,
      "giu",
    ),
  ],
  // "Tides of the North. Ms., Kvam University": a manuscript
  ["status", /(?<=[.,;?!)”"’]\s+)(Ms\.?)(?=,\s+\p{Lu}|\s*$)/gu],
  // "Sep 12, 2013. 21 pp.": how long it is, not where
  ["label", /(?<=(?:19|20)\d{2}[.,]\s)\d{1,4}\s?pp\.?(?=\s*(?:$|\n|\p{L}))/gu],
  // "Retrieved February 3, 2023, from https://salt.example", "Accessed on 3.2.2023": when somebody looked
  [
    "label",
    /(?<=[.,;)?!”"]\s)(?:[Rr]etrieved|[Aa]ccessed|[Ll]ast (?:accessed|visited)|[Cc]onsulted|[Cc]onsulté|[Aa]bgerufen)(?: on| am| le)?:?\s(?:(?:\p{L}+\.?\s)?\d{1,2}(?:\.|,|st|nd|rd|th)?,?\s(?:\p{L}+\.?,?\s)?(?:19|20)\d{2}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\p{L}+ (?:19|20)\d{2})(?:,?\s(?:from|at|on)(?=:?\s))?/gu,
  ],
  // "[WIP] Tides of the North"
  ["status", /\[\s*(WIP)\s*\]/gu],
  ...EDITOR_RULES,
  // "**Lost tides**, Chapter 11 in *Building the Quay*": a number within the book that follows
  ["label", /(?<=[.,;!?”"]\s)(?:[Cc]hapter|[Cc]h\.)\s(?:\d{1,3}|[IVX]{1,6}),?(?=\s(?:in|of):?\s)/gu],
  // "Tr. Ada Reed and Carl Stone", "Translators (to Norse): Ada Reed"
  [
    "label",
    /(?<=[.,;)\]]\s)(?:Tr\.|[Tt]ranslators?(?:\s*\([^)]{2,30}\))?:)\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,3}(?:\s+and\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,3})?(?=[\s.,;([]|$)/gu,
  ],
  // "Dissertation, Kvam University. Committee: A. Reed (Chair), Carl Stone."
  [
    "label",
    /(?<=[.,;)][”"’]?\s)(?:(?:Dissertation |Thesis )?Committee(?: Members)?|(?:Committee )?Chairs?|Advis[eo]rs?|Supervisors?|(?:First |Second |External )?Readers?|Examiners?):\s(?:\p{Lu}\.\s?|[^.;[\n]){4,160}/gu,
  ],
  // "1. ed. Porto do Sal: Editora do Cais", "2ed.Salina: EdSal", as Brazil's standard has it: behind an edition stands any town.
  [
    "publisher",
    /(?<=[.,;)\n?!]\s*)\d{1,2}\s?[.ªaº]?\s?ed(?:\.|ição|ición|izione)?\s?,?\s?(?:\p{Lu}[\p{L}’'-]+(?:\s(?:d[aeo]s?|del|la|\p{Lu}[\p{L}’'-]+)){0,4})\s?:\s(\p{Lu}[^,;:()\n\d]{1,60}?)(?=\s*(?:[,.;)\n]|$))/gu,
  ],
  // "Quayside University Press: Oxford, UK, 2010": the house before its town
  [
    "publisher",
    new RegExp(
      `(?<=[.,;)]\\s+)((?:\\p{Lu}[\\p{L}&’'-]*\\s){0,4}(?:Press|Verlag|Publishers?|Publishing|Springer|Routledge|S(?:age|AGE)|Wiley|Elsevier|Brill|Academic)):\\s${TOWN}(?:,\\s(?:UK|USA|[A-Z]{2}))?(?=\\s*(?:[,.;)\\n]|$))`,
      "gu",
    ),
  ],
  // "Oxford: Quayside Press, 2024", "Oxford: Quayside 2024 [out of print]", "Berlin-New York: Quayside 2014" at the end of a line
  [
    "publisher",
    new RegExp(
      `(?<=[.,;()\\]\\n]\\s*)\\(?(?:${TOWN}(?:,\\s[A-Z]{2})?(?:\\s*(?:[/&–-]|and|;)\\s*${TOWN})*)\\s*:\\s*(\\p{Lu}[^,;:()\\n\\d]{1,60}?)(?=\\s*(?:[,.;)\\n]|$)|\\s(?:19|20)\\d{2}(?:\\s*(?:[).,;[(]|$)|[^\\S\\n]*\\n))\\)?`,
      "gu",
    ),
  ],
  // "*Tides of the North*, Paris, Presses du Quai, 2018": town and house as French and Spanish lists have them
  [
    "publisher",
    new RegExp(
      `(?<=[.,)]\\s*)${TOWN},\\s(PU[A-Z]{1,2}|(?:\\p{Lu}[^,;:()\\n\\d]{0,30}\\s)?(?:Presses|Press|Éditions|Editions|Ediciones|Editorial|Edizioni|Editrice|Editora|Verlag|Universidad|Champion|Seuil|Gallimard|L’Harmattan|Karthala|Garnier|Vrin|Droz|Tecnos|Akal|Il Mulino|Laterza|Carocci|Einaudi)(?:\\s[^,;:()\\n\\d]{1,40})?),\\s(?=${YEAR}(?!\\d))`,
      "gu",
    ),
  ],
  // "*Slow Walls*, Saltby: Quayside 2014 (240 s.)": a town, its house and the year without a comma, where the entry ends
  [
    "publisher",
    /(?<=[,.]\s)(?<!(?<!\p{L})\p{Lu}\.\s)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?:\s([\p{Lu}\p{Ll}][^,;()\n\d]{2,45}?)(?<!\.)(?=\s(?:19|20)\d{2}(?:\s*\(\d{1,4}\s?[ps]p?\.?\)|,\s(?:s|pp?|S)\.\s\d{1,4}\s?[-–]\s?\d{1,4})?\W*$)/gu,
  ],
  // "Port Salt, MA: Quayside Press", "Kvam University of Tides: Institute of Salt"
  [
    "publisher",
    new RegExp(
      `(?<=[.,;()\\]\\n]\\s*)(?:(?:\\p{Lu}[\\p{L}.’'-]+\\s){0,2}\\p{Lu}[\\p{L}.’'-]+,\\s${STATE}\\s?:\\s*(\\p{Lu}[^,;:.()\\n\\d]{1,60})|(?:\\p{Lu}[\\p{L}’'-]+\\s|of\\s){0,4}University(?:\\sof(?:\\s\\p{Lu}[\\p{L}’'-]+){1,4})?:\\s(?:(?:Research\\s)?Institute|Department|Faculty|Cent(?:er|re)|School)\\s(?:of|for)\\s[^;:.()\\n\\d]{3,80})(?=\\s*(?:[,.;)\\n]|$))`,
      "gu",
    ),
  ],
  // "Quayside, Hoboken, NJ"
  [
    "count",
    new RegExp(
      `(?<=[.,]\\s)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,\\s${STATE}(?=(?:,?\\s\\(?(?:19|20)\\d{2}\\)?)?\\W*$)`,
      "gu",
    ),
  ],
  ["count", new RegExp(`(?<=,\\s)${TOWN},\\s[A-Z]{2}(?=\\s*(?:[,.;)\\n]|$))`, "gu")],
  [
    "pages",
    // Not "Reed, P. 2024"
    /(?:\(\s*)?(?<![\p{L}\d])(?:(?:pp|pgs?|pages?|págs?|seiten)(?!\p{L})|[ps](?=[.\s]))\.?\s*[:.]?\s*(?!(?:19|20)\d{2}\b(?!\s*[-‐‑–—−]))(?:[A-Za-z]?\d+[\d:.A-Za-z]*)(?:\s*(?:-{1,3}|[‐‑–—−])\s*[A-Za-z]?\d+[\d:.]*)?(?:\s*\))?(?![\p{L}])/giu,
  ],
  // "manuscript due 2026", "Daily Tide, May 14", "Kvam University. May 14–16."
  ["rate", /\b(?:full )?manuscript due(?: in)?\b/giu],
  // "Quayside Press, 312 p.", "Port Salt, 312 ss."
  ["count", /(?<=[.,]\s*)\d{1,4} ?(?:[ps]|ss|str|stron|sid|lk|págs?|pág|blz|old|sayfa)\.?(?=\s*(?:[.,;]|$))/gu],
  // "Quayside 2019 (288 s.)"
  ["count", /\(\d{1,4} ?(?:pp?|[sS])\.?\)/gu],
  // "Slow Walls, 2. baskı, Quayside"
  ["count", new RegExp(`(?<=[,.(]\\s?)${EDITION}(?=\\s*(?:[,.;)]|$))`, "giu")],
  [
    "count",
    new RegExp(
      `(?<=[,.]\\s*)${MONTH}\\s+\\d{1,2}(?:\\s?[-–]\\s?(?:${MONTH}\\s+)?\\d{1,2})?(?=\\s*(?:[.;)\\n]|$))`,
      "giu",
    ),
  ],
  [
    "count",
    /\b\d{1,4}\s+(?:pages|pp\.?|citations?)(?![\p{L}])|\bcited by\s+\d+|\bISBN[\s:-]*[\dXx-]{10,17}|\bISSN[\s:-]*\d{4}-?\d{3}[\dXx]|\bMR\s?\d{7}|\bpii:\s?[A-Z]{0,3}\d[\w()-]{0,30}|\[COBISS\.\p{L}{2,5}-ID\s?\d{1,12}\]|\[(?:print|online)\s?ed\.\]/giu,
  ],
  // "letn. 49, št. 2/3, str. 201-214, ilustr.", "73 f.": volume, issue, pages and leaves as Slovene and Croatian catalogues have them
  [
    "volume",
    /(?<=[.,]\s)(?:letn|knj|zv|god|sv|roč|vuosik|tome)\.\s?\d{1,4}(?:,\s\[?(?:št|br|č)\.\]?\s?\d{1,3}(?:[-/]\d{1,3})?)?(?=\s*[,.;])/giu,
  ],
  ["pages", /(?<=[.,]\s)str\.\s?\d{1,5}(?:-\d{1,5})?(?=\s*(?:[,.;]|$))/giu],
  ["count", /(?<=[.,]\s)(?:(?:[IVXLC]+,\s)?\d{1,4}\s(?:str|f)\.|ilustr\.)(?=\s*(?:[,.;[]|$))/gu],
  // "Salt in walls. V: Proceedings of Tides": what says that the place begins
  ["count", /(?<=\p{L}{2}[.!?]\s)[VUW]:(?=\s\p{Lu})/gu],
  // "(In Polish)", "(in Greek, with an English summary)"
  [
    "count",
    /\([Ii]n (?:\p{Lu}\p{Ll}{1,8}(?:ian|ish|ese)|French|German|Dutch|Greek|Czech|Slovak|Slovene|Korean|Arabic|Hebrew|Icelandic|Catalan|Basque|Hindi|Thai|Malay)(?:[,;]? (?:with|and)\s[^()\n]{1,50})?\)/gu,
  ],
  // "Harbour Studies 103, no. 2 (2021)", "Tides and Health, 6 (Supplement_1)", "Salt Economics 168, Part C"
  [
    "volume",
    /(?<=\p{L}[.)]?,?\s)(?<!\b(?:vol(?:ume)?|v|bd|band|tom[eo]?|t)\.?\s)(?!(?:19|20)\d{2}\b)\d{1,4}(?:,\snos?\.?\s\d{1,4}(?:[-–/]\d{1,4})?|\s?\(suppl(?:ement)?[._\s]{0,2}\d{1,2}\)|,\spart\s[a-f])(?![\p{L}\d])/giu,
  ],
  // "Tidal Letters 453:Paper No. 108814, 36, 2024", as mathematicians' databases have it
  [
    "volume",
    /(?<=\p{L},?\s)\d{1,4}(?:\(\d{1,3}\))?:\s?(?:Paper|Art(?:icle)?\.?)\s(?:No\.?\s)?[A-Z]?\d{1,9}(?:,\s\d{1,3}(?:\spp\.)?)?/gu,
  ],
  // "Mire Finance 70:101723"
  ["volume", /(?<=\p{L}\s)(?!(?:19|20)\d{2}\b)\d{1,4}:\s?\d{5,7}(?=\s*(?:[.,;]|$))/gu],
  // "Harbour Studies, v. 7 (11)"
  ["volume", /(?<=,\s)[Vv]\.?\s?\d{1,3}(?:\s*\(\d+[\d/–-]*\))?(?=\s*(?:[,.;:]|$))/gu],
  [
    "volume",
    /\b(?:[Vv]ol(?:ume)?|VOL|[Nn]os?|NO|[Nn]umber|[Ii]ssue|[Ii]ss|[Aa]rt(?:icle)?(?:\s+(?:no|No|id|ID|number))?|[Bb]d|[Bb]and|[Tt]ome|[Tt]omo|[Hh]eft|[Nn]r|n°|№)\b\.?\s*[:.]?\s*(?<![Ii]ssue\.\s)(?:[A-Z]?\d+[\dA-Za-z./–-]*|[IVXLC]+\b)(?:\s*\(\s*(?!(?:19|20)\d{2}\s*\))\d+[\d–/-]*\s*\))?(?:\s*:\s*[A-Za-z]?\d+(?:\s*[-–—]+\s*[A-Za-z]?\d+)?)?/gu,
  ],
  // "Tides and Walls 31: 204417 (2025)", "Tidal Letters 18:2.5 1-9 (2022)": a volume and the number of an article
  [
    "volume",
    /(?<=\p{L}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}:(?:\s?(?!(?:19|20)\d{2}(?!\d))e?\d{1,6}|\d{1,3}(?:\.\d{1,2})?,?\s\d{1,4}\s?[-–]\s?\d{1,4})(?=\s*\((?:19|20)\d{2}\))/gu,
  ],
  // "Tidal Letters 31.4 (2013) pp. 15–40", "Salt and Language 83 (2006) pp. 41–42", "Tides ONE 5.3 (May 2012) e20418"
  [
    "volume",
    /(?<=\p{L}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,3}(?:\.\d{1,3}(?=\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:19|20)\d{2}\))|(?=\s\((?:19|20)\d{2}\),?\spp?\.\s?\d))/gu,
  ],
  // "Tidal Letters, 378 (2021), 107525", "Walls Rev. 137 (2003) 4, 221–236", "Tide. Math. J., 23:4 (2021)"
  [
    "volume",
    /(?<=\p{L}\.?,?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?::\d{1,3})?(?=\s\((?:19|20)\d{2}\)(?:,?\s[A-Z]?\d|,\s(?:pp?|no)\.|[.,;]?\s*(?:\n|$|\[|arXiv|math\.)))/gu,
  ],
  // "Mire Letters, 17:2(2014): 27–28", "Salt Studies 52(2014)": a volume that its year leans on
  ["volume", /(?<=[\p{L})],?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?:[:.]\d{1,3})?(?=\((?:19|20)\d{2}\)\s*(?:[:.,;]|$))/gu],
  // "12(3): 45–67", "7(1&2): 88-91", "12 (2008) 4567"
  [
    "volume",
    /(?<![\p{L}\d.\-–/])(?!(?:19|20)\d{2}\b)\d{1,4}\s*\(\s*(?!(?:19|20)\d{2}\s*\))[\d–/&:-]{1,9}(?:\s*(?:suppl?\.?\s*\d*))?\s*\)\s*(?:[:,;.]\s*(?:pp?\.\s*)?(?!(?:19|20)\d{2}(?!\d|\s*[-–—]))(?:[A-Za-z]?\d+[\dA-Za-z]*)(?:\s*(?:-{1,3}|[‐‑–—−])\s*[A-Za-z]?\d+)?)?/gu,
  ],
  [
    "volume",
    /(?<![\p{L}\d.\-–/’'])(?!(?:19|20)\d{2}\b)\d{1,4}\s*(?::\s*art\.?\s?\d{1,6}|[:,]\s*(?:pp?\.\s*)?[A-Za-z]?\d+\s*(?:-{1,3}|[‐‑–—−])\s*[A-Za-z]?\d+)(?![\p{L}\d])/gu,
  ],
  // "Salt Advances 8: eabl4930"
  ["volume", /(?<=\p{L}\s)\d{1,3}:\s?e[a-z]{0,3}\d{3,7}(?![\p{L}\d])/gu],
  // "Chem. Tides Lett. 578, 92 (2013)", "Tide Phys. 123, 164104, 1-8 (2005)": what stands between a journal and a year in brackets
  [
    "volume",
    /(?<=\p{L}\.?,?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4},\s(?!(?:19|20)\d{2}(?!\d))[A-Z]{0,2}\d{1,6}(?:,\s\d{1,3}\s?[-–]\s?\d{1,3})?(?=,?\s*\((?:19|20)\d{2}\))/gu,
  ],
  // "JTIDE 9 C03056, 2014": a volume and the number of an article
  ["volume", /(?<=\p{L}\.?\s)\d{1,3}\s[A-Z]\d{4,6}(?=\s*(?:[.,;(]|$))/gu],
  // "Tides & Walls, 575, A48", "Tidal Notices, 478, 1244 arXiv:1706.00001"
  [
    "volume",
    /(?<=\p{L},\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4},\s(?!(?:19|20)\d{2}(?!\d))(?:[A-Z]{1,2}\d{1,4}(?=\s*(?:[.,;]|$|arXiv))|\d{1,6}(?=\s*arXiv))/gu,
  ],
  // "Salt and Wellbeing, 248, 109907", "Tides & Walls, 5, E7": a volume and the number of an article
  [
    "volume",
    /(?<=\p{L},\s)(?!(?:19|20)\d{2}\b)\d{1,4},\s(?!(?:19|20)\d{2}\b)(?:e?\d{4,7}|[Ee]\d{1,3}|\d{3}(?=\s*(?:[.;]|,\s\/|$)))(?=\s*(?:[.,;]|$))/gu,
  ],
  // "Nordic Walls 2012:1, s. 88–95", "Popular Tides 2/2015", "Kvam Report 2023/1": a year and its issue
  ["year", /(?<=\p{L}\s)((?:19[3-9]|20[0-4])\d)(?::\d{1,3}|\/\d)(?=\s*(?:[,.;)]|$))/gu],
  ["year", /(?<=\p{L}\s)\d{1,2}\/((?:19[3-9]|20[0-4])\d)(?=\s*(?:[,.;)]|$))/gu],
  // "Tidal Letters 143:2, 2023, s. 201–229"
  ["volume", /(?<=\p{L}\s)\d{1,4}:\d{1,3}(?=,\s(?:(?:19|20)\d{2}\s*[,.;]|[sp]\.\s?\d))/gu],
  // "«Mire Letters», LXXXII (2022)", "«Mire Letters», XLIII/2 (2019)"
  ["volume", /(?<=»,\s)[IVXLC]{1,9}(?:\/\d{1,3})?(?=\s\((?:19|20)\d{2}\)|,)/gu],
  // "Tides (2025:27)": a year and the number of the paper in it
  ["year", /\(((?:19[3-9]|20[0-4])\d):\s?\d{1,4}\)/gu],
  // "Quayside Press; 2023:233-258": a year and the pages of a chapter
  ["year", /(?<=[;,.]\s?)((?:19[3-9]|20[0-4])\d)(?=:\s?[A-Za-z]?\d{1,4}\s?[-–]\s?[A-Za-z]?\d{1,4}(?![\d\p{L}]))/gu],
  // "(2024/6/28, 2024/7/8 updated)": days a draft was put up and mended; the first is that of the paper
  [
    "date",
    /\(((?:19[3-9]|20[0-4])\d)([/.-])(?:0?[1-9]|1[0-2])\2[0-3]?\d(?:,\s*(?:19|20)\d{2}([/.-])\d{1,2}\3\d{1,2}){0,6}(?:\s\p{L}{3,12})?\)/gu,
  ],
  // "Slow tides (10/2015) | Reed, A.": the month of a paper
  ["date", /\((?:0?[1-9]|1[0-2])\s?\/\s?((?:19[3-9]|20[0-4])\d)\)/gu],
  // "2016.03.20" in a badge beside the title
  ["date", /(?<=^|[\n\t])\s*((?:19[3-9]|20[0-4])\d)[.-](?:0[1-9]|1[0-2])(?:[.-][0-3]\d)?(?=\s*(?:$|[\n\t]))/gu],
  // "27 September – 2 October 2021", "18-21 Haziran 2018", "8 november 2022", "mayo de 2019"
  [
    "date",
    new RegExp(
      `\\(?(?<![\\p{L}\\d])(?:\\d{1,2}\\.?\\s*(?:(?:${MONTH}|${MONTH_ABROAD})\\s*)?[-–]\\s*)?(?:\\d{1,2}\\.?\\s+(?:de\\s+)?)?(?:(?:${MONTH}|${MONTH_ABROAD})\\s*[-–/]\\s*)?(?:(?<=\\d{1,2}\\.?\\s+)${MONTH}|${MONTH_ABROAD})\\s+(?:del?\\s+)?(${YEAR})(?![\\d\\p{L}])\\)?`,
      "giu",
    ),
  ],
  [
    "date",
    new RegExp(
      `\\(?\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?\\.?\\s+)?${MONTH}(?:\\s*[-–/]\\s*${MONTH})?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*(?:${MONTH}\\s+)?\\d{1,2})?)?,?\\s*(${YEAR})(?![\\d\\p{L}])\\)?`,
      "giu",
    ),
  ],
  // "15 out. 2021", "3 de mayo de 2019"
  [
    "date",
    new RegExp(
      `(?<![\\d\\p{L}])\\d{1,2}\\s(?:de\\s)?(?:jan|ene|fev|feb|mar|abr|mai|may|jun|jul|ago|set|sep|out|oct|nov|dez|dic)\\p{L}{0,6}\\.?\\s(?:de\\s)?(${YEAR})(?=\\s*(?:[.,;:)\\n]|$))`,
      "giu",
    ),
  ],
  // "Daily Tide, 17.2.2024"
  ["date", new RegExp(`(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(${YEAR})(?=\\s*(?:[.,;:)\\n]|$))`, "gu")],
  // "Ada Reed and Ben Stone 2007 July", "Mire Letters, 2019 Jul 23;19:191-203"
  ["date", new RegExp(`(?<![\\d/.:–-])(${YEAR})\\s+${MONTH}([-–/]${MONTH})?(\\s+\\d+)?(?=\\s*([.,;:)\\n]|$))`, "giu")],
  // "…along the coast, 1913 – 1961, …": nobody publishes for so long; what is no time of the title are pages.
  ["pages", /(?<![\p{L}\d/.:–-])1[5-9][0-2]\d\s[-–—]\s(?:1[5-9]|20)\d{2}(?![\d\p{L}])/gu],
  [
    "year",
    new RegExp(
      `(?<![\\p{L}\\d/.:–-])[([]?(?:(?:early|mid|late)[\\s-])?(${YEAR})(?:[a-z]|\\+)?(?:\\s*[/–-]\\s*\\d{2,4})?[)\\]]?(?![\\d\\p{L}%–-]|[./:]\\d)`,
      "gu",
    ),
  ],
  [
    "year",
    new RegExp(`(?<![\\d\\p{L}])[(](${YEAR})[a-z]?,\\s*(?:in press|forthcoming|accepted|online first)[)]`, "giu"),
  ],
  [
    "pages",
    /(?<![\p{L}\d.\-–/])[A-Za-z]?\d{1,6}\s*(?:-{2,3}|[‐‑–—−-])\s*[A-Za-z]?\d{1,6}(?![\p{L}\d%])(?=\s*(?:[.,;)]|$|\n))/gu,
  ],
];
