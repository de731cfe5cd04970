import type { ReadDocument } from "#lib/ingest/document.ts";
import type { Fact, Span } from "#lib/ingest/draft.ts";
import { senseOfHeading } from "#lib/ingest/headings.ts";
import { calm, cleanName, isPersonName } from "#lib/ingest/owner-name.ts";
import type { ReadPublication } from "#lib/ingest/references/publication.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import { compareNames, nameKey, parseName } from "#lib/profile/person-name.ts";

const SAYS =
  /\b(?:[Mm]y name is|I am|I['’]m|This is|[Nn]ame\s*:)\s+(?:dr\.?\s+)?((?:\p{Lu}[\p{L}’'.-]*\s*(?:\([\p{L}\s]+\)\s*)?){2,4})(?=[,.\n!(]|\s+(?:and|a|an|from|is|\p{Ll}))/gu;

/** A name that may be the owner's: from the head of the document, its meta facts or its first sentence. */
export function namesInHead(document: ReadDocument, text: string, parts: SectionPart[]): Fact<string>[] {
  const found: Fact<string>[] = [];
  const add = (printed: string, span: Span, confidence: number, top = false) => {
    const name = cleanName(printed);
    if (isPersonName(name)) found.push({ value: calm(name), span, confidence });
    // One that may as well be a title is believed when it signs papers.
    else if (top && isPersonName(name, true) && senseOfHeading(name, false) === null)
      found.push({ value: calm(name), span, confidence: 0.7 });
  };
  const top = document.blocks.find((block) => block.kind !== "rule");
  const lists = parts.filter(
    ({ sense }) => !["head", "biography", "contact", "personal", "other"].includes(sense.kind),
  );
  const listed = new Set(lists.flatMap(({ blocks }) => blocks));
  const title = document.blocks.find((block) => block.kind === "heading" && block.level === 1);
  for (const block of new Set([...document.blocks.slice(0, 12), ...(title ? [title] : [])])) {
    if (block.kind === "rule" || (listed.has(block) && block !== title)) continue;
    if (senseOfHeading(text.slice(block.span.start, block.span.end), false)) continue;
    const lines = [...block.lines, block.span.end];
    lines
      .slice(0, -1)
      .slice(0, 3)
      .forEach((start, index) => {
        const end = lines[index + 1] ?? block.span.end;
        for (const cell of text.slice(start, end).split(/[\t|•·]/)) {
          const offset = start + text.slice(start, end).indexOf(cell);
          const place = { start: offset, end: offset + cell.trimEnd().length };
          add(cell, place, block.kind === "heading" ? 0.97 : 0.93, block === top && index === 0);
        }
      });
  }
  const prose = parts.filter((part) => ["head", "biography"].includes(part.sense.kind)).flatMap((part) => part.blocks);
  for (const { span } of prose) {
    for (const match of text.slice(span.start, span.end).matchAll(SAYS)) {
      const at = span.start + match.index + match[0].indexOf(match[1] ?? "");
      add(match[1] ?? "", { start: at, end: at + (match[1] ?? "").trimEnd().length }, 0.9);
    }
  }
  for (const key of ["author", "name", "title"]) {
    const value = document.meta[key] ?? "";
    add(value, locate(text, cleanName(value)), key === "title" ? 0.8 : 0.9);
  }
  return found;
}

function locate(text: string, name: string): Span {
  const start = text.indexOf(name);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + name.length };
}

/**
 * Who the document is about: the name in its head, best one that also stands in the author lists; else the name set in bold
 * or underlined there; else the author of most entries, whom the e-mail address may confirm. Says where an inferred name comes from.
 */
export function findOwner(
  head: Fact<string>[],
  publications: ReadPublication[],
  emails: Fact<string>[],
  others: string[],
): Fact<string> | null {
  const counts = countAuthors(publications);
  const supported = head.map((name) => ({ name, times: timesAmong(counts, signature(name.value, publications)) }));
  const best =
    supported.find(({ times }) => times * 2 >= publications.length) ??
    supported.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times)[0];
  const emphasized = counts
    .filter((author) => author.emphasized >= 2 || (author.emphasized === 1 && publications.length <= 3))
    .sort((a, b) => b.emphasized - a.emphasized)[0];
  if (best && (best.times * 3 >= publications.length || !emphasized)) return best.name;
  const [first] = head;
  // "Nguyễn Thị Thanh Hương" heads the page of "Nguyen TTH": who is named in full at the head signs in a form of their own.
  const signs = emphasized ?? counts.filter(({ times }) => times * 2 >= publications.length)[0];
  if (first && signs && first.confidence >= 0.9 && shareName(first.value, signs.name)) return first;
  if (emphasized && emphasized.emphasized * 2 >= Math.min(publications.length, emphasized.times)) {
    return {
      value: emphasized.name,
      span: emphasized.span,
      confidence: 0.85,
      why: `No name stands at the head; this one is set in bold or underlined in ${emphasized.emphasized} author lists.`,
    };
  }
  if (first && (first.confidence >= 0.9 || counts.length === 0)) return first;
  return mostFrequent(counts, publications.length, emails, others) ?? first ?? null;
}

/** True when two names have a word of at least three letters in common, accents aside. */
function shareName(one: string, two: string): boolean {
  const words = (name: string) =>
    new Set(
      foldWords(name)
        .split(/[\s-]+/u)
        .filter((word) => word.length > 2),
    );
  const known = words(one);
  return [...words(two)].some((word) => known.has(word));
}

interface Counted {
  name: string;
  span: Span;
  times: number;
  emphasized: number;
}

function timesAmong(counts: Counted[], name: string): number {
  return counts
    .filter((author) => compareNames(author.name, name) !== "different")
    .reduce((sum, author) => sum + author.times, 0);
}

/**
 * The name as its owner signs papers: "Seo Yun-ah" in the head of a page is "Y.-a. Seo" there, "María del Rocío Vera Pazos"
 * is "R. Vera". Another form than the printed one is believed only where more than twice as many authors agree with it.
 */
function signature(owner: string, publications: ReadPublication[]): string {
  const counts = countAuthors(publications);
  const turned = owner.replace(/^(\S+)\s+(\S+)$/u, "$2 $1");
  const half = withoutLast(owner);
  const later = owner.replace(/^\S+\s+(?:(?:de|del|la|las|los|da|do|dos)\s+)*(?=\S+\s+\S)/u, "");
  const forms = [turned, half, later, withoutLast(later)].filter((form) => form !== owner && form.includes(" "));
  const best = forms.map((form) => ({ form, times: timesAmong(counts, form) })).sort((a, b) => b.times - a.times)[0];
  const own = timesAmong(counts, owner);
  if (best && best.times > own * 2) return best.form;
  const like = counts.filter(({ name }) => shareName(name, owner)).sort((a, b) => b.times - a.times)[0];
  return own === 0 && owner.includes(" ") && like && like.times * 2 >= publications.length ? like.name : owner;
}

/** "Ximena Olvera Castañeda" also signs as "X. Olvera": of two family names the second is often left out. */
function withoutLast(name: string): string {
  return name.replace(/(?:\s+(?:i|y|e|de|da|do|dos|del|la))*\s+\S+$/u, "");
}

function countAuthors(publications: ReadPublication[]): Counted[] {
  const counts = new Map<string, Counted>();
  for (const { people } of publications) {
    for (const { name, span, emphasized } of people) {
      const key = nameKey(name);
      const counted = counts.get(key) ?? { name, span, times: 0, emphasized: 0 };
      counted.times += 1;
      // A whole list set in bold emphasizes nobody.
      if (emphasized && people.filter((other) => other.emphasized).length < Math.max(2, people.length))
        counted.emphasized += 1;
      counts.set(key, counted);
    }
  }
  return [...counts.values()];
}

function mostFrequent(
  counts: Counted[],
  entries: number,
  emails: Fact<string>[],
  others: string[],
): Fact<string> | null {
  const users = emails.map(
    (email) =>
      email.value
        .split("@")[0]
        ?.toLowerCase()
        .replace(/[^a-z]/g, "") ?? "",
  );
  const scored = counts
    .filter(
      ({ name, times }) =>
        times >= 2 && times * 2 >= entries && !others.some((other) => compareNames(other, name) !== "different"),
    )
    .map((counted) => ({
      ...counted,
      score: counted.times + (users.some((user) => fitsAddress(counted.name, user)) ? entries : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || (second && second.score === first.score)) return null;
  // "A. Reed" in most lists, "Ada Reed" in one: the name in full.
  const full = counts.filter(
    ({ name }) => name.length > first.name.length && compareNames(name, first.name) === "compatible",
  );
  const known = full.length === 1 && full[0] ? full[0] : first;
  return {
    value: known.name,
    span: known.span,
    confidence: 0.6,
    why: `The name is nowhere written out; this author stands in ${first.times} of ${entries} entries.`,
  };
}

function fitsAddress(name: string, user: string): boolean {
  const { family, given } = parseName(name);
  const last = family
    .join("")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  const initial = given[0]?.[0]?.toLowerCase() ?? "";
  return last.length > 1 && user.includes(last) && user.replace(last, "").includes(initial);
}

/**
 * Puts the owner's place into each publication: the full name, else the emphasized one of those that fit.
 * "My thesis", "C. Stone and I": who says so is the owner.
 */
export function markOwner(publications: ReadPublication[], owner: string | null): void {
  if (owner === null) return;
  const signed = signature(owner, publications);
  for (const { entry, people } of publications) {
    const myself = people.findIndex(({ name }) => /^(?:I|me|my|myself)$/i.test(name));
    const said = entry.authors[myself];
    if (said) {
      entry.authors[myself] = { ...said, value: owner, why: `The owner says “${said.value}”.` };
      entry.self = myself;
      continue;
    }
    const whole = people.map(({ name }) => compareNames(signed, name));
    const short = withoutLast(signed === owner ? owner : signed);
    const half = short.includes(" ") && whole.every((fit) => fit === "different") ? short : null;
    const fits = half ? people.map(({ name }) => compareNames(half, name)) : whole;
    const same = fits.indexOf("same");
    const emphasized = fits.findIndex((fit, index) => fit !== "different" && people[index]?.emphasized === true);
    const index = same >= 0 ? same : emphasized >= 0 ? emphasized : fits.indexOf("compatible");
    entry.self = index >= 0 ? index : null;
  }
}
