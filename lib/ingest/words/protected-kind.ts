import { everyMatch } from "#lib/every-match.ts";
import type { ProtectedKind, ProtectedSpan } from "#lib/ingest/draft.ts";
import { isNationality } from "#lib/ingest/words/nationality.ts";
import { LABEL_STARTS, PUBLIC_ABROAD } from "#lib/ingest/words/protected-labels-abroad.ts";

/** What stands alone in a personal line, without a label: "Male." "Unmarried." "Citizen of Norland." */
const ALONE: [ProtectedKind, RegExp][] = [
  [
    "birth",
    /^(?:born|née?|nacid[oa]|nat[oa]|geboren|geb\.|dates? of birth|birth|places? of birth|geburts\p{L}*|d\.o\.b\.|geboortedatum|f(?:ödd|ødt|ødd)|födelse\p{L}*|fødsels\p{L}*|ur\.|urodzon[ya]|nar\.|(?:narozen|naroden)[aýá]?|(?:data|miejsce) urodzenia|szül(?:etett|\.|etési \p{L}+)|s\.(?=\s?\d)|synt(?:\.|ynyt|ymä\p{L}+)|sünd(?:inud)|sünni\p{L}+|ro(?:jen|đen)a?|(?:datum|kraj|leto|mesto|mjesto|godina) ro(?:jstva|đenja)|(?:data|locul|anul) na[șşs]terii|n[ăa]scut[ăa]?)(?!\p{L})/iu,
  ],
  [
    "sex",
    /^(?:(?:sex|sukupuoli|spol|gender|geschlecht|sexe|sexo|sesso)\b.*|male|female|man|woman|non-?binary|männlich|weiblich|homme|femme|masculin|féminin|masculino|femenino|feminino|hombre|mujer|nainen|mies|naine|mees|žensk[aio]|mošk[aio]|mušk[aio]|feminin|masculin)[.\s]*$/iu,
  ],
  [
    "marital",
    /^(?:marital|civil status|civilstånd|civilstand|sivil(?:stand|status)|familienstand|état civil|estado civil|stato civile|stan cywilny|családi állapot|siviilisääty|perekonnaseis|zakonski stan|bračn[io] (?:stanje|status|stan)|stare(?:a)? civil[ăa])|^(?:(?:un|happily )?married|single|divorced|widowed|engaged|ledig|verheiratet|verh\.|led\.|geschieden|célibataire|mariée?|divorcée?|pacsée?|concubinage|soltera?|solter[oa]|casad[oa]|divorciad[oa]|celibe|nubile|coniugat[oa]|gehuwd|ongehuwd|getrouwd|gift|ogift|svatý|mężatka|zamężna|niezamężna|żonaty|nieżonaty|panna|kawaler|stan wolny|rozwiedzion[ya]|wdow(?:a|iec)|ženatý|vdaná|svobodn[ýá]|rozveden[ýá]|vydatá|slobodn[ýá]|ovdověl[ýá]|férjezett|nős|hajadon|nőtlen|elvált|özvegy|naimisissa|naimaton|eronnut|avioliitossa|abielus|vallaline|poročena?|neporočena?|samsk[ia]|oženjen|neoženjen|udana|neudana|udata|razveden[a]?|c[ăa]s[ăa]torit[ăa]?|nec[ăa]s[ăa]torit[ăa]?|divor[țţ]at[ăa]?|заміжня|незаміжня|(?:не)?одружен(?:ий|а)|розлучен(?:ий|а)|(?:не )?замужем|(?:не)?женат|холост|разведен[а]?|(?:не)?омъжена|(?:не)?женен|вдов(?:а|ець|ец|ица|ец[ъь])|vedęs|ištekėjusi|precējies|precējusies)(?!\p{L})/iu,
  ],
  [
    "citizenship",
    /(?<!\p{L})(?:citizens?(?:hip)?|nationals?|nationality|passport|permanent resident|visa|work permit|staats\p{L}+|nationalité|nacionalidad|nazionalità|cittadinanza|nationaliteit|nacionalidade|medborgarskap|statsborgerska[bp]|nationalitet|obywatel(?:stw\p{L}*|k[ai])?|občan(?:ství|ka)?|občianstvo|štátna príslušnosť|állampolgár(?:ság\p{L}*)?|kansala(?:inen|isuus\p{L}*)|kodakond\p{L}+|kodanik|državljan(?:stvo|ka)?|cet[ăa][țţ](?:ean[ăa]?|eni[ae])|na[țţ]ionalitate\p{L}*)(?!\p{L})/iu,
  ],
  [
    "family",
    /(?<!\p{L})(?:child(?:ren)?|kids|sons?|daughters?|(?:father|mother|parent) of|(?:parental|maternity|paternity) leave|mutterschaftsurlaub|elternzeit|(?:zwangerschaps|ouderschaps)verlof|congé (?:de )?(?:maternité|paternité)|kind(?:er|eren)?|zonen|dochters?|(?:husband|wife|spouse|father|mother)(?:[’']s name)?|partner|enfants?|hij[oa]s?|filh[oa]s?|figli[oa]?|dět[ií]|dítě|deti|dcer[ay]?|synov[ée]|børn|dzieci|dziecko|syn(?:ów|owie)?|córk[ai]|córek|urlop (?:macierzyński|rodzicielski|wychowawczy|ojcowski)|gyerm?ek(?:e[ki]?|em|eim|es)?|lasta|lapsi|lapset|puoliso|vaimo|aviomies|last|lapsed|lapse|abikaasa|otro(?:k|ka|ci|k[ae])|otroci|soproga?|žena|mož|sin(?:ova)?|hč(?:i|er[ai]?)|djec[ae]|dec[ae]|dijete|dete|suprug[ae]?|copi(?:i|l)|so[țţ](?:ie|ul)?|fiic[ăa]|fiu|(?:perhe|äitiys|vanhempain|isyys|hoito)vapaa|син(?:а|и|ів|ове)?|сын(?:а|овья|овей)?|доньк[аиу]|дочк[аиі]|дочь|дочери|дъщеря|дъщери|діт(?:и|ей)|дет(?:и|ей)|деца)(?!\p{L})/iu,
  ],
  [
    "religion",
    /^(?:religion|konfession|muslim|christian|catholic|protestant|jewish|hindu|buddhist|sikh|atheist|agnostic|evangelisch|katholisch)(?!\p{L})/iu,
  ],
  ["age", /^(?:age\b|aged?\s\d|\d{2}[ -](?:years?[ -]old|ans|años|anni|anos|jahre(?: alt)?|jaar)(?!\p{L}))/iu],
  ["health", /^(?:health|disabilit|gesundheit)/iu],
  [
    "hobbies",
    /^(?:hobb(?:y|ies)|hobiler(?:i)?|hobbik?|hobiji?|hobid|harrastu\p{L}+|vapaa-aika\p{L}*|hobby-uri|pasiuni|prosti čas|slobodno vri?j?eme|szabadidő|pastimes?|leisure)(?!\p{L})/iu,
  ],
];

/** "E-mail: …" behind a private sentence: there the public begins again. */
const PUBLIC =
  /^(?:e-?mail|e-?post|e-?pošta|sähköposti|puhelin|osoite|(?:suku|etu)?nimi|tehtävä|arvo|virka-asema|oppiarvo|orcid|päivätty|laadittu|aadress|(?:ees|perekonna)?nimi|naslov|telefon|elektronska pošta|enota|naziv|šifra|adresa|prezime|priimek|ime(?: in priimek| i prezime)?|radno mi?j?esto|delovno mesto|zaposlen\p{L}*|strokovni naziv|znanstveno zvanje|datum izpolnitve|num(?:e|ele)(?: (?:și|şi|si) prenum(?:e|ele))?(?=\s*[:/\t]|\s+prenume)|prenume|adres[ăa]|telefon(?:ul)?|locul de munc[ăa]|domeniul|func[țţt]ia|limb[ai]|permis de conducere|courriel|correo|correio|phone|gsm|cell|tel(?:[eé]phone|[eé]fono|efon|efoon)?|mobile|fax|(?:home|office|postal|work)?\s?address|adresse|anschrift|direcci[oó]n|indirizzo|adres|endereço|bio(?:graphy)?|profile|summary|web(?:site|page)?s?|sites?|home ?pages?|languages?|sprachen|langues|idiomas|lingue|talen|(?:ξένες )?γλώσσες|(?:kemampuan )?bahasa|nama(?: lengkap)?|jabatan|alamat|mata kuliah|nomor|lulusan|n(?:idn|ip|ik)(?!\p{L})|penguasaan bahasa|speaks|fluent|native speaker|orcid|scopus|google scholar|research(?:er)?|education|(?:academic |scientific )?(?:fields?|disciplines?|degrees?|titles?)|fachgebiet|departments?|facult(?:y|ies)|institut(?:e|ion)s?|universit(?:y|ies)|office|(?:(?:current|present|academic) )?(?:position|designation|profession|occupation|rank|affiliation)|last (?:updated|modified)|updated|stand|zuletzt|dernière mise à jour|actualizado|aggiornato|bijgewerkt|affiliation|employer|(?:(?:full|first|last|given|family|middle) |sur|fore)?names?|vorname|nachname|familienname|nom|prénom|apellidos?|nombres|cognome|vor- und zuname|nombre|nome|naam|név|elérhetőség(?:ek)?|(?:lak|levelezési )?cím|telefon(?:szám)?|nyelv(?:tudás|ismeret|ek)\p{L}*|munkahely(?:ek)?|beosztás|kutatási terület(?:ek)?|skype|linkedin|github|driving|führerschein|permis de conduire|references?|work (?:authori[sz]ation|permit|eligibility)|visa)(?![\p{L}])/iu;

const REACHED =
  /@|https?:|www\.|\bp\.?\s?o\.?\s?box\b|postfach\s\d|\+\d[\d\s()/-]{6,}|(?<!\d)(?!(?:19|20)\d\d[-.\s](?:19|20)\d\d(?!\d))\d{3,6}[-.\s]\d{3,}/iu;

const SIGNED =
  "signatures?|signed|semn[ăa]tura|allekirjoitus|podpis|potpis|päiväys|kuupäev|allkiri|datum|kraj|date|place|unterschrift|datum|ort|firma|fecha|lugar|luogo|data|local|assinatura|handtekening|plaats|underskrift|dato|sted|ort|lieu|signature";

const FORM_END = new RegExp(
  `^(?:[\\s._…:,/–—-]|\\(|\\)|\\d|(?<!\\p{L})(?:${SIGNED}|and|und|et|y|e|och|og)(?!\\p{L}))+$`,
  "iu",
);

/** "Halden, 3. mai 2025⇥Ada Reed", "V Haldenu 14. 2. 2025": where and when a form was signed. */
const PLACE_AND_DAY =
  /^(?:(?:v|ve|w|in|à|a|en|em)\s)?\p{Lu}[\p{L}-]{2,20},?\s(?:den\s|dne\s|le\s|am\s|el\s)?\d{1,2}(?:\.\s?\d{1,2}\.|\.?\s\p{L}{3,10})\s?20\d\d\s*(?:[\t,]\s*[\p{L}. -]{3,60})?$/iu;

/** "I hereby declare that the above is true.", "Autorizzo il trattamento dei miei dati": what a form has its owner say. */
const CONSENT =
  /^\W*(?:I (?:hereby |do hereby )?(?:declare|certify|affirm|solemnly affirm|consent|authori[sz]e)(?!\p{L})|autorizzo (?:il|al|la)|acconsento al|dichiaro (?:di|che)|il sottoscritto|la sottoscritta|wyrażam zgodę|oświadczam|hiermit (?:erkläre|versichere)|je soussignée?|declaro (?:que|bajo)|yo declaro|subsemnat(?:ul|a)|izjavljam)(?!\p{L})/iu;

/** The dotted line for signature and date at the end of a form, a phone number or an address below it: not private. */
export const endsForm = (line: string): boolean =>
  FORM_END.test(line) ||
  CONSENT.test(line) ||
  PLACE_AND_DAY.test(line) ||
  /^(?:e-?mail|phone|tel|mobile|fax)\p{L}*\.?\s*:/iu.test(line.trim()) ||
  /@|https?:|www\./u.test(line);

/** "E-mail: …", "Languages: …": a line that begins so is for everybody to its end. */
export const labelsPublic = (line: string): boolean => {
  const words = bare(line);
  return PUBLIC.test(words) || PUBLIC_FAR.test(words);
};

const PUBLIC_FAR = new RegExp(`^(?:${PUBLIC_ABROAD})(?![\\p{L}\\p{M}])`, "iu");

/** "Address: …": what follows on further lines is one still. */
export const labelsAddress = (line: string): boolean =>
  /^(?:(?:home|office|work|postal|business|current)\s)?(?:address|(?:privat|dienst|büro)?(?:adresse|anschrift)|direcci[oó]n|indirizzo|adres|endereço|osoite|adresa|affiliation|institut(?:e|ion)?s?)(?!\p{L})/iu.test(
    bare(line),
  );

/** "(b) Nationality", "3. Religion": what stands behind the number of a row of a form. */
const bare = (line: string): string =>
  line.trimStart().replace(/^(?:\(?(?:[a-z](?!\.\s?\d)|[ivx]{1,4}|\d{1,2})[).]|[•·▪–—-]|\d{1,2}(?=\t))\s+/iu, "");

/** Without a word that is private for sure: a language and how well it is spoken, a post with its years, what is studied. */
export const tellsOfWork = (line: string): boolean =>
  SPOKEN.test(line) ||
  /^\s*(?:19|20)\d\d\s?[–—-]\s?(?:(?:19|20)?\d\d|present|now|today|heute|présent|presente|heden|nu|nå)?(?!\p{L})/iu.test(
    line,
  ) ||
  /(?<!\p{L})(?:my (?:teaching|students|publications)|research|forsch|recherche|investigaci|ricerca|pesquisa|onderzoek|forskning)/iu.test(
    line,
  );

const SPOKEN =
  /(?<!\p{L})(?:fluent|native speaker|mother tongue|proficient|working knowledge|fließend|muttersprache|grundkenntnisse|courant|langue maternelle|fluido|lengua materna|madrelingua|fluente|língua materna|vloeiend|moedertaal|anyanyelv|äidinkieli|erinomainen|sujuva|emakeel|materni jezik|materinski jezik|limba matern[ăa]|felsőfok(?:ú)?|középfok(?:ú)?|alapfok(?:ú)?|flytande|modersmål|flytende|morsmål)(?!\p{L})|\((?:native|basic|beginner|intermediate|advanced|[abc][12][^()]{0,10})\)/iu;

/** How to reach somebody, what they speak and where they work is for everybody, under "Personal" too. */
export function isPublic(line: string): boolean {
  return (
    labelsPublic(line) || /^(?:\d{5,6}|(?!19|20)\d{4})\s\p{Lu}[\p{L}\s.()-]{2,40}$/u.test(line) || REACHED.test(line)
  );
}

/** Between sentences and parts of a list; not behind "St." or "Jan." */
const CUT = /(?<=(?:[\p{L}\d)]{5}|\s\p{L}{4}|\d{2})\.)\s+(?=\p{Lu}|\d)|(?<=[;,])\s+/gu;

/**
 * "Born 1980 in Halden. Citizen of Norland. Male." is covered as one by the label of its first words: here each part
 * gets the kind it has itself, or that of the part before it. What begins to be public again is let go.
 */
export function byKind(text: string, { kind, span }: ProtectedSpan): ProtectedSpan[] {
  const words = text.slice(span.start, span.end);
  const places: ProtectedSpan[] = [];
  let from = 0;
  for (const cut of [...everyMatch(words, CUT), null]) {
    const to = cut ? cut.index : words.length;
    const piece = words.slice(from, to).trim();
    if (from > 0 && labelsPublic(piece)) break;
    const own = from === 0 ? kind : kindInPersonal(piece);
    const last = places.at(-1);
    if (last && (own === null || own === last.kind)) last.span.end = span.start + to;
    else places.push({ kind: own ?? kind, span: { start: span.start + from, end: span.start + to } });
    from = cut ? cut.index + cut[0].length : to;
  }
  return places;
}

/** The same among personal facts, where an adjective of a nation is enough. */
export const kindInPersonal = (piece: string): ProtectedKind | null =>
  kindOf(piece) ?? (isNationality(piece) ? "citizenship" : null);

/** What a short stretch tells of a person that must not be weighed; null when nothing. */
export function kindOf(piece: string): ProtectedKind | null {
  const words = bare(piece);
  return [...ALONE, ...LABEL_STARTS].find(([, rule]) => rule.test(words))?.[0] ?? null;
}
