/** Months in full as references print them in other languages than English: parts of patterns, as all that follows. */
export const MONTH_ABROAD =
  "(?:januari?|januar|februari?|februar|märz|maart|mars|marts|maj|mai|juni|juli|augusti?|august|oktober|des?zember|dez|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|(?<!rio\\sde\\s)janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:n|ta|ssa)?|januarja|februarja|mar(?:ec|ca)|aprila|maja|juni?ja?|juli?ja?|avgusta?|septembra|oktobra|novembra|decembra|jaanuar|veebruar|märts|juuni|juuli|oktoober|detsember|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|studenoga?|prosinca)(?!\\p{L})";

/** "2. Auflage", "2:a uppl.", "3. baskı", "2ª edición" */
export const EDITION =
  "\\d{1,2}(?:\\.|:[ae]|ª|[eè]m?e|nd|rd|th)?\\s?(?:(?:(?:über|neu)\\p{L}+|rev(?:\\.|ised|iderad)|enl(?:\\.|arged))\\s)?(?:Aufl(?:age|\\.)|upplagan?|uppl\\.|utgave|utg\\.|udg(?:ave|\\.)|baskı|basım|edición|édition|edizione|edição|edition|ed\\.|druk|painos|izd(?:\\.|anje|aja)|ediți[ae]|trükk|vydání|wyd\\.)";

/** "disertace", "tese de doutorado": what a thesis is called where it stands as the place of a paper. */
export const THESIS_ABROAD =
  "(?<!\\p{L})(?:diserta(?:ce|ční práce)|dizerta(?:cia|čná práca)|(?:habilitační|diplomová|bakalářská|rigorózní) práce|ph\\.?d\\.?-afhandling|(?:doktors?|licentiat)avhandling|habilitationsschrift|rozprawa (?:doktorska|habilitacyjna)|praca doktorska|(?:doktora|yüksek lisans) tezi|tese de doutora(?:do|mento)|dissertação de mestrado|väitöskirja)(?!\\p{L})";
