import type { Run } from "#lib/ingest/document.ts";
import { type Passage, part } from "#lib/ingest/passages/passage.ts";
import { piecesBetween } from "#lib/ingest/passages/spans.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** What a form says a line holds: "Period: 2015–2019", "Employer⇥Harbour Office". */
export interface Labelled {
  passage: Passage;
  piece: "date" | "role" | "name" | null;
  /** The label, in lower case. */
  label: string | null;
}

const LABELS: ["date" | "role" | "name", RegExp][] = [
  [
    "date",
    /^(?:dates?(?: \(from\s*[-–]\s*to\))?|period|duration|years?|time|when|zeitraum|dauer|periodo?|période|date|durée|fechas?|datas?|perioada|dat[ae]le?|obdobje|trajanje|razdoblje|datumi?|(?:mesto|mjesto|kraj)?(?: ?(?:i|in))? ?(?:godina|datum|leto) (?:završetka|odbrane|obrane|diplomiranja|zaključka|zagovora|sticanja|stjecanja)(?: .{0,30})?|ajanjakso|aeg|χρονολογίες|ημερομηνίες|időtartam|daty|období|дати(?: \(от\s?[-–]\s?до\))?|период|датуми?(?: \(од\s?[-–]\s?до\))?|(?:години?|година)(?: на (?:завършване|дипломирање))?|datak?|urteak|aldia|dates|datas|thời gian|năm (?:tốt nghiệp|cấp bằng|nhận bằng|bảo vệ)|(?:ال)?(?:فترة|مدة|تاريخ|سنة)(?: (?:ال)?(?:تخرج|حصول|عمل))?|تاریخ|مدت)$/iu,
  ],
  [
    "role",
    /^(?:degree(?: (?:awarded|obtained|title|name))?|(?:title of )?qualification(?: awarded)?|position(?: held)?|occupation(?: or position held)?|(?:job|research|position) title|role|function|tätigkeit|abschluss|(?:posizione|funzione|lavoro) .{0,30}|titolo .{0,40}|puesto|cargo(?: ou função)?|enquadramento funcional|poste(?: occupé)?|diplôme(?: obtenu)?|(?:func[țţt]ia|ocupa[țţt]ia|postul) .{0,40}|calificarea .{0,40}|diploma (?:ob[țţt]inut[ăa]|dobândită)|(?:delovno mesto|zaposlitev ali delovno mesto|naziv izobrazbe|naziv kvalifikacije|radno mjesto|radno mesto|zanimanje|zvanje)(?: .{0,40})?|(?:tehtävä|ammatti)(?:nimike|asema)?|tutkinto(?:nimike)?|amet|kvalifikatsioon|zajmowane stanowisko|betöltött munkakör .{0,40}|(?:заемана )?длъжност(?: или позиция)?|(?:професия или )?заемана длъжност|наименование на придобитата квалификация|придобита (?:квалификация|степен)|(?:заемано )?работно место(?: .{0,40})?|(?:назив на )?(?:стекната )?квалификациј[аe]|звање|радно место|lanpostua|betetako kargua|titulua|lortutako titulua|càrrec(?: ocupat)?|lloc de treball|titulació(?: obtinguda)?|posto(?: ocupado)?|titulación(?: obtida)?|chức (?:vụ|danh)|công việc(?: đảm nhiệm)?|vị trí|học vị|bằng cấp|(?:ال)?(?:مسمى|مسمّى) (?:ال)?وظيفي|(?:ال)?(?:وظيفة|منصب)|(?:ال)?درجة(?: (?:ال)?علمية)?|سمت|مدرک)$/iu,
  ],
  [
    "name",
    /^(?:where|university|institution|institute|school|college|employer|company|organi[sz]ation|(?:name|type)(?: and (?:name|type|address))* of (?:the )?(?:employer|organi[sz]ation|institution).{0,60}|universität|hochschule|arbeitgeber|università|datore di lavoro|universidad|empleador|université|employeur|numele [șşs]i (?:adresa|tipul) (?:angajatorului|institu[țţt]iei|organiza[țţt]iei).{0,60}|angajator(?:ul)?|institu[țţt]ia.{0,40}|(?:naziv|ime)(?:(?: in| i)? (?:naslov|adresa|vrsta|tip|status|sedište|sjedište|mesto|mjesto))? (?:delodajalca|poslodavca|ustanove|organizacije|institucije|fakulteta).{0,60}|(?:fakultet|univerzitet|institucija)|delodajalec|poslodavac|ustanova|työnantaja.{0,30}|oppilaitos.{0,30}|tööandja.{0,30}|õppeasutus.{0,30}|име и (?:адрес на работодателя|вид на .{0,60})|(?:име на )?(?:работодател[яи]?т?|обучаваща(?:та)? (?:организация|институция)|учебно(?:то)? заведение|университет|институция)|име и (?:адреса|седиште|вид|тип) на .{0,60}|работодавач|послодавац|назив и (?:адреса|врста) .{0,60}|enplegatzailea|erakundea|unibertsitatea|ocupador|empresa|universitat|centre|empregador|universidade|centro|nơi (?:công tác|đào tạo|làm việc|học)|cơ (?:quan|sở)(?: (?:công tác|đào tạo))?|đơn vị(?: công tác)?|(?:ال)?جهة(?: (?:ال)?عمل)?|(?:ال)?(?:جامعة|مؤسسة)|محل (?:کار|خدمت|تحصیل)|دانشگاه)$/iu,
  ],
];
const JOB =
  /^(?:position|occupation|(?:job|position) title|role|function|tätigkeit|posizione|funzione|lavoro|puesto|cargo|enquadramento|poste|func[țţt]ia|ocupa[țţt]ia|postul|delovno|zaposlitev|radno|zanimanje|tehtävä|ammatti|amet|zajmowane|betöltött|(?:заемана )?длъжност|професия|заемано|работно|радно|lanpostua|betetako|càrrec|lloc|posto|chức|công việc|vị trí|(?:ال)?مسم|(?:ال)?وظيفة|(?:ال)?منصب|سمت)/iu;
/** "When 2014–2018": in front of a date the label may lack its colon. */
const LABEL =
  /^\s*(?:(\p{L}[^:\t\n\d]{2,60}?)\s*(?::\s*\t?\s*|\t\s*)(?=\S)|(when|dates?|period|duration)\s+(?=(?:\p{Lu}\p{Ll}{2,8}\.?\s)?\d))/iu;

/**
 * A line of a form without its label, and what the label says it holds; what it says of a post is kept as the roles of the
 * words. Lines without a known label stay whole.
 */
export function withoutLabel(line: Passage): Labelled {
  const match = LABEL.exec(line.text);
  const label = (match?.[1] ?? match?.[2])?.replace(/\s+/gu, " ") ?? "";
  const piece = pieceNamed(label) ?? (isPlacedAt(label, line.text.slice(match?.[0].length ?? 0)) ? "name" : null);
  if (!match || !piece) return { passage: line, piece: null, label: null };
  const passage = part(line, { start: line.span.start + match[0].length, end: line.span.end });
  const role = JOB.test(label) ? "position" : piece === "name" ? "organization" : null;
  const runs = role ? [...passage.runs, { span: passage.span, role }] : passage.runs;
  return { passage: { ...passage, runs }, piece, label: label.toLowerCase() };
}

/** "Location: Kvam Observatory, Norland" says more than where it was. */
const isPlacedAt = (label: string, text: string): boolean =>
  /^(?:location|place|lugar|lieu|luogo|ort)$/i.test(label) && isOrganization(text.split(",")[0] ?? "");

/** Where a comma parts two answers of a form that stand on one line. */
const NEXT_LABEL = /,\s+(?=\p{L}[^:,\t\n]{2,40}:\s)/gu;
const LABEL_OF = /^\s*(\p{L}[^:,\t\n]{2,40}):\s+/u;

/**
 * "2017 – now⇥Contract: civil servant, Position: Lecturer, Hours: 40": where several answers stand on one line, those whose
 * label says what they hold; the labels and the other answers are blanked out, in the same length.
 */
export function withoutOtherAnswers(line: Passage): Passage {
  const tab = line.text.indexOf("\t");
  const pieces = piecesBetween(line.text, { start: tab + 1, end: line.text.length }, NEXT_LABEL).map((piece) => {
    const [label = "", words = ""] = LABEL_OF.exec(line.text.slice(piece.start, piece.end)) ?? [];
    return { value: { start: piece.start + label.length, end: piece.end }, held: pieceNamed(words), words, label };
  });
  const known = pieces.filter(({ held }) => held !== null);
  if (pieces.length < 2 || known.length === 0 || pieces.some(({ label }) => label === "")) return line;
  let text = line.text.slice(0, tab + 1);
  for (const { value } of known) {
    const gap = value.start - text.length;
    text += (text.length === tab + 1 || gap < 1 ? "" : "\t").padEnd(gap) + line.text.slice(value.start, value.end);
  }
  const told = known.flatMap(({ value, words }): Run[] => {
    const span = { start: line.span.start + value.start, end: line.span.start + value.end };
    return JOB.test(words) ? [{ span, role: "position" }] : [];
  });
  return { ...line, text: text.padEnd(line.text.length), runs: [...line.runs, ...told] };
}

/** What a form calls by this label: "Employer" a name, "Period" a date; null for other words. */
export function pieceNamed(label: string): "date" | "role" | "name" | null {
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
