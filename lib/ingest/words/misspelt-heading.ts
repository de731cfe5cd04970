/** Long words that head a section alone: in shorter ones one letter makes another word. */
const HEADINGS = [
  "education",
  "employment",
  "experience",
  "experiences",
  "appointments",
  "publications",
  "publication",
  "presentations",
  "volunteer",
  "volunteering",
  "fellowships",
  "scholarships",
  "qualifications",
  "references",
  "affiliations",
  "conferences",
  "memberships",
  "supervision",
];

/** "volounteer" → "volunteer", "publiactions" → "publications": the heading that a lone word misses by one slip; null for others. */
export function misspeltHeading(text: string): string | null {
  if (!/^\p{L}{7,15}$/u.test(text) || HEADINGS.includes(text)) return null;
  return HEADINGS.find((heading) => isOneSlip(text, heading)) ?? null;
}

/** The word of `known` that a long word misses by one slip within it; plurals and other endings are words of their own. */
export function misspelt(word: string, known: readonly string[]): string | null {
  const text = word.toLowerCase();
  if (!/^\p{L}{7,15}$/u.test(text) || known.includes(text)) return null;
  const ends = (one: string, two: string) => one.slice(0, 2) === two.slice(0, 2) && one.slice(-2) === two.slice(-2);
  return known.find((one) => ends(one, text) && isOneSlip(text, one)) ?? null;
}

/** One letter too many, one too few, another one, or two exchanged. */
function isOneSlip(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === two[from]) from += 1;
  const [left, right] = [one.slice(from), two.slice(from)];
  if (left.slice(1) === right || left === right.slice(1)) return true;
  if (left.slice(1) === right.slice(1)) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}
