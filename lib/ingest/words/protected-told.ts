import type { ProtectedKind } from "#lib/ingest/draft.ts";
import { LEAVES } from "#lib/ingest/words/protected-rules.ts";

/** How many, in the languages of CVs. */
const NUMBER =
  "(?:\\d|one|two|three|four|five|ein(?:en|e)?|zwei|drei|vier|une?|deux|trois|quatre|un[oa]?|dos|tres|cuatro|due|tre|quattro|uma?|dois|duas|três|quatro|een|één|twee|drie|en|ett?|två|to|fyra|fire|jedno|dwoje|troje|czworo|jedn[aą]|dwie|dwóch|trzech|egy|két|kettő|három|négy|yksi|kaksi|kolme|neljä|üks|kaks|kolm|neli|ena|dva|dve|dvije|dvoje|tri|troje|štiri|četiri|jedno|un|doi|dou[ăa]|trei|patru)";

const CHILDREN =
  "(?:kind(?:er|eren)?|söhne?|sohn|tochter|töchter|zwillinge|enfants?|fils|filles?|jumeaux|jumelles|hij[oa]s?|gemel[oi]s?|mellizos|figli[oae]?|filh[oa]s?|gêmeos|zonen|zoon|dochters?|tweeling|barn|söner|döttrar|dotter|sønner|døtre|datter|sønn?|tvillingar|tvillinger|dzieci|dziecko|syn(?:ów|a)?|córk[aięą]|córek|bliźniąt|bliźnięta|gyerm?ek(?:e[ki]?|em|eim)?|lasta|lapsi|last|laps|otro(?:k|ka|ci|ke)|djece?|dece|djeteta|sin(?:ova|a)?|hčer[ai]?|kćeri|copi(?:i|l)|fi(?:i|ice|u|ic[ăa])|b[ăa]ie[țţt]i|poik(?:a|aa)|tytär(?:tä)?|tyttö(?:ä)?)";

const PARENT =
  "(?:mother|father|mum|mom|dad|parent|mutter|vater|mère|père|maman|papa|madre|padre|mamma|papà|mãe|pai|moeder|vader|mor|far|pappa)";

/** What is behind it in the sentence belongs to it. */
const REST = "[^.;\\n|]{0,80}";

/** A verb of the first person at its place in a sentence; "ho" is Italian, "Ho" may be a name, so what follows must fit. */
const said = (words: string, flags = "giu") => new RegExp(`(?<![\\p{L}’'-])(?:${words})(?![\\p{L}-])${REST}`, flags);

const CITIZENSHIP =
  "(?:citizenships?|nationalit(?:y|ies)|passports?|Staatsbürgerschaft(?:en)?|Staatsangehörigkeit(?:en)?|nationalités?|nacionalidad(?:es)?|ciudadanía|cittadinanz[ae]|nacionalidades?|cidadania|nationaliteit(?:en)?|medborgarskap|statsborgerska[bp])";

/** Said of oneself outright, in the languages of CVs: "sono sposata e ho un figlio", "jeg er gift". */
export const TOLD: [ProtectedKind, RegExp][] = [
  [
    "marital",
    said(
      "(?:ich bin|bin seit \\d{4}) (?:glücklich |seit \\d{4} )?(?:verheiratet|geschieden|verwitwet|ledig|verlobt)|je suis (?:mariée?|pacsée?|divorcée?|célibataire|veuve|veuf)|(?:estoy|soy) (?:casad|solter|divorciad|viud)[oa]|sono (?:felicemente )?(?:sposat|coniugat|divorziat|vedov)[oa]|sono (?:celibe|nubile)|sou (?:casad|solteir|divorciad|viúv)[oa]|ik ben (?:gelukkig )?(?:getrouwd|gehuwd|gescheiden|ongehuwd)|(?:jag är|jeg er) (?:gift|skild|skilt|ogift|ugift|sambo|samboer)|jestem (?:zamężna|mężatką|żonaty|rozwiedzion[ya]|wdową|wdowcem)",
    ),
  ],
  [
    "family",
    said(
      `(?:ich habe|und habe|j['’]ai|tengo|ho|tenho|ik heb|en heb|jag har|och har|jeg har|og har|mam) ${NUMBER} (?:\\p{L}+ )?${CHILDREN}|(?:ich bin|je suis|soy|sono|sou|ik ben|jag är|jeg er) (?:\\p{L}+ )?${PARENT} (?:von|de|di|d['’]|van|til|till|zwei|dreier)`,
    ),
  ],
  // "Mutter von zwei Kindern", "père de trois filles"
  [
    "family",
    new RegExp(
      `(?<=(?:^|[.;,\\n(\\t]|\\s(?:und|et|y|e|en|och|og))\\s*)${PARENT} (?:von|zweier|dreier|de|di|van|til|till|av)\\s?${NUMBER}?\\s?(?:\\p{L}+ )?${CHILDREN}n?(?!\\p{L})${REST}`,
      "giu",
    ),
  ],
  [
    "family",
    said(
      "mein mann|meine (?:frau|kinder|tochter|töchter|söhne)|mein sohn|mon (?:mari|fils)|ma (?:femme|fille|compagne)|mes (?:enfants|filles)|mi (?:esposa|esposo|mujer|marido|hij[oa])|mis hij[oa]s|mi[ao] (?:moglie|marito|figli[oa]|suocer[oa])|minha (?:esposa|mulher|filha)|meus? (?:marido|filhos?)|mijn (?:vrouw|man|kinderen|dochter|zoon)|min (?:fru|hustru|kone|dotter|datter)|mina (?:barn|söner|döttrar)|mine (?:barn|døtre|sønner)|my (?:mother|father|sister|brother)-in-law",
    ),
  ],
  [
    "citizenship",
    said(
      `(?:I (?:also )?(?:hold|have)|[Ii]ch (?:habe|besitze)|[Jj]['’]ai|[Jj]e possède|[Tt]engo|[Pp]oseo|[Hh]o|[Pp]ossiedo|[Tt]enho|[Ii]k (?:heb|bezit)|[Jj]ag har|[Jj]eg har) (?:(?:the|an?|la|une?|un[oa]?|die|de|both|dual|double|doppelte|doble|doppia|dupla|dubbele?|dubbelt|dobbelt|two|zwei|deux|dos|due|duas|twee|två|to|and|und|en|och|og|\\p{Lu}[\\p{L}.]+,?|\\p{L}+(?:sche|skt?)) ){0,5}${CITIZENSHIP}`,
      "gu",
    ),
  ],
  // "I became a Fenland citizen in 2019"; "I am a citizen scientist" says nothing of it
  [
    "citizenship",
    /\bI(?:['’]m| am| became)\s+(?:now |also )?(?:an? )?(?:(?:\p{Lu}[\p{L}.]+|dual|naturali[sz]ed)(?: and|,)? ){1,4}(?:citizen|national)(?![\p{L}-]|\s(?!since|and|by|in|or|with)\p{L})[^.;\n|]{0,50}/gu,
  ],
  [
    "birth",
    said(
      "ich (?:bin|wurde) (?:[^.;\\n|]{0,60} )?geboren|je suis née?|nací (?:en|el)|sono nat[oa]|nasci (?:em|a|no|na)|ik ben (?:[^.;\\n|]{0,60} )?geboren|(?:jag är|jeg er) f(?:ödd|ødt|ødd)",
    ),
  ],
  // An office of faith in one's own congregation: "Churchwarden at our church", "catequista en mi parroquia"
  [
    "religion",
    said(
      "(?:\\p{L}+ )?(?:deacon(?:ess)?|elder|lector|reader|churchwarden|sexton|verger|cantor|acolyte|usher|preacher|minister|priest|pastor|catechist|(?:sunday[ -]school )?teacher|imam|gabbai|diakon(?:in|isse)?|lektor(?:in)?|kantor(?:in)?|kirchenvorstand|ministrant(?:in)?|diacre|catéchiste|lectrice|lecteur|diácono|catequista|lectora?|diacono|catechista|lettrice|lettore|diácona|diaken|ouderling|koster|kyrkvärd|klokker|kirkeverge|graver) (?:in|at|of|for|dans|de|en|nella|della|na|no|da|i) (?:my|our|meiner|unserer|ma|notre|mi|nuestra|mia|nostra|minha|nossa|mijn|onze|min|vår|vores) (?:\\p{L}+ )?(?:parish|church|mosque|temple|synagogue|congregation|gurdwara|pfarrei|gemeinde|kirche|kirchengemeinde|paroisse|église|mosquée|parroquia|iglesia|parrocchia|chiesa|paróquia|igreja|parochie|kerk|församling|kyrka|menighet|menighed|kirke)",
    ),
  ],
];

/** "… e ho un figlio. Congedo di maternità: marzo 2016 – giugno 2017", "Lecturer; Elternzeit 03.2018–06.2019": a leave with its dates, behind what it is told with. */
export const LEAVE_TOLD: [ProtectedKind, RegExp][] = [
  [
    "family",
    new RegExp(
      `(?<=[.;,]\\s+)(?:${LEAVES})(?:\\s?[:(,]|\\s(?=\\d|from|in|von|im|de|du|en|da|dal|van|från|fra|з|с))\\s?(?=(?:[^.;\\n|]|\\.(?=\\d)){0,30}\\d{4})(?:[^.;\\n|]|(?<=\\d)\\.(?=\\d)){4,80}`,
      "giu",
    ),
  ],
];

/** In a head, a biography or a personal part, at the start of a sentence or of a part of a list. */
export const TOLD_OF_ONESELF: [ProtectedKind, RegExp][] = [
  [
    "citizenship",
    /(?<=(?:^|[.;,(\n\t•·|])\s*)(?:[Dd]ual|[Dd]ouble|[Dd]oppelte|[Dd]oble|[Dd]oppia|[Dd]upla|[Dd]ubbele|[Dd]ubbelt|[Dd]obbelt) (?:[Cc]itizen(?:ship)?|[Nn]ationality|[Nn]ational|Staats(?:bürger|angehörig)\p{L}*|nationalité|nacionalidad|ciudadanía|cittadinanza|nacionalidade|cidadania|nationaliteit|medborgarskap|statsborgerska[bp])(?=\s*(?:$|[.,;:()\n|])|\s+of\s+\p{Lu}|\s+\p{L}+[.;\n])[^.;\n|]{0,60}/gu,
  ],
  // "norländischer Staatsbürger (seit 2019)", "ciudadana norlandesa", "norsk statsborger siden 2018"
  [
    "citizenship",
    /(?<=(?:^|[.;,(\n\t•·|])\s*)(?:\p{L}+(?:er|e) (?:Staatsbürger(?:in)?|Staatsangehöriger?)|(?:[Cc]itoyen(?:ne)?|[Rr]essortissante?|[Cc]iudadan[oa]|[Cc]idad(?:ão|ã)|[Cc]ittadin[oa]) \p{Ll}+(?: (?:et|y|e) \p{Ll}+)?|\p{L}+(?: (?:och|og|en) \p{L}+)? (?:medborgare|statsborger|staatsburger))(?: \(?(?:seit|depuis|desde|dal|sedan|siden|sinds) \d{4}\)?)?(?=\s*(?:$|[.,;(\n|]))/gu,
  ],
  // "Norlannin kansalainen", "norlandska državljanka", "cetățean norland"
  [
    "citizenship",
    /(?<=(?:^|[.;,(\n\t•·|])\s*)(?:\p{L}+ kansalainen|\p{L}+ kodanik|\p{L}+ državljan(?:ka)?|cet[ăa][țţt](?:ean[ăa]?|enie) \p{L}+)(?=\s*(?:$|[.,;()\n|]))/giu,
  ],
  // "Puoliso ja kaksi lasta (2017 ja 2021)", "abikaasa ja kolm last"
  [
    "family",
    new RegExp(
      `(?<=(?:^|[.;,(\\n\\t•·|])\\s*)(?:puoliso|vaimo|aviomies|abikaasa|žena|mož|soproga?|supruga?|so[țţ]ie|so[țţ]) (?:ja|in|i|[șşs]i) ${NUMBER} ${CHILDREN}(?!\\p{L})(?:\\s*\\([^()\\n]{0,80}\\))?`,
      "giu",
    ),
  ],
  // "Mother of Ines and Tor.", but not "Mother of Pearl Studies"
  [
    "family",
    /(?<=(?:^|[.;\n])\s*)(?:Proud )?(?:[Mm]other|[Ff]ather|[Pp]arent|[Mm]um|[Mm]om|[Dd]ad) (?:of|to) \p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+)*,? (?:and|&) \p{Lu}\p{Ll}+(?=\s*(?:[.;,\n(]|$))/gu,
  ],
  [
    "family",
    new RegExp(
      `(?<=(?:^|[.;,(\\n\\t·•|]|\\s(?:und|et|y|e|en|och|og|i|mit|med|met|avec|con|com))\\s*)${NUMBER} (?:\\p{Ll}+ )?${CHILDREN}n?(?=\\s*(?:$|[.;,()\\n|·•]))`,
      "giu",
    ),
  ],
  [
    "marital",
    /(?<=(?:^|[.;,(\n\t·•|])\s*)(?:naimisissa|naimaton|abielus|vallaline|poročena?|oženjen|udana|c[ăa]s[ăa]torit[ăa]?|nec[ăa]s[ăa]torit[ăa]?|divor[țţ]at[ăa]?|sposat[oa]|mężatka|zamężna|żonaty|rozwiedzion[ya]|gift|skild|fraskilt|ogift|ugift)(?: (?:con|med|z|cu|s|sa) [^.;\n|·•]{1,50})?(?=\s*(?:$|[.,;)\n|·•]|(?:e|och|og|i)\s))/giu,
  ],
];
