import { everyMatch } from "#lib/every-match.ts";
import { foldWords } from "#lib/profile/fold-words.ts";
import table from "#lib/profile/institutions.json" with { type: "json" };

export interface Institution {
  name: string;
  city: string;
  country: string;
  domain: string;
}

/** An institution found in a text. Offsets are relative to that text. */
export interface FoundInstitution {
  /** Null where a printed short form may mean several and nothing around it decides. */
  institution: Institution | null;
  printed: string;
  start: number;
  end: number;
}

interface Row extends Institution {
  aliases: string[];
  ambiguous?: string[] | boolean;
}

let built: Map<string, Institution[]> | null = null;
const LONGEST_ALIAS = 10;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'&]*(?:[-–][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/**
 * Institutions named in a text, longest name first, without overlaps. A name must begin with a capital.
 * Where a short form has several owners ("UW", "MIT"), the one whose city or e-mail domain stands in `around` is meant.
 */
export function findInstitutions(text: string, around = text): FoundInstitution[] {
  const words = everyMatch(text, WORD);
  const found: FoundInstitution[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const first = words[from];
    if (!first || !/^(?:\p{Lu}|\p{Lo}|école|the$)/u.test(first[0])) continue;
    for (let to = Math.min(words.length, from + LONGEST_ALIAS); to > from; to -= 1) {
      const last = words[to - 1];
      const end = (last?.index ?? 0) + (last?.[0].replace(/\.$/, "").length ?? 0);
      const printed = text.slice(first.index, end);
      const owners = lookUp(printed);
      if (!owners) continue;
      found.push({ institution: decide(owners, around), printed, start: first.index, end });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** The institution that a printed name means as a whole, or null. */
export function institutionNamed(printed: string, around = printed): Institution | null {
  const owners = lookUp(printed);
  return owners ? decide(owners, around) : null;
}

/** What tables call an institution, and what else it is asked for by. */
export interface CalledInstitution {
  name: string;
  /** As printed, where that differs, and its short names. */
  others: string[];
}

/**
 * One name for all prints of a known institution ("UCSD", "Univ. of California, San Diego"), so that its people stand together.
 * What is not known as a whole, such as a department with its university, stays as printed.
 */
export function institutionCalled(printed: string): CalledInstitution {
  const known = institutionNamed(printed);
  if (!known) return { name: printed, others: [] };
  const short = shortNames().get(known.name) ?? [];
  return { name: known.name, others: [...new Set([printed, ...short])].filter((other) => other !== known.name) };
}

let shortened: Map<string, string[]> | null = null;

function shortNames(): Map<string, string[]> {
  shortened ??= new Map(
    (table as Row[]).map(({ name, aliases }) => [name, aliases.filter((alias) => /^[\p{Lu}&]{2,6}$/u.test(alias))]),
  );
  return shortened;
}

function lookUp(printed: string): Institution[] | undefined {
  if (/\n|\t|[;|]/.test(printed) || printed.length > 90) return undefined;
  const shouted = /^[\p{Lu}&.-]{2,6}$/u.test(printed);
  // A short word is a short form only when it is printed in capitals: "MIT", not "mit".
  if (!shouted && !/\s/.test(printed) && printed.length < 4) return undefined;
  return index().get(keyOf(printed));
}

function decide(owners: Institution[], around: string): Institution | null {
  if (owners.length === 1) return owners[0] ?? null;
  const text = around.toLowerCase();
  const near = owners.filter(
    ({ city, domain }) =>
      (city !== "" && text.includes(city.toLowerCase())) || (domain !== "" && text.includes(domain)),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function index(): Map<string, Institution[]> {
  if (built) return built;
  built = new Map();
  for (const { name, aliases, city, country, domain } of table as Row[]) {
    const institution = { name, city, country, domain };
    for (const key of new Set([name, ...aliases].map(keyOf))) {
      if (key === "") continue;
      const owners = built.get(key) ?? [];
      built.set(key, [...owners, institution]);
    }
  }
  return built;
}

function keyOf(name: string): string {
  return foldWords(name.replace(/&/g, " and ")).replace(/^the /, "").replace(/ at /g, " ");
}
