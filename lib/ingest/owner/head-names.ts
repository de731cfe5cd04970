import { everyMatch } from "#lib/every-match.ts";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Fact, Span } from "#lib/ingest/draft.ts";
import { greetedName, isTitleOfCv, shoutsFamily } from "#lib/ingest/owner/greeted-name.ts";
import { labelledNames } from "#lib/ingest/owner/labelled-name.ts";
import { partedName } from "#lib/ingest/owner/parted-name.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { senseOfHeading } from "#lib/ingest/words/headings.ts";
import { calm, cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { PARTICLES } from "#lib/profile/name-words.ts";

/** "My name is Ada B. Reed. I work …": only behind an initial a full stop goes on. */
const SAYS =
  /\b(?:[Mm]y name is|I am|I['’]m|This is|[Nn]ame\s*:)\s+(?:dr\.?\s+)?(?:\(\p{Lu}\p{L}+\)\s)?((?:\p{Lu}(?:\.(?:-?\p{Lu}\.)*|[\p{L}’'-]*)[^\S\n]*(?:\([\p{L}\s]+\)\s*)?){2,4})(?=[,.\n!(]|\s+(?:and|a|an|from|is|\p{Ll}))/gu;

/** "Ada Mae Reed is a historian": the first words of a biography in the third person; blanks stand for a kept birth. */
const TOLD = new RegExp(
  `^\\s*((?:(?:Dr|Prof)\\.\\s+|Professor\\s+)?(?:\\p{Lu}[\\p{L}’'.-]*\\s+(?:(?:${PARTICLES})\\s+)*){1,4}\\p{Lu}[\\p{L}’'-]+)(?:\\s*\\([^)]{1,40}\\))?(?:,\\s(?:\\p{Lu}\\.?\\p{L}?\\.?){2,4}(?=[,\\s])){0,4},?\\s+(?:is|was born|was educated|received|has been|holds|joined|earned|works|teaches|studies|studied|[ ]{8})\\s`,
  "u",
);

const NAME = `((?:\\p{Lu}[\\p{L}’'.-]*\\s+(?:(?:${PARTICLES})\\s+)*){1,4}\\p{Lu}[\\p{L}-]+)`;
/** "Publications of Ada Reed (some to be had here)": a heading that says whose page it is. */
const PAGE_OF = new RegExp(
  `^\\P{Lu}?\\p{L}[\\p{L}\\s-]{1,40}\\s(?:of|by|von|di|de)\\s+${NAME}(?=\\s*(?:$|[(,.:;|–—]))`,
  "u",
);
/** "Ada Reed’s curriculum vitae", "CV of Ada Reed" in what a page says of itself. */
const PAGE_FOR = new RegExp(
  `^${NAME}['’]s\\s+(?:academic\\s|personal\\s)?(?:curriculum|cv|vita|r[eé]sum[eé]|home|web|site|page|publications?|papers)|^(?:curriculum vitae|cv|r[eé]sum[eé]|(?:home|personal |academic )?\\s?(?:page|website)) (?:of|for) ${NAME}(?=\\s*(?:$|[(,.:;|–—]))`,
  "iu",
);
/** "Ada Reed’s preprint list": a heading in whose words the name comes first. */
const PAGE_BY = new RegExp(`^${NAME}['’]s\\s\\p{L}`, "u");
const FAMILY_FIRST = /^\s*(\p{Lu}[\p{L}’' -]{1,40}),\s+(\p{Lu}[\p{L}’'. -]{1,40}?)\s*$/u;

/** Takes what may be a name: `top` where it stands first of all. */
type Add = (printed: string, span: Span, confidence: number, top?: boolean) => void;

/** A name that may be the owner's: from the head of the document, its meta facts or its first sentence. */
export function namesInHead(document: ReadDocument, text: string, parts: SectionPart[]): Fact<string>[] {
  const found: Fact<string>[] = [];
  const add: Add = (printed, span, confidence, top = false) => {
    // "د. سلمى البحر": its title tells that these are the words of a name.
    const own = /^\s*(?:(?:أ|ا|د|م)\.\s?)+\p{L}|^\s*(?:الدكتورة?|الأستاذة?|دکتر)\s/u.test(printed)
      ? nameWithoutCapitals(printed.trim())
      : null;
    if (own) {
      const start = span.start + Math.max(0, printed.indexOf(own));
      found.push({ value: own, span: { start, end: start + own.length }, confidence: 0.97 });
      return;
    }
    const name = cleanName(printed);
    if (isPersonName(name)) found.push({ value: calm(name), span, confidence });
    // One that may as well be a title is believed when it signs papers.
    // "Academic credentials": what a label leaves over is no name.
    else if (
      top &&
      !(/\bacademic\b/i.test(printed) && !name.includes(" ")) &&
      isPersonName(name, true) &&
      senseOfHeading(name, false) === null
    )
      found.push({ value: calm(name), span, confidence: 0.7 });
  };
  for (const { printed, span } of labelledNames(document, text)) {
    const own = nameWithoutCapitals(printed);
    if (own) found.push({ value: own, span, confidence: 0.97 });
    else add(printed, span, 0.98);
  }
  const parted = partedName(document, text);
  if (parted) add(parted.printed, parted.span, 0.97, true);
  addPrinted(document, text, parts, add);
  addTold(text, parts, add);
  addMeta(document, text, add);
  // "Fennimore CV" runs over every page of Orla Fennimore's.
  return found.filter(
    ({ value }) => value.includes(" ") || !found.some((other) => other.value.split(" ").slice(1).includes(value)),
  );
}

/** "Prof.", "Dr." and the like in front of a name in Arabic, Persian and Thai. */
const RANK =
  /^(?:(?:أ|ا|د|م)\.\s?)+|^(?:الدكتور(?:ة)?|الأستاذ(?:ة)?|دکتر)\s|^(?:(?:รอง|ผู้ช่วย)?ศาสตราจารย์|ผศ\.|รศ\.|ศ\.|ดร\.|นาย|นางสาว|นาง|\s)+/u;

/** "綾小路 汐里（あやのこうじ　しおり）", "د. هالة الخزرجي": a name in a script without capitals, which only its label tells. */
function nameWithoutCapitals(printed: string): string | null {
  const bare = printed
    .replace(/\s*[(（][^()（）]{1,40}[)）]\s*$/u, "")
    .replace(RANK, "")
    .trim();
  if (
    /^\p{Script=Han}{1,4}\s?(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){1,5}$|^\p{Script=Hangul}{2,5}$/u.test(
      bare,
    )
  )
    return bare.replace(/\s/u, "");
  return /^[\p{Script=Arabic}\p{Script=Thai}\p{Script=Hebrew}\p{M}‌-]{2,30}(?:\s[\p{Script=Arabic}\p{Script=Thai}\p{Script=Hebrew}\p{M}‌-]{2,30}){1,4}$/u.test(
    bare,
  )
    ? bare
    : null;
}

/** Told to be a place from end to end. */
const isPlace = ({ span, runs }: Block): boolean =>
  runs.some((run) => run.role === "place" && run.span.start <= span.start && run.span.end >= span.end);

/** The lines and cells of the first blocks. */
function addPrinted(document: ReadDocument, text: string, parts: SectionPart[], add: Add): void {
  const top = document.blocks.find((block) => block.kind !== "rule");
  const lists = parts.filter(
    ({ sense }) => !["head", "biography", "contact", "personal", "other"].includes(sense.kind),
  );
  const listed = new Set(lists.flatMap(({ blocks }) => blocks));
  const personal = new Set(parts.flatMap(({ sense, blocks }) => (sense.kind === "personal" ? blocks : [])));
  const title = document.blocks.find((block) => block.kind === "heading" && block.level === 1);
  const peers = new Set([...equalHeadings(document, text), ...topicsOfPapers(document)]);
  const isTitled = top !== undefined && isTitleOfCv(text.slice(top.span.start, top.span.end));
  const below = isTitled ? document.blocks.find((block) => block !== top && block.kind !== "rule") : undefined;
  for (const block of new Set([...document.blocks.slice(0, 12), ...(title ? [title] : [])])) {
    // What heads a page of papers may be their author, what stands in the list is none.
    const heads = block === title || (block === top && block.kind === "heading");
    // A row whose cells are told to hold authors and titles is a paper, "Port Salt" beside a pin a place.
    if (block.runs.some(({ role }) => role === "title" || role === "author") || isPlace(block)) continue;
    if (block.kind === "rule" || (listed.has(block) && !heads) || peers.has(block)) continue;
    const whole = text.slice(block.span.start, block.span.end);
    // "2013⇥Award of the Salt Cross": a row that says when tells of a life, not whose it is.
    if (block.kind === "row" && block !== top && findPeriods(whole).length > 0) continue;
    if (senseOfHeading(whole, false) && !(block === top && isNamedLikeHeading(whole))) {
      const whose = PAGE_OF.exec(whole)?.[1] ?? PAGE_BY.exec(whole)?.[1];
      if (whose && block === top) add(whose, locate(text, whose), 0.95);
      continue;
    }
    const lines = [...block.lines, block.span.end];
    lines
      .slice(0, -1)
      .slice(0, 3)
      .forEach((start, index) => {
        const end = lines[index + 1] ?? block.span.end;
        for (const cell of text.slice(start, end).split(/[\t|•·]/)) {
          // "With Carl Stone" below a title: who wrote it with the owner.
          if (/^\s*\(?(?:joint )?with\s/i.test(cell)) continue;
          const offset = start + text.slice(start, end).indexOf(cell);
          const place = { start: offset, end: offset + cell.trimEnd().length };
          // "Chapters", a link to what stands further down the page
          if (
            block.runs.some(
              ({ href, span }) => href?.startsWith("#") && span.start < place.end && place.start < span.end,
            )
          )
            continue;
          const confidence = block.kind === "heading" ? 0.97 : 0.93;
          const first = block === top && index === 0;
          const turned =
            first || (index === 0 && block === below) || personal.has(block) ? familyFirst(cell, text) : null;
          add(greetedName(cell) ?? turned ?? cell, place, confidence, first);
          // "Ada Reed [Download CV]": a link behind the name leads away from it.
          const link = block.runs.find((run) => run.href !== undefined && run.span.start > place.start);
          if (link && link.span.start < place.end)
            add(text.slice(place.start, link.span.start), { ...place, end: link.span.start }, confidence);
        }
      });
  }
}

/** "Ada Mae Grant" on the first line of all: a family name may be a word of headings, where words of none stand before it. */
function isNamedLikeHeading(printed: string): boolean {
  const [line = ""] = printed.split("\n");
  const name = cleanName(line);
  return (
    isPersonName(name) &&
    senseOfHeading(name, true) === null &&
    senseOfHeading(name.replace(/\s\S+$/u, ""), false) === null
  );
}

/** "## Real Salt" and "## Quiet Doors", each right above papers that the page names by class: topics, and nobody's names. */
function topicsOfPapers({ blocks }: ReadDocument): Block[] {
  const heads = blocks.filter(({ kind }, at) => {
    const below = blocks[at + 1];
    return kind === "heading" && below?.kind === "item" && below.runs.some(({ role }) => role === "title");
  });
  return heads.filter(({ level }) => heads.filter((other) => other.level === level).length >= 2);
}

/** "### Slow Salt Traders", "### Sticky Tides": headings below the first rank that name no section, two or more of them, are titles of papers. */
function equalHeadings({ blocks, kind }: ReadDocument, text: string): Set<Block> {
  const unknown = blocks.filter(
    ({ kind, level, span }) =>
      kind === "heading" && level >= 3 && senseOfHeading(text.slice(span.start, span.end), false) === null,
  );
  const ranks = new Map<number, Block[]>();
  for (const block of unknown) ranks.set(block.level, [...(ranks.get(block.level) ?? []), block]);
  const title = blocks.find((block) => block.kind === "heading");
  const isLower = kind === "markdown" && title !== undefined && title.level >= 3;
  return new Set(isLower ? [...ranks.values()].filter((peers) => peers.length >= 2).flat() : []);
}

/**
 * "Reed, Ada" above an address that has one of the two, or a list that "A. Reed" signs: "Ada Reed". Without them a comma may
 * mean anything.
 */
function familyFirst(cell: string, text: string): string | null {
  // "Reed, Ada (née Stone),"
  const bare = cell.replace(/\s*\([^()\n]{2,40}\)[,\s]*$/u, "");
  const [, family = "", given = ""] = FAMILY_FIRST.exec(cleanName(bare)) ?? [];
  if (family === "") return null;
  if (shoutsFamily(family, given) || signsAs(text, calm(family), given.charAt(0))) return `${given} ${family}`;
  const address = foldWords(/[\w.+-]+(?=@)/.exec(text.slice(0, 3000))?.[0] ?? "");
  const parts = foldWords(`${given} ${family}`).split(" ");
  return parts.some((part) => part.length > 2 && address.includes(part)) ? `${given} ${family}` : null;
}

/** "A. Reed", "Reed A", "Reed, A.": somebody of that family name and initial stands in the text. */
function signsAs(text: string, family: string, initial: string): boolean {
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, at + family.length)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 8), at),
      text.slice(at + family.length, at + family.length + 5),
    ];
    const first =
      /(?<!\p{L})(\p{Lu})(?:\.\s?-?\p{Lu}?){0,2}\.?\s$/u.exec(before) ?? /^,?\s(\p{Lu})(?!\p{Ll})/u.exec(behind);
    if (first?.[1] === initial) return true;
  }
  return false;
}

/** "Ada Reed is a historian", "My name is Ada Reed". */
function addTold(text: string, parts: SectionPart[], add: Add): void {
  const prose = parts.filter((part) => ["head", "biography"].includes(part.sense.kind)).flatMap((part) => part.blocks);
  for (const { span } of prose) {
    const told = TOLD.exec(text.slice(span.start, Math.min(span.end, span.start + 160)))?.[1];
    if (told) {
      const start = text.indexOf(told, span.start);
      add(told, { start, end: start + told.length }, 0.88);
    }
    for (const match of everyMatch(text.slice(span.start, span.end), SAYS)) {
      const at = span.start + match.index + match[0].indexOf(match[1] ?? "");
      add(match[1] ?? "", { start: at, end: at + (match[1] ?? "").trimEnd().length }, 0.9);
    }
  }
}

function addMeta({ meta }: ReadDocument, text: string, add: Add): void {
  // "name: Ada M." + "surname: Reed, PhD": some templates of R ask for the two apart.
  const family = meta.surname ?? meta.lastname;
  const given = meta.firstname ?? meta.name;
  if (family && given && !family.includes(given)) add(`${given} ${family}`, locate(text, family), 0.95);
  // "name:" + "surname: Ada Reed": who leaves the first empty says both in the second.
  if (family?.includes(" ") && !given) add(family, locate(text, family), 0.95);
  for (const key of ["author", "name", "picture", "title", "pagetitle"]) {
    const value = key === "picture" ? withoutPicture(meta[key] ?? "") : (meta[key] ?? "");
    const isTitle = key.endsWith("title");
    const whole = isTitle ? value.split(/\s*[|:·•–—]\s*|\s+-\s+/u) : [value];
    const pieces = isTitle ? whole.flatMap((piece) => familyFirst(piece, text) ?? piece.split(/,\s+/u)) : whole;
    for (const piece of pieces)
      add(withoutPage(piece), locate(text, cleanName(withoutPage(piece))), isTitle ? 0.8 : 0.9);
  }
  // The name of the site in its menu, and who claims the rights at its foot.
  for (const [value, confidence] of [
    [meta.brand, 0.78],
    [meta.rights, 0.7],
  ] as const)
    if (value) add(value, locate(text, cleanName(value)), confidence);
  for (const said of Object.values(meta)) {
    const match = PAGE_FOR.exec(said);
    const told = match?.[1] ?? match?.[2] ?? TOLD.exec(`${said} `)?.[1];
    if (told) add(told, locate(text, told), 0.85);
  }
}

/** "Portrait of Ada Reed", "Ada Reed’s photo": what a picture shows. */
function withoutPicture(shown: string): string {
  const picture = "(?:(?:profile|my)\\s)?(?:photo(?:graph)?|picture|portrait|image|headshot|foto|bild|avatar)";
  return shown
    .replace(new RegExp(`^\\W*(?:an?\\s|the\\s)?${picture}\\s(?:of|von|de|di)\\s`, "iu"), "")
    .replace(new RegExp(`(?:['’]s)?\\s${picture}\\W*$`, "iu"), "");
}

/** "Papers of Ada Reed", "Ada Reed’s Research": which page of theirs it is. */
function withoutPage(title: string): string {
  const page =
    "(?:my )?(?:papers?|research|publications?|home|cv|resume|teaching|talks|software|bio(?:graphy)?|people)";
  return title
    .replace(new RegExp(`(?:['’]s)?(?:\\s+(?:${page}|page|site|and|&))+\\s*$`, "i"), "")
    .replace(new RegExp(`^\\s*(?:welcome to\\s+)?(?:(?:${page}|page)\\s+)+(?:of|by|for)?\\s+`, "i"), "");
}

function locate(text: string, name: string): Span {
  const start = text.indexOf(name);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
}
