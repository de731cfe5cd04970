import type { Block, Run } from "#lib/ingest/document.ts";
import { speltAddresses } from "#lib/ingest/owner/spelt-mail.ts";
import { foldWords } from "#lib/profile/fold-words.ts";

export const ADDRESS = /^[^@\s]+@[^@\s]+\.[a-z]{2,}$/iu;

/** "Email", "Write to me", "Feedback": words on a link that name nobody. */
const CONTACT =
  /^\W*(?:(?:my |by )?(?:e-?mail|mail|post|contact|comments?|feedback|questions?)s?(?: (?:me|us|address|here|form))?|(?:send|drop|write)(?: (?:to|me|us|an?|e-?mail|mail|line|note|message|here)){1,4}|(?:get|keep) in touch|(?:click )?here|webmaster|say hell?o|courriel|correo|kontakt|contatto|contato|posta|[✉📧🖂📨@]️?)\W*$/iu;

/** The addresses a link leads to: of "mailto:Ada%20Reed<reed@salt.edu>?subject=Tides", "http://mailto:reed@salt.edu", "mailto:reed[at]salt.edu". */
export function linkedAddresses({ href = "" }: Run): string[] {
  const target = /^(?:https?:\/\/)?mailto:\s*\/{0,2}([^?]{3,300})/iu.exec(href.trim())?.[1] ?? "";
  if (target === "") return ADDRESS.test(href) && !/[/:]/u.test(href) ? [href] : [];
  const plain = decoded(target).split(/[,;]/u);
  return plain
    .map((one) => (/<([^<>]{3,200})>/u.exec(one)?.[1] ?? one).trim())
    .map((one) => (ADDRESS.test(one) ? one : (speltAddresses(one, () => true)[0]?.value ?? "")))
    .filter((one) => ADDRESS.test(one));
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target.replace(/%(?![0-9a-f]{2})/gi, "%25"));
  } catch {
    return target;
  }
}

/** Whether an address holds a word of one of the names: "ada.reed@salt.edu", "li@salt.edu". */
export function holdsName(address: string, names: string[]): boolean {
  const user = foldWords(address.split("@")[0] ?? "");
  const tokens = user.split(/[^\p{L}]+/u);
  return names
    .flatMap((name) => foldWords(name).split(/[\s-]+/u))
    .some((word) => (word.length > 3 ? user.includes(word) : word.length > 1 && tokens.includes(word)));
}

/**
 * Links to the owner's address that stand elsewhere than where the page says how to reach them, as at its foot or in its
 * menu: one that holds the owner's name, else the only one behind a word that names nobody ("Feedback").
 * @param lists blocks that list papers, or that were left out as furniture
 */
export function strayLinks(text: string, blocks: Block[], lists: (block: Block) => boolean, names: string[]) {
  const links = blocks.flatMap((block) =>
    block.runs.flatMap((run) => linkedAddresses(run).map((value) => ({ value, span: run.span, block }))),
  );
  const named = links.filter(({ value }) => holdsName(value, names));
  if (named.length > 0) return named;
  const nameless = links.filter(
    ({ span, block }) => lists(block) && CONTACT.test(text.slice(span.start, span.end).trim()),
  );
  return new Set(nameless.map(({ value }) => value.toLowerCase())).size === 1 ? nameless : [];
}
