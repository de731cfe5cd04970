import type { ProtectedKind } from "#lib/ingest/draft.ts";

const REST = "[^.\\n|]{0,160}";

/** Beasts and growing things that nobody keeps for a paper. */
const KEPT =
  "(?:mules?|donkeys?|goats?|sheep|hens|chickens|ducks|geese|bees|horses?|pon(?:y|ies)|alpacas?|llamas?|cats?|dogs?|greyhounds?|parrots?|pigeons)";

/** What is made at home and for oneself. */
const HOME =
  "(?:coffee|bread|beer|cider|wine|cheese|jam|sourdough|kimchi|pasta|soap|yogh?urt|vegetables|tomatoes|chill?ies|honey|clothes|furniture|tea)";

/** "I run slowly", but not "I run slowly converging chains". */
const RUN =
  "run (?:slowly|badly|happily|long|far|uphill|hills|fells|mountains|half[- ]marathons|every (?:day|morning))(?=\\s*(?:[.,;\\n]|$)|\\s(?:and|but|in|along|up|on|with|when|before|at)\\b)";

const ENGLISH = `I (?:also |still |sometimes |often |badly |slowly |happily ){0,2}(?:${RUN}|(?:roast|bake|brew|grow|make|ferment|distil|press|sew|weave|spin) (?:my|our) own ${HOME}|keep (?:an? |some |a few |two |three |four |five |six |\\d+ )?(?:[\\p{L}-]+ ){0,3}${KEPT}(?!\\p{L})|ring (?:church |the )?bells|call (?:ceilidhs|contra dances))`;

const GERMAN =
  "[Ii]ch (?:(?:auch|gern|gerne|leidenschaftlich) )?(?:spiele (?:\\p{L}+ )?(?:Geige|Bratsche|Cello|Kontrabass|Klavier|Orgel|Gitarre|Laute|Harfe|Flöte|Blockflöte|Oboe|Fagott|Klarinette|Trompete|Posaune|Tuba|Horn|Akkordeon|Schlagzeug|Theater|Schach|Fußball|Handball|Tennis)|singe (?:\\p{Ll}+ )?(?:im|in|Alt|Sopran|Tenor|Bass)|stricke|klettere|segle|rudere|schwimme|tanze|wandere|jogge|imkere|gärtnere|töpfere|koche gern|backe (?:gern|Brot|mein|unser)|sammle (?:Pilze|Briefmarken|Münzen|Schallplatten)|laufe (?:Marathon|langsam|gern)|halte (?:\\p{L}+ )?(?:Bienen|Hühner|Ziegen|Schafe|Esel))";

const FRENCH =
  "[Jj](?:e (?:joue (?:du |de la |de l['’](?!argent)|au (?:foot|tennis|rugby|basket|volley|hand|go)|aux (?:échecs|cartes))|chante (?:dans|en)|tricote|jardine|grimpe|nage|randonne|danse|cours (?:lentement|des marathons|le marathon)|brasse (?:ma|notre) bière|fais (?:du (?:pain|vélo|théâtre|jardinage|canoë|ski)|mon pain|notre pain|de la (?:voile|randonnée|poterie)|de l['’](?:escalade|aviron)))|['’]élève (?:des|deux|trois|quelques) (?:abeilles|chèvres|poules|brebis|ânes))";

const SPANISH =
  "(?:[Tt]oco (?:el|la|un|una) (?!tema|problema|cuesti|asunto)|[Cc]anto en (?:un|el) coro|[Cc]orro (?:maratones|despacio|por (?:el|la)|en la montaña)|[Cc]ultivo (?:un huerto|mi huerto|tomates)|[Cc]río (?:abejas|cabras|gallinas)|[Hh]ago (?:pan|senderismo|montañismo|escalada|cerámica|teatro|mi propi[oa]))";

const ITALIAN =
  "(?:[Ss]uono (?:il|la|l['’])\\s?(?=\\p{Ll})|[Cc]anto in (?:un )?coro|[Cc]orro (?:piano|maratone|in montagna|lentamente)|[Ff]accio (?:il pane|la birra|teatro|trekking|escursion|alpinismo|ceramica)|[Aa]llevo (?:api|capre|galline|asini|pecore)|[Cc]oltivo (?:l['’]orto|un orto|pomodori)|[Vv]ado in (?:bicicletta|barca|montagna))";

const PORTUGUESE =
  "(?:[Tt]oco (?:violão|cavaquinho|piano|viola|flauta|acordeão|guitarra|bateria)|[Cc]anto (?:num|em um|no) cor(?:o|al)|[Cc]orro (?:maratonas|devagar|na praia)|[Ff]aço (?:pão|trilhas|capoeira|teatro|cerâmica|caminhadas)|[Cc]rio (?:abelhas|galinhas|cabras)|[Cc]ultivo (?:uma|a) horta)";

const DUTCH =
  "[Ii]k (?:(?:ook|graag) )?(?:speel (?!een (?:\\p{L}+ )?rol)|zing (?:in|graag)|brei|tuinier|wandel|fiets|zwem|zeil|roei|schaats|dans|bak (?:brood|mijn)|brouw (?:bier|mijn)|kook graag|loop (?:hard|marathons)|houd (?:\\p{L}+ )?(?:bijen|kippen|schapen|geiten|ezels))";

const SCANDINAVIAN =
  "(?:[Jj]ag|[Jj]eg) (?:(?:också|også|gärna|gjerne|gerne) )?(?:spelar (?!en (?:\\p{L}+ )?roll)|spiller (?!en (?:\\p{L}+ )?rolle)|sjunger|synger|stickar|strikker|simmar|svømmer|seglar|seiler|sejler|paddlar|padler|dansar|danser|klättrar|klatrer|vandrar|springer (?:långsamt|maraton)|løper (?:sakte|maraton)|løber (?:langsomt|maraton)|bakar|baker|bager|håller bin|holder bier|har (?:bin|bier))";

const FINNIC =
  "(?:[Hh]arrastan (?=\\p{Ll})|(?:[Rr]etki)?(?:luistelen|hiihdän|vaellan|patikoin)|[Ss]oitan (?:\\p{L}+ )?(?:kannelta|pianoa|viulua|kitaraa|selloa|huilua|rumpuja|haitaria|harmonikkaa)|[Ll]aulan (?:\\p{L}+ ){0,3}(?:kuorossa|\\p{L}+kuorossa)|[Mm]ängin (?:klaverit|viiulit|kitarrit|kannelt)|[Ll]aulan (?:segakooris|kooris|naiskooris|meeskooris))";

const SOUTH_SLAVIC =
  "(?:(?:[Ii]gram|[Ss]viram) (?:klavir|violin[ou]|kitaro|gitaru|harmoni[ck]o|harmoniku|čelo|flavto|flautu|tambur\\p{L}+)|(?:[Pp]ojem|[Pp]evam|[Pp]jevam) (?:v|u) (?:\\p{L}+ )?(?:zboru|horu)|[Pp]lezam|[Pp]enjem se|[Jj]adram|[Jj]edrim|[Pp]laninarim|[Kk]olesarim po|[Čč]ebelarim|[Pp]čelarim)";

const ROMANIAN =
  "(?:[Cc][âa]nt (?:la (?:pian|vioar[ăa]|chitar[ăa]|flaut|violoncel|acordeon|nai)|[îi]n(?:tr-un)? cor)|[Aa]lerg (?:maratoane|pe munte)|[Ff]ac (?:drume[țţt]ii|alpinism|escalad[ăa]|ceramic[ăa]|yoga)|[Cc]resc albine|[Dd]ansez [îi]n)";

const CYRILLIC =
  "(?:[Пп]ея в(?:ъв)? (?:\\p{L}+ )?(?:хор|състав)|[Пп]евам во (?:\\p{L}+ )?хор|[Пп]евам у (?:\\p{L}+ )?хору|[Сс]виря на|[Сс]вирам (?:на )?(?=\\p{Ll})|[Ии]грая (?:шах|тенис|футбол|волейбол|народни танци)|[Кк]арам (?:ски|колело|сноуборд)|[Кк]атеря (?:се|скали)|[Тт]анцувам|[Пп]летам|[Пп]лета (?:пуловери|чорапи)|[Оо]тглеждам (?:пчели|кози|кокошки|рози)|[Пп]ланинарам|[Пп]ланинарим|[Пп]челарим|[Пп]лешем)";

const IBERIAN =
  "(?:[Cc]anto (?:en (?:una coral|un cor|el cor)|nun coro)|[Tt]oco (?:a gaita|o piano|la gralla|el flabiol)|[Ff]aig (?:senderisme|escalada|castells|ceràmica|teatre)|[Bb]allo sardanes|(?:[Aa]besbatza|[Kk]oru)\\p{L}* (?:batean )?(?:abesten|kantatzen)|[Mm]endira (?:joatea|joaten)|[Tt]rikitixa (?:jotzen|jotzea)|[Bb]ertsotan (?:aritzen|egiten))";

const FAR =
  "(?:أعزف (?:على )?|أهوى |هواياتي|أمارس (?:رياضة|هواية|السباحة|الرسم)|أحب (?:القراءة|السفر|المشي|الرسم)|به (?:کوهنوردی|موسیقی|شنا|نقاشی)|(?:[Tt]ôi (?:thích|hay) |[Tt]hích )(?:leo núi|chơi (?:cờ|đàn|bóng)|nấu ăn|đan len|câu cá|chạy bộ|hát))";

/** What people are in their free time, in words that no post is called by. */
const FREE =
  "(?:(?:keen|avid|amateur|passionate|begeisterter?|leidenschaftlicher?|strastven[ia]|zagrižen[ia]|strasten|navdušen[ia]?|запален[аи]?|страст(?:ен|на)|пасиониран[аи]?|porrokatu(?:a)?)\\s)?(?:beekeeper|hill-?walker|mountaineer|knitter|birdwatcher|chess player|choir singer|(?:trail|marathon) runner|Bergsteiger(?:in)?|Hobby(?:imker|gärtner|koch|fotograf)(?:in)?|Schachspieler(?:in)?|planinar(?:ka)?|planinec|planinka|čebelar(?:ka)?|pčelar(?:ka)?|ribolovac|ribič|šahist(?:a|kinja|ka)?|maratonac|maratonka|horski pjevač|član(?:ica)? hora|планинар(?:ка)?|моделист(?:ка)?|риболовец|риболовка|пчелар(?:ка)?|шахматист(?:ка)?|колоездач(?:ка)?|алпинист(?:ка)?|филателист(?:ка)?|скиор(?:ка)?|mendizale(?:a)?|excursionista|castellera?|sendeirista)";

/** Pastimes as people tell them of themselves, in the languages of CVs: nothing else is meant, wherever a page puts them. */
export const PASTIMES_TOLD: [ProtectedKind, RegExp][] = [
  // "Planinar i šahist.": a whole sentence of nothing else
  [
    "hobbies",
    new RegExp(
      `(?<=(?:^|[.;\\n\\t])\\s*)${FREE}(?:(?:,\\s|,?\\s(?:and|und|in|i|и|eta|e)\\s)(?:an?\\s)?${FREE}){0,4}(?=(?:\\s\\([^()\\n]{1,30}\\))?\\.?\\s*(?:\\n|$)|\\.\\s)`,
      "giu",
    ),
  ],
  // "Ενδιαφέροντα: ιστιοπλοΐα": interests that nobody studies.
  [
    "hobbies",
    /(?<!\p{L}|\p{L}\s)Ενδιαφέροντα\s*:\s*(?=[^\n]{0,120}(?:ιστιοπλο|μουσικ|ορειβα|πεζοπορ|κολύμβ|κολύμπ|ποδηλα|χορ[οό]|μαγειρ|ζωγραφ|ταξίδι|αθλητ|ψάρεμα))[^\n]{3,160}/gu,
  ],
  // "Alte competențe⇥planorism, pictură pe sticlă", as Europass forms ask for it
  [
    "hobbies",
    /(?<=(?:^|\n)\s*(?:alte|competen[țţt]e)\s(?:[șşs]i\s)?(?:abilit[ăa][țţt]i|aptitudini|competen[țţt]e|artistice)(?:\s\p{L}+){0,3}\s*[:\t]\s*)(?=[^\n]{0,120}(?:planorism|pictur|muzic|drume[țţt]|alpinism|[îi]not|(?<!\p{L})schi(?!\p{L})|ciclism|dans|g[ăa]tit|grădin|foto|ceramic|pescuit|[șşs]ah|fotbal|tenis|chitar|pian|vioar|c[âa]ntat))[^\n]{3,160}/giu,
  ],
  [
    "hobbies",
    new RegExp(
      `(?<![\\p{L}’'-])(?:${[ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SCANDINAVIAN, FINNIC, SOUTH_SLAVIC, ROMANIAN, CYRILLIC, IBERIAN, FAR].join("|")})${REST}`,
      "gu",
    ),
  ],
  [
    "hobbies",
    new RegExp(
      `(?<=(?:^|[.;\\n])\\s*)(?:In meiner Freizeit|(?:Pendant|Dans) mon temps libre|À mes heures perdues|En mi tiempo libre|Nel (?:mio )?tempo libero|(?:Nos tempos livres|No meu tempo livre|Nas horas vagas|Fora d[oa] (?:laboratório|trabalho|universidade|academia)|Fuera del? (?:laboratorio|trabajo|la universidad)|Fuori dal (?:laboratorio|lavoro)|Hors du (?:laboratoire|travail)|Uden for (?:arbejdet|laboratoriet)|Utanför (?:jobbet|labbet)|Utenfor (?:jobben|laboratoriet)|Buiten het (?:werk|lab)|Außerhalb (?:des Labors|der Arbeit))|In mijn vrije tijd|Vapaa-aika(?:na(?:ni)?|ani)|Harrastuksiani ovat|Vabal ajal|V prostem času|U slobodno vri?j?eme|[ÎI]n timpul liber|På (?:min )?fritid(?:en)?|I (?:min )?fritid(?:en)?)(?!\\p{L})${REST}`,
      "gu",
    ),
  ],
];

/** The same without a word that makes it sure: it counts only among private facts or in the last words of a page. */
export const PASTIME_SENTENCE =
  /^(?:Remo|Nuoto|Ballo|Canto|Corro|Suono|Cucino|Dipingo|Arrampico|Toco|Nado|Bailo|Cocino|Danço|Cozinho|Pinto|Escalo)\s(?=\p{Ll})(?![^\n]*(?:\d{4}|tema|problema|quest(?:ion|ão)|asunto|ricerca|investigación|pesquisa))[^\n]{3,200}$/u;

/** "And otherwise", "Il resto": a heading under which people tell of themselves. */
export const ASIDE =
  /^\P{L}{0,4}(?:\[!\p{L}+\]-?\s*)?(?:(?:and |what |or )?otherwise|off[- ]duty|after hours|outside (?:of )?(?:work|academia|the (?:lab|office|university))|away from (?:work|the desk|the lab)|beyond (?:work|academia)|the rest|private life|und sonst(?: so)?|sonst|außerdem|hors (?:du )?travail|le reste|lo demás|fuera del trabajo|il resto|fuori dal lavoro|o resto|fora do trabalho|verder|en verder|buiten (?:het )?werk|i övrigt|ellers|utenfor jobben)\P{L}{0,4}$/iu;

/** A sentence of the first person, and not of work or languages: what is told under such a heading. */
export const FIRST_PERSON =
  /^(?:(?:I|Ich|Je|Ik|Jag|Jeg)\s|J['’])(?!(?:speak|read and|work|teach|study|research|use|write|review|supervise|spreche|arbeite|forsche|lehre|parle|travaille|enseigne|spreek|werk|talar|arbetar|snakker|arbeider|taler|arbejder)(?!\p{L}))\p{Ll}[^\n\d@]{3,240}$/u;
