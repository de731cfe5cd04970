import { AND_WORDS } from "#lib/profile/name-words.ts";

const ADJECTIVES =
  "Afghan|Albanian|Algerian|American|Andorran|Angolan|Argentin(?:e|ean|ian)|Armenian|Australian|Austrian|Azerbaijani|Bangladeshi|Belarusian|Belgian|Beninese|Bolivian|Bosnian|Brazilian|British|Bulgarian|Cambodian|Cameroonian|Canadian|Chilean|Chinese|Colombian|Congolese|Costa Rican|Croatian|Cuban|Cypriot|Czech|Danish|Dominican|Dutch|Ecuadorian|Egyptian|Emirati|Eritrean|Estonian|Ethiopian|Fijian|Filipin[oa]|Finnish|French|Gambian|Georgian|German|Ghanaian|Greek|Guatemalan|Guinean|Haitian|Honduran|Hungarian|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kazakh(?:stani)?|Kenyan|Korean|South Korean|Kosovar|Kuwaiti|Kyrgyz|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Luxembourgish|Malagasy|Malawian|Malaysian|Malian|Maltese|Mauritian|Mexican|Moldovan|Mongolian|Montenegrin|Moroccan|Mozambican|Namibian|Nepal(?:i|ese)|New Zealander|Nicaraguan|Nigerian|Nigerien|Norwegian|Omani|Pakistani|Palestinian|Panamanian|Paraguayan|Peruvian|Polish|Portuguese|Qatari|Romanian|Russian|Rwandan|Salvadoran|Saudi|Scottish|Senegalese|Serbian|Singaporean|Slovak|Slovene|Slovenian|Somali|South African|Spanish|Sri Lankan|Sudanese|Swedish|Swiss|Syrian|Taiwanese|Tajik|Tanzanian|Thai|Togolese|Tunisian|Turkish|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni|Zambian|Zimbabwean|U\\.?S\\.?A?|UK|EU";

/** Adjectives of other languages by their endings, of the countries most named in CVs. */
const ABROAD =
  "(?:deutsch|österreichisch|schweizerisch|türkisch|polnisch|russisch|ukrainisch|italienisch|spanisch|französisch|norwegisch|schwedisch|dänisch|brasilianisch|iranisch|indisch|chinesisch|griechisch|ungarisch|portugiesisch|amerikanisch|britisch|niederländisch)|(?:français|néerlandais|portugais|sénégalais|camerounais|libanais|polonais|japonais|irlandais)e?|(?:suisse|belge|russe|turque|grecque)|(?:allemande?|italien(?:ne)?|brésilien(?:ne)?|tunisien(?:ne)?|algérien(?:ne)?|canadien(?:ne)?|marocaine?|espagnole?)|(?:español|alemán|francés|portugués|inglés|holandés)a?|(?:chilen|mexican|argentin|colombian|peruan|venezolan|urugu?ay|cuban|italian|brasileñ|brasileir|sloven|tedesc|svizzer|spagnol|austriac|alemã|suíç|suiz)[oa]|(?:francese|portoghese|inglese|irlandese|olandese|portuguesa?|estadounidense)|(?:nederlandse?|duitse?|belgische?|franse?|spaanse?|turkse?|poolse?|braziliaanse?|italiaanse?)|(?:svenskt?|norsk|dansk|finsk|tysk|islandsk|isländsk|polsk|fransk|brasiliansk|italiensk)";

const ONE = `(?:${ADJECTIVES}|${ABROAD})`;

const NATIONALITY = new RegExp(
  `^(?:dual )?${ONE}(?:\\s?(?:,|/|&|\\+|-|\\s(?:${AND_WORDS}|en))\\s?${ONE}){0,3}(?:\\s\\((?:since \\d{4}|EU|by birth|dual|both|naturali[sz]ed)\\))?[.,;]?$`,
  "iu",
);

/** True when nothing but nationalities stands there: "Chilean / Dutch", "svensk". Languages are told by where they stand. */
export const isNationality = (words: string): boolean => words.length < 60 && NATIONALITY.test(words.trim());
