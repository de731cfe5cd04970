/** Who edited the volume a work stands in, in the many ways references say so. In order; group 1 is who they are. */
export const EDITOR_RULES: ["editors", RegExp][] = [
  // "Tides of the North (A. Reed and C. Stone, eds.)"
  [
    "editors",
    /\(\s*((?:(?:\p{Lu}\.[\s-]?){1,3}\s*(?:(?:van|von|de|der|del|la|di)\s)*\p{Lu}[\p{L}’'-]+(?:,\s*(?:and\s|&\s)?|\s+(?:and|&|und|et)\s+)?){1,6},?\s*(?:eds?|editors?|hrsg|coords?)\.?)\s*\)/gu,
  ],
  // "In “Bays of the North”, Reed, Stone, Moss editors, Harbour Notes 7"
  [
    "editors",
    /(?<=["”],\s)((?:\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2}(?:,?\s(?:and\s|&\s)|,\s|\s)){1,8}\(?(?:eds?\b\.?|editors?\b)\)?)/gu,
  ],
  // "Tides of the North, A. Reed and C. Stone, eds., Quayside Press", "“Tides of the North”, A.Reed and C.Stone Eds., Harbour Notes"
  [
    "editors",
    /(?<=[,.)]["”]?,?\s+)((?:(?:\p{Lu}\.[\s-]?){1,3}\s*(?:(?:van|von|de|der|del|la|di)\s)*\p{Lu}[\p{L}’'-]+(?:,\s*(?:and\s|&\s)?|\s+(?:and|&|und|et)\s+)?){1,6}(?:,\s*(?:eds?|editors?|hrsg)\b\.?|\s(?:Eds?|eds)\b\.?(?=,)))/gu,
  ],
  // "in: Salt and Time in the Northern Walls, A. Reed, C. Stone (Hrsg.), Quayside": the book, then who edited it
  [
    "editors",
    /(?<=(?:^|[.,;:”"]\s)[Ii]n:?\s(?!(?:\p{Lu}\.[\s-]?)+\s?\p{Lu})[^,()]{25,160},\s(?:[^()]{1,160},\s)?)((?:(?:\p{Lu}\.[\s-]?){1,3}\s*(?:(?:van|von|de|der|del|la|di)\s)*\p{Lu}[\p{L}’'-]+(?:,\s*(?:and\s|&\s)?|\s+(?:and|&|und|et)\s+)?){1,6}\s\((?:[Ee]ds?|[Ee]ditors?|[Hh]rsg|[Hh]g)\.?\))/gu,
  ],
  // A line of its own: "Editors: A. Reed & C. Stone"
  ["editors", /(?<=^|\n)\s*(?:editors?|eds|edited by|hrsg)\b\.?\s*:\s*([^\n]{5,200})(?=\n|$)/giu],
  // "In: Reed A, Stone C eds. Tides of the north."
  [
    "editors",
    /(?:(?<=(?:^|[.,;:”"’)\]\n])\s*)(?:[Ii]n|[Ee]n|[Dd]ans|[Ee]m):?\s+)((?:\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,?\s\p{Lu}{1,3}\.?(?:,\s*|\s+(?:and|&)\s+|\s)){1,8}(?:eds?|editors?|hrsg|coords?)\b\.?)\s*[,:.]?(?=\s)/gu,
  ],
  // "In: Reed A, Stone C. Tides of the north": behind such a mark a stop ends those who sign so, and the book begins
  [
    "editors",
    /(?<=[.,]\s+)In:\s((?:\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?\s\p{Lu}{1,3}(?:,\s(?=\p{Lu})|(?=\.\s))){1,8})\.\s(?=\p{Lu}\p{L}+\s)/gu,
  ],
  // "in Ada Reed and C. Stone, eds., Tides of the north"
  [
    "editors",
    /(?<=(?:^|[.,;:”"’)\]\n])\s*)(?:[Ii]n|[Dd]ans|[Ee]n):?\s+((?:(?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}\s+){1,3}(?:(?:van|von|de|der|den|del|la|di|da)\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]{1,30}(?:,?\s+(?:and|&|und|et)\s+|,\s+)){1,5}(?:et al\.,?\s*)?(?:eds?|editors?|hrsg|éds?)\.?)\s*,?(?=\s)/gu,
  ],
  // "Tides of the North. Ada B. Reed and Carl Stone, eds.", "“Slow tides.” A. Reed & C. Stone (Eds.), Tides of the North"
  [
    "editors",
    /(?<=(?:\p{Ll}[.?!]|[.?!]?[”"])\s)((?:(?:\p{Lu}\p{Ll}[\p{L}’'-]+(?:\s\p{Lu}\.){0,2}|\p{Lu}\.(?:[\s-]?\p{Lu}\.){0,2})(?:\s(?:van|von|de|der|del|la|di))*\s\p{Lu}[\p{L}’'-]+(?:,\s(?:and\s|&\s)?|\s(?:and|&|und|et|y)\s|,?\s(?=[(e]))){1,6}\(?(?:[Ee]ds?|[Ee]ditors?)\b\.?\)?)(?!\.\s*\(?(?:19|20)\d{2}\b)/gu,
  ],
  // "Tides of the North. Eds. Reed, Ada, Carl Stone, and Lil Vane", "Eds. Ada Reed et al."
  [
    "editors",
    /(?<=[.,;)\]]\s)(Eds\.\s(?:\p{Lu}[\p{L}’'-]+,\s\p{Lu}\p{Ll}+,\s(?:(?:and\s|&\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}(?:,\s|(?=\.)|\s(?=and\s))){1,6}|\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]+){1,2}\set\.?\sal\b))/gu,
  ],
  // "Who hears the tide? Reed, A.; Stone, C. (Toim.). Tides of the North": nothing says “in”
  [
    "editors",
    /(?<=\p{Ll}[.?!]\s)((?:\p{Lu}[\p{L}’'-]+,\s(?:\p{Lu}\.[\s-]?){1,3}(?:[;,]\s|\s?(?:&|ja|and|und|och|og)\s)?){1,6}\s?\((?:[Tt]oim|[Kk]oost|[Ee]ds?|[Hh]rsg|[Rr]ed)\.?\))(?!\.?\s*\(?(?:19|20)\d{2})\.?(?=\s\p{Lu})/gu,
  ],
  // "Tides of the North, édité par Reed et Stone, Port Salt"
  [
    "editors",
    /(?<=[,.)]\s)(?:[ÉéE]dit[ée]e?s?|[Cc]oordonné|[Dd]irigé)\spar\s((?:(?:\p{Lu}[\p{L}.’'-]*\s){0,2}\p{Lu}[\p{L}’'-]+(?:,\s|\set\s)?){1,6})(?=\s*[.,;)]|$)/gu,
  ],
  // "Tides of the North, Reed et al (eds)"
  ["editors", /(?<=[,.]\s)(\p{Lu}[\p{L}’'-]+(?:,? (?:and|&) \p{Lu}[\p{L}’'-]+)? et\.? al\.?,? \(eds?\.?\))/gu],
  // "To appear in Ada Reed and Carl Stone (eds.), Tides of the north": the words before them are the status.
  [
    "editors",
    /(?<=\b(?:[Tt]o appear|[Ff]orthcoming|[Ii]n press|[Aa]ccepted|[Aa]ppearing)\)?,? in:?\s+)((?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}\s+){1,3}(?:(?:(?:van|von|de|der|den|del|la|di|da)\s+){0,2}\p{Lu}[\p{L}\p{M}’'.-]{1,30},?\s+(?:(?:and|&)\s+)?(?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}\s+){0,3}){0,6}[[(](?:eds?|editors?|hrsg)\.?[\])])\s*[,:.]?/gu,
  ],
  // "Tides of the North (eds: Reed/Stone/Fell), Quayside"
  ["editors", /\(\s*(?:[Ee]ds?|[Ee]ditors?|[Hh]rsg)\b\.?(?::\s*|\s+)(\p{Lu}[^()\d\n]{2,160}?)\s*\)/gu],
  // "Handbuch Salz. Hg. von Ada Reed und Carl Stone. Port Salt: Quayside"; "Tidens salt, red. av Ada Reed & Carl Stone"; "[W:] Reed A. (red.), Tides of the North"; "In A. Reed & B. Stone (Eds.), …", "Chapter 10 in Ada Reed, Carl Stone (Ed.) …", behind the last "In": a title may begin so too. "edited by A. Reed and B. Stone", "ed. A. Reed"
  [
    "editors",
    /(?:(?<=(?:^|[.,;:”"’)\]\n])\s*)(?:(?:chap(?:ter|\.)|ch\.)\s\d{1,3},?\s)?(?:(?:in|en|dans|em|i|în|teoksessa|hemen|dins(?: de)?|во|у|в|في|ضمن|در)(?:\s?:)?|\[(?:w|in|v|i|u):\]|(?:w|v|i|u|rmt):)\s+|(?<=\p{Ll}\s)in:\s+)((?:(?!\.\s+in:?\s)[^()[\]\n]){3,300}?[[(]\s*(?:eds?|éds?|edit(?:ors?|eurs?)|édit(?:eurs?|rices?)|hrsg|hg|coord(?:s|inador[ae]?s?)?|dirs?|comps?|red|szerk|toim|koost|ur|ured|prir|a cura di|orgs?|arg|ред|съст|ур|прир|сост|محرر(?:ون|ان|ين)?|تحرير|ویراستار)\.?\s*[\])])\s*[,:.]?/giu,
  ],
  [
    "editors",
    /(?:,\s*|\(\s*|\.\s+)?(?:\b(?:[Ee]dited by|(?<=[.,;]\s)(?:[Cc]o-?)?[Ee]dited with|(?<!\p{L},?\s(?:\p{Lu}\.?-?){1,3},\s?)eds?\.(?:\s+by)?)|(?<=[.,;)\]]\s)Eds?\.(?:\s+by)?|(?<!\p{L})(?:(?:[Hh]rsg\.|[Hh]g\.|[Hh]erausgegeben) (?:von|v\.)|(?:[Rr]ed\.|[Uu]tg\.|[Rr]edigera[dt]|[Rr]edigert) a[vf](?=\s)|dir\.|sous la direction d[e’']|a cura di|ed\. por))\s+((?:(?:\p{Lu}\.\s*-?)+\s*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+\s+(?:\p{Lu}\.|(?:van|von|de|der|del|la|di)\b|\p{Lu}[\p{L}’'-]+)(?:[^\S\n]+(?:\p{Lu}\.|(?:van|von|de|der|del|la|di)\b|\p{Lu}[\p{L}’'-]+)){0,2})(?:(?:,\s*(?:and|&)?|\s+(?:and|&|et|und|y|e|och|og))\s*(?:(?:\p{Lu}\.\s*-?)+\s*\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+\s+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)(?:[^\S\n]+(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+)){0,2}))*(?:\sm\.\s?fl\.)?)\)?/gu,
  ],
  // "Slow walls. Pages 12-19 in A. Reed, C. Stone & D. Fell (eds.) Tides of the North": the pages stand in front of whose book it is.
  [
    "editors",
    /(?<=[.?!”"]\s+)((?:[Pp]ages|[Pp]p\.)\s\d{1,4}\s?[-–—]\s?\d{1,4},?\sin:?\s+(?:(?:\p{Lu}[\p{L}\p{M}’'.-]{0,30}\s*){1,4}(?:,\s*|\s?(?:and|&)\s+)?){1,8}[[(](?:[Ee]ds?|[Ee]ditors?|[Hh]rsg)\.?[\])])[,:.]?/gu,
  ],
];
