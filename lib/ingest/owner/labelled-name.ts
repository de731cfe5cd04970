import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Span } from "#lib/ingest/draft.ts";

/** A name a label says is one, as it reads in order: "Ada Reed". */
export interface LabelledName {
  printed: string;
  span: Span;
}

const FAMILY =
  "(?:sur|last[\\s-]|family\\s|second\\s)names?|nachname|familienname|nom(?: de famille)?|apellidos?|cognome|sobrenome|apelidos?|achternaam|efternamn|etternavn|efternavn|nazwisko|příjmení|prezime|soyadı?|name";
const GIVEN =
  "(?:first|given|fore|christian|other)[\\s-]?names?|vornamen?|rufname|pr[ée]noms?|nombres?|nomes?(?: próprio)?|voorna(?:am|men)|förnamn|fornavn|imi[ęe]|jméno|ime|adı?";
const MANY = "(?:\\(?s\\)?)?";
const FAMILY_LINE = new RegExp(`^\\W*(?:${FAMILY})${MANY}\\s*[:\\t]\\s*(?=(\\p{L}[^\\t]*?)\\s*(?:\\t|$))`, "iu");
const GIVEN_LINE = new RegExp(`^\\W*(?:${GIVEN})${MANY}\\s*[:\\t]\\s*(?=(\\p{L}[^\\t]*?)\\s*(?:\\t|$))`, "iu");
/** "Name, first name: Reed, Ada", "NOM, Prénom⇥Reed, Ada" */
const FAMILY_FIRST = new RegExp(
  `^\\W*(?:${FAMILY})${MANY}\\s*(?:,|\\/|\\s(?:and|und|et|y|e|&))?\\s*(?:${GIVEN}|name)${MANY}\\s*[:\\t]\\s*(?=(\\p{L}[^\\t,]*),\\s*(\\p{L}[^\\t]*?)\\s*(?:\\t|$))`,
  "iu",
);
/** The first cell of a row that says the name: "Name", "First name(s) / Surname(s)", "Nom et prénom", "Adı Soyadı". */
const NAME_CELL =
  /^(?:nama(?: lengkap| penuh)?(?: ?\([^()]{3,30}\))?$|(?:full )?name(?: in full| of (?:the )?(?:candidate|applicant|faculty|teacher))? ?\([^()]{3,30}\)$|ονοματεπώνυμο$)|^(?:(?:full|first|given|last|family)\s+)?(?:sur)?(?:name|nom|nombre|nome|cognome|naam|namn|navn|adı?|imi[ęe]|jméno|név|nume|ime)(?:\(s\)|s)?(?:\s?,?\s?-?soyadı?|\s*(?:\/|et|y|e|and|&)\s*(?:(?:first|given|other|last|family)\s+)?\p{L}+(?:\(s\))?)?\s*:?$/iu;

/** The same in other scripts and languages: "Họ và tên", "Име", "氏名". */
const NAME_ABROAD =
  "họ(?: và)? tên(?: khai sinh)?|ф\\.?\\s?и\\.?\\s?о\\.?|піб|прізвище,? ім['’]я(?:,? (?:та )?по батькові)?|(?:фамилия,? )?имя,?(?: отчество)?|име(?: и (?:фамилия|презиме))?|vārds,? ?(?:un )?uzvārds|vardas,? ?(?:ir )?pavardė|nom i cognoms|(?:ال)?اسم(?: (?:الكامل|الثلاثي|الرباعي))?|نام(?: و نام خانوادگی)?|ชื่อ(?: ?- ?(?:นาม)?สกุล|และนามสกุล)?|氏 ?名|姓 ?名|名前|성 ?명|이름";
const CELL_ABROAD = new RegExp(`^(?:${NAME_ABROAD})(?: ?[(（][^()（）]{2,30}[)）])?\\s*:?$`, "iu");
/** "(한글) 한서윤": in which script it is written, and the same in another on the next line. */
const SCRIPT = /^[(（](?:한글|국문|漢字|한자|和文|英文|영문|Korean|Chinese|English)[)）]\s*/iu;

/** "氏名　綾小路 汐里": in East Asian scripts a blank is enough. */
const LINE_EAST = /^\s*(?:氏 ?名|姓 ?名|名前|성 ?명|이름)\s+(?=([\p{Script=Han}\p{Script=Hangul}][^\t:：]{1,60})$)/u;
const LINE_ABROAD = new RegExp(`^\\W*(?:${NAME_ABROAD})\\s*[:：\\u3000]\\s*(?=([\\p{L}][^\\t:]{1,80})$)`, "iu");

/** "Name⇥Ada Reed", "Adı Soyadı : Ada Reed", "1⇥Nama Lengkap⇥Ada Reed" */
const CELLS = /^((?:\d{1,2}[.)]?\t)?([^\t:]*)(?:\t|\s*:\s*))([^\t]*)/u;

/** "Name in full (block letters) : ADA REED", as forms ask for it. */
const WHOLE_LINE =
  /^\W*(?:full )?name(?: in full| of (?:the )?(?:candidate|applicant|faculty))?(?:\s?\([^()\t]{3,40}\))?\s*:\s*(?=(\p{L}[^\t:]{3,80})$)/iu;

/** The names that rows or lines of a form say: "Name⇥Ada Reed"; "Surname: Reed" + "First name: Ada". */
export function labelledNames({ blocks }: ReadDocument, text: string): LabelledName[] {
  const found: LabelledName[] = [];
  const lines = blocks
    .slice(0, 30)
    .flatMap(({ span, lines: starts }) =>
      starts.map((start, at) => ({ start, text: text.slice(start, starts[at + 1] ?? span.end).replace(/\n$/u, "") })),
    );
  for (const [at, line] of lines.entries()) {
    const turned = FAMILY_FIRST.exec(line.text);
    if (turned?.[1] && turned[2])
      found.push({ printed: `${turned[2]} ${turned[1].trim()}`, span: behind(line, turned[0]) });
    for (const next of lines.slice(at + 1, at + 3)) {
      const [one, two] = [FAMILY_LINE.exec(line.text), GIVEN_LINE.exec(next.text)];
      const [given, family] =
        one && two ? [two[1], one[1]] : [GIVEN_LINE.exec(line.text)?.[1], FAMILY_LINE.exec(next.text)?.[1]];
      if (given && family)
        found.push({ printed: `${given} ${family}`, span: { start: line.start, end: next.start + next.text.length } });
    }
    const whole = WHOLE_LINE.exec(line.text) ?? LINE_ABROAD.exec(line.text) ?? LINE_EAST.exec(line.text);
    if (found.length === 0 && whole?.[1]) found.push({ printed: whole[1].trim(), span: behind(line, whole[0]) });
    const [, head = "", label = "", cell = ""] = CELLS.exec(line.text) ?? [];
    if (found.length === 0 && cell.trim() !== "" && (NAME_CELL.test(label.trim()) || CELL_ABROAD.test(label.trim())))
      found.push({ printed: nameIn(cell), span: behind(line, head) });
  }
  return found;
}

/** What a cell behind such a label says: ": Ada Reed", "(한글) 한서윤". */
const nameIn = (cell: string): string =>
  withoutFather(
    cell
      .replace(/^\s*:\s*/u, "")
      .replace(SCRIPT, "")
      .trim(),
  );

/** "Άδα Καλαμίδη του Ηλία": Greek forms say whose child it is. */
const withoutFather = (name: string): string => name.replace(/(?<=\p{L}\s\p{Lu}\S+)\sτου\s\p{Lu}[\p{L}\s]+$/u, "");

function behind({ start, text }: { start: number; text: string }, label: string): Span {
  return { start: start + label.length, end: start + text.length };
}
