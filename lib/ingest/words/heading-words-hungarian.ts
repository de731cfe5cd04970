import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("szabadidő|hobbik?|kedvtelések")],
  ["personal", wholeWords("személy(?:es|i) adatok")],
  [
    "interests",
    wholeWords(
      "(?:fő )?kutatási (?:területe(?:k|im|i)?|terület|témák?|témái(?:m)?|érdeklődés)|érdeklődési terület(?:ek)?",
    ),
  ],
  ["advising", wholeWords("témavezetés(?:ek)?|témavezetett hallgatók|doktoranduszok|vezetett szakdolgozatok")],
  ["teaching", wholeWords("oktatás|oktatási tevékenység|(?:oktatott|tanított) (?:tárgyak|kurzusok)|kurzusok")],
  [
    "service",
    wholeWords(
      "(?:tudományos )?közélet(?:i tevékenység)?|közéleti szerepvállalás|tagságok?|(?:bizottsági|társasági|szervezeti) tagság(?:ok)?|szerkesztői (?:munka|tevékenység)|szerkesztőbizottsági tagság(?:ok)?|szakmai szervezet(?:ek|i tagság)",
    ),
  ],
  ["talks", wholeWords("(?:konferencia-?|meghívott |felkért )?előadások|konferenciák")],
  [
    "publications",
    wholeWords(
      "publikációk?|publikációs (?:lista|jegyzék)|közlemények|könyvek|könyvfejezetek|könyvrészletek|monográfiák|(?:szakmai |tudományos )?folyóirat-?cikkek|cikkek|tanulmányok (?:\\p{L}+ )?(?:kötet|folyóirat)\\p{L}*|szerkesztett kötetek|konferenciakötet\\p{L}*|recenziók?|könyvismertetés(?:ek)?|ismeretterjeszt(?:és|ő írások)|műfordítások|fordítások|bírálat alatt|megjelenés(?:re vár(?:ó)?| alatt)|előkészületben|kéziratok",
    ),
  ],
  ["awards", wholeWords("díjak|ösztöndíjak|kitüntetések|elismerések")],
  ["grants", wholeWords("(?:kutatási |elnyert )?pályázatok|kutatási (?:projektek|támogatások)")],
  ["education", wholeWords("tanulmányok|végzettség(?:ek)?|képzettség|képesítés(?:ek)?")],
  [
    "employment",
    wholeWords(
      "(?:korábbi )?munkahelye(?:k|im|i)?|munkahely|munkatapasztalat|szakmai (?:tapasztalat|pályafutás|életút)",
    ),
  ],
  ["skills", wholeWords("nyelv(?:tudás|ismeret(?:ek)?|ek)|számítógépes ismeretek")],
  ["contact", wholeWords("elérhetőség(?:ek|eim)?")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["other", wholeWords("recenziók?|könyvismertetés(?:ek)?|ismeretterjeszt\\p{L}+|(?:mű)?fordítások")],
  ["book", wholeWords("könyvek|könyvfejezetek|könyvrészletek|monográfiák|kötet(?:ek|ben|ekben)")],
  ["conference", wholeWords("konferenciakötet\\p{L}*")],
  ["journal", wholeWords("folyóirat\\p{L}*|folyóirat-cikkek")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("megjelenés(?:re vár(?:ó)?| alatt)|elfogadott|nyomdában")],
  ["submitted", wholeWords("bírálat alatt|benyújtott|beküldött")],
  ["working", wholeWords("előkészületben|készülő|kéziratok")],
];

const FILLER =
  /^(?:a|az|és|tudományos|szakmai|kutatási|kutatói|egyetemi|felsőfokú|iskolai|válogatott|válogatás|fontosabb|legfontosabb|egyéb|további|hazai|külföldi|nemzetközi|magyar|angol|idegen|nyelvű|lektorált|referált|meghívott|tagság|munka|tevékenység|szerkesztés|szerkesztői)$/u;

/** Headings in Hungarian. */
export const HUNGARIAN: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
