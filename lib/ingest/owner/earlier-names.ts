import type { Fact } from "#lib/ingest/draft.ts";

/** "Ada Reed (formerly Stone)", "Reed, Ada (o.s. Stone)" */
const BESIDE =
  /\(\s*(?:formerly|previously|o\.\s?s\.|ent\.|vorm\.|früher|anciennement|prej|prije|ranije|anterior)\s+(\p{Lu}[\p{L}’'-]+)\s*\)/u;
/** "Until 2014 published as Stone", "Vuoteen 2014 nimellä Stone", "până în 2014 am semnat Stone" */
const SAID =
  /(?<!\p{L})(?:[Uu]ntil|[Bb]is|[Jj]usqu['’]en|[Hh]asta|[Ff]ino al|[Aa]té|[Tt]ot|[Vv]uoteen|[Pp]ână în|[Dd]o leta|[Dd]o)\s(?:19|20)\d\d,?\s(?:[\p{L}\s]{1,30}\s)?(?:as|under(?: the name)?|unter(?: dem Namen)?|als|sous le nom(?: de)?|como|come|nimellä|am semnat|kot|kao)\s(\p{Lu}[\p{L}’'-]+)(?=\s*(?:[.,;:)\n]|$))/u;
/** "Reed (until 2016 Stone)", "Reed A. (до 2011 р. – Stone A.)": behind the family name of today, or initials behind that. */
const UNTIL =
  /(\p{Lu}[\p{L}’'-]+)(?:,?\s(?:\p{Lu}\.\s?){1,3})?\s?\((?:until|before|bis|vor|jusqu['’]en|hasta|fino al|até|tot|till|til|fram till|kuni|vuoteen|do|до|iki|līdz|până în)\s(?:19|20)\d\d\s?(?:г|р|m|g)?\.?\s?[,:–—-]?\s?(\p{Lu}[\p{L}’'-]+)(?:,?\s(?:\p{Lu}\.\s?){1,3})?\)/gu;
/** Letters of the line of a name in which the earlier one stands. */
const NEAR = 160;

/** The owner's names with the family name that the document says was theirs before: "Ada Stone" of Ada Reed. */
export function earlierNames(text: string, owner: Fact<string> | null): string[] {
  if (!owner?.value.includes(" ")) return [];
  const from = text.lastIndexOf("\n", owner.span.start) + 1;
  const line = text.slice(from, from + NEAR).split("\n")[0] ?? "";
  const beside = [BESIDE.exec(line)?.[1], SAID.exec(text)?.[1]]
    .filter((family) => family !== undefined)
    .map((family) => owner.value.replace(/\S+$/u, family));
  const parts = owner.value.split(" ");
  const until = [...text.matchAll(UNTIL)].flatMap(([, family = "", earlier = ""]) => {
    const at = parts.indexOf(family);
    return at < 0 ? [] : [parts.with(at, earlier).join(" ")];
  });
  return [...new Set([...beside, ...until])];
}
