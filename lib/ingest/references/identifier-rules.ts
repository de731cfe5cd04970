import type { CertainRule } from "#lib/ingest/references/certain-rules.ts";
import { EAST_ASIAN_RULES, EAST_ASIAN_SIGN } from "#lib/ingest/references/east-asian.ts";

/** The number a paper has in an archive. */
const ARCHIVED = /-\s?\d{6}/u;

/** What names a paper by a number or an address: DOI, arXiv, the servers of preprints, links. */
export const IDENTIFIER_RULES: CertainRule[] = [
  // "To appear in Tidal Medicine. [medRxiv:2023.04.17.23190022]": the day is that of a number, not of the paper
  ["label", /(?<=\[\s?)(?:bio|med)rxiv:?\s?(?:(?:19|20)\d{2}\.\d{2}\.\d{2}\.)?\d{6,8}(?:v\d)?\.?(?=\s?\])/giu],
  ...EAST_ASIAN_RULES.map(([kind, rule]): CertainRule => [kind, rule, EAST_ASIAN_SIGN]),
  // "Article dans une revue hal-01234567v1" below a paper, "⟨hal-01234567⟩": what an archive calls it, and its number there
  [
    "label",
    /(?:(?<=\n)[^\n\d]{3,80}\s|[⟨<([]\s?)?(?<![\p{L}\d-])(?:hal|halshs|tel|inserm|pasteur|inria|inrae|ird|cea|cirad|ineris|ensl|ujm|anses|dumas|medihal|cel|sic|artxibo|ijn)-\d{8}(?:v\d{1,2})?(?!\d)(?:\s?[⟩>)\]])?/gu,
    ARCHIVED,
  ],
  // "https://doi.org/10.1000/182", "doi:10.1000/182", "10.1000/2090- 7121/ab12" over the end of a line, "https://www.medrxiv.org/content/10.1101/2021.02.03.400500v1.full"
  [
    "doi",
    /(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/|https?:\/\/[^\s"<>(),;]{4,80}\/|\bdoi\s*[:=]?\s*)?\b(10\.\d{4,9}\/(?:[^\s"<>⟨⟩,;]*-\s+(?=\d{3,5}\/))?[^\s"<>⟨⟩,;]*[^\s"<>⟨⟩,;.)\]])/giu,
  ],
  // "arXiv preprint arXiv:2101.00001v2 [math.AG]", "https://arxiv.org/abs/2101.00001"
  [
    "arxiv",
    /(?:(?<!\p{Lu})arxiv(?:\s+(?:e-?prints?|pre-?prints?))?(?:\s+(?:at|available at))?\s*[,:]?\s*)?(?:https?:\s?\/\/\s?)?(?:www\.)?arxiv\.org\/\s?(?:abs|pdf)\/\s?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?/giu,
  ],
  [
    "arxiv",
    /(?:\b(?:arxiv\s+)?(?:e-?prints?|preprints?)\s*[,:]?\s*)?\barxiv\s*[:.]?\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?:\s*[[(][a-z-]+(?:\.[A-Za-z-]{2,})?[\])])?/giu,
  ],
  // "arXiv: 2101.00001 · math.AT, math.AG": the classes of an archive
  [
    "label",
    /(?<![\p{L}\d.-])(?:math|cs|stat|econ|eess|physics|nlin|q-bio|q-fin|astro-ph|cond-mat)\.[A-Z][A-Za-z]{1,2}(?:,\s(?:math|cs|stat|econ|eess|physics|nlin|q-bio|q-fin|astro-ph|cond-mat)\.[A-Z][A-Za-z]{1,2}){0,6}(?![\p{L}\d.])/gu,
  ],
  // "hal-01234567", "hal-\n01234567v2": a number of the French archive
  ["label", /(?<![\p{L}\d-])(?:hal|tel|halshs|inria)-\s?\d{8}(?:v\d)?(?!\d)/gu],
  // "bioRxiv 2024.06.02.597001": the server's number tells the year
  ["year", /(?<=\b(?:bio|med)rxiv[\s:.,]*)((?:19|20)\d{2})\.\d{2}\.\d{2}\.\d{4,9}(?:v\d+)?/giu],
  // "hep-ph/9404252": the archive is named by its section
  [
    "arxiv",
    /(?<![\w/.-])((?:astro-ph|hep-(?:ph|th|ex|lat)|gr-qc|nucl-(?:th|ex)|quant-ph|cond-mat|math-ph)\/\d{7})(?!\d)/gu,
  ],
  ["url", /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;)\]]/giu],
];
