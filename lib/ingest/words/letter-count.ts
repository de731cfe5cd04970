/** How many letters a text has, of any script: "Tides, 2021" → 5. */
export function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
