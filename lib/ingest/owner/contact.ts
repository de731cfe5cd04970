import { everyMatch } from "#lib/every-match.ts";
import type { Block, ReadDocument } from "#lib/ingest/document.ts";
import type { Fact, PrintedLink } from "#lib/ingest/draft.ts";
import { ADDRESS, holdsName, linkedAddresses, strayLinks } from "#lib/ingest/owner/linked-mail.ts";
import { addressesToFill } from "#lib/ingest/owner/name-in-mail.ts";
import { speltAddresses } from "#lib/ingest/owner/spelt-mail.ts";
import type { SectionPart } from "#lib/ingest/sections.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

const PLAIN =
  /(?<![\p{L}\d._%+@-])([A-Za-z\d][A-Za-z\d._%+-]*)\s?[@＠﹫]\s?([A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[A-Za-z]{2,})(?![\p{L}\d])/gu;
/** "{ada,ben}@port-salt.edu" */
const GROUP = /\{([A-Za-z\d._,|\s-]{3,80})\}\s*@\s*([A-Za-z\d.-]+\.[A-Za-z]{2,})/gu;

/** Sections whose e-mail addresses are other people's. */
const OTHERS = ["references", "publications", "advising", "service", "talks"];

/** Sections that say how to reach the owner. */
const OWN = ["head", "contact", "personal", "biography"];

/**
 * The owner's e-mail addresses as one can type them; those of referees, students and hosts are left out.
 * `names` are those the owner may have,
 * `printed` the blocks before the menu and the foot of the page were left out.
 */
export function findEmails(
  document: ReadDocument,
  text: string,
  parts: SectionPart[],
  names: string[] = [],
  printed: Block[] = [],
): Fact<string>[] {
  const all = addressesIn(document, text, parts, names[0] ?? null);
  const mine = all.filter((fact) => !isOfOffice(text, fact) || holdsName(fact.value, names));
  const found = mine.length > 0 ? mine : all;
  const among = new Map(parts.flatMap((part) => part.blocks.map((block) => [block.span.start, part.sense.kind])));
  const isList = ({ span }: Block) => (among.get(span.start) ?? "publications") === "publications";
  const seen = printed.filter(
    ({ span }) => !document.hidden?.some(({ start, end }) => start <= span.start && span.end <= end),
  );
  for (const { value: linked, span } of strayLinks(text, seen, isList, names)) {
    const value = withoutTrap(linked);
    if (found.some((fact) => fact.value.toLowerCase() === value.toLowerCase())) continue;
    if (found.length === 0 || holdsName(value, names))
      found.push({ value, span, confidence: 0.9, why: "Read from the link." });
  }
  const heads = parts.filter(({ sense }) => OWN.includes(sense.kind)).flatMap(({ blocks }) => blocks);
  const own = found.filter(({ span }) =>
    heads.some((block) => block.span.start <= span.start && span.end <= block.span.end),
  );
  if (own.length === 0) return found;
  // "Head of the harbour: stone@kvam.no" below a post: with an address at the head, only one like it is the owner's, too.
  const known = [...own.map(({ value }) => value.split("@")[0] ?? ""), ...names]
    .flatMap((name) => foldWords(name).split(/[\s-]+/u))
    .filter((word) => word.length > 3);
  const isLike = ({ value }: Fact<string>) => known.some((word) => foldWords(value.split("@")[0] ?? "").includes(word));
  return found.filter((fact) => own.includes(fact) || isLike(fact));
}

/** Whose address stands on the line: not that of who wrote it. */
const OFFICE =
  /\bplacement\b|\b(?:graduate|phd|doctoral|program(?:me)?|department(?:al)?|student) (?:stud(?:y|ies) )?(?:co-?)?(?:directors?|officers?|chairs?|coordinators?|co-ordinators?|administrators?|managers?|assistants?|advis[eo]rs?|secretar(?:y|ies)|contacts?)\b|\b(?:advis[eo]r|supervisor|secretary|webmaster)s?\s?:/i;

/** "Placement director: Olaf Stone, stone@port-salt.edu", or the address on the line below. */
function isOfOffice(text: string, { span }: Fact<string>): boolean {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const line = text.slice(start, span.start);
  if (OFFICE.test(line)) return true;
  return !/\p{L}{3}/u.test(line) && OFFICE.test(text.slice(text.lastIndexOf("\n", start - 2) + 1, start));
}

function addressesIn(document: ReadDocument, text: string, parts: SectionPart[], owner: string | null): Fact<string>[] {
  const found = new Map<string, Fact<string>>();
  const add = (printed: string, start: number, length: number, why?: string) => {
    const value = withoutTrap(printed);
    const key = value.toLowerCase();
    // "firstname.lastname@port-salt.edu" asks the reader to put the name in, and is none as it stands.
    if (/(?:first|last|sur|family|given)[._-]?name|^(?:name|first[._-]last|vorname)@|nachname/.test(key)) return;
    if (found.has(key) || !ADDRESS.test(value)) return;
    const fact = { value, span: { start, end: start + length }, confidence: why ? 0.9 : 0.98 };
    found.set(key, why ? { ...fact, why } : fact);
  };
  for (const part of parts) {
    const others = OTHERS.includes(part.sense.kind);
    if (others && part.sense.kind !== "publications") continue;
    for (const { span, runs } of part.blocks) {
      const words = text.slice(span.start, span.end);
      if (others && !isOwn(words)) continue;
      for (const match of everyMatch(words, GROUP)) {
        for (const user of (match[1] ?? "").split(/[,|\s]+/))
          add(`${user}@${match[2] ?? ""}`, span.start + match.index, match[0].length);
      }
      for (const match of everyMatch(words, PLAIN))
        add(`${match[1]}@${match[2]}`, span.start + match.index, match[0].length);
      const isSetApart = (from: number, to: number) =>
        runs.some((run) => run.span.start === span.start + from && run.span.end === span.start + to);
      for (const { value, at, length } of speltAddresses(words, isSetApart))
        add(value, span.start + at, length, "The address is spelt out in words.");
      for (const { value, at, length } of addressesToFill(words, owner))
        add(value, span.start + at, length, "The address asks for the name of its owner.");
      for (const run of runs) {
        for (const address of linkedAddresses(run))
          add(address, run.span.start, run.span.end - run.span.start, "Read from the link.");
      }
    }
  }
  const meta = document.meta.email ?? "";
  if (found.size === 0 && PLAIN.test(meta)) add(meta.trim(), 0, 0, "Read from the head of the file.");
  PLAIN.lastIndex = 0;
  return [...found.values()];
}

/** "reed@REMOVETHIS.kvam.edu", "reed_nospam@kvam.edu": what readers are asked to take out. */
function withoutTrap(address: string): string {
  const [user = "", host = ""] = address.split("@");
  const own = user.replace(/[._-]?(?:no[._-]?spam|remove[._-]?(?:this|me)|antispam)[._-]?/iu, "");
  return `${own.length > 1 ? own : user}@${host.replace(/(?:no-?spam|remove-?(?:this|me)|antispam)\.?/iu, "")}`;
}

/** On a page of papers: a line that is labelled, or nothing but the address, as among the lines at its foot. */
function isOwn(words: string): boolean {
  return (
    words.length < 200 && (/(?:^|\n)\W*e-?mail\W*:/i.test(words) || /^\W*[^\s@]+@[^\s@]+\.[a-z]{2,}\W*$/im.test(words))
  );
}

/** Addresses of the owner's pages: those printed or linked in the head and the contact section. */
export function findLinks(text: string, parts: SectionPart[]): Fact<PrintedLink>[] {
  const found = new Map<string, Fact<PrintedLink>>();
  for (const part of parts) {
    if (!["head", "contact", "personal"].includes(part.sense.kind)) continue;
    for (const { span, runs } of part.blocks) {
      for (const run of runs) {
        if (run.href && /^https?:/i.test(run.href))
          add(found, run.href, text.slice(run.span.start, run.span.end), run.span.start, run.span.end);
      }
      for (const match of text.slice(span.start, span.end).matchAll(/https?:\/\/[^\s<>"')\]]+/g)) {
        add(found, match[0], match[0], span.start + match.index, span.start + match.index + match[0].length);
      }
    }
  }
  return [...found.values()];
}

function add(found: Map<string, Fact<PrintedLink>>, url: string, label: string, start: number, end: number): void {
  if (!found.has(url))
    found.set(url, {
      value: { url, label: label.replace(/\s+/gu, " ").trim() },
      span: { start, end },
      confidence: 0.95,
    });
}
