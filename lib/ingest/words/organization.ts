import { findInstitutions, institutionNamed } from "#lib/profile/institution.ts";
import { remembered } from "#lib/remembered.ts";

const WORD =
  /(?:universi(?:ty|té|tät|dad|tà|dade|teit|tet|tat|tas|tatea)|\buniv\b\.?|(?<![\p{L}.])u\.? of\s|uniwersytet|univer[sz]it(?:a|et|y|e)(?!\p{L})|sveučilišt|(?<!\p{L})(?:kolej|politeknik)(?!\p{L})|egyetem|üniversite|yliopisto|ülikool|университет|универзитет|univerz[aeio](?!\p{L})|universitatea|institut(?:e|o|ion|et)?\b|(?<!\p{L})inštitut|instituut|(?<!\p{L})tutkimus(?:keskus|laitos)|tiedekunta(?!\p{L})|h[öøo][gyj]sk[oø]l[ae]|(?<!\p{L})(?:kansalais|kansan|perus|ammatti)?(?:opisto|koulu|lukio)(?!\p{L})|ministeriö|suomen akatemia|teaduskond|gümnaasium(?!\p{L})|kõrgkool|akadeemia|fakultet[aeiu]?(?!\p{L})|факултет|akademij[aei](?!\p{L})|veleučilišt|(?<!\p{L})(?:visoka|osnovna|srednja) šola|gimnazij[aei](?!\p{L})|(?<!\p{L})zavod(?:a|u)?(?!\p{L})|(?<!\p{L})muzej(?!\p{L})|knjižnic[aei](?!\p{L})|boln(?:iš)?nic[aei](?!\p{L})|ministrstvo|ministarstvo|(?<!\p{L})d\. ?o\. ?o(?:\.|(?!\p{L}))|facultatea|colegiul|liceul|academia rom|(?<!\p{L})(?:centrul|muzeul|spitalul|biblioteca|ministerul|departamentul|catedra)(?!\p{L})|\blehrstuhl\b|\barbeitsgruppe\b|college\b|\bschool\b|academy|académie|akademie|hochschule|laborator(?:y|ies|io|ium)|laboratoire|laboratório|\blabs?\b|faculty|fakultät|facult[éà]|politecnico|polytechni\w+|école|ecole|scuola|escuela|department|\bdept\b|departamento|centre?\b|center\b|centro|zentrum|hospital|hôpital|ospedale|krankenhaus|klinik|clinique|clínica|observatory|observatoire|observat[óo]ri[oe]|osservatorio|museum|musée|\bmuseo\b|(?<!\p{L})múzeum|(?<!\p{L})intézet|akadémia(?!\p{L})|könyvtár(?!\p{L})|levéltár(?!\p{L})|library|archives?\b|foundation|fondation|fundación|fundação|fondazione|stiftung|council|\bconsejo\b|\bconsiglio\b|research\b|\binc\b\.?|\bltd\b|gmbh|\bs\.?p\.?a\b|\bs\.?r\.?l\b|\bltda\b|\bllp\b|\bllc\b|\bplc\b|\bcorp\b|corporation|company|\bgroup\b|technologies|(?<!inter)national\b|international\b(?!\s(?:stud(?:y|ies)|relations|affairs|politics|political|econom(?:y|ics?)|business|law|public|management|trade|finance|marketing|security|peace|history|policy|education|development|health|human|and|&)(?!\p{L}))|\bcnrs\b|inria|bank\b|\bban(?:que|co|ca)\b|\bbureau\b|ministry|ministerio|ministère|ministero|ministério|ministerium|agency|agencia|agenzia|society|société|gesellschaft|ayuntamiento|prefeitura|câmara municipal|secretaria (?:municipal|estadual|de estado)|governo d[oe]|association|organi[sz]ation|program(?:me)?\b|division|unit\b|clinic|\b(?:supreme|high|district|federal|circuit|county|constitutional|bankruptcy|appeals?|criminal) courts?\b|\bcourts? of\b|\b(?:forest|park|weather|health|geological|extension|wildlife|statistical) (?:service|survey)\b|studio|press\b|(?<=\p{Lu}\p{L}+\s)(?:trust|zoo)(?=$|[,;.()\t\n])|politechnik|instytut|wydział|akademi[ai](?!\p{L})|(?<!\p{L})ústav|fakult(?:a|ní)(?!\p{L})|intézet|főiskola|korkeakoulu|институт|академи[яії]|факультет|лаборатори|(?<!\p{L})(?:(?:держ)?університет|інститут|академія|лабораторія|політехніка|коледж|колледж|міністерство|министерство|архів|бібліотека|підприємство|предприятие|\p{L}{0,12}завод|комбінат|комбинат|фабрика|ТОВ|ПрАТ|ПАТ|ООО|ОАО|ЗАО|НАН України)(?!\p{L})|πανεπιστήμιο|ινστιτούτο|πολυτεχνείο|enstitü|fakülte|institutul|大学|学院|研究|대학|연구소|기술원|병원|музе[йия]|(?<!\p{L})(?:център|центр|библиотека|больница|лікарня|болница|клиника|училище|гимназия)(?!\p{L})|centras(?!\p{L})|muziej|akademija(?!\p{L})|institūt|augstskol|akadēmij|krātuv|muzej|bibliotēk|(?<!\p{L})centrs(?!\p{L})|fakultāt|(?<!\p{L})(?:đại học|học viện|viện|trường|bệnh viện|bảo tàng)(?!\p{L})|(?<!\p{L})khoa(?=\s\p{Lu})|جامعة|(?<!\p{L})ال(?:جامعة)(?!\p{L})|(?<!\p{L})(?:ال)?(?:كلية|معهد|مركز|قسم|وزارة|مستشفى|مدرسة|مدارس|شركة|مؤسسة|هيئة|مختبر|أكاديمية|اكاديمية|بنك|جمعية|مكتبة|متحف|مجلس|منظمة|عمادة|دائرة|مديرية|ثانوية|صندوق|بلدية|نقابة)(?!\p{L})|(?<!\p{L})(?:مؤسسه|موسسه|سازمان|شرکت|بیمارستان|وزارت|کتابخانه|موزه|پژوهشکده|آزمایشگاه|مرکز|دبیرستان|بنیاد|فرهنگستان)(?!\p{L})|(?<!\p{L})(?:bộ môn|cục|tổng cục|công ty|trung tâm|phòng thí nghiệm|ủy ban|uỷ ban|thư viện|tập đoàn|nhà xuất bản)(?!\p{L})|unibertsitate|fakultatea|(?<!\p{L})(?:institutua|zentroa|fundazioa|jaurlaritza|aldundia|akademia|eskola|ospitalea|museoa|udala|elkartea|ikastola|ikastegia|liburutegia|goi-eskola|saila|laborategia|enpresa)(?!\p{L})|(?<!\p{L})(?:xunta|consellería|concello|facultade|escola|institut|fundació|museu|ajuntament|generalitat|conselleria|facultat|diputació|departament d[e’']|parc científic|empresa)(?!\p{L})|(?<!\p{L})(?:техникум|колеж|катедра|агенция|дружество|община|БАН|ЕООД|ООД|ЕАД|АД|лаборатория|министерство|завод|академија|катедра|лабораторија|министарство|школа|гимназија|музеј|центар|друштво|ДОО|ДООЕЛ|агенција|завод за|општина|фондација|фондация)(?!\p{L})|دانشگاه|دانشکده|پژوهشگاه|มหาวิทยาลัย|สถาบัน|ภาควิชา|คณะ)/iu;
/** The word that makes a stretch an institution by itself, not a part of one. */
const WHOLE =
  /(?:universi(?:ty|té|tät|dad|tà|dade|teit|tet|tat|tas|tatea)|uniwersytet|univer[sz]it(?:a|et|y|e)(?!\p{L})|sveučilišt|(?<!\p{L})(?:kolej|politeknik)(?!\p{L})|egyetem|üniversite|yliopisto|ülikool|университет|универзитет|univerz[aeio](?!\p{L})|h[öøo][gyj]sk[oø]l[ae]|(?<!\p{L})inštitut|instituut|veleučilišt|kõrgkool|\buniv\b\.?|(?<![\p{L}.])u\.? of\s|\binstitut(?!ional|ucional)|college\b|academy|hochschule|politecnico|polytechni\w+|école|ecole normale|scuola|politechnik|főiskola|korkeakoulu|академи[яії]|(?<!\p{L})(?:університет|інститут|академія|політехніка)(?!\p{L})|πανεπιστήμιο|πολυτεχνείο|大学|学院|대학교|기술원|институт(?!\p{L}{4})|institūt|augstskol|(?<!\p{L})(?:đại học|học viện)(?!\p{L})|جامعة|دانشگاه|unibertsitatea|มหาวิทยาลัย)/iu;
const UNIT =
  /^(?:the\s+)?(?:department|dept\.?|faculty|school of|college of|division|institute for|laboratory|lab\b|group|center|centre|program|lehrstuhl|arbeitsgruppe)/i;

/** Words of names that stand for themselves, whatever else is in them: "Harbour Centre for Tide Research". */
const STRONG =
  /(?:institut(?:e|o|et|ion)?\b|\bbureau\b|\bcent(?:er|re)\b|zentrum|\bcentro\b|laborator|hospital|museum|observat[oó]r|council|foundation|ministry|agency|society|academy|\bban(?:k|que|co|ca)\b|company|corporation|\binc\b|\bltd\b|gmbh|\bllc\b|commission|library|archives?\b|clinic|association|organi[sz]ation)/iu;
const BEGINS_AS_PART =
  /^(?:the\s+)?(?:department|dept\b|division|section|unit\b|group\b|team\b|faculty|fakultät|facult[éà]|facultad|faculdade|departamento|département|dipartimento|abteilung|lehrstuhl|school of|college of|program|project|lab\b)/iu;

/** True for a name that is an institution as a whole by its words; not for a department, a group, "… and Research". */
export function isWholeOrganization(text: string): boolean {
  if (institutionNamed(text) !== null || isSchool(text)) return true;
  return isOrganization(text) && STRONG.test(text) && !BEGINS_AS_PART.test(text);
}

/** True for "Department of Botany", "Faculty of Arts and Letters", "Botany Department": a part of an institution. */
export function isUnit(text: string): boolean {
  return UNIT.test(text) || /\s(?:Department|Faculty|Division)$/u.test(text);
}

/** True for "Institute of Botany", "School of Salt": a part where a university stands beside it, else a whole. */
export function mayBeUnit(text: string): boolean {
  return (
    /^(?:the\s+)?(?:institut(?:e|o)?|school|college|cent(?:er|re)|academy|section)\s(?:of|for|für|de|di)\s/iu.test(
      text,
    ) && !/universi/iu.test(text)
  );
}

/** True for "Research on quick ships", "Worked with the tide group": what was done, not where. */
export function isDeed(text: string): boolean {
  // "Promoted to full", "Coordinated the harbour survey"
  if (
    /^\p{Lu}\p{Ll}+ed (?:to|the|an?|in|on|at|with|by|for|from|into|as)\s/u.test(text) &&
    !/^(?:United|Advanced|Applied)/.test(text)
  )
    return true;
  // "Joint research with Harbour Institute"
  if (/^(?:collaborative|joint|cooperative|independent) (?:research|work|project) (?:with|on|in|by)\s/i.test(text))
    return true;
  if (/^research (?:topic|project|area|focus|interest|title|theme|question)s?$/i.test(text)) return true;
  return /^(?:research(?:ed|ing)?|work(?:ed|ing)?|develop(?:ed|ing|ment)|stud(?:y|ied)|design(?:ed|ing)?|buil(?:t|ding)) (?:on|into|with|as|a|an|the)\s/i.test(
    text,
  );
}

/** "Helped clients of Kvam University", "Walls with the Salt Institute": an institution, not a person, stands behind words that are no name. */
export function tellsWork(text: string): boolean {
  const [, before = "", link = ""] =
    /^(\p{Lu}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]*){0,8}?)\s(of|with|for|at|in|by|from|to)\s(?:the\s)?(?!(?:Dr|Prof(?:essor)?|Mrs?|Ms)\b)\p{Lu}/u.exec(
      text,
    ) ?? [];
  if (before === "" || isOrganization(before) || isUnit(text)) return false;
  return link === "with" || /\s\p{Ll}{3,}/u.test(before) || /^\p{Lu}\p{Ll}+ed$/u.test(before);
}

/** True for a name that the table of institutions knows, or that contains a word institutions are named with. */
export const isOrganization: (text: string) => boolean = remembered(namesOrganization);

function namesOrganization(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > 14 || isDeed(text)) return false;
  if (WORD.test(text) && /[\p{Lu}\p{Lo}]/u.test(text)) return true;
  return institutionNamed(text) !== null || isMostlyKnown(text);
}

/** "Reed School of Economics", "Kvam A.B. Reed School of Tides": a name stands before it, so it is no part of another school. */
const NAMED_SCHOOL =
  /^(?:the\s+)?(?!(?:Graduate|Medical|Law|Business|Summer|Doctoral)\s)\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]+|(?:\p{Lu}\.){1,3})){0,3}\s(?:Graduate\s)?School\sof\s\p{Lu}/u;

/** True for a university, institute or college; not for a department or a company. */
export function isSchool(text: string): boolean {
  if (text.split(/\s+/).length > 14) return false;
  if (NAMED_SCHOOL.test(text)) return true;
  if (WHOLE.test(text) && !(UNIT.test(text) && !/,|universit/i.test(text))) return true;
  return isMostlyKnown(text);
}

/** Little but the name of a known institution: "Yale", "Yale F&ES" with the letters of a school of it; "Utah USA" is a place. */
function isMostlyKnown(text: string): boolean {
  return findInstitutions(text).some(
    ({ start, end }) =>
      end - start >= text.length * 0.6 ||
      (start === 0 &&
        /^\s+(?!U\.?S\.?A?\.?$|U\.?K\.?$)[\p{Lu}&.]{2,6}$/u.test(text.slice(end)) &&
        !TOWN_AND_STATE.test(text)),
  );
}

/** "Marquette MI": a town and its state without a comma. */
const TOWN_AND_STATE =
  /^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+)?\s(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|DC)$/u;

const CAMPUSES =
  /^(?:The )?University of (?:California|Wisconsin|Texas|North Carolina|Maryland|Massachusetts|Michigan|Illinois|Minnesota|Hawai.?i|Colorado|Nebraska|Missouri|Tennessee|Alabama|Wales)$|State University of New York|City University of New York|^National University of Ireland$|^Indian Institute of (?:Technology|Science Education and Research)$/i;

/** True where `next` stands behind a university of several seats and names one: "University of California", "Davis". */
export function isCampus(school: string, next: string): boolean {
  return CAMPUSES.test(school) && /^(?:\p{Lu}\p{L}+[ -]?){1,3}$/u.test(next) && !isPlace(next);
}

const COUNTRY =
  /^(?:usa|u\.s\.a\.|u\.s\.|us|uk|u\.k\.|united states(?: of america)?|united kingdom|england|scotland|wales|ireland|northern ireland|germany|deutschland|france|italy|italia|spain|españa|portugal|netherlands|the netherlands|belgium|switzerland|schweiz|austria|österreich|denmark|sweden|norway|finland|iceland|poland|czech republic|czechia|slovakia|hungary|romania|bulgaria|serbia|croatia|slovenia|greece|turkey|türkiye|russia|ukraine|estonia|latvia|lithuania|luxembourg|china|p\.?r\.? china|prc|hong kong|taiwan|japan|korea|south korea|republic of korea|india|pakistan|bangladesh|sri lanka|nepal|iran|iraq|israel|lebanon|jordan|saudi arabia|uae|united arab emirates|qatar|egypt|morocco|tunisia|algeria|nigeria|ghana|kenya|ethiopia|south africa|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|uruguay|venezuela|cuba|australia|new zealand|singapore|malaysia|thailand|vietnam|indonesia|philippines|[A-Z]{2}|[A-Z]{2},? USA|remote|virtual|online|california|massachusetts|new york|texas|illinois|pennsylvania|washington|ontario|quebec|québec|british columbia|alberta|bavaria|catalonia)\.?$/i;

/** True for a place alone: "Pittsburgh, USA", "Berlin", "CA". A lone unknown word is taken for a town only beside a country. */
export function isPlace(text: string, beside = ""): boolean {
  const pieces = text.split(/,\s*/).filter((piece) => piece !== "");
  const last = pieces.at(-1) ?? "";
  // "College Park, MD", "University City": towns that are named as schools are.
  if (/^(?:college (?:park|station)|university (?:park|city|heights)|state college)$/i.test(pieces[0] ?? ""))
    return COUNTRY.test(pieces[1] ?? beside);
  if (pieces.length === 0 || pieces.length > 3 || WORD.test(text)) return false;
  if (pieces.length === 1 && TOWN_AND_STATE.test(text)) return true;
  // "Northwind Cloud, Seattle, WA" begins with a company; "Cambridge, MA, USA" does not.
  if (pieces.length === 3 && !/^[A-Z]{2}$|^\p{Lu}\p{L}+$/u.test(pieces[1] ?? "")) return false;
  if (pieces.length === 3 && /^[A-Z]{2}$/.test(last)) return false;
  if (COUNTRY.test(last)) return true;
  // "TideLink, Norland": no town is written so, but those that begin as names do.
  if (/(?<!\b(?:Mac|Fitz))(?<=\p{Ll}{2})\p{Lu}/u.test(pieces[0] ?? "") && pieces.length <= 2) return false;
  // "Student Senior, Norland" names a part somebody had, not a town.
  if (/\b(?:student|senior|junior|deputy|chief|captain|volunteer)\b/i.test(text)) return false;
  // "Strength from Salt, Norland": no town is named in such words.
  if (/\s(?:from|for|with|to|by|and|&)\s/u.test(text)) return false;
  return COUNTRY.test(beside) && pieces.length === 1 && text.split(" ").length <= 3 && /^\p{Lu}/u.test(text);
}
