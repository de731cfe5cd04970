import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("zaletasunak|zaletasun pertsonalak|aisialdia|lanetik kanpo")],
  ["personal", wholeWords("datu pertsonalak|informazio pertsonala|norberaren datuak")],
  [
    "interests",
    wholeWords("ikerketa[- ](?:lerroak|lerro nagusiak|arloak|eremuak|interesak|gaiak)|ikerlerroak|interes[- ]arloak"),
  ],
  [
    "advising",
    wholeWords(
      "zuzendutako (?:lanak|tesiak|doktorego[- ]tesiak|ikasleak)|(?:doktorego[- ])?tesi(?:en)?[- ]zuzendaritza|(?:doktorego[- ])?tesien zuzendaritza|zuzendaritza eta tutoretza|doktoregaiak",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "irakaskuntza(?:[- ](?:jarduera|esperientzia|lana))?|irakasgaiak|emandako (?:irakasgaiak|ikastaroak|eskolak)",
    ),
  ],
  [
    "service",
    wholeWords(
      "zerbitzua|zerbitzuak|kudeaketa(?:[- ](?:lanak|karguak))?|kargu akademikoak|batzordeak|elkarteetako kide(?:tza|tasuna)|ebaluazio[- ]lanak|antolaketa(?: lanak)?",
    ),
  ],
  [
    "talks",
    wholeWords(
      "hitzaldiak|hitzaldi gonbidatuak|gonbidatutako hitzaldiak|komunikazioak|mintegiak|biltzarretako (?:parte[- ]hartzea|hitzaldiak)",
    ),
  ],
  [
    "publications",
    wholeWords(
      "argitalpenak|argitaratutako lanak|argitalpen zientifikoak|artikuluak|aldizkariak|aldizkarietako artikuluak|liburuak|liburu[- ]kapituluak|kapituluak|(?:(?:nazioarteko|estatuko) )?(?:kongresuak|biltzarrak)|(?:kongresu|biltzar)etako (?:artikuluak|aktak|lanak)|tailerrak|(?:doktorego[- ])?tesi(?:a|ak)|doktoretza[- ]tesia|dibulgazioa|dibulgazio[- ](?:lanak|artikuluak)|datu[- ]multzoak|datuak|itzulpenak|txostenak|erreseinak|iruzkinak|aurreargitalpenak|prentsan|argitaratzeko|onartuak|bidaliak|ebaluatzen|ebaluazioan|berrikusten|prestatzen|prestaketan|esku artean",
    ),
  ],
  ["awards", wholeWords("sariak|bekak|aipamenak|aitorpenak|laguntzak|sari eta bekak")],
  ["grants", wholeWords("(?:ikerketa[- ])?proiektuak|finantzaketa|finantziazioa|lehiaketa bidezko proiektuak")],
  [
    "education",
    wholeWords(
      "ikasketak|hezkuntza|heziketa|prestakuntza(?: akademikoa)?|formazioa|titulazioak|titulu akademikoak|graduak",
    ),
  ],
  [
    "employment",
    wholeWords(
      "lan[- ]?esperientzia|esperientzia profesionala|ibilbide (?:profesionala|akademikoa)|lanbide[- ](?:esperientzia|jarduera)|egungo (?:lanpostua|egoera)|lanpostuak|ikerketa[- ]egonaldiak|egonaldiak|kargu(?:ak)?",
    ),
  ],
  ["skills", wholeWords("hizkuntzak|gaitasunak|trebetasunak|informatika|hizkuntza[- ]gaitasuna")],
  ["contact", wholeWords("harremanetarako|kontaktua|helbidea")],
  ["references", wholeWords("erreferentziak")],
  ["patents", wholeWords("patenteak")],
  ["software", wholeWords("softwarea|programak")],
  ["biography", wholeWords("niri buruz|biografia laburra|nor naiz")],
  ["other", wholeWords("beste batzuk|bestelakoak")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("(?:doktorego[- ]|doktoretza[- ])?tesi(?:a|ak)")],
  ["other", wholeWords("dibulgazio\\p{L}*|datu[- ]multzoak|datuak|txostenak|erreseinak|iruzkinak|itzulpenak")],
  ["workshop", wholeWords("tailerrak")],
  ["preprint", wholeWords("aurreargitalpenak")],
  ["book", wholeWords("liburu\\p{L}*|kapituluak")],
  ["conference", wholeWords("kongresu\\p{L}*|biltzar\\p{L}*")],
  ["journal", wholeWords("artikuluak|aldizkari\\p{L}*")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("prentsan|argitaratzeko|onartuak")],
  ["submitted", wholeWords("bidaliak|ebaluatzen|ebaluazioan|berrikusten")],
  ["working", wholeWords("prestatzen|prestaketan")],
];

const FILLER =
  /^(?:eta|edo|beste|hautatuak|hautatutako|nagusiak|nazioarteko|estatuko|nazional(?:ak)?|zientifiko(?:ak)?|akademiko(?:ak)?|profesional(?:a|ak)|ikerketa|indexatuak?|indexatutako|azken|esku|artean|lan|lanak|gonbidatuak|workshops?|aldizkari(?:etako|ak)?|liburu|publikoak)$/u;

/** Headings in Basque. */
export const BASQUE: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: STATUSES, fillers: [FILLER] };
