import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";

/** Volumes, pages and sizes as references in Cyrillic, Latvian, Lithuanian, Vietnamese and Malay have them. */
export const FAR_RULES: [CertainKind, RegExp][] = [
  // "Т. 45, № 3.", "Вып. 7.", "V. 9.", "том 12, книга 2"
  [
    "volume",
    /(?<=[.,;\])]\s)(?:(?:Т|т|Вып|вып|Вип|вип|Кн|кн|Ч|Год|год)\.|(?<=\d[.,;]\s)[VT]\.|[Тт]ом|[Кк]нига)\s?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:,\s?(?:№|[Вв]ып\.|[Вв]ип\.|[Кк]н\.|No\.?|[Кк]нига)\s?\d{1,4}(?:\s?[-–/]\s?\d{1,4})?(?:\s?\(\d{1,4}\))?)?(?=\s*[.,;:(])/gu,
  ],
  ["volume", /№№?\s?\d{1,4}(?:\s?[-–/,]\s?\d{1,4}(?=\s?[.,;:(]|\s*$))?(?:\s?\(\d{1,4}\))?/gu],
  // "số 4, tr. 12-25", "tập 3 (2)"
  ["volume", /(?<=[.,;]\s)(?:[Ss]ố|[Tt]ập)\s\d{1,4}(?:\s?\(\d{1,3}\))?(?:,\s[Ss]ố\s\d{1,3})?(?=\s*[.,;:(])/gu],
  ["pages", /(?<=[.,;:]\s?)(?:tr|trang)\.?\s\d{1,5}\s?[-–]\s?\d{1,5}(?=\s*(?:[.,;]|$))/gu],
  // "Jil. 30, Bil. 2", "Jilid 8 (1)", "hlm. 12-25"
  [
    "volume",
    /(?<=[.,;]\s)(?:[Jj]il(?:\.|id)|[Bb]il(?:\.|angan))\s?\d{1,4}(?:\s?\(\d{1,4}\))?(?:,\s(?:[Bb]il(?:\.|angan)|[Nn]o\.?)\s?\d{1,4})?(?=\s*(?:[.,;:(]|$|\n))/gu,
  ],
  ["pages", /(?<=[.,;:]\s?)(?:hlm|hal)\.?\s\d{1,5}(?:\s?[-–]\s?\d{1,5})?(?=\s*(?:[.,;)]|$|\n))/gu],
  // "С. 18–27.", "с. 64–66", "стр. 5-12"
  ["pages", /(?<=[.,;:\]]\s)(?:[Сс]|[Сс]тр|[Сс]тор)\.\s?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?=\s*(?:[.,;]|$))/gu],
  // "35.–52. lpp.", "88. lpp.", "230 lpp."
  ["pages", /(?<=[.,;]\s)\d{1,4}\.(?:\s?[-–—]\s?\d{1,4}\.)?\s?lpp\.?(?=\s*(?:[.,;]|$))/gu],
  ["count", /(?<=[.,]\s)\d{1,4}\s?(?:с|стр|стор|lpp|psl|tr)\.?(?=\s*(?:[.,;]|$))/gu],
  // "Salt in walls. – В: Proceedings of Tides", "… No: Harbour Congress": what says that the place begins
  ["count", /(?<=\p{L}{2}[.!?]\s(?:[–—]\s)?)(?:[ВУ]|No|Trong):(?=\s\p{Lu})/gu],
];
