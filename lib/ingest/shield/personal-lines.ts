import type { ProtectedSpan, Span } from "#lib/ingest/draft.ts";
import { piecesBetween, printedLines } from "#lib/ingest/passages/spans.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { cleanName, isPersonName } from "#lib/ingest/words/owner-name.ts";
import {
  endsForm,
  isPublic,
  kindInPersonal,
  kindOf,
  labelsAddress,
  labelsPublic,
  tellsOfWork,
} from "#lib/ingest/words/protected-kind.ts";

const HEADING =
  /^(?:private?s?|persönliches|persönliche (?:daten|angaben)|angaben zur person|zur person|personalia|persoonlijk(?:e gegevens)?|dad[oa]s pessoais|dat[oi]s? personal(?:es|i)|informazioni personali|(?:données|informations) personnelles|état civil|personuppgifter|personlige? (?:opplysninger|oplysninger)|bio-?data|personal (?:details|data|particulars))\s*:?$/iu;

/** "Personal data", in whatever words: a part that tells of the person, not of the work. */
export function isPersonalPart({ sense, heading }: SectionPart): boolean {
  return sense.kind === "personal" || HEADING.test(heading.trim());
}

/**
 * Under "Personal" all is private but what says how to reach somebody: there facts stand without a label or in a sentence
 * ("German and Turkish citizenship", "Amateur letterpress printer").
 */
export function privateLines(text: string, { blocks }: SectionPart): ProtectedSpan[] {
  return blocks
    .filter(({ kind, span }) => kind !== "rule" && !CITED.test(text.slice(span.start, span.end)))
    .flatMap((block) => {
      const lines = printedLines(block);
      return lines.filter((_, at) => !goesOnPublic(text, lines.slice(0, at + 1)));
    })
    .flatMap((line) => sentencesIn(text, withoutName(text, line)))
    .filter(({ start, end }) => isPrivate(text.slice(start, end).trim()))
    .map((span) => ({ kind: kindInPersonal(text.slice(span.start, span.end).trim()) ?? "hobbies", span }));
}

/** "Address⇥Tide Institute" + "Harbour Road 1, 9999 Port Salt": a public line, or the last of those that go on with one. */
function goesOnPublic(text: string, lines: readonly Span[]): boolean {
  const [first, ...rest] = lines.map(({ start, end }) => text.slice(start, end).trim());
  if (first === undefined) return false;
  const last = rest.at(-1);
  return labelsPublic(last ?? first) || (labelsAddress(first) && rest.every((line) => kindOf(line) === null));
}

/** "Reed, Ada (née Stone), female": who it is, before what is private. */
const NAMED = /^\s*(\p{Lu}[\p{L}’'-]+),\s(\p{Lu}\p{Ll}[\p{L}.’' -]{1,40}?)(?:\s\([^()\n]{2,40}\))?\s*(?:,\s*|$)/u;

function withoutName(text: string, line: Span): Span {
  const [whole = "", family = "", given = ""] = NAMED.exec(text.slice(line.start, line.end)) ?? [];
  return whole !== "" && isPersonName(`${given} ${family}`) ? { ...line, start: line.start + whole.length } : line;
}

/** A paper with its title in quotation marks and its volume or year: the list of papers has begun without a heading. */
const CITED = /[“"„«][^“”"„»«\n]{15,300}[”"“»][^\n]{0,80}(?:\(\d{4}\)|\s\d{1,4},\s?\d)/u;

const LABEL_ALONE =
  /^(?:(?:date and place|dates?|place) of birth|birth ?(?:dates?|place|day)|d\.?o\.?b\.?|nationality|nationalities|citizenships?|(?:marital|civil|family) status|geburts(?:datum|ort|tag)|staatsangehörigkeit|nationalität|familienstand|(?:date|lieu) de naissance|nationalité|état civil|situation familiale|(?:fecha|lugar) de nacimiento|nacionalidad|estado civil|(?:data|luogo) di nascita|nazionalità|cittadinanza|stato civile|nacionalidade|(?:data|local) de nascimento|born(?: (?:on|in))?|geboren|née?(?: le| à)?|nascid[oa](?: em)?|f(?:ödd|ødt)|family|famil(?:ie|le|ia|j)|família|famiglia|civilstånd|civilstand|sivilstatus|medborgarskap|statsborgerska[bp]|nationalitet|nationaliteit|burgerlijke staat|geboorte(?:datum|plaats)|födelsedatum|fødselsdato|religion|konfession|született|születési (?:hely|idő|dátum|év)|állampolgárság|családi állapot|syntymä(?:aika|paikka|päivä)|kansalaisuus|siviilisääty|perhe|sünniaeg|kodakondsus|perekonnaseis|(?:datum|kraj|mjesto|mesto) ro(?:jstva|đenja)|državljanstvo|zakonski stan|bračn[io] (?:stanje|status)|(?:data|locul) na[șşs]terii|cet[ăa][țţt]eni[ae]|na[țţt]ionalitate|stare(?:a)? civil[ăa]|harrastukset|hobiji?|hobbik?|hobb(?:y|ies|ys))\s*:?$/iu;

/** "Nationality" on a line of its own, and on the next what it is, as in side columns. */
export function labelsAbove(text: string, { blocks }: SectionPart): ProtectedSpan[] {
  const lines = blocks.filter(({ kind, span }) => kind !== "rule" && span.end > span.start).flatMap(printedLines);
  return lines.flatMap(({ start, end }, at) => {
    const label = text.slice(start, end).trim();
    const next = lines[at + 1];
    const value = next ? text.slice(next.start, next.end).trim() : "";
    if (
      !next ||
      !LABEL_ALONE.test(label) ||
      !answers(label, value) ||
      LABEL_ALONE.test(value) ||
      value.length > 60 ||
      isPublic(value)
    )
      return [];
    const close = next.start + text.slice(next.start, next.end).trimEnd().length;
    return [{ kind: kindOf(label) ?? "birth", span: { start, end: close } }];
  });
}

/** "Family" and "Born" are words of other things too: what stands below must answer. */
function answers(label: string, value: string): boolean {
  if (/^fam/iu.test(label)) return ["family", "marital"].includes(kindOf(value) ?? "");
  if (/^(?:born|geboren|née?|nascid[oa]|f(?:ödd|ødt))(?!\p{L})/iu.test(label)) return /\d|^\p{Lu}/u.test(value);
  return true;
}

/** "43 ans, nationalité française, pacsée, deux enfants": of a short line, all from the first private word to the last. */
export function privateRun(text: string, line: Span): Span | null {
  const words = text.slice(line.start, line.end);
  if (words.length > 200) return null;
  const parts = [...words.matchAll(/[^,;]+/gu)].filter(([part]) => kindOf(part.trim()) !== null);
  const kinds = new Set(parts.map(([part]) => kindOf(part.trim())));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || kinds.size < 2 || isPublic(words)) return null;
  return { start: line.start + first.index, end: line.start + last.index + closing(last[0], words, last.index) };
}

/** "two children (2019, 2022)": a bracket opened in the last part closes behind it. */
function closing(part: string, words: string, at: number): number {
  const open = part.includes("(") && !part.includes(")");
  const close = open ? words.indexOf(")", at) : -1;
  return close < 0 ? part.trimEnd().length : close + 1 - at;
}

/** Between sentences, but not behind "Prof." */
const BETWEEN_SENTENCES = /(?<=[\p{L}\d)]{3}\.)(?<!\b(?:Rev|Prof|Mrs|Hon|Fr)\.)\s+(?=\p{Lu}|\d)/gu;

function sentencesIn(text: string, { start, end }: Span): Span[] {
  return piecesBetween(text, { start, end: start + text.slice(start, end).trimEnd().length }, BETWEEN_SENTENCES);
}

function isPrivate(words: string): boolean {
  if (words === "" || isPublic(words)) return false;
  if (kindOf(words) !== null) return true;
  if (tellsOfWork(words) || endsForm(words)) return false;
  return !isPersonName(cleanName(words)) && !words.split(/[,;]/u).some((piece) => isOrganization(piece.trim()));
}
