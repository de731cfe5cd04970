import type { ProtectedKind } from "#lib/ingest/draft.ts";
import { LABELS_ABROAD } from "#lib/ingest/words/protected-labels-abroad.ts";

/** The rest of the line, up to a mark that begins something else. */
const REST = "(?:(?!(?<!\\d) [—–] | [—–] (?!\\d))[^\\n\\t;|•·]){0,120}";
/** "Date of birth / place: …", "Medeni Hali / Askerlik : …": one label for two answers. */
const BESIDE = "(?:\\s*\\/\\s*\\p{L}[\\p{L} ]{1,24}?)?";
/** A label, what parts it from its answer (a colon, a column, or at once a number), and the answer. */
const label = (words: string) =>
  new RegExp(
    `(?<![\\p{L}-])(?:${words})(?![\\p{L}\\p{M}-])${BESIDE}(?:\\s*[:：=–—-]\\s*|\\s*[\\t\\u3000]\\s*|\\s*(?=\\d))${REST}`,
    "giu",
  );

/** The picture of a person in an application, as forms and converters name it. */
const PHOTO =
  "(?:passport |profile |id )?photo(?:s|graph)?|(?:pass|licht)bild|(?:bewerbungs|pass)?foto|photo d[’']identité|photographie|fotograf[ií]a|foto tessera";

/** Anywhere in a document: a label and what it says. "Date of birth: 3 May 1985", "Nationality: Norwegian". */
export const LABELLED: [ProtectedKind, RegExp][] = [
  [
    "birth",
    label(
      "ημερομηνία γέννησης|ημ\\.? γέννησης|τόπος(?: και ημερομηνία)? γέννησης|έτος γέννησης|tempat(?:[ ,/&]+(?:dan )?(?:tanggal|tgl\\.?|tarikh))? lahir|(?:tanggal|tgl\\.?|tarikh) lahir|dates? of birth|birth ?dates?|date and place of birth|places? of birth|birth ?place|birthday|d\\.?o\\.?b\\.?|born(?: on| in)?|née?(?: le| à)?|nat[oa](?: il| a)?|nacid[oa](?: el| en)?|geburtsdatum|geburtsort|geb\\.(?: am)?|geboren(?: am| in| op)?|date de naissance|lieu de naissance|fecha de nacimiento|lugar de nacimiento|data di nascita|luogo di nascita|data de nascimento|geboortedatum|f(?:ödd|ødt|ødd)(?: den| i)?|födelse(?:datum|ort|år)|fødsels(?:dato|år)|fødested|(?:data|miejsce)(?: i miejsce)? urodzenia|doğum (?:tarihi|yeri)(?: ve (?:tarihi|yeri))?|(?:datum|místo|rok|dátum|miesto)(?: a místo| a miesto)? narozen(?:í|ia)|(?:narozen|naroden)[aýá]?|szül(?:etett|\\.)|születési (?:hely|idő|dátum|év)(?:e|je)?(?:,? (?:és )?(?:hely|idő|dátum|év)(?:e|je)?)?|syntymä(?:aika|päivä|paikka|vuosi)(?: ja -(?:aika|paikka))?|synt\\.|syntynyt|s\\.(?=\\s?\\d{1,2}\\.\\s?\\d{1,2}\\.)|sünni(?:aeg|kuupäev|koht)(?: ja (?:-koht|koht))?|sündinud|(?:datum|kraj|leto|mesto|mjesto|godina|dan)(?:(?: in|,| i) (?:datum|kraj|mesto|mjesto))? ro(?:jstva|đenja)|rojstni (?:datum|dan|kraj)|ro(?:jen|đen)a?|датум (?:и место )?рођења|(?:data|locul|anul)(?: [șşs]i (?:data|locul))? na[șşs]terii|n[ăa]scut[ăa]?|出生(?:日期|年月)?|生年(?:月日)?|生まれ",
    ),
  ],
  ["age", label("age|alter|edad|âge|età|idade|leeftijd")],
  ["sex", label("φύλο|jenis kelamin|jantina|sukupuoli|sugu|spol|sex|gender|geschlecht|sexe|sexo|sesso|geslacht|性别")],
  [
    "citizenship",
    label(
      "υπηκοότητα|ιθαγένεια|εθνικότητα|kewarganegaraan|warganegara|citizenships?|nationality|nationalities|citizen of|national of|staatsangehörigkeit|staatsbürgerschaft|nationalität|nationalité|nacionalidad|ciudadanía|nazionalità|cittadinanza|nacionalidade|nationaliteit|nationalitet|medborgarskap|statsborgerska[bp]|obywatelstwo|(?:státní )?(?:občanství|příslušnost)|(?:štátne )?občianstvo|národnos(?:t|ť)|statsborger i|állampolgárság(?:a|ok)?|nemzetiség(?:e)?|kansalaisuus|kodakondsus|rahvus|državljanstvo|narodnost|држављанство|cet[ăa][țţt]eni[ae]|na[țţt]ionalitate(?:a)?|uyruğu?|visa(?: status)?|immigration status|work authori[sz]ation|residency status|国籍",
    ),
  ],
  [
    "marital",
    label(
      "οικογενειακή κατάσταση|status (?:perkawinan|pernikahan|perkahwinan)|taraf perkahwinan|marital status|civil status|familienstand|état civil|situation familiale|estado civil|stato civile|burgerlijke staat|civilstånd|civilstand|sivil(?:stand|status)|stan cywilny|rodinný stav|stav(?=\\s*[:\\t]\\s*(?:ženat|vdan|svobodn|rozveden|vdov|slobodn|vydat))|medeni (?:hal|durum)[iu]?|családi állapot(?:a)?|siviilisääty|perhesuhteet|perekonnaseis|zakonski stan|(?:bračn[io]|zakonsk[io]) (?:stanje|status|stan)|брачно стање|stare(?:a)? civil[ăa]|婚姻",
    ),
  ],
  [
    "family",
    label(
      "gyermekek(?: száma)?|lapset|lapsed|otroci|djeca|deca|copii|puoliso|abikaasa|(?:father|mother|husband|wife|spouse)[’']s name|children|kinder|enfants|hijos|figli|family(?: status)?|spouse|number of children",
    ),
  ],
  [
    "religion",
    label(
      "θρήσκευμα|agama|uskonto|uskontokunta|veroispovi?j?est|veroizpoved|religi[ae]|religion|religious (?:affiliation|belief)|denomination|konfession|religión|religione|religião|confession",
    ),
  ],
  ["health", label("health(?: status)?|disabilit(?:y|ies)|gesundheit")],
  ["photo", label(PHOTO)],
  [
    "hobbies",
    label(
      "χόμπι|hobi|kegemaran|privates|private interests|vie privée|vida privada|hobb(?:y|ies|ys)|pastimes?|leisure(?: activities)?|freizeit|loisirs|czas wolny|personal interests|hobiler(?:i)?|fritidsint(?:ressen|eresser)|hobbik?|szabadidő|harrastukset|hobid|hobiji?|konjički|prosti čas|slobodno vri?j?eme|hobby-?uri|pasiuni|(?:other|outside|non-academic) interests|aficiones",
    ),
  ],
  ...Object.entries(LABELS_ABROAD).map(([kind, words]): [ProtectedKind, RegExp] => [
    kind as ProtectedKind,
    label(words),
  ]),
];

/** Among personal facts a label needs no colon: "Staatsangehörigkeit deutsch", "Situation familiale pacsée, un enfant". */
export const BARE_LABELS: [ProtectedKind, RegExp][] = [
  [
    "citizenship",
    /(?<=^|[\n\t]\s*)(?:staatsangehörigkeit|staatsbürgerschaft|nationalität|nationalité|nationality|citizenship|nacionalidad|nazionalità|cittadinanza|nacionalidade|nationaliteit|obywatelstwo|(?:státní )?občanství|statsborgerskab|statsborgerskap|medborgarskap|állampolgárság|kansalaisuus|kodakondsus|državljanstvo|cet[ăa][țţt]eni[ae])\s+[^\n\t]{2,60}/giu,
  ],
  [
    "marital",
    /(?<=^|[\n\t]\s*)(?:familienstand|situation (?:familiale|de famille)|état civil|estado civil|stato civile|burgerlijke staat|stan cywilny|rodinný stav|családi állapot|siviilisääty|zakonski stan|bračno stanje|stare(?:a)? civil[ăa]|marital status|civil status)\s+[^\n\t]{2,80}/giu,
  ],
  [
    "birth",
    /(?<=(?:nacimiento|nascita|nascimento|naissance|birth|geburtsdatum|born)[^\n]{0,60}\t)(?:lugar|luogo|local|lieu|place|ort)\s*[:\t]\s*[^\n\t]{2,60}/giu,
  ],
  // "国籍　日本", "性別 女"
  ["citizenship", /(?<=^|[\n\t]\s*)(?:国\s?籍|國籍|民族|本\s?籍\s?地?|籍[贯貫]|국적)[\s:：]+[^\n\t]{1,40}/gu],
  ["sex", /(?<=^|[\n\t]\s*)(?:性\s{0,3}[別别]|성별)[\s:：]+[男女남여]\S{0,2}/gu],
  ["marital", /(?<=^|[\n\t]\s*)(?:配偶者(?:の有無)?|婚姻(?:状况|狀況)|결혼 ?여부)[\s:：]+[^\n\t]{1,20}/gu],
  // "家族等　配偶者あり、扶養家族2名（子）", "扶養家族数（配偶者を除く）　2人", "配偶者の扶養義務　無"
  [
    "family",
    /(?<=^|[\n\t]\s*)(?:家\s?族\s?(?:等|構成|状況)?|扶養家族(?:数|等)?(?:（[^（）]{2,16}）)?|扶養義務|가족 ?(?:관계|사항))[\s:：]+[^\n\t]{1,60}/gu,
  ],
  [
    "family",
    /(?<=^|[\n\t、，。]\s*)(?:配偶者(?:あり|なし|有り?|無し?)|扶養家族(?:なし|\s?\d{1,2}\s?[名人]))(?:[、，]?\s?(?:扶養家族|子)[^\n\t、。]{0,16})?/gu,
  ],
  // "満43歳"
  ["age", /(?<=^|[\n\t（(、，]\s?)満\s?\d{2}\s?[歳才]/gu],
];

/** Leaves from work for a child, in the languages of headings. */
export const LEAVES =
  "(?:maternity|paternity|parental|adoption|child-?care|family|carer[’']s) leave|mutterschutz|(?:mutter|vater)schaftsurlaub|elternzeit|(?:eltern|väter|mutterschafts)?karenz|babypause|congé (?:de )?(?:maternité|paternité|parental)|(?:baja|permiso|licencia) (?:por|de) (?:maternidad|paternidad)|licença[- ](?:maternidade|paternidade|parental)|congedo (?:di )?(?:maternità|paternità|parentale)|(?:zwangerschaps|ouderschaps|bevallings)verlof|föräldraledig\\p{L}*|barselspermisjon|gye[sd](?:-en)?|szülési szabadság(?:on)?|gyermekgondozási szabadság(?:on)?|(?:perhe|äitiys|vanhempain|isyys|hoito)(?:vapaa|loma)\\p{L}*|(?:lapsehooldus|vanema|emadus|isadus)puhkus\\p{L}*|(?:porodnišk|starševsk|očetovsk|materinsk|porodiljn|rodiljn|roditeljsk|porodiljsk)\\p{L}+ (?:dopust|odsotnost|odsustv)\\p{L}*|concediu(?:l)? (?:de (?:maternitate|paternitate|creștere a copilului)|parental|pentru (?:cre[șşs]terea|[îi]ngrijirea) copilului)|foreldrepermisjon|urlop(?:u|ie)? (?:macierzyński\\p{L}*|rodzicielski\\p{L}*|wychowawcz\\p{L}+|ojcowski\\p{L}*|tacierzyński\\p{L}*)(?: i (?:macierzyński|rodzicielski|wychowawcz)\\p{L}*)?|(?:mateřsk|rodičovsk|materskej|rodičovskej)\\p{L}* dovolen\\p{L}+|(?:декретн|батьківськ|материнськ|родительск)\\p{L}+ (?:відпустк|отпуск)\\p{L}*|відпустк\\p{L} (?:по|для) догляд\\p{L}+ за дитиною|отпуск\\p{L}* по (?:уходу за (?:реб[её]нком|детьми)|беременности и родам)|отпуск\\p{L}* (?:за|по) майчинство|(?:vaiko priežiūros|motinystės|tėvystės) atostog\\p{L}+|bērna kopšanas atvaļinājum\\p{L}*|barselsorlov|forældreorlov|doğum izni|cuti (?:bersalin|melahirkan)|nghỉ thai sản|permís de (?:maternitat|paternitat)|άδεια (?:μητρότητας|πατρότητας|ανατροφής)";

/** The same where no blanks part the words: "産休・育休", "产假", "육아휴직". */
const LEAVES_EAST =
  "(?:産前産後|産|育児|育|介護)(?:休業|休暇|休)|(?:产|陪产|育儿)假|(?:産|育嬰|育兒)假|(?:육아|출산|산전후)\\s?(?:휴직|휴가)";

/** "two periods of", "14 months of" */
const HOW_LONG = "(?:(?:an?|one|two|three|four|\\d)\\s+periods?\\s+of\\s+)?";

/** "14 months of parental leave", "on maternity leave" */
const LEAVE = `(?<![\\p{L}-])${HOW_LONG}(?:(?:on|took|during|for|due to)\\s+)?(?:(?:\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[\\s-]+(?:weeks?|months?|years?)['’]?(?:\\s+of|\\s+on)?\\s+)?(?:maternity|paternity|parental|adoption|child-?care) leave(?![\\p{L}-])`;

/** In any list of posts and degrees: a leave with its dates, alone on its line or in brackets. */
export const ON_LEAVE: [ProtectedKind, RegExp][] = [
  [
    "family",
    new RegExp(
      `(?<=(?:^|[\\n\\t(;,–—-])\\s*(?:\\d[\\d\\s/.–—-]*[:,]?\\s*)?)${LEAVE}(?=\\s*(?:$|[\\n\\t);.]|,?\\s*(?:in |from |for |until )?(?:\\d|\\p{Lu}\\p{Ll}{2,8}\\.? \\d)|\\())(?:\\s*\\([^()\\n]{0,80}\\)|[^.;()\\n|]{0,60}?(?=$|[.;()\\n|]))?`,
      "gmiu",
    ),
  ],
  // "(congé maternité : février–juin 2012)", "(2014 und 2017 je vier Monate Mutterschaftsurlaub)"
  ["family", new RegExp(`(?<=\\()[^()\\n]{0,80}(?<!\\p{L})(?:${LEAVES})(?!\\p{L})[^()\\n]{0,80}(?=\\))`, "giu")],
  // "研究員（2018年度 育休）", "※産休により1年延長"
  [
    "family",
    new RegExp(
      `(?<=[（(※])[^（）()※\\n]{0,40}(?:${LEAVES_EAST})[^（）()※\\n]{0,40}|(?<=(?:^|[\\n\\t])\\s*(?:\\d[\\d年月度\\s/.～〜–—-]*)?)(?:${LEAVES_EAST})[^\\n\\t]{0,40}`,
      "gu",
    ),
  ],
  // "a five-month family leave after the birth of my son"
  [
    "family",
    /(?:\p{L}+[\s-](?:weeks?|months?|years?)['’]?\s(?:of\s)?)?(?:maternity|paternity|parental|adoption|child-?care|family) leave(?:,? (?:\p{Ll}+ ){0,3}(?:birth|adoption|arrival) of [^.;\n]{2,60})/giu,
  ],
  // "2021 Väterkarenz (6 Monate)", "2019: congé maternité", "Career breaks: parental leave 2019"
  [
    "family",
    new RegExp(
      `(?<=(?:^|[\\n\\t])\\s*(?:\\d[\\d\\s/.–—-]*[:,]?\\s*|\\p{Lu}[\\p{L} ]{3,32}:\\s)?)(?:${LEAVES})(?!\\p{L})[^\\n\\t]{0,60}(?:(?<!\\.)[^\\n\\t.;]{1,100})?`,
      "giu",
    ),
  ],
];

/** What is done for pleasure, as people say it of themselves; those that are also work need no object behind them. */
const PASTIMES =
  "(?:(?:play|sing|knit|juggle|garden|brew|sail|ski|kayak|skateboard|snowboard|crochet|hike|climb|swim|cycle|dance|bake|cook|paint|draw|row|surf|fence|fish|birdwatch)(?![\\p{L}-])(?!\\s+(?:an?|the|my)\\s+(?:\\p{L}+\\s+)?(?:roles?|parts?|conclusions?|distinctions?|attention|inferences?|on|from))|run (?:marathons?|long distances|ultra\\p{L}*|trails?)|keep (?:bees|bonsai|chickens|an allotment)|collect (?:stamps|records|coins|vinyl))";

/** Said of oneself outright: nothing else is meant, wherever a page puts it. */
export const OUTRIGHT: [ProtectedKind, RegExp][] = [
  // "[Photograph: reed-portrait.jpg]" alone on its line, where a picture stood or is to be set.
  [
    "photo",
    new RegExp(
      `(?<=(?:^|\\n)[ \\t]*)[\\[(<](?:${PHOTO})(?:[\\s:–-][^\\])>\\n]{0,80})?[\\])>](?=[ \\t]*(?:$|\\n))`,
      "giu",
    ),
  ],
  // "4. Juni 1960⇥geboren in Halden": the date before the word.
  [
    "birth",
    /(?<![\p{L}\d])\d{1,2}(?:\.|st|nd|rd|th)?\s?(?:\p{L}{3,10}\.?|\d{1,2}\.)\s?(?:19[2-9]|20[01])\d[\s|,–-]{1,4}(?:geboren|geb\.|born|née?|nacid[oa]|nat[oa]|nascid[oa]|född|født|urodzon[ya])(?:\s(?:in|à|en|em|a|i|w)\s[^\n\t|;.]{2,60})?/giu,
  ],
  // "1981年（昭和56年）、潮市生まれ"
  [
    "birth",
    /(?:(?:19|20)\d\d\s?年|(?:昭和|平成)\s?\d{1,2}\s?年)[^。\n\t]{0,40}(?:生まれ|生れ)|(?<=^|[\n\t、。]\s?)\p{Script=Han}{2,8}[都道府県市町村区]生まれ/gu,
  ],
  [
    "marital",
    /\bI(?:['’]m| am| was| got)\s+(?:now |recently |newly |happily |getting )?(?:married|engaged to|divorced|widowed)\b[^.,;\n|]{0,60}/gu,
  ],
  [
    "family",
    // Not "Islands and their daughters": that is a title.
    /(?<!\band )\b(?:my|his|her|their) (?:husband|wife|spouse|fianc[ée]e?|girlfriend|boyfriend|partner(?!s|\s+(?:organi[sz]ation|institution|university|lab|on|in))|(?:own )?(?:children|kids|sons?|daughters?|twins|baby))\b[^.;\n|]{0,80}/giu,
  ],
  [
    "family",
    /\bI(?:['’]m| am| have)\s+(?:also\s+)?(?:the\s+)?(?:an?|one|two|three|four|five|\d|proud)?\s*(?:\p{L}+\s)?(?:child(?:ren)?|kids?|sons?|daughters?|twins|(?:father|mother|parent|mum|mom|dad)(?:\s+(?:of|to))?)(?![\p{L}-])[^.\n|]{0,80}/gu,
  ],
  [
    "hobbies",
    new RegExp(
      `(?:\\bI(?:\\s+(?:also|still|sometimes|often|occasionally|like to|love to))?,?\\s+${PASTIMES})[^.\\n|]{0,160}`,
      "gu",
    ),
  ],
  [
    "hobbies",
    /\bI\b[^.\n|]{0,80}\bhave\s+(?:\p{L}+\s)?(?:cats?|dogs?|horses?|rabbits?|chickens)(?!\p{L})[^.\n|]{0,60}/gu,
  ],
  ["hobbies", /\b[Oo]utside\s+(?:of\s+)?\p{Ll}+(?:\s+and\s+\p{Ll}+)?,?\s+I\s[^.\n]{3,200}/gu],
];

/** Unmistakable at the start of a short line, in any list: what stands below the last one belongs to no list. */
export const AT_LINE_START =
  /(?<=^|\n\s*)(?:date of birth|place of birth|nationality|citizenship|marital status|religion|hobb(?:y|ies|ys)|geburtsdatum|staatsangehörigkeit|familienstand|date de naissance|nationalité|loisirs|fecha de nacimiento|nacionalidad|estado civil|aficiones|doğum (?:tarihi|yeri)|medeni (?:hali|durumu)|uyruğu|hobiler|födelsedatum|fødselsdato|civilstånd|sivilstatus|civilstand|syntymäaika|kansalaisuus|siviilisääty|harrastukset|sünniaeg|kodakondsus|datum ro(?:jstva|đenja)|državljanstvo|data na[șşs]terii|cet[ăa][țţt]enie|stare(?:a)? civil[ăa]|hobiji?)(?:\s*\/\s*\p{L}[\p{L} ]{1,24}?)?\s*:\s*[^\n\t]{2,160}|(?<=^|\n\s*)(?:date of birth|born|geb\.|geboren am|geburtsdatum|date de naissance|fecha de nacimiento|data di nascita)\s+(?=\d)[^\n\t]{4,160}/giu;

/** In the head, a biography or under "Personal": said in a sentence. */
export const SAID: [ProtectedKind, RegExp][] = [
  // "里德，女，汉族，1978年5月生，浙江湖州人，": how Chinese pages begin to tell of somebody.
  ["sex", /(?<=[\p{Script=Han}\p{L}]\s?[，,、]\s?)[男女](?=\s?[，,、。])/gu],
  ["citizenship", /(?<=[，,、]\s?)\p{Script=Han}{1,4}族(?=\s?[，,、。])/gu],
  [
    "birth",
    /(?<=^|[，,、。\n]\s?)(?:生于)?(?:19|20)\d\d\s?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?(?:出?生(?:于[^，,。\n]{1,16})?)(?:[，,]\s?\p{Script=Han}{2,9}人(?=\s?[，,、。]))?/gu,
  ],
  [
    "birth",
    /(?:\b(?:I was|was|am)\s+|(?<=^|[,.;(\n\t]\s*))\b[Bb]orn (?:on |in |at |(?=\p{Lu}\p{Ll}{2,8}\.?,? \d))\s*(?=[\p{Lu}\d])(?:(?!\s(?:and|but|where)\s)[^.;\n|]){2,60}/gu,
  ],
  ["birth", /\b(?:was |am )?born to (?=\p{Lu}|an?\s|(?:my|his|her)\s)[^.;\n|]{2,160}/gu],
  [
    "birth",
    /(?<!\p{L})(?:[Nn]ée?|[Nn]at[oa]|[Nn]acid[oa])\s+(?:le|il|el|à|a|en)\s+(?=[\p{Lu}\d])(?:(?! [—–] )[^.;\n|]){2,60}/gu,
  ],
  // "ur. 3 maja 1981 w Porcie"
  [
    "birth",
    /(?<=(?:^|[,.;(\n\t]\s*|\|\s))(?:ur\.|[Uu]rodzon[ya](?= (?:\d|dnia|w)(?!\p{L})))\s?(?=\p{L}|\d)(?:(?! [—–] )[^.;\n|]){4,60}/gu,
  ],
  // "s. 23.4.1984 Portissa", "rođena 3. svibnja 1981. u Luci", "născută la 3 mai 1981"
  [
    "birth",
    /(?<=(?:^|[,.;(\n\t]\s*|\|\s))(?:s\.(?=\s?\d{1,2}\.\s?\d{1,2}\.\s?\d{4})|synt(?:\.|ynyt)(?=\s)|sündinud(?=\s)|ro(?:jen|đen)a?(?=\s)|n[ăa]scut[ăa]?(?=\s(?:la|[îi]n|pe)\s))\s?(?=[^,;\n|]{0,30}\d{4})(?:(?! [—–] )[^,;\n|]){4,60}/giu,
  ],
  ["citizenship", /(?<!\p{L})(?:de )?nationalité\s+\p{L}+|(?<!\p{L})(?:de )?nacionalidad\s+\p{L}+/giu],
  ["age", /\b(?:i am |aged? )?\d{2}[- ]years?[- ]old\b/giu],
  [
    "citizenship",
    /\b(?:(?:u\.?s\.?|american|british|canadian|german|french|italian|spanish|chinese|indian|eu|swiss|dutch|australian|dual)\s+(?:(?:citizen|national)(?!\s+(?!since|and|by|with|in|from|as|or|who|born)\p{L})(?:\s+since\s+\d{4})?|passport holder)|(?:u\.?s\.?\s+|canadian\s+)?(?:lawful )?permanent resident(?:\s+(?:of|in)\s+[^.;,\n|]{2,40})?|green card holder|citizen of [^.;\n|]{2,40})\b/giu,
  ],
  // "Halden-born, naturalized"
  ["birth", /(?<![\p{L}-])\p{Lu}[\p{L}’']+-born(?:\s+and\s+(?:raised|bred)|,?\s+naturali[sz]ed)?(?=[\s,.;])/gu],
  // "Norlandish national", but not "Port Salt National University".
  [
    "citizenship",
    /(?<!\p{L})(?:\p{Lu}\p{L}+(?:,| and| &)\s+)*(?:\p{Lu}\p{L}+|U\.?S\.?|dual)\s+(?:citizen|national)(?![\p{L}-]|\s+(?!since|and|by|with|in|from|as|or|who|born)\p{L})(?:\s+since\s+\d{4})?/gu,
  ],
  [
    "religion",
    /(?<=(?:^|[.;,\n]\s*|\b(?:am|I['’]m) (?:an? )?))(?:(?:(?:practi[sc]ing|devout|observant|committed|believing|lifelong) )?(?:(?:Shi['’]?a|Sunni|Shi['’]ite|Ismaili|Coptic|Roman|Evangelical|Reform|Orthodox|Conservative) )?)(?:Muslim|Christian|Catholic|Protestant|Jewish|Jew|Hindu|Buddhist|Sikh|Mormon|[Aa]theist)(?=\s*(?:[.;,\n]|$))[^.\n|]{0,120}/gu,
  ],
  // "Plays the veena.": a line about the person, without them.
  [
    "hobbies",
    /(?<=(?:^|[.;\n])\s*)(?:Plays|Sings|Enjoys|Climbs|Hikes|Knits|Rows|Sails|Skis|Cycles|Swims|Dances|Bakes|Gardens|Paints)(?![\p{L}-])(?!\s+(?:an?|the)\s+(?:\p{L}+\s+)?(?:role|part)\b)[^.\n|]{0,120}/gu,
  ],
  // "Keen fell runner, father of twins.", "Avid Sailor": "Ada Sailor" is somebody's name.
  [
    "hobbies",
    /(?<=(?:^|[.;\n])\s*)(?:\p{L}+\s){0,3}(?:paddler|(?:marathon |fell |trail |distance )runner|climber|mountaineer|cyclist|gardener|hiker|skier|sailor|rower|birder|birdwatcher|beekeeper|surfer|knitter|(?:[Aa]mateur|[Hh]obby) \p{L}+|home brewer|chess player)(?=\s*[.,;\n]|\s*$)/gu,
  ],
  [
    "hobbies",
    /(?<=(?:^|[.;\n])\s*)(?:(?:Very |An? )?(?:Keen|Avid|Passionate|Enthusiastic|Amateur|Hobby|Occasional|Lifelong|Proud|Devoted|Active|Competitive)\s(?:\p{L}+\s)?)?(?:Paddler|(?:Marathon |Fell |Trail |Distance )[Rr]unner|Climber|Mountaineer|Cyclist|Gardener|Hiker|Skier|Sailor|Rower|Birder|Birdwatcher|Beekeeper|Surfer|Knitter|Home [Bb]rewer|Chess [Pp]layer)(?=\s*[.,;\n]|\s*$)/gu,
  ],
  // "I am the proud husband of Bea and father of little Olaf."
  [
    "family",
    /\b(?:(?:I(?:['’]m| am)\s+)?(?:an?|the)\s+)?(?:very\s)?(?:proud|happy|lucky|loving|devoted)\s(?:husband|wife|spouse|father|mother|dad|mum|mom|parent|grandfather|grandmother|grandparent|uncle|aunt)(?!\p{L})(?:\s(?:of|to)\s[^.;\n|]{1,100})?/giu,
  ],
  ...OUTRIGHT,
  [
    "marital",
    /(?<=(?:^|[.,;(\n\t]|\b(?:am|is|are|be|I['’]m))\s*)(?:(?:happily )?married(?: (?:to|with)[^.;\n|]{0,50})?|divorced|widowed)(?=\s*(?:$|[,.;)\n]|and\b))/giu,
  ],
  // "Verheiratet, eine Tochter · Port Salt": the children told with it as well
  [
    "marital",
    /(?<=(?:^|[.,;(\n\t·•|–-])\s*)(?:verheiratet|geschieden|verwitwet|ledig|célibataire|mariée?|divorcée?|veu(?:f|ve)|casad[oa]|solter[oa]|divorciad[oa]|viud[oa]|coniugat[oa]|sposat[oa]|celibe|nubile|gehuwd|getrouwd|ongehuwd)(?: (?:mit|seit|avec|con|met) [^.;\n|·•]{1,50})?(?:(?:,| (?:und|et|y|e|en))\s+[\p{L}\d]+\s+(?:kind(?:er)?|t[oö]chter|s[oö]hne?|enfants?|filles?|fils|hij[oa]s?|figli[oae]?|filh[oa]s?|kinderen|dochters?|zoon|zonen)(?!\p{L}))?(?=\s*(?:$|[,.;)\n|·•]|(?:und|et|y|e|en)\s))/giu,
  ],
  // "In 2004 Ada married Carl, her former teacher."
  [
    "marital",
    /\b(?:I|[Hh]e|[Ss]he|\p{Lu}\p{Ll}+)\s+(?:got\s+)?married\s+(?=\p{Lu}\p{Ll}|(?:my|his|her|an?)\s)[^.;\n|]{2,100}/gu,
  ],
  [
    "family",
    /(?<![\p{L}\d-])(?:(?:one|two|three|four|five|\d)\s+(?:children|kids|sons?|daughters?)(?!\p{L})(?:\s*\([^()\n]{0,80}\))?|(?:father|mother|parent) (?:of|to) (?:an?|one|two|three|four|twins|triplets|\d)\b[^.;\n|]{0,40})/giu,
  ],
  ["family", new RegExp(`${LEAVE}[^.;\\n|]{0,40}`, "giu")],
  [
    "hobbies",
    /\b(?:in my (?:free|spare) time|outside (?:of )?(?:work|research|academia|the lab)|when (?:i(?:['’]m| am) )?not (?:working|doing research|in the lab)|beyond (?:work|research)|my hobbies (?:are|include)|hobbies include)\b[^\n]{3,240}/giu,
  ],
];
