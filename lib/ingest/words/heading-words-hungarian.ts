import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { SectionKind } from "#lib/ingest/words/headings.ts";

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** Headings in Hungarian, in order: the first that matches decides. */
export const HUNGARIAN: [SectionKind, RegExp][] = [
  ["hobbies", whole("szabadidő|hobbik?|kedvtelések")],
  ["personal", whole("személy(?:es|i) adatok")],
  [
    "interests",
    whole("(?:fő )?kutatási (?:területe(?:k|im|i)?|terület|témák?|témái(?:m)?|érdeklődés)|érdeklődési terület(?:ek)?"),
  ],
  ["advising", whole("témavezetés(?:ek)?|témavezetett hallgatók|doktoranduszok|vezetett szakdolgozatok")],
  ["teaching", whole("oktatás|oktatási tevékenység|(?:oktatott|tanított) (?:tárgyak|kurzusok)|kurzusok")],
  [
    "service",
    whole(
      "(?:tudományos )?közélet(?:i tevékenység)?|közéleti szerepvállalás|tagságok?|(?:bizottsági|társasági|szervezeti) tagság(?:ok)?|szerkesztői (?:munka|tevékenység)|szerkesztőbizottsági tagság(?:ok)?|szakmai szervezet(?:ek|i tagság)",
    ),
  ],
  ["talks", whole("(?:konferencia-?|meghívott |felkért )?előadások|konferenciák")],
  [
    "publications",
    whole(
      "publikációk?|publikációs (?:lista|jegyzék)|közlemények|könyvek|könyvfejezetek|könyvrészletek|monográfiák|(?:szakmai |tudományos )?folyóirat-?cikkek|cikkek|tanulmányok (?:\\p{L}+ )?(?:kötet|folyóirat)\\p{L}*|szerkesztett kötetek|konferenciakötet\\p{L}*|recenziók?|könyvismertetés(?:ek)?|ismeretterjeszt(?:és|ő írások)|műfordítások|fordítások|bírálat alatt|megjelenés(?:re vár(?:ó)?| alatt)|előkészületben|kéziratok",
    ),
  ],
  ["awards", whole("díjak|ösztöndíjak|kitüntetések|elismerések")],
  ["grants", whole("(?:kutatási |elnyert )?pályázatok|kutatási (?:projektek|támogatások)")],
  ["education", whole("tanulmányok|végzettség(?:ek)?|képzettség|képesítés(?:ek)?")],
  [
    "employment",
    whole("(?:korábbi )?munkahelye(?:k|im|i)?|munkahely|munkatapasztalat|szakmai (?:tapasztalat|pályafutás|életút)"),
  ],
  ["skills", whole("nyelv(?:tudás|ismeret(?:ek)?|ek)|számítógépes ismeretek")],
  ["contact", whole("elérhetőség(?:ek|eim)?")],
];

/** What a heading over publications says about the kind of each. */
export const KINDS_HUNGARIAN: [PublicationKind, RegExp][] = [
  ["other", whole("recenziók?|könyvismertetés(?:ek)?|ismeretterjeszt\\p{L}+|(?:mű)?fordítások")],
  ["book", whole("könyvek|könyvfejezetek|könyvrészletek|monográfiák|kötet(?:ek|ben|ekben)")],
  ["conference", whole("konferenciakötet\\p{L}*")],
  ["journal", whole("folyóirat\\p{L}*|folyóirat-cikkek")],
];

/** What it says about how far they got. */
export const STATUS_HUNGARIAN: [PublicationStatus, RegExp][] = [
  ["published", whole("megjelenés(?:re vár(?:ó)?| alatt)|elfogadott|nyomdában")],
  ["submitted", whole("bírálat alatt|benyújtott|beküldött")],
  ["working", whole("előkészületben|készülő|kéziratok")],
];

/** Words that often stand beside those of the vocabulary and say nothing themselves. */
export const FILLER_HUNGARIAN =
  /^(?:a|az|és|tudományos|szakmai|kutatási|kutatói|egyetemi|felsőfokú|iskolai|válogatott|válogatás|fontosabb|legfontosabb|egyéb|további|hazai|külföldi|nemzetközi|magyar|angol|idegen|nyelvű|lektorált|referált|meghívott|tagság|munka|tevékenység|szerkesztés|szerkesztői)$/u;
