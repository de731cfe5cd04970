import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { SectionKind } from "#lib/ingest/words/headings.ts";

/** Greek words without their accents, which capitals leave out: the heading that is asked has lost them, too. */
const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** Headings in Greek, in order: the first that matches decides. */
export const GREEK: [SectionKind, RegExp][] = [
  ["hobbies", whole("χομπι|προσωπικα ενδιαφεροντα")],
  ["personal", whole("(?:προσωπικα|ατομικα) στοιχεια")],
  ["interests", whole("(?:ερευνητικα|επιστημονικα) (?:ενδιαφεροντα|πεδια)")],
  ["advising", whole("επιβλεψη(?: \\p{L}+){0,3}|διδακτορικοι φοιτητες")],
  ["teaching", whole("διδακτικη (?:εμπειρια|δραστηριοτητα|πειρα)|διδακτικο εργο|διδασκαλια|μαθηματα")],
  [
    "service",
    whole(
      "διοικητικ(?:ο|η) (?:εργο|εμπειρια|δραστηριοτητα)|(?:συμμετοχη σε )?επιτροπες|κριτης(?: \\p{L}+){0,3}|μελος(?: \\p{L}+){0,3}|επιστημονικες εταιρειες|κοινωνικη προσφορα",
    ),
  ],
  ["talks", whole("(?:προσκεκλημενες )?(?:ομιλιες|διαλεξεις)|εισηγησεις|παρουσιασεις")],
  [
    "publications",
    whole(
      "δημοσιευσεις|δημοσιευματα|εργασιες|ανακοινωσεις|αρθρα|βιβλια|μονογραφιες|κεφαλαια|περιοδικ(?:α|ων)|συνεδρι(?:α|ων)|πρακτικα|(?:συλλογικους )?τομους|(?:υπο )?κριση|(?:διδακτορικη|μεταπτυχιακη) διατριβη|συγγραφικο εργο|επιστημονικο εργο",
    ),
  ],
  ["awards", whole("βραβεια|διακρισεις|υποτροφιες|τιμητικες διακρισεις")],
  ["grants", whole("(?:ερευνητικα|χρηματοδοτουμενα) (?:προγραμματα|εργα)|χρηματοδοτησεις")],
  ["education", whole("σπουδες|εκπαιδευση|τιτλοι σπουδων|ακαδημα[ιϊ]κοι τιτλοι")],
  [
    "employment",
    whole(
      "(?:(?:ακαδημα[ιϊ]κη|επαγγελματικη|εργασιακη|ερευνητικη) (?:και )?){1,2}(?:εμπειρια|σταδιοδρομια)|επαγγελματικη δραστηριοτητα|προ[υϋ]πηρεσια",
    ),
  ],
  ["skills", whole("(?:ξενες )?γλωσσες|δεξιοτητες|γνωσεις η/?υ")],
];

/** What a heading over publications says about the kind of each. */
export const KINDS_GREEK: [PublicationKind, RegExp][] = [
  ["thesis", whole("διατριβη|διατριβες")],
  ["book", whole("βιβλια|μονογραφιες|κεφαλαια|συλλογικους τομους")],
  ["conference", whole("συνεδρια|συνεδριων|πρακτικα|ανακοινωσεις")],
  ["journal", whole("περιοδικα|περιοδικων|αρθρα")],
];

/** What it says about how far they got. */
export const STATUS_GREEK: [PublicationStatus, RegExp][] = [
  ["published", whole("υπο δημοσιευση|δεκτες")],
  ["submitted", whole("υπο κριση|υποβληθεισες|υποβληθεντα")],
  ["working", whole("υπο (?:προετοιμασια|εκπονηση)")],
];

/** Words that often stand beside those of the vocabulary and say nothing themselves. */
export const FILLER_GREEK =
  /^(?:και|σε|με|των|του|της|τα|οι|για|απο|προς|στα|κατα|κριση|κριτες|πληρους|κειμενου|διεθνη|διεθνων|ελληνικα|επιστημονικα|επιστημονικων|επιλεγμενες|λοιπες|αλλες|συλλογικους|τομους)$/u;
