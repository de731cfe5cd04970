import { foldWords } from "#lib/profile/fold-words.ts";
import { LETTERS_OF_TWO, PARTICLES } from "#lib/profile/name-words.ts";
import { remembered } from "#lib/remembered.ts";

const BESIDE_FAMILY = `${PARTICLES}|[Ss]t|los|las|san|e|y|i|ʼt`;
/** "A.", "A.-B.", "BT.", "Sh.", "Yu.", "Ye.S." as one letter of another alphabet, "Ph.-A.", and "Y.-a." as Korean given names are cut short */
const INITIAL = `(?:\\p{Lu}{2}\\.(?!\\p{L})|(?:${LETTERS_OF_TWO})\\.(?!\\p{Ll})|(?:Th|Ph)\\.(?!\\p{L})|\\p{Lu}h\\.-\\p{Lu}\\.|\\p{Lu}\\p{M}?(?:\\.|(?![\\p{Ll}\\p{Lu}]))(?:\\s*-\\s*(?:\\p{Lu}\\.?|\\p{Ll}\\.|\\p{Ll}(?!\\p{L})))?)`;
/** "Reed–Stone": what joins two names may be set as a dash. */
const WORD =
  "(?:[\\p{Lu}][\\p{L}\\p{M}’'`ʻ]*(?:[-‐‑–][\\p{L}\\p{M}’']+)*|(?:d|l|O|D|L|N|dell|dall|dal|nell)[’']\\p{Lu}[\\p{L}’']+(?:[-‐‑–][\\p{L}\\p{M}’']+)*|(?:ter|al|el|ul|as|ad|ar|ash|ibn|bin|ben)[-‐‑’']\\p{Lu}[\\p{L}’']+(?:[-‐‑–][\\p{L}\\p{M}’']+)*|(?:Mc|Mac|De|Di|La|Le)\\p{Lu}\\p{L}+)";
const PARTICLE = `(?:(?:${BESIDE_FAMILY})\\b\\.?\\s+)`;
const SUFFIX = "(?:,?\\s+(?:Jr|Sr|II|III|IV)\\.?)?";

const SHAPES: [number, RegExp][] = [
  // "A. B. Reed", "A.-B. Reed", "AB Reed", "A van der Reed"
  [3, new RegExp(`^(?:${INITIAL}\\s*){1,4}${PARTICLE}*${WORD}(?:[\\s-]+${PARTICLE}*${WORD})?${SUFFIX}$`, "u")],
  // "A. Mac Reed Stone": three words are a family name too, seldom
  [2, new RegExp(`^(?:\\p{Lu}\\.\\s*){1,3}(?:${WORD}\\s+){2}${WORD}$`, "u")],
  // "Ada C. d. S. Reed": a particle cut short too
  [2.6, new RegExp(`^(?:${WORD}\\s+)?(?:\\p{Lu}\\.\\s*){1,3}\\p{Ll}\\.\\s*(?:\\p{Lu}\\.\\s*){0,2}${WORD}$`, "u")],
  [2.6, new RegExp(`^\\p{Lu}{2,3}\\s+${PARTICLE}*\\p{Lu}\\p{Ll}[\\p{L}’'-]*$`, "u")],
  // "Ada B. Reed", "Ada Reed-Stone B.", "Ada B. Vera Pazos de Luna"
  [
    3,
    new RegExp(
      `^${WORD}(?:\\s+${WORD})?\\s+(?:${INITIAL}\\s*){1,3}${PARTICLE}*${WORD}(?:\\s+${PARTICLE}*${WORD})?(?:\\s+${PARTICLE}+${WORD})?${SUFFIX}$`,
      "u",
    ),
  ],
  // "Reed A. B.", "Reed AB", "van der Reed A"
  [2.6, new RegExp(`^${PARTICLE}*${WORD}(?:\\s+${PARTICLE}*${WORD})?\\s+(?:${INITIAL}\\s*){1,3}$`, "u")],
  [2.4, new RegExp(`^${PARTICLE}*\\p{Lu}\\p{Ll}[\\p{L}’'-]*\\s+\\p{Lu}{1,3}(?:-\\p{Lu}\\.?)?$`, "u")],
  // "de Vera Pazos AB", "Vera e Pazos AB"
  [2.2, new RegExp(`^(?:${PARTICLE}+${WORD}\\s+|${PARTICLE}*${WORD}\\s+${PARTICLE}+)${WORD}\\s+\\p{Lu}{1,3}$`, "u")],
  // "Ada Reed", "Ada Mae Reed", "Ada van der Reed", "Ada de la Cruz Reed"
  [1.4, new RegExp(`^${WORD}(?:\\s+${PARTICLE}*${WORD}){1,3}${SUFFIX}$`, "u")],
  [1.6, /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u],
  [1, /^\p{Script=Han}{5}$/u],
  // "高橋さくら", "西之園千代子": longer ones, where they do not end as places do
  [0.8, /^\p{Script=Han}{2,3}(?:\p{Script=Hiragana}{2,4}|\p{Script=Katakana}{2,4})$/u],
  // "岡野しほ香", "茂木 凜", "岡野 しほ香"
  [1.2, /^\p{Script=Han}{2,3}(?!\p{L}*[のをがはとてにでも])\p{Script=Hiragana}{1,3}\p{Script=Han}$/u],
  [
    1.2,
    /^\p{Script=Han}{1,4}[ 　](?:\p{Script=Han}{1,3}|\p{Script=Han}?\p{Script=Hiragana}{1,4}\p{Script=Han}{0,2}|\p{Script=Katakana}{2,4})(?<![学会誌所社院部究集報書室科論史法編版号省庁])$/u,
  ],
  [0.8, /^[\p{Script=Han}ヶケノ之]{6}(?<![学会誌所社院部究集報書室科論史法編版号省庁])$/u],
];

/** Endings that words have and names rarely do; German ones behind a stem, for "Hartung" and "Freiheit" are names. */
const WORDY =
  /(?:[a-z]{5}(?:ung|heit|keit|schaft|itat)(?:en)?|ing|tions?|sions?|ities|ity|ness|ments?|isms?|ology|ologies|graphy|metry|ysis|yses|able|ible|ical|ics|ous|ives?|ality|ance|ence|ships?|ated|ized|ised|wards?|hood)$/i;
const WORDS = new Set(
  "chemistry thesis dissertation proceedings preprint manuscript forthcoming the a an of on in for and with from to by at via as or is are how why what when where who toward towards against beyond between under over into new using data model models network networks theory learning systems system deep neural large small social political economic public human world global local war power state states city cities history art law science sciences mathematics physics quantum space time language languages health policy market markets trade labor labour gender race culture memory life death love book review introduction notes note essay essays study studies case evidence effects effect impact role analysis methods method problem problems group groups theorem spaces fields algebras manifolds equations equation graphs graph random stochastic optimal robust fast efficient sparse online self black white early modern medieval ancient american european chinese african british german french indian western eastern north south east west press university journal proceedings conference workshop symposium annual international association society review letters annals bulletin transactions informe informes boletin revista cuadernos documentos banco banque ministerio ministere rapport berichte zeitschrift research institute department school college academy working paper papers report chapter volume issue edition ed eds vol dark matter star stars galaxy galaxies stellar solar cosmic planet planets image video robot speech text translation machine vision security privacy attack attacks software code program programs cloud mobile wireless energy climate water food forest ocean protein gene genes cell cells cancer brain mind child children women men family school schools education teacher student students work workers job jobs wage wages tax taxes growth crisis bank banks money credit debt inequality poverty migration religion church islam christian jewish oxford cambridge princeton harvard yale chicago berlin london paris york springer elsevier wiley sage routledge palgrave brill gruyter mit stanford".split(
    " ",
  ),
);

/** Marks of footnotes, raised letters ("Ada Reedᴱ") and things in brackets, that stand beside names. */
const MARKS =
  /^[〇○◯◎]+(?=[\p{Script=Han}\p{Script=Latin}])|(?:[*†‡§¶#∗⋆★✉^°\\]|(?![\d#*])\p{Extended_Pictographic}\uFE0F?)+|(?<=\p{L})\++|^\s*\++(?=\p{Lu})|\$[^$]{0,20}\$|(?:[\s,]*\b[a-e]\b)?[⁰¹²³⁴-⁹]+|(?<=\p{L})[\u1D2C-\u1D6A\u1D9C-\u1DBF]{1,3}(?!\p{L})/gu;

/** "with", "joint work with", "a joint project with", "co-authored with", "zusammen mit", in brackets "(mit": what stands before authors who are not the owner. */
export const TOGETHER =
  "(?:(?:(?:an?\\s+)?joint(?:ly)?\\s+)?(?:(?:work|paper|project|research|written|co-?written|co-?authored|authored)\\s+)?(?:together\\s+)?with|(?<=[([]\\s*)(?:w[./]|mit|avec|con|com|med|met)|(?:zusammen|gemeinsam)\\s+mit|en\\s+(?:collaboration|coll\\.)\\s+avec|(?:junto|insieme)\\s+(?:a|con)|en\\s+colaboraci[oó]n\\s+con|em\\s+(?:colaboração|parceria)\\s+com|(?:tillsammans|sammen)\\s+med|samen\\s+met)";

const LEAD = new RegExp(`^[([\\s]*(?:${TOGETHER}|and|und|by|avec|mit|con|the late|incl(?:uding|\\.)?)\\s+`, "i");

/** Behind a word, not behind "Stone Sh.", "Stone E. Yu." and "Stone, Yu."; "Wei Yu." and "B. Yu." end in a family name. */
const LAST_STOP = new RegExp(
  `(?<=\\p{L}{2})(?<!(?:^|[\\s,])(?!Y)(?:${LETTERS_OF_TWO}|Th|Ph)|(?:\\p{Ll}\\s(?:\\p{Lu}\\.\\s?){1,2}|,\\s?)Y[aeou])\\.$|\\s\\.$`,
  "u",
);

/**
 * "Md. ", "Mohd. " as many names of Bengal and Malaysia begin, and other given names cut short where initials follow:
 * "Chas. B. Fell".
 */
const SHORT_GIVEN =
  /^((?:M[dst]|Mst|Moh?d|Muhd|Moh|Muh|Sk|Syd?)(?=\.\s\p{Lu}\p{Ll})|(?!(?:Dr|Prof|Mrs?|Ms|Ph|St|Sh|Ch|Ju|Ye?|Ya|Yu|Th|Kh|Ts|Zh)\.)\p{Lu}\p{Ll}{2,6}(?=\.\s(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}))\.\s/u;

/** A name without footnote marks, numbers and brackets: "Ada Reed*†²" → "Ada Reed". */
export const bareName: (printed: string) => string = remembered(withoutMarks);

/** "Ada Reed", "slow tides": words and blanks, in which the only thing to take away is what stands before a name. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function withoutMarks(printed: string): string {
  if (PLAIN.test(printed)) return printed.replace(LEAD, "");
  return (
    printed
      .replace(/^\s*[([]\s*/, "")
      .replace(/^\s*(?:…|\.\.\.)\s*&?\s*/u, "")
      .replace(MARKS, " ")
      // "Carl (Charlie) Stone": how he is called
      .replace(/(?<=\p{L})\s+\(\p{Lu}\p{Ll}{1,12}\)\s+(?=\p{Lu})/u, " ")
      .replace(/\s*\((?:[^()]*)\)\s*$/u, " ")
      // "茂木凜ほか", "茂木凜他3名": and others
      .replace(/(?<=[\p{Script=Han}\p{Script=Hiragana}])\s?(?:ほか|他)(?:\d{1,3}名)?$/u, "")
      .replace(/(?<=\p{L})\d{1,2}(?=\s|$|,)/gu, "")
      // "Carl Stone, M.D." has a degree, "Stone, M.D." two initials.
      .replace(/\s*,\s*(?:Ph\.?D|(?<=\p{L}\.?\s\S.*)M\.?D|MSc|Esq)\.?$/iu, "")
      .replace(LEAD, "")
      // "Md. Reed Stone", "Alb. K. M. Fell": a given name cut short, as it is without its stop
      .replace(SHORT_GIVEN, "$1 ")
      // "Dr. B. Fell", "Prof. Dr. Ada Reed"
      .replace(/^\s*(?:(?:Prof|Dr|Mr|Mrs|Ms)\.\s+)+(?=\p{Lu}\S*\s+\p{Lu})/u, "")
      .replace(/[)\]]+[.,;:]*$/, "")
      .replace(/\s+/gu, " ")
      // "Fell- Stone": where a line broke
      .replace(/(?<=\p{Ll})-\s(?=\p{Lu}\p{Ll})/gu, "-")
      .replace(/^[\s.,;:&–-]+|[\s,;:&–-]+$/gu, "")
      .replace(LAST_STOP, "")
      .trim()
  );
}

const INITIALS_ONLY = new RegExp(`^(?:${INITIAL}[\\s-]*){1,4}$`, "u");
const INITIALS_AND_PARTICLES = new RegExp(`^(?:${INITIAL}[\\s-]*){1,4}(?:(?:${BESIDE_FAMILY})\\s*)*$`, "u");
/** "Reed", "van der Reed", "da Cunha Reed" */
const LONE_NAME = new RegExp(`^(?:${PARTICLE}*${WORD}(?:\\s+(?:Jr|Sr)\\.?)?|${PARTICLE}+${WORD}\\s+${WORD})$`, "u");
const NOBODY =
  /\d|[@/=<>?!:%]|^(?:the|der|die|das|les|los)\s|universi|institut|college|\bschool|academ|laborator|department|\bpress\b|observator/i;
/** One or two syllables of pinyin: "Ting", "Xiaoming" end like English participles but are names. */
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|iao|ian|ing|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiuv])){1,2}$/;
/** Words of titles that are also names. */
const ALSO_NAMES = new Set(
  "ing king sterling love black white young art mark law west north case star book power churchill christian german wiley".split(
    " ",
  ),
);
const SMALL = /(?:^|\s)(?:an|of|on|in|for|and|to|by|at|is|how|why|via|new)(?=\s|$)/g;

/**
 * How much a stretch of words looks like one person's name: about 3 for "A. B. Reed", 1.4 for "Ada Reed",
 * 0.3 for one capitalised word, below 0 for what is no name. Knows shapes only, no list of names.
 */
export const nameShape: (printed: string) => number = remembered(shapeOf);

/** "ADA VERA MOSS DO REED": between words in capitals a particle is one, too. */
function quiet(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.replace(/(?<=\s)(?:D[AEO]S?|DEL|DELLA|DI|DU|VAN|VON|DER|DEN|LA|LE)(?=\s\p{Lu}{2})/gu, (word) =>
    word.toLowerCase(),
  );
}

function shapeOf(printed: string): number {
  const name = quiet(bareName(printed));
  if (name === "" || name.length > 48 || NOBODY.test(name)) return -3;
  // "uranyl (VI), A. Reed": a number, not somebody's initials.
  if (/^(?:I{2,3}|IV|VI{1,3}|IX|XI{0,3})$/.test(name)) return -1;
  // "O. Stone, myself, C. Fell": the owner of the list.
  if (name === "myself") return 2;
  if (INITIALS_ONLY.test(name)) return 1.2;
  const strange = foldWords(name)
    .split(" ")
    .filter(
      (word) =>
        word.length > 2 && (WORDS.has(word) || (WORDY.test(word) && !PINYIN.test(word))) && !ALSO_NAMES.has(word),
    ).length;
  // "A Nation’s Harbours"; "Norland Children's Salt Collaborative" signs.
  if (
    /\p{L}{2}[’'ʼ]s(?=\s)/u.test(name) &&
    !/(?:group|team|network|consortium|collaborati(?:on|ve)|investigators)$/iu.test(name)
  )
    return -1;
  const best = SHAPES.find(([, shape]) => shape.test(name))?.[0];
  if (best !== undefined) return best - strange * 1.6 - (name.match(SMALL)?.length ?? 0) * 2;
  if (LONE_NAME.test(name)) return strange > 0 ? -1 : 0.3;
  return -2.5;
}

/** True for "A.", "A. B.", "A.-B.", "AB": initials alone, as they follow a family name and a comma. */
export function isInitials(printed: string): boolean {
  const name = bareName(printed).replace(/(?:,?\s*(?:Jr|Sr|II|III)\.?)$/, "");
  return INITIALS_AND_PARTICLES.test(name) || /^\p{Lu}{1,3}$/u.test(name);
}
