/** The part of an address after "?" from what a page is given, in one line. */
export function searchOf(params: Record<string, string | string[] | undefined>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) search.append(name, one);
  return search.toString();
}
