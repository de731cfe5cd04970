import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  // Who cites the owner: other people's papers.
  ["references", wholeWords("(?:ετερο)?αναφορες(?: (?:στο|τριτων|αλλων)(?: \\p{L}+){0,3})?|συστατικες επιστολες")],
  ["hobbies", wholeWords("χομπι|προσωπικα ενδιαφεροντα")],
  ["personal", wholeWords("(?:προσωπικα|ατομικα) στοιχεια")],
  ["interests", wholeWords("(?:ερευνητικα|επιστημονικα) (?:ενδιαφεροντα|πεδια)")],
  ["advising", wholeWords("επιβλεψη(?: \\p{L}+){0,3}|διδακτορικοι φοιτητες")],
  ["teaching", wholeWords("διδακτικη (?:εμπειρια|δραστηριοτητα|πειρα)|διδακτικο εργο|διδασκαλια|μαθηματα")],
  [
    "service",
    wholeWords(
      "διοικητικ(?:ο|η) (?:εργο|εμπειρια|δραστηριοτητα)|(?:συμμετοχη σε )?επιτροπες|κριτης(?: \\p{L}+){0,3}|μελος(?: \\p{L}+){0,3}|επιστημονικες εταιρειες|κοινωνικη προσφορα",
    ),
  ],
  ["talks", wholeWords("(?:προσκεκλημενες )?(?:ομιλιες|διαλεξεις)|εισηγησεις|παρουσιασεις")],
  [
    "publications",
    wholeWords(
      "δημοσιευσεις|δημοσιευματα|εργασιες|ανακοινωσεις|αρθρα|βιβλια|μονογραφιες|κεφαλαια|περιοδικ(?:α|ων)|συνεδρι(?:α|ων)|πρακτικα|(?:συλλογικους )?τομους|(?:υπο )?κριση|(?:διδακτορικη|μεταπτυχιακη) διατριβη|συγγραφικο εργο|επιστημονικο εργο",
    ),
  ],
  ["awards", wholeWords("βραβεια|διακρισεις|υποτροφιες|τιμητικες διακρισεις")],
  ["grants", wholeWords("(?:ερευνητικα|χρηματοδοτουμενα) (?:προγραμματα|εργα)|χρηματοδοτησεις")],
  ["education", wholeWords("σπουδες|εκπαιδευση|τιτλοι σπουδων|ακαδημα[ιϊ]κοι τιτλοι")],
  [
    "employment",
    wholeWords(
      "(?:(?:ακαδημα[ιϊ]κη|επαγγελματικη|εργασιακη|ερευνητικη) (?:και )?){1,2}(?:εμπειρια|σταδιοδρομια)|επαγγελματικη δραστηριοτητα|προ[υϋ]πηρεσια",
    ),
  ],
  ["skills", wholeWords("(?:ξενες )?γλωσσες|δεξιοτητες|γνωσεις η/?υ")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("διατριβη|διατριβες")],
  ["book", wholeWords("βιβλια|μονογραφιες|κεφαλαια|συλλογικους τομους")],
  ["conference", wholeWords("συνεδρια|συνεδριων|πρακτικα|ανακοινωσεις")],
  ["journal", wholeWords("περιοδικα|περιοδικων|αρθρα")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("υπο δημοσιευση|δεκτες")],
  ["submitted", wholeWords("υπο κριση|υποβληθεισες|υποβληθεντα")],
  ["working", wholeWords("υπο (?:προετοιμασια|εκπονηση)")],
];

const FILLER =
  /^(?:και|σε|με|των|του|της|τα|οι|για|απο|προς|στα|κατα|κριση|κριτες|πληρους|κειμενου|διεθνη|διεθνων|ελληνικα|επιστημονικα|επιστημονικων|επιλεγμενες|λοιπες|αλλες|συλλογικους|τομους)$/u;

/** Headings in Greek, without their accents, which capitals leave out: the heading that is asked has lost them, too. */
export const GREEK: HeadingLanguage = {
  letters: /\p{Script=Greek}/u,
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
