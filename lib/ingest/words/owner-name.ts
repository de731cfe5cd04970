import { bareName, nameShape } from "#lib/ingest/words/name-shape.ts";

const TRIM =
  /(?<!\p{L})(?:curriculum )?vit(?:ae|æ)(?!\p{L})|(?<!\p{L})curriculum vita(?!\p{L})|(?<!\p{L})(?:merit(?:förteckning|lista)|levnadsbeskrivning|ansioluettelo|životopis|életrajz|önéletrajz|życiorys|özgeçmiş)(?!\p{L})|\b(?:c\.?\s?v\.?|r[eé]sum[eé]|vita|home ?page|personal (?:web)?(?:site|page|website)|website|academic|lebenslauf|short|full(?=\s+(?:c\.?\s?v|vita|curriculum|r[eé]sum))|about|list of publications|publications? list|publications?)\b|['’]s\b|\b(?:of|for|de)\s*$|^\s*(?:of|for)\b|\|.*$/giu;
const TITLES =
  /(?:^|(?<=[\s.]))(?:prof(?:\.|esor)?\s(?:madya|emeritus)|profesor|dr\.?(?:[\s-](?:rer|phil|med|iur|theol|oec|sc|ing|hab|inż)\.?)?(?:\s?(?:nat|pol|oec|hum|habil|vet|dent|agr|techn|math|h\.\s?c|mult)\.)*|prof\.?|professor|pd|privatdozent(?:in)?|priv\.-doz\.|univ\.-prof\.?|mr\.?|ms\.?|mrs\.?|mgr\.?|drs\.?|(?:a(?:sst|ssoc|o)|ap|apl|em|tit|h\.\s?c|hab|inż|ing|ir|mag|doc|bc|mudr|mvdr|rndr|phdr|judr|paeddr|thdr|ph\.?d|dipl\.-\w+)\.|mag\.\s?[aª]|dipl\.-\w+)\s*(?=(?<=\s)\p{Lu}|(?<=\.)\p{Lu})/giu;
const DEGREES =
  /(?:,?\s*\b(?:ph\.?\s?d\.?(?: candidate| student)?|m\.?d\.?|d\.?phil\.?|m\.?sc\.?|m\.a\.|mph|mbbs|mba|rn|th\.?\s?d\.?|ed\.?\s?d\.?|d\.?sc\.?|sc\.?d\.?|m\.div\.|dr\.?p\.?h\.?|pharm\.?d\.?|ll\.?m\.?|m\.s\.|p\.?eng\.?|p\.\s?e\.|j\.d\.|[smf]?ieee|mbe|obe|cbe|c\.?sc\.?|dr\.?sc\.?|d\.?litt\.?|habil\.?|esq\.?|candidate))+\s*$/i;
/** "Ada Reed FRS, FRAeS": fellows of societies, in capitals and without the vowel of "Ada Frey". */
const FELLOWS = /(?:,?\s*\bFR(?:[B-DF-HJ-NP-TV-XZ][A-Za-z]{0,4}|AeS|AI|AS|Eng|IBA))+\s*$/u;
/** "Ada Reed, BSc (Hons), Dipl. HQM, FXYZ", "Ada Reed, PhD FXYZ": letters behind the comma after a name. */
const BEHIND_NAME =
  /(?<=\p{L}\s+(?:\p{L}+\s+)?\p{Lu}[\p{L}’'-]+)(?:\s\([A-Z]\p{L}*[A-Z]\p{L}*\))?(?:,\s*(?:(?:Dipl|Mag|Lic|Cert)\.?-?\s?)?(?:[A-Z][\p{L}.]*\.?[A-Z][\p{L}.]*|Hons|Esq)\.?(?:\s\(\p{L}+\.?\)|(?:\s[A-Z][A-Z.]{2,7}){1,3})?)+\s*$/u;
/** "Ada Reed, geb. Stone", "Ada Reed (née Stone)": the name she had before. */
const BORN =
  /,?\s+\(?(?:geb\.|geborene|née?|born|nata|nacida|nascida|z d\.|ur\.|roz\.|født|född|o\.s\.)\s+\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\)?\s*$/u;
/** "Ada Reed (she/her)", "Ada Reed she/her/hers": with brackets or, in small letters, without. */
const PRONOUNS =
  /\s*[([](?:she|he|they|ze|sie|er|elle|iel|ella|él|zij|hij|die)\s*[/,|][^)\]]{1,24}[)\]]\s*$|\s+(?:she|he|they|ze|sie|er|elle|iel|ella|él|zij|hij|die)(?:\s?\/\s?\p{Ll}{2,6}){1,3}\s*$/iu;
/** "Dr. (Mrs.) Ada Reed" */
const COURTESY = /\((?:mrs?|ms|miss|smt|kum|km|sri|shri|fr|sr|rev)\.?\)\s*/iu;
/** "[ADA REED]{.smallcaps}" */
const MARKED = /^\[([^\]]+)\]\{[^}]*\}$/u;
/** "Nom Ada Reed" in a table of personal facts. */
const LABEL =
  /^\s*(?:full\s+|sur)?(?:names?\s*[:：]|(?:name|nom|nombre|nome|naam|namn|navn)(?:\s+et prénoms?|\s+y apellidos)?\s*[:：]?\s+(?=\p{Lu}\S+\s+\S))\s*/iu;

/** "Curriculum vitae of Dr. Ada Reed, Ph.D. | Homepage" → "Ada Reed" */
export function cleanName(printed: string): string {
  return withFamilyLast(cleaned(printed));
}

/** "REED Ada Mae", as forms of the Romance languages and the Hungarians print it: only the family name shouts, and stands first. */
function withFamilyLast(name: string): string {
  const [, family = "", given = ""] =
    /^(\p{Lu}{4,}(?:[ '’-]\p{Lu}{3,})?) (\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){0,2})$/u.exec(name) ?? [];
  return family === "" ? name : `${given} ${family}`;
}

function cleaned(printed: string): string {
  return bareName(
    inOrder(printed)
      .replace(/\s+/gu, " ")
      .replace(MARKED, "$1")
      .replace(PRONOUNS, "")
      .replace(LABEL, "")
      .replace(COURTESY, "")
      // "Ekaterina (Katya) Reed": the name among friends.
      .replace(/(?<=\p{L})\s+[("“']\p{Lu}\p{Ll}+[)"”']\s+(?=\p{Lu})/u, " ")
      // "Ada Reed 里德": the name once more in its own letters.
      .replace(
        /(?<=\p{Script=Latin}[\s(（]+)[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·]+[)）]?\s*$/u,
        "",
      )
      // "里德 (Ada Reed)"
      .replace(
        /^\s*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·]+[\s(（|/]\s*(?=\p{Script=Latin}{2,}[\s,-]+\p{Script=Latin}{2,}[)）]?\s*$)/u,
        "",
      )
      .replace(TITLES, "")
      .replace(TRIM, " ")
      // "CURRICULUM VITAE — ADA REED": what parted the label from the name.
      .replace(/^\s*[—–|:-]\s+/u, "")
      // "Curriculum vitae of Ada Reed": what joined the label to the name.
      .replace(/^\s+(?:of|for|von|de|di)\s+(?=\p{Lu})/u, "")
      .replace(BORN, "")
      .replace(BEHIND_NAME, "")
      .replace(DEGREES, "")
      .replace(FELLOWS, "")
      .replace(DEGREES, "")
      .replace(/[,|:–—(（-]\s*$/, "")
      .trim(),
  );
}

/** "NAME: Reed, Ada Mae" → "Ada Mae Reed"; without a label a comma may mean anything. */
function inOrder(printed: string): string {
  const match = /^\s*(?:full\s+)?names?\s*[:：]\s*(\p{L}[\p{L}’' -]+),\s*(\p{L}[\p{L}’'. -]+)$/iu.exec(printed.trim());
  return match ? `${match[2]} ${match[1]}` : printed;
}

/**
 * True when a whole line reads as one person's name. At the `top` of a document, in its largest letters, a name may look
 * like words ("Temperance Reed") or be a single one.
 */
export function isPersonName(name: string, top = false): boolean {
  const words = name.split(" ");
  return (
    words.length >= (top ? 1 : 2) &&
    words.length <= 6 &&
    nameShape(calm(name)) >= (top ? (words.length === 1 ? 0.3 : -0.5) : 1.2) &&
    !/,/.test(name) &&
    !OFFICE.test(name) &&
    !signsForMany(name) &&
    !/\b(?:university|institute|department|school|college|avenue|street|road|hall|room|office|phone|email|research|professor|fellow|last updated|postdoctoral|investigators?|assistant|student|scholar|engineer|scientist|download|current|latest|pdf|click|welcome|home|menu|contact|labs?|laboratory|group|team|professional|title|glance|overview|summary|highlights|publications|curriculum|biography|europass|projects|education|skills|ieee|acm|xplore|elsevier|springer)\b/i.test(
      name,
    )
  );
}

/** "Mitglied des Kirchenrats", "Presidente del Patronato": what somebody is, not who. */
const OFFICE =
  /^(?:\p{L}*mitglied|(?:stv\.?\s|stellvertretende[rn]?\s|vize-?)?(?:vorsitzende[rn]?|präsident(?:in)?|sprecher(?:in)?|leiter(?:in)?|direktor(?:in)?)|vertreter(?:in)?|beauftragte[rn]?|(?:vice-?\s?)?(?:member|chair(?:man|woman|person)?|president|head|director|delegate|membre|président[e]?|direct(?:eur|rice)|miembro|presidente|presidenta|director[a]?|delegad[oa]|membro|diretor[a]?|socio|socia|soci[oa]|consigliere|consigliera|delegat[oa]|direttore|direttrice|lid|voorzitter))\s(?:der|des|dem|den|im|in|am|van|von|vom|of|du|de|del|della|dello|degli|da|do|dos|di|al|el|het)\s/iu;

/** "TIDES Collaboration": who signs for many is no person. */
export function signsForMany(name: string): boolean {
  return /\b(?:collaborations?|consortium|consortia)\b/i.test(name);
}

/** "ADA REED" is how a letter head shouts; elsewhere she is Ada Reed. */
export function calm(name: string): string {
  if (!/(?<!\p{L})\p{Lu}[\p{Lu}’'-]{3,}(?!\p{L})/u.test(name)) return name;
  // "Jörg REED": only the family name shouts.
  if (name !== name.toUpperCase())
    return name.replace(/(?<!\p{L})\p{Lu}[\p{Lu}’'-]{3,}(?!\p{L})/gu, (word) => calm(word));
  return (
    name
      .toLowerCase()
      .replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
      .replace(
        /(?<=\s)(?:De|Del|De La|La|Las|Los|Da|Do|Dos|Das|Di|Van|Von|Der|Den|Ter|Ten|Y|E|I|Zu|Af)(?=\s)/gu,
        (word) => word.toLowerCase(),
      )
      // "AHMAD SALT BIN TIDE REED", "SITI BINTI REED": whose child somebody is; of three words the middle one may be a name.
      .replace(/(?<=\p{L}\s)Binti(?=\s)|(?<=\p{L}\s\p{L}+\s)Bin(?=\s)|(?<=\p{L}\s)Bin(?=\s\p{L}+\s\p{L})/gu, (word) =>
        word.toLowerCase(),
      )
  );
}
