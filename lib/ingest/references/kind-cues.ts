import { THESIS_ABROAD } from "#lib/ingest/references/words-abroad.ts";

/*
 * What the words around a title say of the kind of a work: theses, books, reviews, meetings, journals, reports.
 */
const THESIS_HERE =
  /\b(?:ph\.?\s?d\.?|doctoral|m\.?\s?(?:sc?|a|phil)\.?|master['’]?s?|bachelor['’]?s?|b\.?\s?sc?\.?|diploma?|diplom|senior|undergraduate|honou?rs|licentiate)(?: in (?:[\p{L}-]{2,20} ){1,5}?)?\s*-?\s*(?:thesis|dissertation)\b|\b(?:dissertation|doktorarbeit|habilitation(?:sschrift)?|thèse de doctorat|tesis doctoral|tesi di (?:dottorato|laurea)|proefschrift|diplomarbeit|masterarbeit)\b(?=\s*(?:[,.(:]|$))|(?:^|[,.(]\s*)thesis\b|[,.(]\s*(?:ph\.?\s?d\.?|doctoral|doctor['’]?s?|licentiate|master['’]?s?|bachelor['’]?s?)\s+degree(?=\s+(?:in|of)\s|\s*[,.(])|(?:^|[,.(]\s*)(?:ph\.?\s?d\.?|doctorate),?\s(?:(?!in\b)\p{L}+\s){0,3}(?:universi\p{L}*|college|hochschule|école|institute of technology)\b|^my (?:\w+ )?(?:thesis|dissertation)\b/iu;
export const THESIS = new RegExp(`${THESIS_HERE.source}|${THESIS_ABROAD}`, "iu");
export const HOUSE =
  /,\s(?:Elsevier|Springer(?:\sNature)?|Wiley|Academic Press|CRC Press|IGI Global|Brill|Sage|World Scientific)(?=[,.]|\s\d|$)/u;
export const BOOK =
  /\b(?:university press|univ\. press|press(?=,)|publ(?:\.|ishing) house|routledge|palgrave|de gruyter|edward elgar|ashgate|bloomsbury|rowman|lexington books|peter lang|verso|nomos|suhrkamp|harrassowitz|franz steiner|vandenhoeck|birkhäuser|monograph|text ?book|book chapter|chapter \d+|\bch\. \d+|handbook|edited volume|encyclopa?edia|companion to|festschrift|norton|macmillan|penguin|oxford:|cambridge:|princeton:|new york:|london:|berlin:|chicago:|isbn)\b/i;
/** "潮書房", "波大学出版会": houses that print books. */
export const HOUSE_EAST =
  /\p{Script=Han}{1,12}(?:出版会|出版社|出版局|書店|書房|书店|新書|文庫)(?=[\s,，、.．。;；]|$)/u;
/** "A systematic review of salt" tells of a field, "Review of Salt" of a book. */
export const SURVEY =
  /\b(?:an?|the|systematic|scoping|literature|critical|comprehensive|narrative|integrative|umbrella|rapid|brief|short|mini|historical|empirical|bibliometric|methodological|conceptual|research|updated|state-of-the-art|meta-analytic|selective|concise|evidence)[\s-]+review\s+of\s+(?!["“‘])/i;
/** "Kelp of the north: review of names and walls": a survey again; books have names. */
export const SURVEY_BEHIND_COLON = /:\s+(?:[Aa]\s)?[Rr]eview\sof\s(?:the\s)?\p{Ll}/u;
export const REVIEW =
  /^(?:review(?:s)? (?:of|essay)|book review|rezension|compte[- ]rendu|review: |[\p{L} ]*review of[: ])|\b(?:book review|review of\s+[“"‘A-Z]|reviewed in)/iu;
export const BRIEF = /^(?:amic(?:us|i) )?brief (?:of|for|on behalf of)\s.*\bamic(?:us|i)\b/i;
export const CONFERENCE =
  /(?<!\p{L})(?:(?:pre-?)?proc(?:eedings|s|\.)?|conf[eé]rences?|conf\.|symposium|symp\.|congress|meeting|summit|convention|assembly(?=\s*(?:$|[,;(\d]))|colloquium|revised (?:selected )?papers|advances in|journées|colloque|congr(?:esso|eso|ès)|encuentro|encontro|jornadas|simp[oó]sio|conferencia|tagung|kongress|konferenz|kongre\p{L}*|konferans\p{L}*|sempozyum\p{L}*|konferencja|sympozjum|convegno|конференци\p{L}*|конф\.|симпозиум\p{L}*|конгресс?\p{L}*|съезд\p{L}*|чтени[йя])(?!\p{L})/iu;
export const JOURNAL =
  /\b(?:journal|j\.|transactions|trans\.|annals|ann\.|letters|lett\.|review|rev\.|quarterly|bulletin|bull\.|magazine|archiv\w*|acta|zeitschrift|revue|revista|rivista|studies|studien|annales|annali|communications|research|nature|science|physica|mathematica)\b/i;
export const OTHER =
  /\b(?:technical report|tech\.? rep|white paper|policy brief|op-ed|blog|magazine article|newsletter|(?:internal|project|final|annual|consultancy|series \w{1,3}) report|report (?:no|nr|number|series)\b|poster|abstract only|encyclopedia entry|patent)\b|(?<!\p{L})(?:патент(?:у|а)? (?:на|україни|рф|российской|республики|№)|пат\. (?:на|№|\d))/iu;
/** "TIDE 2017: Slow Search on Salted Sources" */
export const LETTERS_FIRST = /^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*\s(?:19|20)\d{2}:\s/u;
/** The letters of a meeting, behind those of who holds it; "IEEE TXY" are mostly transactions. */
export const LETTERS_ALONE =
  /^(?!IEEE\s[TJ]\p{Lu}+$)(?:(?:ACM|IEEE|IFIP|SIAM|SPIE|AIAA|ASME|USENIX)\s(?:\p{Lu}[\p{Lu}\d&/-]{1,7}\s){0,3})?\p{Lu}[\p{L}+&/-]*\p{Lu}[\p{L}+&/-]*(?:(?:\s*['’]|\s+|[-–])\d{2,4})?$/u;
export const MEETING_LETTERS = /\(\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*[\s'’]{1,2}\d{2,4}\)$/u;
export const MEETING_OF_YEAR =
  /^(?:(?:ACM|IEEE|USENIX|IFIP|SIAM)\s[\p{L}-]{3,16}\s(?:19|20)\d{2}|\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*\s(?:19|20)\d{2}|\p{Lu}[\p{L}-]{2,15}\s(?:19|20)\d{2}\s(?:Adjunct|Companion))(?:,\s\p{Lu}|$)/u;
export const PERIODICAL = /\b(?:journal|transactions|letters|annals|review|magazine|quarterly|bulletin)\b/i;
/** "Harbour Investigations Report 2011-7": one of a series of reports; "Tidal Reports 7" may be a journal. */
export const REPORT = /\p{Lu}\p{L}+\sReport\s(?:[Nn]o\.?\s?)?(?:\p{Lu}{1,6}[-–\s]?){0,3}\d/u;
export const PRESENTED =
  /\b(?:poster|talk|paper|lecture|presentation|proposal|abstract) (?:(?:to be )?(?:presented|given)|accepted) (?:at|to|for)\b/i;
/** "Software, version 2"; not "Handbook of Software Engineering", "Adaptable Software Architectures". */
export const SOFTWARE =
  /\b[Ss]oftware\b(?!\s(?!Package|Version|Release|Tool|Library|Application)(?:\p{Lu}\p{Ll}|engineering|architect|systems?|development|quality|testing))|\bSOFTWARE\b/u;
