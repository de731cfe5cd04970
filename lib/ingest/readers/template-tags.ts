/** `{{< button href="https://tides.example/4" >}}` + "preprint" + `{{< /button >}}`: a pair of the template's tags around words. */
const PAIR =
  /\{\{[<%]\s{0,9}([\w/-]{1,40})\s([^{}\n]{0,600})[>%]\}\}([^{}]{1,200})\{\{[<%]\s{0,9}\/\s{0,9}\1\s{0,9}[>%]\}\}/gu;

/** The link that such a pair prints; words of several paragraphs are no link. */
function withLink(all: string, _name: string, given: string, held: string): string {
  const [, address] =
    /(?:^|\s)(?:href|url|link|to)\s?=\s?["']?((?:https?:|\.{0,2}\/|mailto:)[^\s"'()]{1,400})/u.exec(given) ?? [];
  const words = held.trim().replace(/[ \t]*\n[ \t]*/gu, " ");
  return address === undefined || words === "" || /\n\s*\n\s*\S/u.test(held.trim()) ? all : `[${words}](${address})`;
}

/** Such pairs as the links of Markdown: their words belong to the line above them, and the address to the work there. */
export function withLinksOfTags(source: string): string {
  return source.replace(PAIR, withLink);
}

/** "{% include menu.html %}", "{{ page.title | upcase }}": what a site builder puts there when it prints the page. */
const BUILT = /\{%-?[^{}%]{1,300}-?%\}|\{\{[^{}]{1,300}\}\}/gu;

/** A page without such tags, which are no words of it. */
export function withoutBuiltTags(source: string): string {
  return source.includes("{%") ? source.replace(BUILT, " ") : source;
}
