import type { BlockWriter } from "#lib/ingest/readers/block-writer.ts";
import { plainWords } from "#lib/ingest/readers/data-records.ts";
import { type Data, type DataMap, isMap } from "#lib/ingest/readers/data-tree.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** Words that a template leaves to be filled in. */
const UNFILLED = /\byour (?:office|address|city|email|name)\b|^Affiliations\. Address|@example\.(?:org|com)$/iu;
/** Pages that are their owner's own, by what their front matter calls them. */
const OWN_PAGE = /^(?:about|home|profile|bio)$/iu;

/**
 * Writes what site builders print above a page of somebody's own from its front matter, a paragraph each: `role: Lecturer` with
 * `organizations: - name: Kvam University` and an address among `social:`; `subtitle: Lecturer at Kvam University` with what
 * stands below a picture, `profile: more_info:`. Nothing for other pages.
 */
export function writeAuthor(writer: BlockWriter, data: DataMap): void {
  for (const words of [...authorLines(data), ...pageLines(data)]) {
    if (words === "" || UNFILLED.test(words)) continue;
    writer.open();
    writer.write(words);
    writer.close();
  }
}

function authorLines(data: DataMap): string[] {
  const places = [data.organizations, data.affiliations].find(Array.isArray)?.flatMap(nameOf) ?? [];
  if (typeof data.role !== "string" || places.length === 0) return [];
  const links = [data.social, data.profiles].filter(Array.isArray).flat().filter(isMap);
  const mail = links
    .flatMap(({ link, url }) => [link, url])
    .find((to): to is string => typeof to === "string" && /^mailto:/iu.test(to));
  const address = typeof data.email === "string" && data.email !== "" ? data.email : (mail ?? "");
  return [[plainWords(data.role), ...places].join(", "), address.replace(/^mailto:/iu, "").replace(/\?.*$/u, "")];
}

const nameOf = (place: Data): string[] =>
  typeof place === "string"
    ? [plainWords(place)]
    : isMap(place) && typeof place.name === "string"
      ? [plainWords(place.name)]
      : [];

function pageLines({ layout, profile, subtitle }: DataMap): string[] {
  if (!isMap(profile) && !(typeof layout === "string" && OWN_PAGE.test(layout))) return [];
  const more = isMap(profile) ? profile.more_info : undefined;
  const below = typeof more === "string" ? more.split(/<\/p>|<br\s*\/?>|\n/u) : [];
  // "Lecturer, Kvam University. 12 Harbour Street.": lines of a letter head.
  const above = typeof subtitle === "string" ? plainWords(subtitle).split(/(?<=\p{L}{2})\.\s+(?=[\p{Lu}\d])/u) : [];
  // "Port Salt" alone on its line would be taken for a name.
  return [...above, ...below.map(plainWords)].filter(
    (words) =>
      /@|\bat\b.*\bdot\b/iu.test(words) || words.split(/,\s/u).some((part) => isJobTitle(part) || isOrganization(part)),
  );
}
