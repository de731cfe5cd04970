import { everyMatch } from "#lib/every-match.ts";
import { findPeriods } from "#lib/ingest/dates/dates.ts";
import type { PositionEntry } from "#lib/ingest/draft.ts";
import type { Passage } from "#lib/ingest/passages/passage.ts";
import { periodTold, titleAt } from "#lib/ingest/told/joined-posts.ts";
import { beyondAt } from "#lib/ingest/told/told-organization.ts";
import { isJobTitle } from "#lib/ingest/words/job-title.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";
import { isPersonName } from "#lib/ingest/words/owner-name.ts";

/**
 * "I interned at Harbour Labs and Heron": what one was there is in the verb. "I held postdoctoral positions at Fen College
 * (2018–2020) and the Salt Institute": several posts of one name.
 */
const AT_PLACES =
  /\b(?:I|[Hh]e|[Ss]he|[Tt]hey)\s(?:(?:have|has|had|also|previously)\s){0,2}(?:(intern)ed|held\s(?:an?\s|several\s|various\s)?((?:\p{L}+\s){1,3}(?:position|appointment|post)s?))\s(?:at|with)\s(?=((?:[^.;]|\.(?!\s|$))+))/gu;
/** What is told of the work behind its places. */
const BEYOND = /,?\s(?:where|working|advised|hosted|supervised|under|before|and\s(?:was|is|received|worked))\s/u;
const PLACE_NAMED = /^(?:the\s)?(\p{Lu}[^,.;()]*?)(?=\s(?:in|during|as|with|from|on|over|between)\s|\s?\(|$)/u;

/** Posts told with a list of their places, each place with its own date if it has one. */
export function postsAtPlaces(sentence: Passage): PositionEntry[] {
  const { text, span } = sentence;
  return everyMatch(text, AT_PLACES).flatMap((match): PositionEntry[] => {
    const [all, verb, noun, rest = ""] = match;
    const name = verb ?? noun?.replace(/s$/u, "") ?? "";
    if (!isJobTitle(name)) return [];
    const at = text.indexOf(name, match.index);
    const pieces = (rest.split(BEYOND)[0] ?? "").split(
      /,\s(?:and\s)?(?:at\s)?(?=(?:the\s)?\p{Lu})|\sand\s(?:at\s)?(?=(?:the\s)?\p{Lu})/u,
    );
    const [whole] = findPeriods(text.slice(0, match.index));
    return pieces.flatMap((piece): PositionEntry[] => {
      const place = beyondAt(PLACE_NAMED.exec(piece.trim())?.[1]?.trim() ?? "");
      if (
        place === "" ||
        place.split(" ").length > 7 ||
        (/\swith\s$/u.test(all) && isPersonName(place) && !isOrganization(place))
      )
        return [];
      const start = span.start + text.indexOf(place, match.index + all.length);
      const [own] = findPeriods(piece);
      const offset = span.start + text.indexOf(piece, match.index);
      return [
        {
          organization: { value: place, span: { start, end: start + place.length }, confidence: 0.85 },
          title: titleAt(sentence, name, at),
          period: own
            ? periodTold(own, piece, offset)
            : pieces.length === 1
              ? periodTold(whole, text, span.start)
              : null,
          span,
        },
      ];
    });
  });
}
