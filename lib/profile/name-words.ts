/*
 * Small words in and between names, as alternatives for a pattern: one list for all that reads names.
 */

/** Small words of family names, in the languages whose names have them: "van der Reed", "do Mar", "al Salt". */
export const PARTICLES =
  "van|von|vom|zu|zum|zur|de|der|den|des|del|della|dello|degli|di|da|das|do|dos|du|la|le|el|al|bin|binti|bint|ibn|ben|abu|ter|ten|te|af|av|dal|’t|'t";

/** Those that nobody is called by: capitalised they are small words still, where "Bin" and "Le" may be given names. */
export const PLAIN_PARTICLES = "van|von|vom|zu|zum|zur|de|der|del|della|dello|degli|dos|’t|'t";

/** One letter of another alphabet in two Latin ones: "Sh. Reed", "Yu.A. Stone", "Fell Ye.S." */
export const LETTERS_OF_TWO = "Sh|Zh|Kh|Ch|Gh|Ts|Dz|Yu|Ya|Yo|Ye";

/** What stands before the last of several people: "Ada Reed and Carl Stone", "Ada Reed och Carl Stone"; "en" is Dutch between initials only, "eta" Basque between names. */
export const AND_WORDS =
  "and|&|und|et|y|e|och|og|ve|és|și|и|(?:eta|và)(?=\\s\\p{Lu})|(?<=\\p{Lu}\\.\\s(?:(?:\\p{Ll}+|[’']t)\\s){0,3}\\p{Lu}[\\p{L}’'-]{1,30}\\s)en(?=\\s\\p{Lu}\\.)";

/** What a group that signs papers may be: "Salt Walls Steering Group". */
export const GROUP_KINDS = "Study|Working|Research|Steering|Writing|Trial|Advisory|Expert";
