import type { Block, ReadDocument, Run } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";
import { endOfTitle, imprintRuns } from "#lib/ingest/headings/imprint-cells.ts";
import { pieceNamed } from "#lib/ingest/words/field-label.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";

const whole = (words: string) => new RegExp(`^(?:${words})$`, "iu");

/** What a column holds when its name is one of these; in English, German, French, Spanish, Italian and Portuguese. */
const ROLES: [string, RegExp][] = [
  ["year", whole("years?|jahr|années?|año|anno|ano")],
  [
    "author",
    whole(
      "(?:name of (?:the )?)?authors?(?:\\(s\\))?|tác giả|автор(?:ы|и)?|(?:со|спів|съ)?автор(?:ы|и)|autor(?:en|inn?en|e?s|a|as)?|auteurs?|autori|co-?authors?",
    ),
  ],
  [
    "title",
    whole(
      "(?:name|title)s? of (?:the )?(?:papers?|articles?|publications?|books?)|titles?(?: with page (?:nos?\\.?|numbers?))?|papers?|articles?|tên (?:công trình|bài báo|sách)|(?:назва(?:ние)?|наименование|найменування|заглавие)(?: (?:научн\\p{L}+ |науков\\p{L}+ )?(?:работы|роботи|труда|праці))?(?:,? (?:е[её]|її) вид)?|titel|titres?|títulos?|titol[oi]",
    ),
  ],
  [
    "venue",
    whole(
      "venues?|(?:name of (?:the )?)?journals?(?: name| ?\\/ ?conference)?|(?:book )?title,? editors?(?:,| &| and)+ publisher|tên tạp chí|издание|видання|conferences?|where|zeitschrift|revues?|revistas?|rivist[ae]|obra(?: ?\\/ ?editora)?|editora|publication|published in",
    ),
  ],
  // All that is known of a paper's place: "Tidal Letters. 2019. Vol. 3. P. 7–19."
  [
    "imprint",
    whole("вихідні дані|выходные данные|изходни данни|imprint|publication details|bibliographic (?:data|details)"),
  ],
  [
    "note",
    whole(
      "(?:характер|форма|вид) (?:работы|роботи|труда|праці)|об(?:ъ[её]м|сяг)(?:[\\s,(].{2,50})?|(?:number of )?(?:printed )?(?:sheets|pages)",
    ),
  ],
  ["date", whole("dates?|periods?|okres|lata|périodes?|periode|zeitraum|períodos?|periodo|datum|tidsrom|tid")],
  [
    "position",
    whole(
      "positions?(?: titles?)?|posts?(?: held)?|designations?|ranks?|công việc(?: đảm nhiệm)?|chức (?:vụ|danh)|должность|посада|длъжност|pareigos|amats|roles?|job titles?|stanowisko|postes?|fonctions?|functie|puestos?|cargos?|stelle|funktion|ruolo|posizione|tjänst|stilling",
    ),
  ],
  [
    "organization",
    whole(
      "institut(?:e|ion)s?|(?:name of (?:the )?)?(?:employers?|institution)|department ?\\/ ?agency(?: ?\\/ ?office ?\\/ ?company)?|nơi công tác|cơ quan(?: công tác)?|место работы|организация|місце роботи|organi[sz]ations?|universit(?:y|ies)|établissements?|employeurs?|instelling|werkgever|miejsce pracy|uczelnia|instytucja|instituci(?:ón|ones)|entidad|istituzione|ente|einrichtung|arbeitgeber|institution|arbetsgivare|arbeidsgiver|arbejdsgiver",
    ),
  ],
];

/** What a column is called that holds the whole of a reference. */
const CITATION = whole(
  "(?:full )?(?:bibliographic(?:al)? )?(?:citations?|references?|publications?)(?: details)?|zitat|literaturangabe|citation complète|referencia(?: completa)?|riferimento(?: bibliografico)?",
);

/** The same in a table of degrees. */
const STUDIES: [string, RegExp][] = [
  [
    "column-degree",
    whole(
      "(?:certificates? ?\\/ ?)?degrees?(?: ?\\/ ?(?:examination|certificate|diploma))?(?: courses?)?|trình độ|diplômes?|(?:name of (?:the )?)?exam(?:ination)?s?(?: passed)?|qualifications?",
    ),
  ],
  [
    "column-institution",
    whole(
      "nơi đào tạo|établissements?|(?:name of (?:the )?)?(?:institut(?:e|ion)s?|universit(?:y|ies)|schools?|colleges?|board)(?: ?\\/ ?(?:board|university|institut(?:e|ion)|college|school))*|board(?: ?\\/ ?(?:university|institution))*|(?:name of )?institutions?(?: and|,| &) locations?",
    ),
  ],
];

const COLUMN =
  /^(?:(?:start|end|completion|begin(?:ning)?) dates?|fields? of study|degrees? (?:&|and|\/) (?:year|date)s?|majors?(?: ?\/ ?fields?)?|areas? of study|issn\S*(?: no\.?)?|api scores?|форма работы|форма роботи|(?:no\.|number) of co-?authors|impact factor|(?:hec )?category|whether .{3,60}|date of (?:joining|leaving|award|appointment)|reasons? (?:of|for) leaving|salary.{0,20}|levels?|year (?:graduated|of publication)|period of attendance|inclusive dates|total period|status of appointment|gov['’]t service|from ?[-–] ?to|spécialité|date d['’]obtention|(?:s?tt|thời gian|năm(?: tốt nghiệp| công bố)?|chuyên ngành|cấp|trách nhiệm)|№(?: [пз]\/п)?|год(?:ы)?|рік|роки|dates?|terms?|when|periods?|with|status|degrees?|qualifications?|institutions?|universit(?:y|ies)|schools?|places?|positions?|posts?|establishments?|employers?|s\/no?|roles?|courses?|course or student|students?|names?|what(?: it is)?|description|awards?|amounts?|funders?|events?|locations?|topics?|notes?|links?|volumes?|numbers?|issues?|pages?|doi|url|publishers?|s(?:l|r)?\.? ?(?:no\.?)?|board|posts? held|designations?|organi[sz]ations?|from|to|till|(?:% ?|percentage )(?:of marks|\/ ?(?:o|c)?gpa)?|marks(?: obtained)?|(?:c|o)?gpa|divisions?|class|grades?|subjects?|speciali[sz]ations?|year of passing|duration|pay(?: scale)?|nature of (?:work|duties)|remarks?|datum|ort|data|lugar|luogo|local|lieu|curso|cours|corso|grau|grado)$/iu;

/**
 * The document without the rows that only name the columns of a table ("Title", "Authors", "Venue"): they are no entries
 * themselves, but tell what the cells of the rows below hold.
 */
export function withoutTableHeaders(document: ReadDocument): ReadDocument {
  const { text } = document;
  let columns: (string | undefined)[] = [];
  let names = "";
  let begins = true;
  let isHeaded = false;
  const blocks = document.blocks.flatMap((block, index): Block[] => {
    const next = document.blocks[index + 1];
    if (block.parts) begins = false;
    // Below the next heading a table of papers goes on in the same columns.
    else if (block.kind === "heading" && columns.includes("citation")) begins = true;
    else if (!isRow(text, block)) {
      columns = [];
      begins = true;
    } else if (columns.length > 0 && words(text, block.span) === names) {
      // On the next page the names of the columns are printed again.
      return [];
    } else if (
      next?.kind === block.kind &&
      ((namesColumns(text, block) && !labelsRows(text, block, next, document.blocks[index - 1])) ||
        (begins && isSetHeader(document, block, document.blocks.slice(index + 1, index + 3))) ||
        countsColumns(text, block, next))
    ) {
      columns = columnsNamed(cellsOf(text, block).map((cell) => words(text, cell)));
      names = words(text, block.span);
      isHeaded = true;
      return [];
    }
    begins = !isRow(text, block);
    // "1⇥2⇥3⇥4" below the names of the columns counts them.
    if (isHeaded && isCount(text, block)) return [];
    isHeaded = false;
    if (columns.length > 0) return [withRoles(text, block, columns)];
    return [block];
  });
  return { ...document, blocks };
}

/** What the columns of a table hold, of papers, posts or degrees; none where their names tell of nothing else. */
function columnsNamed(cells: string[]): (string | undefined)[] {
  const namesOf = (roles: [string, RegExp][]) => cells.map((cell) => roles.find(([, rule]) => rule.test(cell))?.[0]);
  const named = namesOf(ROLES);
  // "Period", "Position", "Institution": a table of posts.
  if (named.includes("title") || (named.includes("position") && named.includes("organization"))) return named;
  const citation = cells.findIndex((cell) => CITATION.test(cell));
  // "No.", "Citation", "Contribution": what stands beside a whole reference is a remark on it.
  if (citation >= 0 && citation < cells.length - 1 && named.every((role) => !role || role === "venue"))
    return cells.map((_, at) => (at === citation ? "citation" : at > citation ? "remark" : undefined));
  const studied = namesOf(STUDIES);
  return STUDIES.every(([role]) => studied.includes(role)) ? studied : [];
}

/**
 * "**Görev**⇥**Yer**⇥**Yıl**": the first row of a table, or the first two, in bold above others that are not, a few words in
 * each cell and no figures. Such a row names the columns in whatever language.
 */
function isSetHeader({ text }: ReadDocument, block: Block, below: Block[]): boolean {
  const isBold = ({ span, runs }: Block) => {
    const set = runs.filter(({ bold }) => bold).reduce((sum, run) => sum + run.span.end - run.span.start, 0);
    return set >= 0.9 * (span.end - span.start);
  };
  const plain = below.find((row) => !isBold(row));
  const cells = cellsOf(text, block).map((cell) => words(text, cell));
  return (
    block.kind === "row" &&
    isBold(block) &&
    plain?.kind === "row" &&
    cellsOf(text, plain).length >= 3 &&
    cells.length >= 2 &&
    cells.every(
      (cell) => /^\D{1,40}$/.test(cell) && cell.split(" ").length <= 4 && !(cell.includes(" ") && isOrganization(cell)),
    )
  );
}

/** "No.⇥Title⇥Kind of work" above "1⇥2⇥3": a row that counts the columns stands below their names, whatever these are. */
const countsColumns = (text: string, block: Block, next: Block): boolean =>
  isCount(text, next) && cellsOf(text, next).length === cellsOf(text, block).length && !isCount(text, block);

/** "1⇥2⇥3⇥4", "(1)⇥(2)⇥(3)" */
function isCount(text: string, block: Block): boolean {
  const cells = cellsOf(text, block).map((cell) => words(text, cell).replace(/[().]/g, ""));
  return cells.length >= 3 && cells.every((cell, at) => cell === String(at + 1));
}

/** A row, or a printed line with three cells or more. */
function isRow(text: string, { kind, span, lines }: Block): boolean {
  if (kind !== "paragraph") return kind === "row";
  return lines.length === 1 && text.slice(span.start, span.end).split("\t").length >= 3;
}

function withRoles(text: string, block: Block, columns: (string | undefined)[]): Block {
  const cells = cellsOf(text, block);
  // A last cell that is empty leaves nothing behind the one before it.
  const isShort = cells.length === columns.length - 1 && columns.at(-1) === "author" && columns.includes("imprint");
  if ((cells.length !== columns.length && !isShort) || block.runs.some((run) => run.role !== undefined)) return block;
  const told = cells.flatMap((span, index): Run[] => {
    const role = columns[index];
    if (role === "imprint" && span.end > span.start) return imprintRuns(text, span);
    if (role === "citation") return [];
    const end = role === "title" ? endOfTitle(text, span) : span.end;
    return role && end > span.start ? [{ span: { start: span.start, end }, role }] : [];
  });
  return { ...block, runs: [...block.runs, ...told].sort((a, b) => a.span.start - b.span.start) };
}

const RANK = /^(?:(?:univ\.-)?prof(?:\.|essor)?|(?:pd )?dr\.?|pd|priv\.-doz\.|mrs?\.?|ms\.?)(?:$|[\s.])/iu;
const GIVEN_NAME = /^(?:(?:first|given|fore|other)[\s-]?names?|vornamen?|pr[ée]noms?|voorna(?:am|men))(?:\(s\))?$/iu;

/**
 * "Dates⇥01/10/2015 – 12/10/2018" above "Degree⇥MSc in Botany", "Name⇥Ada Reed" above "Position⇥Lecturer": the labels
 * stand in the first column, not in the first row.
 */
function labelsRows(text: string, block: Block, next: Block, before: Block | undefined): boolean {
  const [label = "", value = "", ...more] = cellsOf(text, block).map((cell) => words(text, cell));
  const [below] = cellsOf(text, next).map((cell) => words(text, cell));
  if (more.length > 0 || below === undefined || isColumn(value)) return false;
  // "Title⇥Dr.", "First name⇥Ada" above "Name⇥Reed"
  const above = before?.kind === "row" ? words(text, cellsOf(text, before)[0] ?? before.span) : "";
  if (/^(?:academic )?title$/i.test(label) && RANK.test(value)) return true;
  if (/^(?:sur|last |family )?name$/i.test(label) && [above, below].some((other) => GIVEN_NAME.test(other)))
    return true;
  // "Father's Name" below it is a label too, however it looks.
  if (/^(?:full )?name$/i.test(label))
    return isPersonName(cleanName(value)) && (!isPersonName(cleanName(below)) || /\bnames?\b/i.test(below));
  return isColumn(label) && (/\d/.test(value) || isColumn(below) || pieceNamed(below) !== null);
}

export function namesColumns(text: string, block: Pick<Block, "span">): boolean {
  const cells = cellsOf(text, block)
    .map((cell) => words(text, cell))
    .filter((cell) => cell !== "");
  const known = cells.filter(isColumn).length;
  return (
    cells.length > 0 &&
    known * 2 >= cells.length &&
    cells.every((cell) => cell.split(" ").length <= 4 || isColumn(cell))
  );
}

function isColumn(cell: string): boolean {
  return (
    COLUMN.test(cell) ||
    /^(?:no\.?|nr\.?|#|(?:full )?citations?)$/iu.test(cell) ||
    [...ROLES, ...STUDIES].some(([, rule]) => rule.test(cell))
  );
}

function cellsOf(text: string, { span }: Pick<Block, "span">): Span[] {
  let from = span.start;
  return text
    .slice(span.start, span.end)
    .split("\t")
    .map((cell) => {
      const start = from + cell.length - cell.trimStart().length;
      const end = Math.max(start, from + cell.trimEnd().length);
      from += cell.length + 1;
      return { start, end };
    });
}

/** "Degree (if applicable)", "End date MM/YYYY": how a form wants its column filled is no part of its name. */
const FORM_HINT = /\s\((?:if [^()]{3,30}|(?:mm|dd|yyyy|[/.-])+)\)$|\s\(?(?:mm|dd)[/.-](?:dd[/.-])?yyyy\)?$/iu;

function words(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ").replace(FORM_HINT, "");
}
