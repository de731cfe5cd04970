/** Somebody else of whom a sentence tells from its first words on. */
const OF_OTHERS =
  /^(?:My|Our|His|Her|Their|The)\s(?:[\p{L}-]+\s){0,2}(?:advis[eo]rs?|supervisors?|mentors?|students?|wife|husband|colleagues?|co-?authors?|collaborators?|friends?|partner|father|mother|parents|brother|sister|team|group|lab)\b/u;
/** Sentences without a name or "I" that go on about their owner. */
const GOES_ON =
  /^(?:Previously|Formerly|Before|Prior|Earlier|Currently|Now|Presently|After|Afterwards|Subsequently|Since|From|Between|Until|Most\srecently|Then|Later|In|During|At|As|Past|Also|Additionally|Moreover|Besides)(?!\p{L})/u;
/** "My previous position was …", "Her appointments include …" */
const OF_POSTS =
  /^(?:My|His|Her|Their)\s(?:\p{L}+\s){0,3}(?:positions?|posts?|appointments?|jobs?|roles?)\s(?:was|were|is|has been|have been|include[sd]?)\s/u;
const PRONOUN = /(?<!\p{L})(?:I|I['’]m|I['’]ve|[Hh]e|[Ss]he|[Tt]hey)(?!\p{L})/u;
/** "Ada Reed is …", "Dr. Reed received …", "Prof. Reed's …" */
const NAMED =
  /^(?:(?:Dr|Prof|Professor|Mrs?|Ms)\.?\s)*((?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]*\p{L})(?:,\s[^,]{2,60},)?\s(?:is|was|has|had|joined|became|received|holds|held|earned|obtained|completed|works?|worked|serve[ds]|spent|studied|graduated|did|currently|previously|also|then)(?!\p{L})/u;

/** Of whom the sentence tells by name: "Ada Reed is a botanist" → "Ada Reed". */
export function nameTold(text: string): string | null {
  // "Ada Reed" above "Dr. Ada Reed is …": the sentence begins below the name.
  const [first = "", ...below] = text.split("\n");
  return (NAMED.exec(text) ?? (first.length < 60 ? NAMED.exec(below.join("\n")) : null))?.[1] ?? null;
}

/** False for a sentence that tells of somebody else than whom `owner` names: "Ada Reed", of whom "Reed" and "Ada" tell, too. */
export function mayTellOfOwner(text: string, owner: string | null): boolean {
  const sentence = text.trimStart();
  if (OF_OTHERS.test(sentence)) return false;
  const named = nameTold(sentence);
  if (named !== null && owner !== null && isSame(named.split(/\s/u), owner.split(/\s/u))) return true;
  return (
    PRONOUN.test(sentence) || GOES_ON.test(sentence) || OF_POSTS.test(sentence) || (named !== null && owner === null)
  );
}

/** One of the names alone, or the same family name. */
const isSame = (named: string[], owner: string[]): boolean =>
  named.at(-1) === owner.at(-1) || (named.length === 1 && named[0] === owner[0]);

/** True where the words before a post tell whose it is: "with Olaf Stone, ", "advised by ", "married to ". */
export function namesAnother(before: string): boolean {
  return (
    /\b(?:with|under|by|to|alongside)\s(?:(?:Dr|Prof|Professor|Sir)\.?\s)*\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s(?:(?:then|now|formerly|currently)\s)?(?:an?\s|the\s)?$/u.test(
      before,
    ) ||
    /\b(?:advis|supervis|mentor|guid|host|direct|teach|train|assist)\w*\s(?:by\s)?(?:an?\s|the\s)?$/u.test(before) ||
    /\b(?:advis[eo]r|supervisor|mentor|wife|husband|father|mother|brother|sister|daughter|son|married to|collaborat\w+ with|work\w* (?:closely )?with|together with|looking for|seeking|hir\w+|appl\w+ for)\b[^.;]{0,30}$/u.test(
      before,
    )
  );
}
