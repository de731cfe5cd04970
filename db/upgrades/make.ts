import { fillFirstRelease } from "#db/upgrades/first-release.ts";
import { store } from "#db/upgrades/old-database.ts";
import { fillOpeningDay } from "#db/upgrades/opening-day.ts";

/**
 * Stores a database for every schema that an upgrade may start from: `node db/upgrades/make.ts`. With a release, add a
 * line that names its last migration and puts rows into the tables that are new (it fails while one is empty), run this
 * once, and commit the file beside it. Files that are there already stay as they are.
 */
store("0000_opening_day", fillOpeningDay);
store("0018_coauthor_lists", fillFirstRelease);
