import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";

/** Volumes, issues and the numbers of articles, alone and with the pages behind them. */
export const VOLUME_RULES: [CertainKind, RegExp][] = [
  // "letn. 49, št. 2/3, str. 201-214, ilustr.", "br. 12–14, str. 5–9", "73 f.": volume, issue, pages and leaves as Slovene and Croatian catalogues have them
  [
    "volume",
    /(?<=[.,]\s)(?:letn|knj|zv|god|sv|roč|vuosik|tome|br|št)\.\s?\d{1,4}(?:[-–/]\d{1,4})?(?:,\s\[?(?:št|br|č)\.\]?\s?\d{1,3}(?:[-–/]\d{1,3})?)?(?=\s*[,.;])/giu,
  ],
  ["pages", /(?<=[.,]\s)str\.\s?\d{1,5}(?:[-–]\d{1,5})?(?=\s*(?:[,.;]|$))/giu],
  ["count", /(?<=[.,]\s)(?:(?:[IVXLC]+,\s)?\d{1,4}\s(?:str|f)\.|ilustr\.)(?=\s*(?:[,.;[]|$))/gu],
  // "Salt in walls. V: Proceedings of Tides": what says that the place begins
  ["count", /(?<=\p{L}{2}[.!?]\s)[VUW]:(?=\s\p{Lu})/gu],
  // "Salt in walls. I: Tides of the North, red. av Ada Reed, s. 9–12", as Nordic lists have it; not "Salt in walls. I: Theory"
  [
    "count",
    /(?<=\p{L}{2}[.!?]\s)I:(?=\s\p{Lu}[^\n]{3,240}?(?:(?<!\p{L})(?:red|utg|eds?|hrsg)\.?[\s)]|(?<!\p{L})[sS](?:s|id)?\.\s?\d|Proceedings))/gu,
  ],
  // "Tides of the North, chapter 8, pages 135–161"
  [
    "count",
    /(?<=[.,;]\s)(?:[Cc]hap(?:ter|\.)|[Kk]apitel|[Cc]apítulo|[Cc]apitolo|[Cc]hapitre)\s(?:\d{1,3}|[IVXL]{1,6})(?=[.,;)]\s|\.?\s*$)/gu,
  ],
  // "(In Polish)", "(in Greek, with an English summary)"
  [
    "count",
    /\([Ii]n (?:\p{Lu}\p{Ll}{1,8}(?:ian|ish|ese)|French|German|Dutch|Greek|Czech|Slovak|Slovene|Korean|Arabic|Hebrew|Icelandic|Catalan|Basque|Hindi|Thai|Malay)(?:[,;]? (?:with|and)\s[^()\n]{1,50})?\)/gu,
  ],
  // "Harbour Studies 103, no. 2 (2021)", "Tides and Health, 6 (Supplement_1)", "Salt Economics 168, Part C"
  [
    "volume",
    /(?<=\p{L}[.)]?,?\s)(?<!\b(?:vol(?:ume)?|v|bd|band|tom[eo]?|t)\.?\s)(?!(?:19|20)\d{2}\b)\d{1,4}(?:,\snos?\.?\s\d{1,4}(?:[-–/]\d{1,4})?|\s?\(suppl(?:ement)?[._\s]{0,2}\d{1,2}\)|,\spart\s[a-f])(?![\p{L}\d])/giu,
  ],
  // "Tidal Letters 453:Paper No. 108814, 36, 2024", as mathematicians' databases have it
  [
    "volume",
    /(?<=\p{L},?\s)\d{1,4}(?:\(\d{1,3}\))?:\s?(?:Paper|Art(?:icle)?\.?)\s(?:No\.?\s)?[A-Z]?\d{1,9}(?:,\s\d{1,3}(?:\spp\.)?)?/gu,
  ],
  // "Harbour Letters 12, 115." at the end of a reference: a volume and an article or a first page; "March 12, 15" is a day.
  [
    "volume",
    /(?<=\p{L}{3}\s)(?<!(?<!\p{L})(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|vol|no|nr|issue|part|pages?|chapter)\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4},\s(?!(?:19|20)\d{2}(?!\d))\d{1,7}(?=\.?\s*(?:\n|$|(?:doi|DOI|arXiv)\b|https?:))/gu,
  ],
  // "Zeitschrift für Salz 12, S. 1–30", "Harbour Letters 12, pp. 1–30"; a meeting keeps its number
  [
    "volume",
    /(?<=\p{L}{3}\s)(?<!(?:Proceedings|Proc\.|Symposi|Conference|Workshop|Meeting|Tagung|Kongress)[^.,;\n]{0,80}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,3}(?=,\s(?:S\.|Seiten?|pp?\.|ss?\.)\s?\d{1,5}\s?[-–]\s?\d)/gu,
  ],
  // "Harbour Letters 12, 2016.", "Archiv für Gezeiten 2, 2018, S. 5–8": behind words of a journal, in front of the year
  [
    "volume",
    /(?<=(?<!\p{L})(?:Journal|Letters?|Review|Quarterly|Bulletin|Annals|Studies|Magazine|Zeitschrift|Archiv|Jahrbuch|Revue|Revista|Rivista|Acta)(?:\s[\p{L}&-]{2,20}){0,5}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,3}(?=,\s(?:19|20)\d{2}(?:\.?\s*(?:\n|$)|,\s(?:S\.|pp?\.|Seiten?|ss?\.)\s?\d))/gu,
  ],
  // "Mire Finance 70:101723"
  ["volume", /(?<=\p{L}\s)(?!(?:19|20)\d{2}\b)\d{1,4}:\s?\d{5,7}(?=\s*(?:[.,;]|$))/gu],
  // "Harbour Studies, v. 7 (11)"
  ["volume", /(?<=,\s)[Vv]\.?\s?\d{1,3}(?:\s*\(\d+[\d/–-]*\))?(?=\s*(?:[,.;:]|$))/gu],
  [
    "volume",
    /\b(?:[Vv]ol(?:ume)?|VOL|[Nn]os?|NO|[Nn]umber|[Ii]ssue|[Ii]ss|[Aa]rt(?:icle)?(?:\s+(?:no|No|id|ID|number))?|[Bb]d|[Bb]and|[Tt]ome|[Tt]omo|[Hh]eft|[Nn]r|n°|№)\b\.?\s*[:.]?\s*(?<![Ii]ssue\.\s)(?:[A-Z]?\d+[\dA-Za-z./–-]*|[IVXLC]+\b)(?:\s*\(\s*(?!(?:19|20)\d{2}\s*\))\d+[\d–/-]*\s*\))?(?:\s*:\s*[A-Za-z]?\d+(?:\s*[-–—]+\s*[A-Za-z]?\d+)?)?/gu,
  ],
  // "Tides and Walls 31: 204417 (2025)", "Tidal Letters 18:2.5 1-9 (2022)": a volume and the number of an article
  [
    "volume",
    /(?<=\p{L}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}:(?:\s?(?!(?:19|20)\d{2}(?!\d))e?\d{1,6}|\d{1,3}(?:\.\d{1,2})?,?\s\d{1,4}\s?[-–]\s?\d{1,4})(?=\s*\((?:19|20)\d{2}\))/gu,
  ],
  // "Tidal Letters 31.4 (2013) pp. 15–40", "Salt and Language 83 (2006) pp. 41–42", "Tides ONE 5.3 (May 2012) e20418"
  [
    "volume",
    /(?<=\p{L}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,3}(?:\.\d{1,3}(?=\s\((?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:19|20)\d{2}\))|(?=\s\((?:19|20)\d{2}\),?\spp?\.\s?\d))/gu,
  ],
  // "In: Salt-Walls 39.3, pp. 335–345", "Mire Letters 12.1, p. e448": volume and issue before the pages
  ["volume", /(?<=\p{L}\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}\.\d{1,3}(?=,\spp?\.\s?[A-Za-z]?\d)/gu],
  // "Tidal Letters, 378 (2021), 107525", "Walls Rev. 137 (2003) 4, 221–236", "Tide. Math. J., 23:4 (2021)"
  [
    "volume",
    /(?<=\p{L}\.?,?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?::\d{1,3})?(?=\s\((?:19|20)\d{2}\)(?:,?\s[A-Z]?\d|,\s(?:pp?|no)\.|[.,;]?\s*(?:\n|$|\[|arXiv|math\.)))/gu,
  ],
  // "Mire Letters, 17:2(2014): 27–28", "Salt Studies 52(2014)": a volume that its year leans on
  ["volume", /(?<=[\p{L})],?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?:[:.]\d{1,3})?(?=\((?:19|20)\d{2}\)\s*(?:[:.,;]|$))/gu],
  // "12(3): 45–67", "7(1&2): 88-91", "12(7a), 90–97", "12 (2008) 4567"
  [
    "volume",
    /(?<![\p{L}\d.\-–/])(?!(?:19|20)\d{2}\b)\d{1,4}\s*\(\s*(?!(?:19|20)\d{2}\s*\))[\d–/&:-]{1,9}[a-d]?(?:\s*(?:suppl?\.?\s*\d*))?\s*\)\s*(?:[:,;.]\s*(?:pp?\.\s*)?(?!(?:19|20)\d{2}(?!\d|\s*[-–—]))(?:[A-Za-z]?\d+[\dA-Za-z]*)(?:\s*(?:-{1,3}|[‐‑–—−])\s*[A-Za-z]?\d+)?)?/gu,
  ],
  [
    "volume",
    /(?<![\p{L}\d.\-–/’'])(?!(?:19|20)\d{2}\b)\d{1,4}\s*(?::\s*art\.?\s?\d{1,6}|[:,]\s*(?:pp?\.\s*)?[A-Za-z]?\d+\s*(?:-{1,3}|[‐‑–—−])\s*[A-Za-z]?\d+)(?![\p{L}\d])/gu,
  ],
  // "Mire Notes, 2:9.": a volume and one page, behind which the reference ends or an address stands
  ["volume", /(?<=[\p{L})],\s)(?!(?:19|20)\d{2}\b)\d{1,4}:\d{1,5}(?=\.?\s*(?:\n|$|(?:URL|url|doi|DOI)\b|https?:))/gu],
  // "Salt Advances 8: eabl4930"
  ["volume", /(?<=\p{L}\s)\d{1,3}:\s?e[a-z]{0,3}\d{3,7}(?![\p{L}\d])/gu],
  // "Chem. Tides Lett. 578, 92 (2013)", "Tide Phys. 123, 164104, 1-8 (2005)": what stands between a journal and a year in brackets
  [
    "volume",
    /(?<=\p{L}\.?,?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4},\s(?!(?:19|20)\d{2}(?!\d))[A-Z]{0,2}\d{1,6}(?:,\s\d{1,3}\s?[-–]\s?\d{1,3})?(?=,?\s*\((?:19|20)\d{2}\))/gu,
  ],
  // "JTIDE 9 C03056, 2014": a volume and the number of an article
  ["volume", /(?<=\p{L}\.?\s)\d{1,3}\s[A-Z]\d{4,6}(?=\s*(?:[.,;(]|$))/gu],
  // "Tides & Walls, 575, A48", "Tidal Notices, 478, 1244 arXiv:1706.00001"
  [
    "volume",
    /(?<=\p{L},\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4},\s(?!(?:19|20)\d{2}(?!\d))(?:[A-Z]{1,2}\d{1,4}(?=\s*(?:[.,;]|$|arXiv))|\d{1,6}(?=\s*arXiv))/gu,
  ],
  // "Tidal Letters 481, 134801, 2025", "Walls Math. Sci. 7, 16, 2020": what stands between a journal and a year at the end
  [
    "volume",
    /(?<=\p{L}\.?,?\s)(?!(?:19|20)\d{2}(?!\d))\d{1,4},\s(?!(?:19|20)\d{2}(?!\d))[A-Z]{0,2}\d{1,7}(?=,\s(?:19|20)\d{2}\b(?!-\d))/gu,
  ],
  // "Salt and Wellbeing, 248, 109907", "Tides & Walls, 5, E7": a volume and the number of an article
  [
    "volume",
    /(?<=\p{L},\s)(?!(?:19|20)\d{2}\b)\d{1,4},\s(?!(?:19|20)\d{2}\b)(?:e?\d{4,7}|[Ee]\d{1,3}|\d{3}(?=\s*(?:[.;]|,\s\/|$)))(?=\s*(?:[.,;]|$))/gu,
  ],
  // "Tides 236, 107722.": the number of an article has more digits than a page
  ["volume", /(?<=\p{L}\.?\s)(?!(?:19|20)\d{2}\b)\d{1,4},\s\d{5,7}(?=\s*(?:[.;]|$))/gu],
];
