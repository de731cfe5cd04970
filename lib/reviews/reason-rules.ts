export type ReasonFlagKind = "comparative" | "fit" | "family" | "age" | "health" | "origin" | "sex";

export interface ReasonRule {
  kind: ReasonFlagKind;
  words: RegExp;
  /** Tested on the match with 45 letters on either side: research on a subject is not a remark on a person. */
  unless?: RegExp;
}

const PERSON =
  "(?:candidate|applicant|finalist|contender|person|people|colleague|hire|researcher|scholar|scientist|professor|academic)";
const OTHERS = `(?:other|others|another|rest|anybody|anyone|everybody|everyone|most|all|any|many|previous|remaining|competing)`;
const SOMEONE = "(?:he|she|they|who|candidate|applicant)";
const THEIR = "(?:his|her|their|the candidate['’]s|the applicant['’]s)";
const IS = "(?:is|are|was|were|seems?|seemed|looks?|looked|appears?|appeared|being|sounds?|sounded|became|becomes)";
const ADVERB =
  "(?:(?:a|an|the|too|so|very|rather|quite|still|also|only|already|visibly|obviously|clearly|somewhat|a bit|a little|not|currently|often|always|frequently|constantly|sometimes|probably|apparently) )*";
const PEOPLES =
  "(?:African|American|Arab|Armenian|Asian|Australian|Austrian|Bengali|Black|Brazilian|British|Canadian|Caucasian|Chilean|Chinese|Colombian|Cuban|Dutch|Egyptian|English|Ethiopian|European|Filipino|French|German|Ghanaian|Greek|Hispanic|Hungarian|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Japanese|Kenyan|Korean|Kurdish|Latin American|Latina|Latino|Lebanese|Mexican|Moroccan|Nigerian|Pakistani|Palestinian|Persian|Peruvian|Polish|Portuguese|Romanian|Russian|Saudi|Scottish|Serbian|Spanish|Swedish|Swiss|Syrian|Taiwanese|Thai|Turkish|Ukrainian|Vietnamese|white)";
const FAITHS =
  "(?:Muslim|Jewish|Jew|Christian|Catholic|Protestant|Hindu|Buddhist|Sikh|Mormon|Orthodox|atheist|religious|devout|pious)";

const rule = (kind: ReasonFlagKind, words: string, unless?: string): ReasonRule => ({
  kind,
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "giu"),
  ...(unless === undefined ? {} : { unless: new RegExp(unless, "iu") }),
});

/** English words that compare, wave at "fit", or speak of the person's private life. Each line shows what it is meant to catch. */
export const REASON_RULES: readonly ReasonRule[] = [
  // "stronger than the others", "a weaker file than most", "less convincing than Costa"
  rule(
    "comparative",
    "(?:stronger|weaker|better|worse|abler|smarter|brighter|(?:more|less) (?:impressive|convincing|promising|accomplished|productive|mature|original|exciting|qualified|experienced|creative|ambitious|interesting|deserving)) (?:\\p{L}+ ){0,2}than",
    `than (?:\\d|(?:larg|small|old|new|simpl|long|short|bigg|deep|earli|lat)er |expected|required|needed|usual|before|chance|random|(?:I|we|one) |it |in |at |on |by |for |(?:a |an |the |any |all |most |other |its |its own )?(?:\\p{L}+ ){0,2}(?:baselines?|methods?|bounds?|state|results?|models?|algorithms?|estimators?|approach(?:es)?|work|rate|level|standard|paper|papers|version|analysis|theory|practice|proofs?|systems?|solvers?|tools?|heuristics?|samplers?|threshold|anchor)|(?:${THEIR} |the |its )(?:own |earlier |first |second |later |published )?(?:teaching|research|statement|proposal|service|papers?|thesis|letters?|plan|agenda|mentoring))`,
  ),
  // "better than the other candidates", "more papers than anyone else"
  rule(
    "comparative",
    `than (?:(?:that|those) of )?(?:(?:the|all|any|some|almost|nearly) )*(?:${OTHERS} (?:of )?(?:the |our |these )?)?(?:${PERSON}s?|pool|competition|field of ${PERSON}s|shortlist|others|anyone|anybody|everyone|everybody|someone|rest|peers)(?: else)?`,
  ),
  // "the strongest candidate", "our best applicant", "top of the list", "one of the weakest files"
  rule(
    "comparative",
    `(?:strongest|weakest|best|worst|top|leading|most \\p{L}+|least \\p{L}+|second[- ]best|number one|preferred|favou?rite) (?:\\p{L}+ )?(?:${PERSON}s?|files?|applications?|in (?:the|this|our) (?:pool|list|field|group)|of (?:the|this|our) (?:pool|list|lot|bunch|group|round)|of (?:them )?all|of the (?:three|four|five|six|ten|twelve)(?! \\p{L}))`,
    "best[- ]paper|leading (?:to|scientific|research|academic) ",
  ),
  rule(
    "comparative",
    "(?:top|bottom|head|end) of (?:my|the|our) (?:list|pile|pool|stack|ranking)|(?:ranks?|ranked|places?) (?:above|below|before|behind) (?:everyone|everybody|anyone|all|most|the (?:others|rest))|(?:the|all|most) others (?:have|had|did|do|are|were|can|could|show|know|wrote|published)",
  ),
  // "compared with the others", "unlike the other candidates", "ahead of everyone"
  rule(
    "comparative",
    `(?:above|compared (?:to|with)|in comparison (?:to|with)|unlike|ahead of|behind|next to|beats?|outshines?|outclass(?:es)?|pales? beside|relative to|in contrast to|on a par with|as (?:good|strong|weak) as) (?:(?:the|all|any|most|almost|our) )*(?:${OTHERS} (?:of the )?(?:${PERSON}s?|files|applications|applicants|in the pool)|${OTHERS}$|${PERSON}s|pool|competition|rest|others|everyone|everybody|anyone|shortlist)`,
  ),
  // "there are better people in the pool", "others did more", "ranks second"
  rule(
    "comparative",
    `(?:better|stronger|weaker|worse) (?:people|${PERSON}s?|options?|choices?|files|applications)|(?:our|the) (?:best|strongest|weakest) (?:option|choice|bet)|(?:nobody|no one|none) (?:else )?(?:in|of|on) (?:the|this|our) (?:pool|list|round|shortlist|others)`,
  ),
  rule(
    "comparative",
    "(?:second (?:only )?to|a notch (?:above|below)|head and shoulders above|stands? out (?:from|among) (?:the|all)|we (?:have|saw) better)",
  ),
  // "a poor fit", "would fit in well", "cultural fit", "fits our department"
  rule(
    "fit",
    "(?:un)?fit|fits|misfit|fitting in",
    "(?:fits?|fit for purpose)[^.]{0,30}(?:data|model|curves?|observations?|measurements?|anchors?|descriptions?|levels?|criterion|spectr|regression|likelihood|parameters?|distribution|page|memory|budget|kernel|points|trials|trajector|line\\b|schedule)|(?:model|curves?|data|good(?:ness)?[- ]of|least[- ]squares?|best|bayesian|regression|spectr\\p{L}+|likelihood|closely|how well|statistical|parameters?|kernels?|splines?|poor(?:ly)? model|to)[ -](?:and )?fits?",
  ),
  rule(
    "fit",
    "(?:click(?:s|ed)?|gels?|gelled|blend(?:s|ed)? in|mesh(?:es)?|get(?:s)? along) with (?:us|our|the (?:group|team|department|faculty))",
  ),
  rule(
    "fit",
    "gut feeling|bad vibes?|good vibes?|the right (?:chemistry|vibe)|good chemistry|one of us|our kind of \\p{L}+|not our type|culture match|likeab(?:le|ility)|would (?:enjoy|like) (?:a|having a) (?:beer|coffee|drink) with",
  ),
  // "has small children", "her husband works in", "two-body problem"
  rule(
    "family",
    "two[- ]body|dual[- ]career|trailing (?:spouse|partner)|spous(?:e|al) (?:problem|issue|hire|situation|position|question)|newly[- ]?wed|single (?:mother|father|parent|mom|dad)|(?:maternity|paternity|parental|family) leave|settle down|childcare|biological clock",
    "(?:two|few|many|three)[- ]body (?:problems? in|systems?|dynamics|interactions?|physics|quantum|correlations?|forces?|motion|hamiltonian)|policy|policies|effects? of|econom|labou?r|study|studies|paper",
  ),
  rule(
    "family",
    `${THEIR} (?:\\p{L}+ )?(?:husband|wife|spouse|fianc[ée]e?|boyfriend|girlfriend|kids?|baby|toddlers?|pregnancy|marriage|divorce|children|daughters?|sons?|family|home life|private life|mother(?![- ]tongue)|father|parents|partner['’]s (?:job|career|work))`,
    "family of (?:\\p{L}+ )?(?:models|methods|algorithms|estimators|distributions|functions)",
  ),
  rule(
    "family",
    `(?:has|have|having|with|raising|expecting|wants?|planning|plans|start(?:ing)?|rais(?:e|ing)) (?:a |an |two |three |four |no |his |her |their |to have )*(?:small |young |little |more )*(?:kids?|children|child|baby|babies|toddlers?|family)(?! of| members| with| in | from| aged| who)`,
    "experiments?|stud(?:y|ies)|participants?|interviews?|works? with|worked with|field ?work|classrooms?|autis|learn",
  ),
  rule(
    "family",
    `(?:${SOMEONE} )?${IS} ${ADVERB}(?:married|pregnant|divorced|widowed|engaged to|a (?:mother|father|parent)|single and)`,
  ),
  rule(
    "family",
    "(?:mother|father|parent) of (?:a |one|two|three|four|\\d|small|young)|(?:husband|wife|spouse) (?:works?|is|has|would|needs?|lives?|teaches)|family (?:reasons|situation|obligations|circumstances|commitments)",
  ),
  // "too old", "a young man", "close to retirement", "for someone her age"
  rule(
    "age",
    "too (?:old|young)|at \\d\\d,? (?:he|she|they)|(?:close|near|nearing|next) to retire(?:ment)?|near(?:ing|s)? retirement|(?:retire|retires|retiring) soon|past (?:his|her|their|the) (?:prime|peak|best years)|middle[- ]aged|fresh blood|young blood|youthful|digital native|over the hill|set in (?:his|her|their) ways|not getting (?:any )?younger|old[- ]fashioned person",
  ),
  rule(
    "age",
    `(?:young|younger|old|older|elderly|ageing|aging) (?:and \\p{L}+ )?(?:man|woman|guy|girl|lady|gentleman|fellow|person|${PERSON})(?! award| prize| grant| program| group| fellowship| fund)`,
  ),
  rule(
    "age",
    `${THEIR} (?:young |old |advanced )?age|(?:at|for|given) (?:that|this|${THEIR}) age|someone (?:of )?${THEIR} age|(?:${SOMEONE} )${IS} (?:already |only |over |under |about |nearly |almost |just )*(?:\\d\\d|thirty|forty|fifty|sixty|in (?:his|her|their) (?:late |early |mid[- ]?)?(?:twenties|thirties|forties|fifties|sixties))(?! (?:papers|publications|talks|students|citations|invited|percent|journal|courses|of|authors|first))`,
  ),
  rule("age", `${SOMEONE} ${IS} ${ADVERB}(?:old|young|younger|older|ageing|aging)(?! (?:field|idea|question|problem))`),
  // "health problems", "seems depressed", "uses a wheelchair", "burned out"
  rule(
    "health",
    `${THEIR} (?:\\p{L}+ )?(?:health|illness|disease|disability|impairment|condition|diagnosis|therapy|medication|surgery|wheelchair|stutter|weight|cancer|depression|anxiety|injury|breakdown)(?! (?:data|records?|research|paper|project|app|stud|work|care|informatics|econom|models?|benchmark|applications?))`,
  ),
  rule(
    "health",
    `(?:${SOMEONE} )?${IS} ${ADVERB}(?:sick|ill|frail|unwell|depressed|disabled|autistic|deaf|blind|obese|overweight|handicapped|mentally \\p{L}+|chronically \\p{L}+|burn(?:ed|t)[- ]?out|in a wheelchair|on medication|bipolar|neurotic)`,
    "(?:users?|patients?|people|participants?|children|students|those who|method|test|protocol|review(?:ing)?|study) (?:who )?(?:is|are|was|were)",
  ),
  rule(
    "health",
    "health (?:problems?|issues?|reasons|situation|concerns) |health (?:problems?|issues?|reasons|situation|concerns)$|health (?:problems?|issues?|reasons|situation|concerns)(?=[.,;!])|sick leave|walks with a (?:cane|limp|stick)|(?:he|she|they|who|candidate|applicant) suffers? from|suffers from (?:anxiety|depression|burn[- ]?out|migraines?|a chronic|an illness)|(?:had|has|having|survived|recovering from) (?:a |an )?(?:cancer|stroke|depression|burn[- ]?out|breakdown|disability|chronic \\p{L}+|mental \\p{L}+|illness|heart attack)",
    "stud(?:y|ies)|patients?|predict|data|public health|models?|global health",
  ),
  // "foreign accent", "Chinese candidate", "is from India", "not a native speaker"
  rule(
    "origin",
    `${THEIR} (?:\\p{L}+ )?(?:accent|nationality|ethnicity|race|religion|faith|skin(?: colou?r)?|origins?|country|home country|passport|citizenship|culture|headscarf|turban|looks|appearance|mentality)(?! of)`,
    "home country['’]s (?:data|election)",
  ),
  rule(
    "origin",
    `(?:an?|the|this|another|typical|heavy|strong|thick|foreign) (?:\\p{L}+ )?accent|accent (?:is|was|makes)|non[- ]native|native speaker|broken English|poor English|${THEIR} (?:spoken |written )?English(?! (?:literature|department|translation|edition|language|course|monograph|version|seminar))|being ${PEOPLES}|(?:${SOMEONE}|English) (?:is|was) ${ADVERB}(?:hard|difficult) to understand|foreigner|(?:cultural|ethnic|racial|religious|migrant|immigrant) background|green card|needs? (?:a )?visa|visa (?:situation|status|problems?)|immigration status`,
    "speech|recogni[sz]|corp(?:us|ora)|translat|learners|studies|dataset|robust|phonet|adaptation|second[- ]language",
  ),
  rule(
    "origin",
    `${PEOPLES} (?:${PERSON}|man|woman|guy|girl|lady|male|female|origin|descent|background|mentality|passport|heritage|roots|name|accent|parents|family)`,
    "award|prize|fellowship|grant|society|association|council",
  ),
  rule(
    "origin",
    `${SOMEONE} (?:is|was|being) ${ADVERB}(?:from (?!the |industry|outside|within|scratch|theory|what|which)(?:\\p{Lu}\\p{L}+|a (?:poor|foreign|third[- ]world|developing) country)|${PEOPLES}|${FAITHS}|foreign|an? immigrant|an? refugee)(?! (?:at|language|fellow))`,
    "from (?:the )?(?:\\p{Lu}\\p{L}+ )?(?:University|Institute|College|School|Lab)|from (?:Chapter|Section|Table|Figure|January|February|March|April|May|June|July|August|September|October|November|December)",
  ),
  rule(
    "origin",
    `${FAITHS} (?:${PERSON}|man|woman|guy|girl|lady|family|background|faith)|diversity (?:hire|candidate)|minority (?:hire|candidate|applicant)|where (?:he|she|they) (?:comes?|is|are|really comes?) from|people from (?:there|that country)|good[- ]looking|attractive (?:man|woman|person)|physically attractive`,
  ),
  // "a woman", "female candidate", "for a girl"
  rule(
    "sex",
    `(?:female|male|woman|women|gay|lesbian|trans|transgender|queer|straight) (?:${PERSON}s?|hire)|(?:as|for|being|hire|need|needs|want|is|get|appoint|another|prefer) (?:a|an|another|the only|more) (?:very |good |nice |pretty |smart |strong |young |clever )*(?:woman|women|man|female|male|girl|lady|guy|mother hen)|(?:enough|too many|too few|more) (?:men|women) (?:in|on|among|here|already)|(?:hire|hiring|appoint|appointing) an? (?:\\p{L}+ )?(?:woman|man)|${SOMEONE} (?:is|was|might be|may be|seems) (?:probably )?(?:gay|lesbian|trans|transgender|queer|effeminate|feminine|masculine)|an? (?:\\p{L}+ )?(?:woman|man) (?:would|will|could|might)|bossy|shrill|abrasive woman|too (?:emotional|feminine|masculine|aggressive for a \\p{L}+)|${THEIR} (?:gender|sex|sexuality|sexual orientation|pronouns)`,
  ),
];
