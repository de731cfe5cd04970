import type { HeadingLanguage } from "#lib/ingest/words/heading-language.ts";
import { ENGLISH } from "#lib/ingest/words/heading-words.ts";
import { ABROAD } from "#lib/ingest/words/heading-words-abroad.ts";
import { ARABIC } from "#lib/ingest/words/heading-words-arabic.ts";
import { AUTHORSHIP } from "#lib/ingest/words/heading-words-authorship.ts";
import { BALTIC } from "#lib/ingest/words/heading-words-baltic.ts";
import { BASQUE } from "#lib/ingest/words/heading-words-basque.ts";
import { CATALAN } from "#lib/ingest/words/heading-words-catalan.ts";
import { CYRILLIC } from "#lib/ingest/words/heading-words-cyrillic.ts";
import { CZECH } from "#lib/ingest/words/heading-words-czech.ts";
import { FINNIC } from "#lib/ingest/words/heading-words-finnic.ts";
import { FORMS } from "#lib/ingest/words/heading-words-forms.ts";
import { GREEK } from "#lib/ingest/words/heading-words-greek.ts";
import { HUNGARIAN } from "#lib/ingest/words/heading-words-hungarian.ts";
import { MALAY } from "#lib/ingest/words/heading-words-malay.ts";
import { NORDIC } from "#lib/ingest/words/heading-words-nordic.ts";
import { NORWEGIAN } from "#lib/ingest/words/heading-words-norwegian.ts";
import { ROMANIAN } from "#lib/ingest/words/heading-words-romanian.ts";
import { SOUTH_SLAVIC } from "#lib/ingest/words/heading-words-south-slavic.ts";
import { THAI } from "#lib/ingest/words/heading-words-thai.ts";
import { VIETNAMESE } from "#lib/ingest/words/heading-words-vietnamese.ts";

/** Everything that headings are known by, in order: of two that know one, the first decides. */
export const LANGUAGES: readonly HeadingLanguage[] = [
  FORMS,
  AUTHORSHIP,
  ENGLISH,
  NORDIC,
  CZECH,
  GREEK,
  HUNGARIAN,
  FINNIC,
  SOUTH_SLAVIC,
  ROMANIAN,
  CYRILLIC,
  BALTIC,
  VIETNAMESE,
  ARABIC,
  THAI,
  ABROAD,
  MALAY,
  CATALAN,
  BASQUE,
  NORWEGIAN,
];
