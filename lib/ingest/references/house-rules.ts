import type { CertainKind } from "#lib/ingest/references/certain-kind.ts";
import { EDITION } from "#lib/ingest/references/words-abroad.ts";
import { MONTH, YEAR } from "#lib/ingest/references/year-rules.ts";

/** Towns that publishers print before their names. */
const TOWN =
  "(?:Αθήνα|Θεσσαλονίκη|Πάτρα|Λευκωσία|San Diego|London|Oxford|Cambridge|New York|Berlin|Paris|Chicago|Princeton|New Haven|Amsterdam|Leiden|Boston|Berkeley|Los Angeles|Durham|Chapel Hill|Ithaca|Stanford|Philadelphia|Baltimore|Minneapolis|Ann Arbor|Bloomington|Toronto|Montreal|Montréal|Edinburgh|Leeds|York|Liverpool|Woodbridge|Manchester|Dordrecht|Heidelberg|Tübingen|Göttingen|Stuttgart|Frankfurt(?: am Main| a\\.\\s?M\\.|\\/M\\.?)?|München|Munich|Wiesbaden|Köln|Leipzig|Hamburg|Bielefeld|Weinheim|Wien|Vienna|Zürich|Zurich|Basel|Bern|Rome|Roma|Milano|Milan|Bologna|Firenze|Florence|Torino|Madrid|Barcelona|Lisboa|Lisbon|Bruxelles|Brussels|Turnhout|Louvain|Leuven|Lyon|Rennes|Copenhagen|Stockholm|Oslo|Helsinki|Tokyo|Beijing|Shanghai|Delhi|New Delhi|Singapore|Hong Kong|Sydney|Melbourne|Cape Town|Cheltenham|Basingstoke|Abingdon|Farnham|Aldershot|Hoboken|Thousand Oaks|Cham|Providence|Malden|Washington|Lanham|Albany|Austin|Notre Dame|University Park|Charlottesville|Urbana|Norman|Lawrence|Lincoln|Santiago|Buenos Aires|México|Mexico City|Ciudad de México|Bogotá|Lima|Quito|São Paulo|Rio de Janeiro|Belo Horizonte|Porto Alegre|Salvador|Curitiba|Brasília|Recife|Fortaleza|Campinas|Florianópolis|Petrópolis|Niterói|Porto|Coimbra|Salamanca|Valencia|Sevilla|Granada|Bilbao|Zaragoza|Londres|Nueva York|Napoli|Venezia|Padova|Pisa|Genève|Lausanne|Athens|Rochester|Seattle|Pittsburgh|Columbus|Madison|Iowa City|Tucson|Tuscaloosa|Gainesville|Honolulu|College Station|College Park|Lexington|Knoxville|Baton Rouge|Jackson|Westport|Santa Barbara|Accra|Nairobi|Lagos|Ibadan|Dakar|Johannesburg|Pretoria|Kyoto|Seoul|Moscow|Budapest|Prague|Praha|Warsaw|Warszawa|Kraków|Vancouver|Kingston|Québec|Dublin|Cork|Belfast|Glasgow|Cardiff|Bristol|Nottingham|Exeter|Utrecht|Rotterdam|Groningen|Nijmegen|Antwerp|Antwerpen|Gent|Ghent|Uppsala|Lund|Gothenburg|Bergen|Aarhus|Istanbul|Jerusalem|Tel Aviv|Cairo|Beirut|Mumbai|Kolkata|Dhaka|Karachi|Manila|Quezon City|Jakarta|Kuala Lumpur|Taipei|Melbourne|Canberra|Brisbane|Auckland|Wellington|Dunedin|Ljubljana|Zagreb|Belgrade|Freiburg|Mainz|Darmstadt|Bonn|Münster|Würzburg|Innsbruck|Graz|Toulouse|Grenoble|Strasbourg|Aix-en-Provence|Bordeaux|Lille|Cambridge, MA|Cambridge, Mass\\.)";
/** States as the post shortens them, printed behind a town. */
const STATE =
  "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|BC|ON|QC)";

/** Where a work stands in a book, who translated it, which house brought it out in which town, and what is counted. */
export const HOUSE_RULES: [CertainKind, RegExp][] = [
  // "**Lost tides**, Chapter 11 in *Building the Quay*": a number within the book that follows
  ["label", /(?<=[.,;!?”"]\s)(?:[Cc]hapter|[Cc]h\.)\s(?:\d{1,3}|[IVX]{1,6}),?(?=\s(?:in|of):?\s)/gu],
  // "Tr. Ada Reed and Carl Stone", "Translators (to Norse): Ada Reed"
  [
    "label",
    /(?<=[.,;)\]]\s)(?:Tr\.|[Tt]ranslators?(?:\s*\([^)]{2,30}\))?:)\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,3}(?:\s+and\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?:\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,3})?(?=[\s.,;([]|$)/gu,
  ],
  // "Slow tides (A. Reed and C. Stone, trans.)"
  ["label", /\([^()\d]{3,90},\s(?:trans?|transl|trad|übers|пер|перев)\.\)/giu],
  // "Dissertation, Kvam University. Committee: A. Reed (Chair), Carl Stone."
  [
    "label",
    /(?<=[.,;)][”"’]?\s)(?:(?:Dissertation |Thesis )?Committee(?: Members)?|(?:Committee )?Chairs?|Advis[eo]rs?|Supervisors?|(?:First |Second |External )?Readers?|Examiners?):\s(?:\p{Lu}\.\s?|[^.;[\n]){4,160}/gu,
  ],
  // "1. ed. Porto do Sal: Editora do Cais", "2ed.Salina: EdSal", as Brazil's standard has it: behind an edition stands any town.
  [
    "publisher",
    /(?<=[.,;)\n?!]\s*)\d{1,2}\s?[.ªaº]?\s?ed(?:\.|ição|ición|izione)?\s?,?\s?(?:\p{Lu}[\p{L}’'-]+(?:\s(?:d[aeo]s?|del|la|\p{Lu}[\p{L}’'-]+)){0,4})\s?:\s(\p{Lu}[^,;:()\n\d]{1,60}?)(?=\s*(?:[,.;)\n]|$))/gu,
  ],
  // "Quayside University Press: Oxford, UK, 2010": the house before its town
  [
    "publisher",
    new RegExp(
      `(?<=[.,;)]\\s+)((?:\\p{Lu}[\\p{L}&’'-]*\\s){0,4}(?:Press|Verlag|Publishers?|Publishing|Springer|Routledge|S(?:age|AGE)|Wiley|Elsevier|Brill|Academic)):\\s${TOWN}(?:,\\s(?:UK|USA|[A-Z]{2}))?(?=\\s*(?:[,.;)\\n]|$))`,
      "gu",
    ),
  ],
  // "Oxford: Quayside Press, 2024", "Oxford: Quayside 2024 [out of print]", "Berlin-New York: Quayside 2014" at the end of a line
  [
    "publisher",
    new RegExp(
      `(?<=[.,;()\\]\\n]\\s*)\\(?(?:${TOWN}(?:,\\s[A-Z]{2})?(?:\\s*(?:[/&–-]|and|;)\\s*${TOWN})*)\\s*:\\s*(\\p{Lu}[^,;:()\\n\\d]{1,60}?)(?=\\s*(?:[,.;)\\n]|$)|\\s(?:19|20)\\d{2}(?:\\s*(?:[).,;[(]|$)|[^\\S\\n]*\\n))\\)?`,
      "gu",
    ),
  ],
  // "*Tides of the North*, Paris, Presses du Quai, 2018": town and house as French and Spanish lists have them
  [
    "publisher",
    new RegExp(
      `(?<=[.,)]\\s*)${TOWN},\\s(PU[A-Z]{1,2}|(?:\\p{Lu}[^,;:()\\n\\d]{0,30}\\s)?(?:Presses|Press|Éditions|Editions|Ediciones|Editorial|Edizioni|Editrice|Editora|Verlag|Universidad|Champion|Seuil|Gallimard|L’Harmattan|Karthala|Garnier|Vrin|Droz|Tecnos|Akal|Il Mulino|Laterza|Carocci|Einaudi)(?:\\s[^,;:()\\n\\d]{1,40})?),\\s(?=${YEAR}(?!\\d))`,
      "gu",
    ),
  ],
  // "Slow walls. Salina: Kai Kirjastus.": whatever the town, where the house says that it is one
  [
    "publisher",
    /(?<=[.,;)?!]\s)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?\s?:\s((?:[\p{Lu}&][\p{L}&.’'-]*\s){0,4}(?:\p{L}{0,20}(?:[Kk]irjastus|[Kk]ustannus|[Ff]örlag|[Ff]orlag|[Kk]iadó|[Aa]pgāds|[Ll]eidykla|[Nn]akladatelství|[Vv]ydavatelství|[Ww]ydawnictwo|[Zz]aložba)))(?=\s*(?:[.,;)\n]|$))/gu,
  ],
  // "*Slow Walls*, Saltby: Quayside 2014 (240 s.)": a town, its house and the year without a comma, where the entry ends
  [
    "publisher",
    /(?<=[,.]\s)(?<!(?<!\p{L})\p{Lu}\.\s)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?:\s([\p{Lu}\p{Ll}][^,;()\n\d]{2,45}?)(?<!\.)(?=\s(?:19|20)\d{2}(?:\s*\(\d{1,4}\s?[ps]p?\.?\)|,\s(?:s|pp?|S)\.\s\d{1,4}\s?[-–]\s?\d{1,4})?\W*$)/gu,
  ],
  // "Port Salt, MA: Quayside Press", "Kvam University of Tides: Institute of Salt"
  [
    "publisher",
    new RegExp(
      `(?<=[.,;()\\]\\n]\\s*)(?:(?:\\p{Lu}[\\p{L}.’'-]+\\s){0,2}\\p{Lu}[\\p{L}.’'-]+,\\s${STATE}\\s?:\\s*(\\p{Lu}[^,;:.()\\n\\d]{1,60})|(?:\\p{Lu}[\\p{L}’'-]+\\s|of\\s){0,4}University(?:\\sof(?:\\s\\p{Lu}[\\p{L}’'-]+){1,4})?:\\s(?:(?:Research\\s)?Institute|Department|Faculty|Cent(?:er|re)|School)\\s(?:of|for)\\s[^;:.()\\n\\d]{3,80})(?=\\s*(?:[,.;)\\n]|$))`,
      "gu",
    ),
  ],
  // "Quayside, Hoboken, NJ"
  [
    "count",
    new RegExp(
      `(?<=[.,]\\s)\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?,\\s${STATE}(?=(?:,?\\s\\(?(?:19|20)\\d{2}\\)?)?\\W*$)`,
      "gu",
    ),
  ],
  ["count", new RegExp(`(?<=,\\s)${TOWN},\\s[A-Z]{2}(?=\\s*(?:[,.;)\\n]|$))`, "gu")],
  [
    "pages",
    // Not "Reed, P. 2024"
    /(?:\(\s*)?(?<![\p{L}\d])(?:(?:σσ|σελ|pp|pgs?|pages?|págs?|seiten)(?!\p{L})|[psσ](?=[.\s]))\.?\s*[:.]?\s*(?!(?:19|20)\d{2}\b(?!\s*[-‐‑–—−]))(?:[A-Za-z]?\d+[\d:.A-Za-z]*)(?:\s*(?:-{1,3}|[‐‑–—−])\s*[A-Za-z]?\d+[\d:.]*)?(?:\s*\))?(?![\p{L}])/giu,
  ],
  // "manuscript due 2026", "Daily Tide, May 14", "Kvam University. May 14–16."
  ["rate", /\b(?:full )?manuscript due(?: in)?\b/giu],
  // "Quayside Press, 312 p.", "Port Salt, 312 ss."
  ["count", /(?<=[.,]\s*)\d{1,4} ?(?:pp?|s|ss|str|stron|sid|lk|págs?|pág|blz|old|sayfa)\.?(?=\s*(?:[.,;]|$))/gu],
  // "“Slow Walls” [data collection ongoing]", "Endline data collected; AEARCTR-0001234": how far an experiment is
  [
    "count",
    /(?<=[.,;:”"’)\]\s]\s?|^)[[(]?(?:(?:base|mid|end)line |survey |field )?(?:data (?:collection|analysis|work)|data|experiments?|field ?work|surveys?|interviews|pilots?) (?:(?:is|are) )?(?:ongoing|completed?|collected|in progress|in the field|under ?way|planned|fielded)[\])]?(?=\s*(?:[.,;)\]]|$|\n))/giu,
  ],
  // "(α-β) Ada Reed, Carl Stone": in which order they sign
  ["count", /\((?:α\s?[-–]\s?β|alphabetical(?: order)?|authors in alphabetical order)\)/giu],
  ["count", /\bAEARCTR-\d{4,8}\b/gu],
  // "Quayside 2019 (288 s.)"
  ["count", /\(\d{1,4} ?(?:pp?|[sS])\.?\)/gu],
  // "Slow Walls, 2. baskı, Quayside"
  ["count", new RegExp(`(?<=[,.(]\\s?)${EDITION}(?=\\s*(?:[,.;)]|$))`, "giu")],
  [
    "count",
    new RegExp(
      `(?<=[,.]\\s*)${MONTH}\\s+\\d{1,2}(?:\\s?[-–]\\s?(?:${MONTH}\\s+)?\\d{1,2})?(?=\\s*(?:[.;)\\n]|$))`,
      "giu",
    ),
  ],
  [
    "count",
    /\b\d{1,4}\s+(?:pages|pp\.?|citations?)(?![\p{L}])|\bcited by\s+\d+|\bISBN[\s:-]*[\dXx-]{10,17}|\bISSN[\s:-]*\d{4}-?\d{3}[\dXx]|\bMR\s?\d{7}|\bpii:\s?[A-Z]{0,3}\d[\w()-]{0,30}|\[COBISS\.\p{L}{2,5}-ID\s?\d{1,12}\]|\[(?:print|online)\s?ed\.\]/giu,
  ],
];
