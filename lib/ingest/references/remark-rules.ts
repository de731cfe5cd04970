import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { GENRES_ABROAD } from "#lib/ingest/references/genres-abroad.ts";
import { STATUS_WORDS_ABROAD } from "#lib/ingest/references/printed-status.ts";

const UNDER =
  "(?:(?:(?:first|second|third|final|\\d(?:st|nd|rd|th))[- ]rounds?(?: of)? |(?:first|second|third|final|peer|editorial|external) )?(?:review|submission(?: process)?|revision|consideration|evaluation|contract))";

/** What is said beside a paper: labels of links, what kind of work it is, how it was honoured, how far it is. */
export const REMARK_RULES: [CertainKind, RegExp][] = [
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
    /(?<=^|[.,;:)\n]\s*)(?!pre-?prints?\s[^.;\n]{0,40}\s(?:\p{L}{2,8}rxiv|\p{L}{0,8}arxiv|SSRN|OSF|Research Square|HAL)(?:\s?\.|\W*$))(?:(?:an?|the)\s+)?(?:(?:pre-?prints?|e-?prints?|full|extended|long|draft|final|local|online|also|electronic|paper|code|slides)(?:[\s/]+(?:and\s+)?(?:versions?|full version|copy))?\s+(?:is\s+|are\s+)?)*available\s+(?:as|at|on|from|via|here|online|locally)\b[^.;\n]{0,120}?(?=[.;]|\n|,?\s*(?:19|20)\d{2}\W*$|$)/giu,
  ],
  // "(zugl. Diss., Universität Kvam, 2018)", "(zugleich: Habilitationsschrift, Kvam 2011)": what the book was before
  [
    "label",
    /\((?:zugl(?:\.|eich)|teilw(?:\.|eise)|überarb(?:\.|eitete)|(?:also|originally|based on) (?:an? |the |my )?)[:,]?\s?(?:(?:phil|theol|iur|jur|med|math|nat|phil\.-hist|inaug|univ)\.?[-\s]?){0,2}(?:diss(?:\.|ertation)|habil(?:\.|itation(?:sschrift)?)|doctoral (?:thesis|dissertation)|ph\.?\s?d\.? (?:thesis|dissertation))(?!\p{L})[^()\n]{0,120}\)/giu,
  ],
  // "(peer reviewed)", "(sole-authored)", "(symposium issue)", "(reviewing Ada Reed, Salt and Walls (2019))", "(book review of Salt and Walls by Ada Reed)"
  [
    "label",
    /\((?:(?:peer|faculty)[- ]?(?:reviewed|edited|refereed)|refereed|solicited|student note|(?:(?:sole|solo|single|lead)[- ])?(?:co-?)?author(?:ed)?|solo|symposium(?: (?:issue|contribution|essay))?)\)|\((?:reviewing|(?:book |essay )?reviews? (?:essay )?of|discussing|commenting on|responding to|response to|reply to)\s(?:[^()\n]|\([^()\n]{0,80}\)){4,200}\)/giu,
  ],
  // "作者排名第一", "(共同第一作者)", "通讯作者", "中科院二区": who came first, and how the journal is ranked
  [
    "label",
    /(?<=^|[,，;；.。、(（\s])[(（]?(?:(?:本人|作者)排[名序]第?[一二三四五六七八九十\d]{1,2}|(?:本人|学生|共同)?(?:第[一二三四五\d]作者|[一二]作)|(?:共同)?通[讯訊]作者|(?:中科院|SCI|JCR)\s?[一二三四1-4]区(?:TOP)?)[)）]?(?=\s*(?:$|[,，;；.。、)）\n]))/giu,
  ],
  // "(author version)", "(pre-refereeing version – longer than the one above)": which copy of it is linked
  [
    "label",
    /\((?:author['’]?s?|accepted|pre-?refereeing|pre-?print|post-?print) version(?:\s[-–—][^()\n]{3,80})?\)/giu,
  ],
  // "Targeted at Tidal Letters": where it is to be sent
  [
    "status",
    /(?<=^|[.,;)”"]\s*)(?:targeted (?:at|for|to)|target(?:ed)? (?:journal|outlet|venue):?)(?=\s+(?:the\s)?\p{Lu})/giu,
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
    /[[(]\s*((?:(?:technical|research|policy|final|project) )?(?:reports?|briefs?|notes?)(?: no\.? ?[\w.-]+)?|rapports? (?:de recherche|techniques?|d['’]expertise|de contrat)|tech\.? rep\.?|white paper|(?:computer )?software|data ?set|blog post|poster|op-ed|conference (?:paper|presentation)|book chapter|monograph|audio podcast|video|letter|editorial|abstract|commentary|erratum|reply|review article|perspective|comment)\s*[\])]/giu,
  ],
  // "Slow tides (стаття)", "Slow tides (навчальний посібник)": what a list of works calls each behind its title
  ["genre", new RegExp(`\\((${GENRES_ABROAD})\\)(?=\\s*(?:[\\t\\n.,;]|$))`, "giu")],
  // "Whose salt? [Arvustus: C. Fell, Walls and wells, 2018]": of what the words before it are a review
  [
    "genre",
    /(?<=[\p{L}?!”"]\s)\[((?:(?:book )?review|arvustus|retsensioon|arvostelu|kirja-arvostelu|rezension|recension|anmeldelse|recensie|compte rendu|reseña|recensione|resenha|recenzija|recenzja|recenze|рецензия|рецензія)(?=[:\s]))[^[\]\n]{4,200}\]/giu,
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
  // "TIDE 2016, Rating: A*", "Harbour Letters, Impact factor: 2.4"
  [
    "rate",
    /(?<=[,.;]\s)(?:rating|rank(?:ing)?|core(?: rank(?:ing)?)?|impact factor|quartile)\s?:\s?(?:[A-D]\*{0,2}|Q[1-4]|\d[\d.]*)(?![\p{L}\d])/giu,
  ],
  // "(IF2023=5,4)", "[IF: 2.4; Q1]", "(impact factor 3.1, 12 citations)"
  [
    "rate",
    /[[(]\s*(?:IF|JIF|SNIP|SJR|impact factor)[\s_-]{0,2}(?:(?:19|20)\d{2}(?!\d))?\s?[:=]?\s?\d{1,2}[.,]?\d{0,4}[^()[\]\n]{0,60}[\])]/giu,
  ],
  // "TIDE'19 12.5% Slow tides", "TIDE 2019 (18%)": how many of what was sent there were taken
  ["rate", /(?<=\p{Lu}\p{L}{0,8}\s?(?:['’‘]\d{2}|(?:19|20)\d{2})[\s,]{1,3})\(?\d{1,2}(?:\.\d{1,2})?\s?%\)?/gu],
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
  // "Harbour Studies (Special Issue on Slow Tides) 7(1): 31–55": beside the name of the journal
  [
    "count",
    /(?<=\p{L}[.,]?\s)[([]\s?(?:(?:in|part of) )?(?:(?:an?|the) )?(?:special|themed|thematic)[ -](?:issue|section)\b[^()[\]\n]{0,160}[)\]]/giu,
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
  // "*Walls with Salt* (in development)", "(upcoming) Slow tides": in brackets, for titles end so, too.
  ["status", /[[(]\s*((?:(?:currently|still) )?(?:in|under) development|upcoming)\s*[\])]/giu],
  // "Kvam College Working Paper 23-05": a series of one's own house; those that everybody knows are places.
  [
    "status",
    /(?<=[.,;(”"’)\n]\s*)((?!(?:NBER|CEPR|IZA|SSRN|CESifo)\b)(?:[\p{Lu}][\p{L}&.-]*\s+(?:of\s+)?){0,6}(?:Working|Discussion) Papers?(?: Series)?(?:,?\s*(?:[Nn]o\.?|#|n°|nr\.?)?\s*[A-Z]{0,3}\d[\d/-]*)?)(?=\s*(?:[.,;)\n]|$))/gu,
  ],
  [
    "status",
    new RegExp(
      `(?:[[(]\\s*)?(?<!\\b(?:the|this|that|our|these|each)\\s)\\b((?:(?:currently|now|conditionally|provisionally|tentatively|recently|manuscript|manuscrito|paper|article|artículo|artigo|chapter|book|proposal)[ \\t]+)*(?:(?:in|under)\\s+${UNDER}|(?:in|under) preparation(?:\\s+for\\s+submission)?|(?:peer[ -])?review pending|pending (?:peer[ -])?review|(?<=[.,;)”"]\\s{0,3})revised(?=\\s+(?:for|to)\\s)|in progress|work in progress|in prep|(?:pre-?print,?\\s+(?:and|&)\\s+)?(?:re)?subm?mm?itted(?:\\s+and\\s+revised|\\s+for\\s+(?:revision|review|consideration))?(?!\\s+(?:by|for\\s+(?:your|our|my|their))(?!\\p{L}))(?:\\s+for\\s+publication)?|in press|in print|in production|forthcoming|accepted(?:\\s+(?:for\\s+publication|with\\s+(?:minor|major)\\s+revisions?|pending[^,.;)\\n]*))?|to appear|to be published|(?:proceedings\\s+)?will (?:be published|appear)|to be submitted|appearing|(?:editing|being (?:edited|prepared)) for submission|being revised|(?:revise|reject)(?:e?d)?\\s*(?:and|&|\\+)\\s*re-?submit(?:ted)?|(?:rej\\.?\\s?|r\\s?)&\\s?r|(?:minor|major)\\s+revisions?(?:\\s+requested)?|revisions?\\s+requested|advance(?:d)?\\s+(?:access|online)(?:\\s+publication)?|(?:e?pub\\s+)?ahead[ -]of[ -]print|online first|first view|early view|published online|por aparecer|aceptad[oa]|en prensa|en preparación|en revisión|enviad[oa]|sometid[oa]|à paraître|accepté|soumis|en préparation|sous presse|em preparação|im erscheinen|erscheint(?:\\s+demnächst)?|eingereicht|in vorbereitung|im druck|(?<=[.,;([]\\s{0,3})communicated(?=\\s*(?:[)\\]]|\\.?\\s*$)|\\sto\\s)|in corso di (?:stampa|pubblicazione)|in (?:corso di )?preparazione|(?:sottopost|sottomess|inviat)[oaie](?=\\s+ad?\\s+[«“"\\p{Lu}])|in (?:corso di )?(?:valutazione|revisione)(?=\\s*(?:[.,;)]|$|(?:presso|per)\\s))|no prelo|submetido|aceito|w (?:recenzji|druku|przygotowaniu)|złożon[eay] do (?:druku|redakcji)|przyjęt[eay] do druku|under contract|(?:working|job[ -]market) papers?(?:\\s+(?:in|under)\\s+(?:preparation|progress|review|revision))?|working draft|draft(?:ing(?=\\s*$)|\\s+available(?:\\s+(?:(?:on|at)\\s+SSRN|(?:up)?on\\s+request|soon))?|\\s+(?:coming|forthcoming)\\s+soon)?|manuscripts?|unpublished(?:\\s+manuscript)?|pre-?prints?\\s+(?:is\\s+)?(?:freely\\s+)?(?:available|posted|archived)(?=\\s+(?:on|at|in|via)\\s)|pre-?print(?:ed)?s?|available (?:up)?on request|coming soon)(?![\\p{L}])(?!(?<!prints?)\\s*:\\s*(?:https?:|[^\\s:]+\\.(?:pdf|docx?|html?|tex|zip)(?!\\p{L})))(?:\\s+(?:to|at|in|for|with|by|from|(?<=(?:prints?|available|posted|archived)\\s+)(?:on|via)|ad?(?=\\s+[«“"])|presso|pour|à|bij)(?=\\s*:?\\s*[\\p{L}\\d«“"]):?)?)(?:\\s*[)\\]])?`,
      "giu",
    ),
  ],
  // "*Harbour Letters* (w recenzji)", "Slow tides. Geaccepteerd door Harbour Letters"
  [
    "status",
    new RegExp(
      `(?<=[.,;:)”"»\\n]\\s{0,3}|[\\p{L}\\d]\\s)\\((${STATUS_WORDS_ABROAD})\\)|(?<=(?:[.,;)”"»]|[\\n\\t]|\\s[–—])\\s{0,3})(${STATUS_WORDS_ABROAD})(?=\\s*(?:[.,;:)]|$)|\\s(?:bij|door|do|w|till|til|i|v|u|in|la|kepada|ke|в|във|во|у|в сп\\.|до|في|إلى|به|در|a|en|cho|tới|đến)\\s|(?<=gửi)\\s)|(?<=\\([^()\\n]{2,40},\\s)(${STATUS_WORDS_ABROAD})(?=\\))`,
      "giu",
    ),
  ],
  // "Tides of the North (υπό κρίση στο *Harbour Letters*)": where it lies is not where it stands
  [
    "status",
    new RegExp(
      `(?<=[\\p{L}”"»)?!.,]\\s{0,2})\\((${STATUS_WORDS_ABROAD})\\s(?:στ(?:ο|η|ην|ον|α)|σε|в|во|у|до|w|do|v|i|în|la|bij|till|til|a|en)\\s[^()\\n]{2,70}\\)`,
      "giu",
    ),
  ],
  // "*Harbour Letters* aldizkarira bidalia": where a paper was sent, in front of it
  [
    "status",
    /(?<=\p{L}[”"’»]?\s)((?:aldizkarira|kongresura|biltzarrera) (?:bidali(?:a|ta)|aurkeztua))(?=\s*(?:[.,;)]|$))/giu,
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
  // "Salt and Rivers. Retrieved from https://salt.example"
  [
    "label",
    /(?<=[.,;)?!”"]\s)(?:[Rr]etrieved|[Aa]ccessed|[Aa]vailable)(?: online)?(?: from| at| on)?(?=:?\s<?(?:https?:|www\.))/gu,
  ],
  // "[WIP] Tides of the North"
  ["status", /\[\s*(WIP)\s*\]/gu],
  // "Slow tides of the north, TR-KVM-2010-13, 2010": the number of a report behind its title
  ["count", /(?<=[,.]\s)(?:TR|WP|RR|TM)(?=[-–/.\p{Lu}]*\d)(?:[-–/.]?[\p{Lu}\d]+)+(?=\s*(?:[,.;]\s|[,.;]?$))/gu],
  // "Status: Under review" on a line below a title: what follows says it.
  ["label", /(?<=\n\s*)(?:(?:current|publication|paper) )?status\s?:(?=\s*\p{L})/giu],
];
