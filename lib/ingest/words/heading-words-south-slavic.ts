import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("hobiji?|konjički|prosti čas|slobodno (?:vrijeme|vreme)|izvan posla|хобији")],
  ["personal", wholeWords("osebni podatki|(?:osobni|lični|opći|opšti) podaci|лични подаци")],
  [
    "interests",
    wholeWords(
      "(?:raziskovaln[ao]|istraživačk[ao]) (?:področj[ae]|področja|područj[ae]|interesi)|(?:raziskovalni|istraživački|znanstveni|naučni) interesi|raziskovalne teme|područj[ae] istraživanja|oblast(?:i)? istraživanja|научна интересовања",
    ),
  ],
  [
    "advising",
    wholeWords(
      "(?:so|ko)?mentorstv[aou]|(?:so|ko)?mentor(?:ica)? pri(?: \\p{L}+){1,3}|doktorandi|vođenje (?:\\p{L}+ )?radova|менторства",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "pedagošk(?:o delo|a dejavnost|e izkušnje)|poučevanje|predmeti|izvajani predmeti|nastav(?:a|na djelatnost|ni rad|na delatnost)|nastavno iskustvo|kolegiji|настава",
    ),
  ],
  [
    "service",
    wholeWords(
      "članstv[aou]|uredništv[aou]|uredniš?ko delo|urednički rad|recenzentsk[aio] \\p{L}+|organizacija (?:konferenc|skupova|simpozij\\p{L}*)|(?:strokovno|družbeno|društveno) (?:delo|delovanje)|funkcij[ae]|društvena aktivnost|(?:društveni|stručni|akademski)(?: i (?:društveni|stručni|akademski))? doprinos(?:i)?|doprinos (?:akademskoj|široj|društvenoj) (?:i (?:akademskoj|široj|društvenoj) )?zajednici|чланства",
    ),
  ],
  [
    "talks",
    wholeWords(
      "(?:vabljena |pozvana |gostujoča )?predavanj[ae](?: na konferenc[ie])?|nastopi|izvedena dela|prispevki na konferencah brez natisa|izlaganja(?: na skupovima)?|sudjelovanj[ae] na (?:skupovima|konferencijama)|prispevek na konferenci brez natisa|predavanje na tuji univerzi|gostovanj[ae]",
    ),
  ],
  [
    "publications",
    wholeWords(
      "(?:osebna |izbrana )?bibliografija|objave|objavljena dela|članki|članek|(?:samostojni \\p{L}+ )?sestavek|poglavj[ea](?: v (?:knjigi|knjigah|monografski publikaciji|monografijah))?|monografija|monografije|knjige|učbenik(?:i)?|prispevek na konferenci|prispevki (?:na konferencah|v zbornikih)|povzet(?:ek|ki)|disertacij[ae]|(?:doktorsk|magistrsk|diplomsk|specialističn)(?:a|o) (?:disertacija|delo|naloga)|poročil[oa]|elaborat|recenzij[ae]|prikaz(?:i)?(?: knjige?)?|tehničk[aeo] (?:i razvojn[aeo] )?rešenj[ae]|predgovor|spremna beseda|geslo|intervju|katalog razstave|urednik|prevodi|v (?:tisku|recenziji|pripravi)|u (?:tisku|štampi|recenziji|postupku recenzije|pripremi)|na recenziji|poslano|radovi|(?:popis|spisak) (?:radova|publikacija)|rad(?:ovi)? u (?:\\p{L}+ ){0,4}(?:časopis(?:u|ima)|zborni(?:ku|cima))|poglavlj[ea] u knjiga(?:ma)|priopćenja|saopštenj[ae]|zbornici|knjige i poglavlja|sažeci|објављени радови|радови|монографије|библиографија|саопштења",
    ),
  ],
  ["awards", wholeWords("nagrade|priznanja|štipendije|stipendije|odlikovanja|награде")],
  [
    "grants",
    wholeWords(
      "(?:raziskovalni |znanstveni |istraživački |naučni )?projekti|financiranje|sredstva|projektne aktivnosti|пројекти",
    ),
  ],
  [
    "education",
    wholeWords(
      "izobrazba|izobraževanje|šolanje|študij|obrazovanje|školovanje|diplom[ea](?: i (?:zvanja|titule|stepeni))?|stečen[aei] (?:zvanja|diplome)|(?:akademski|znanstveni) (?:nazivi|naslovi)|образовање",
    ),
  ],
  [
    "employment",
    wholeWords(
      "zaposlit(?:ev|ve)|(?:delovne|poklicne) izkušnje|poklicna pot|zaposlenj[ea]|radn[oa] (?:iskustvo|mjest[oa]|biografija)|profesionaln[oa] (?:iskustvo|karijera)|kretanje u službi|izvolitve|izbori u zvanja|радно искуство",
    ),
  ],
  [
    "skills",
    wholeWords(
      "jezik[ie]|jezici|znanje (?:tujih )?jezikov|(?:tuji|strani) jeziki?|strani jezici|računalnišk\\p{L}+ \\p{L}+|vještine|veščine|veštine|језици",
    ),
  ],
  ["biography", wholeWords("(?:osnovni )?biografski podaci|biografija|životopis")],
  ["references", wholeWords("priporočila|preporuke")],
  ["contact", wholeWords("kontaktni podatki|kontakt(?:i)?")],
  ["patents", wholeWords("patenti?")],
  ["other", wholeWords("sekundarno avtorstvo|podaci o kandidat(?:u|kinji)|razno|ostalo|drugo")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("disertacij[ae]|(?:magistrsk|diplomsk|specialističn|doktorsk)[ao] (?:delo|naloga)")],
  [
    "other",
    wholeWords(
      "poljudn\\p{L}+|strokovni članek|strokovni članki|stručni radovi|recenzij[ae](?= prikaz)|prikaz(?:i)? knjige?|poročil[oa]|elaborat|tehničk[aeo] (?:i razvojn[aeo] )?rešenj[ae]|intervju|predgovor|geslo|popularn\\p{L}+",
    ),
  ],
  [
    "book",
    wholeWords(
      "poglavj[ea]|sestavek ali \\p{L}+|(?:znanstvena |strokovna )?monografij[ae]|knjig[ae]|učbenik(?:i)?|poglavlj[ea]|knjigama|knjigah|монографије",
    ),
  ],
  [
    "conference",
    wholeWords(
      "prispevek na konferenci|prispevki na konferencah|(?:v |u )?zborni\\p{L}+|priopćenja|saopštenj[ae]|konferenc\\p{L}+",
    ),
  ],
  ["journal", wholeWords("članek|članki|časopis\\p{L}*|revij(?:ah|e)|часопис\\p{L}*")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("v tisku|sprejet\\p{L}*|u tisku|u štampi|prihvaćen\\p{L}*")],
  ["submitted", wholeWords("v recenziji|poslan[oi]|u (?:postupku )?recenzij[ie]|na recenziji|poslan[oi] na recenziju")],
  ["working", wholeWords("v pripravi|u pripremi|rokopisi|rukopisi")],
];

const FILLER =
  /^(?:in|i|ter|ali|za|na|o|v|u|z|s|iz|pri|drug[aeiou]|drugih|ostal[aeio]|zaključena|sestavni|deli|dela|dogodki|izvirni|izvorni|pregledni|kratki|objavljen[aio]|znanstven[aeio]|strokovn[aeio]|znanstvenega|strokovnega|prispevka|prispevek|povzetek|naučn[aei]|stručn[aei]|vabljen[aeo]|predavanje|predavanja|konferenc[ei]|konferencah|monografski|publikaciji|samostojni|končno|rezultatih|raziskav|izbran[aei]|odabran[aei]|najvažnij[ei]|mednarodn[aeio]|međunarodn[aei]\p{L}*|domač[aei]|domaćim|vrhunskom|istaknutom|istaknutim|nacionalnim|nacionalnom|vrhunskim|nacionalnog|značaja|časopisu|časopisima|seznam|popis|spisak|bibliografija|osebna|obdobje|delo|knjigi|knjige|kritika|diskusij\p{L}+|univerzitetni|visokošolski|recenzijo|doktorskih|magistrskih|diplomskih|disertacijah|delih|zbornika|skupova|skupa|sa|radovi|rad|vijeća|štampan[aoi]|celini|izvodu|brez|natisa)$/u;

/** Headings in Slovene, Croatian, Bosnian and Serbian, among them the types of works in Slovene bibliographies. */
export const SOUTH_SLAVIC: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
