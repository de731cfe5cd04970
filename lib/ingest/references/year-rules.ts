import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { MONTH_ABROAD } from "#lib/ingest/references/words-abroad.ts";

/** A month in English, whole or cut short, or a season. */
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|fall|autumn|winter)\\b\\.?";
/** A year in which somebody may have published. */
export const YEAR = "(?:19[3-9]\\d|20[0-4]\\d)";

/** Years and dates; and pages, which look like them. */
export const YEAR_RULES: [CertainKind, RegExp][] = [
  // "Nordic Walls 2012:1, s. 88–95", "Popular Tides 2/2015", "Kvam Report 2023/1": a year and its issue
  ["year", /(?<=\p{L}\s)((?:19[3-9]|20[0-4])\d)(?::\d{1,3}|\/\d)(?=\s*(?:[,.;)]|$))/gu],
  ["year", /(?<=\p{L}\s)\d{1,2}\/((?:19[3-9]|20[0-4])\d)(?=\s*(?:[,.;)]|$))/gu],
  // "Tidal Letters 143:2, 2023, s. 201–229"
  ["volume", /(?<=\p{L}\s)\d{1,4}:\d{1,3}(?=,\s(?:(?:19|20)\d{2}\s*[,.;]|[sp]\.\s?\d))/gu],
  // "«Mire Letters», LXXXII (2022)", "«Mire Letters», XLIII/2 (2019)"
  ["volume", /(?<=»,\s)[IVXLC]{1,9}(?:\/\d{1,3})?(?=\s\((?:19|20)\d{2}\)|,)/gu],
  // "Tides (2025:27)": a year and the number of the paper in it
  ["year", /\(((?:19[3-9]|20[0-4])\d):\s?\d{1,4}\)/gu],
  // "Quayside Press; 2023:233-258": a year and the pages of a chapter
  ["year", /(?<=[;,.]\s?)((?:19[3-9]|20[0-4])\d)(?=:\s?[A-Za-z]?\d{1,4}\s?[-–]\s?[A-Za-z]?\d{1,4}(?![\d\p{L}]))/gu],
  // "(2024/6/28, 2024/7/8 updated)": days a draft was put up and mended; the first is that of the paper
  [
    "date",
    /\(((?:19[3-9]|20[0-4])\d)([/.-])(?:0?[1-9]|1[0-2])\2[0-3]?\d(?:,\s*(?:19|20)\d{2}([/.-])\d{1,2}\3\d{1,2}){0,6}(?:\s\p{L}{3,12})?\)/gu,
  ],
  // "Slow tides (10/2015) | Reed, A.": the month of a paper
  ["date", /\((?:0?[1-9]|1[0-2])\s?\/\s?((?:19[3-9]|20[0-4])\d)\)/gu],
  // "2016.03.20" in a badge beside the title
  ["date", /(?<=^|[\n\t])\s*((?:19[3-9]|20[0-4])\d)[.-](?:0[1-9]|1[0-2])(?:[.-][0-3]\d)?(?=\s*(?:$|[\n\t]))/gu],
  // "Reed, A. (2019, October). Slow tides", "(2018, May 27–31)", "(2020, octubre)"
  [
    "year",
    new RegExp(
      `\\((${YEAR})[a-z]?,\\s*(?:${MONTH}|${MONTH_ABROAD})(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*(?:${MONTH}\\s+)?\\d{1,2}(?:st|nd|rd|th)?)?)?\\)`,
      "giu",
    ),
  ],
  // "27 September – 2 October 2021", "18-21 Haziran 2018", "8 november 2022", "mayo de 2019"
  [
    "date",
    new RegExp(
      `\\(?(?<![\\p{L}\\d])(?:\\d{1,2}\\.?\\s*(?:(?:${MONTH}|${MONTH_ABROAD})\\s*)?[-–]\\s*)?(?:\\d{1,2}\\.?\\s+(?:de\\s+)?)?(?:(?:${MONTH}|${MONTH_ABROAD})\\s*[-–/]\\s*)?(?:(?<=\\d{1,2}\\.?\\s+)${MONTH}|${MONTH_ABROAD})\\s+(?:del?\\s+)?(${YEAR})(?![\\d\\p{L}])\\)?`,
      "giu",
    ),
  ],
  [
    "date",
    new RegExp(
      `\\(?\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*\\d{1,2})?\\.?\\s+)?${MONTH}(?:\\s*[-–/]\\s*${MONTH})?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*[-–]\\s*(?:${MONTH}\\s+)?\\d{1,2})?)?,?\\s*(${YEAR})(?![\\d\\p{L}])\\)?`,
      "giu",
    ),
  ],
  // "15 out. 2021", "3 de mayo de 2019"
  [
    "date",
    new RegExp(
      `(?<![\\d\\p{L}])\\d{1,2}\\s(?:de\\s)?(?:jan|ene|fev|feb|mar|abr|mai|may|jun|jul|ago|set|sep|out|oct|nov|dez|dic)\\p{L}{0,6}\\.?\\s(?:de\\s)?(${YEAR})(?=\\s*(?:[.,;:)\\n]|$))`,
      "giu",
    ),
  ],
  // "Daily Tide, 17.2.2024"
  ["date", new RegExp(`(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(${YEAR})(?=\\s*(?:[.,;:)\\n]|$))`, "gu")],
  // "Ada Reed and Ben Stone 2007 July", "Mire Letters, 2019 Jul 23;19:191-203"
  ["date", new RegExp(`(?<![\\d/.:–-])(${YEAR})\\s+${MONTH}([-–/]${MONTH})?(\\s+\\d+)?(?=\\s*([.,;:)\\n]|$))`, "giu")],
  // "…along the coast, 1913 – 1961, …": nobody publishes for so long; what is no time of the title are pages.
  ["pages", /(?<![\p{L}\d/.:–-])1[5-9][0-2]\d\s[-–—]\s(?:1[5-9]|20)\d{2}(?![\d\p{L}])/gu],
  [
    "year",
    new RegExp(
      `(?<![\\p{L}\\d/.:–-])[([]?(?:(?:early|mid|late)[\\s-])?(${YEAR})(?:[a-z]|\\+)?(?:\\s*[/–-]\\s*\\d{2,4})?[)\\]]?(?![\\d\\p{L}%–-]|[./:]\\d)`,
      "gu",
    ),
  ],
  [
    "year",
    new RegExp(`(?<![\\d\\p{L}])[(](${YEAR})[a-z]?,\\s*(?:in press|forthcoming|accepted|online first)[)]`, "giu"),
  ],
  [
    "pages",
    // "for x16-32": a make of machines; "Tidal digest 2016-4": what a title counts its years by
    /(?<![\p{L}\d.\-–/])(?!x\d|(?<=\p{L}\s)(?:19|20)\d{2}-\d(?!\d))[A-Za-z]?\d{1,6}\s*(?:-{2,3}|[‐‑–—−-])\s*[A-Za-z]?\d{1,6}(?![\p{L}\d%])(?=\s*(?:[.,;)]|$|\n))/gu,
  ],
];
