import { type FoundDegree, findDegrees } from "#lib/ingest/words/degree.ts";
import { nameShape } from "#lib/ingest/words/name-shape.ts";
import { isOrganization } from "#lib/ingest/words/organization.ts";

/** What is told of a degree below it: its thesis, who advised, who paid. */
const NOTE =
  /^\W*(?:(?:names?|titles?) of (?:the |my )?)?(?:(?:(?:ph\.?d\.?|doctoral|(?:master|bachelor)['’]?s?|[bm]\.?sc\.?|diploma|final)\s+){0,2}(?:(?:thesis|dissertation)(?!,\s(?:master|bachelor|doctor))|(?:thesis )?project\s*:|advis[oe]r|supervisor|committee|host|minor\b|coursework|exchange)|(?:ph\.?d\.?|[bm]\.?s\.?c?\.?|doctoral|master['’]?s?)\s+research\W*$|(?:funded|supported|sponsored|financed) by\b|(?:oral|qualifying|comprehensive|preliminary)\s(?:exam|defen)|(?:to be )?(?:conferred|awarded|granted)\b|incl(?:uding|udes|\.)\s|(?:degree )?status\s?:|[^?\n]{3,60}\?\s?:\s?(?:yes|no|oui|non)(?!\p{L})|(?:the|this|an?)\s[^.]{0,80}\bdegree\b[^.]{0,60}\s(?:is|was)\s)/iu;

/** True for a line that only tells of the degree above it. */
export const isNoteOnDegree = (text: string): boolean =>
  NOTE.test(text) &&
  // "Minor in salt, B.S. in Tides at Fen College": the degree stands behind what was studied beside it.
  !(/^\W*minor\b/iu.test(text) && findDegrees(text.replace(/^[^,;]*/u, "")).length > 0);

/** The degrees that a line of education awards: not those it only speaks of, nor those of the people it names. */
export function awardedIn(text: string): FoundDegree[] {
  if (isNoteOnDegree(text)) return [];
  // "Thesis on salt walls. Advisor: Ada Reed, Ph.D.": the degree is the advisor's.
  const behind = text.search(
    /(?<!\p{L})(?:advis[oe]rs?|supervisors?|committee|mentor(?:ic)?a?s?|conducător|îndrumător|ohjaaja|juhendaja|(?:\p{L}{2,5})?(?:veiledere?|rettleiar(?:ar)?|vejledere?|handledare)|mentorji?)\s*:/iu,
  );
  return findDegrees(text).filter((one) => (behind < 0 || one.start < behind) && !isBehindName(text, one));
}

/** "Carl Stone, PhD (c.stone@kvam.example)", "Instructor: Carl Stone, PhD": who advised or taught, with the letters behind the name. */
function isBehindName(text: string, { start, end }: FoundDegree): boolean {
  const name =
    /^\W*(?:\p{Lu}\p{L}+(?:\s\p{L}+){0,2}:\s+)?(?:(?:Prof|Dr)\.?\s+){0,2}(\p{Lu}[\p{L}.’'\s-]{3,50}),\s*$/u.exec(
      text.slice(0, start),
    )?.[1];
  return (
    name !== undefined &&
    nameShape(name) >= 1.2 &&
    !isOrganization(name) &&
    // "Carl Stone, Ph.D., advisor"
    /^[\s.]*(?:$|[([\n]|,\s(?:co-?)?(?:advis[eo]r|supervisor|chair|mentor|director)\b)/u.test(text.slice(end))
  );
}
