/** Addresses and replacements that a file names once: `.. _journal: https://…`, `.. |me| replace:: **Ada Reed**`. */
export interface LinkTargets {
  links: Map<string, string>;
  replacements: Map<string, string>;
}

export function linkTargets(source: string): LinkTargets {
  const links = new Map<string, string>();
  for (const [, name = "", url = ""] of source.matchAll(/^[ ]*\.\. _`?([^:`\n]{1,80})`?:[ ]+(\S+)[ ]*$/gmu))
    links.set(keyOf(name), url);
  const replacements = new Map<string, string>();
  for (const [, name = "", text = ""] of source.matchAll(/^[ ]*\.\. \|([^|\n]{1,40})\| replace::[ ]+(.+)$/gmu))
    replacements.set(name, text.trim());
  return { links, replacements };
}

/** Links, roles, footnote marks and replacements of reStructuredText as Markdown knows them. */
export function inlineOfRst(text: string, { links, replacements }: LinkTargets): string {
  return text
    .replace(/\|([^|\n]{1,40})\|_?/gu, (whole, name) => replacements.get(name) ?? whole)
    .replace(/`([^`<]{0,400}?)\s*<([^<>`]{1,600})>`__?(?!\w)/gu, (_, label: string, url: string) => linked(label, url))
    .replace(/(?<![\w:]):(doi|arxiv|pmid):`([^`\n<]{1,200}?)`/giu, (_, role: string, id: string) => `${role}:${id}`)
    .replace(/(?<![\w:]):[\w:+-]{2,30}:`([^`<]{1,300}?)\s*(?:<[^>`]{0,300}>)?`/gu, "$1")
    .replace(/`([^`\n]{1,200})`__?(?!\w)/gu, (_, name: string) => named(name, links))
    .replace(/(?<![\w`/.])([A-Za-z][\w-]{0,60})_(?=[\s.,;:)\]]|$)/gmu, (whole, name: string) =>
      links.has(keyOf(name)) ? named(name, links) : whole,
    )
    .replace(/\s?\[(?:#?[\w-]{0,30}|\*)\]_(?!\w)/gu, "")
    .replace(/\\ /gu, "");
}

function linked(label: string, url: string): string {
  const address = url.replace(/\s+/gu, "");
  const words = label.replace(/\s+/gu, " ").trim();
  return /^[\w.+-]+:|^\.{0,2}\//u.test(address) || /\.\w{2,5}$/u.test(address)
    ? `[${words || address}](<${address}>)`
    : words || address;
}

function named(name: string, links: Map<string, string>): string {
  const url = links.get(keyOf(name));
  return url ? `[${name}](<${url}>)` : name;
}

function keyOf(name: string): string {
  return name.replace(/\s+/gu, " ").trim().toLowerCase();
}
