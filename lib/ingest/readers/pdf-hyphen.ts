/** First parts of compounds that keep their hyphen at a line end: "self-" + "supervised". */
const COMPOUNDS =
  /^(self|non|semi|quasi|high|low|well|large|small|real|long|short|cross|state|end|one|two|three|multi|time|data|user|human|first|second|third|post|pre|ex|all|open|full|half|near|far|deep|fine|co|on|off|in|out|by|of|the|vice|part|same|long|fast|slow|hard|soft|context|domain|model|task|problem|risk|cost|energy|x|e|k|n|t|p|d)$/iu;

/** What keeps its hyphen behind "in-" and "co-": "in-house", "co-author". */
const AFTER_SMALL =
  /^in-(?:house|depth|person|cent(?:er|re)|situ|vivo|vitro|silico|laws?|service|line|groups?|between|plane|sample|context|flight|hospital|memory|network|store|game|class|press|text|process|core|field|cylinder)|^co-(?:[aei]|found|chair|teach|direct|supervis|design|creat|produc|host|lead|curat)/iu;

/**
 * How a line that ends in a hyphen meets the next line of its paragraph.
 * "drop": "opti-" + "mization" is one word; "keep": "self-" + "supervised" and "Aspuru-" + "Guzik" keep the hyphen
 * and need no blank; "no": the line ends in no hyphen. `words` are the lower-case words of the document:
 * where it prints the compound elsewhere, with or without hyphen, that decides. `breaks` tells whether the document breaks
 * words at all: where it does not, "cluster-" + "randomised" is a compound.
 */
export function joinsWithoutHyphen(
  line: string,
  next: string,
  words: ReadonlySet<string>,
  breaks = true,
): "drop" | "keep" | "no" {
  const head = /([\p{L}-]*\p{L})-\s*$/u.exec(line)?.[1]?.toLowerCase();
  // "10211–" / "10219": a range goes on without a blank.
  if (/\d[–-]\s*$/u.test(line) && /^\d/u.test(next)) return "keep";
  if (!head) return /[\p{L}\d]-\s*$/u.test(line) && /^[\p{L}\d]/u.test(next) ? "keep" : "no";
  if (!/^\p{Ll}/u.test(next)) return /^[\p{L}\d]/u.test(next) ? "keep" : "no";
  const tail = /^[\p{L}-]+/u.exec(next)?.[0].toLowerCase() ?? "";
  if (words.has(`${head}-${tail}`)) return "keep";
  if (words.has(head + tail)) return "drop";
  // "folds-" + "in-waiting", "state-" + "of-the-art"
  if (!breaks || /^(?:in|of|to|by|on|at|and|the)-\p{L}/u.test(tail)) return "keep";
  const part = head.split("-").at(-1) ?? head;
  // "in-" + "variance": only some words stand behind a small word of their own.
  if (/^(?:in|co)$/i.test(part) && !AFTER_SMALL.test(`${part}-${tail}`)) return "drop";
  return COMPOUNDS.test(part) ? "keep" : "drop";
}

/** Lines that end in a hyphen although no word was broken: of a hundred, one to five end in a compound. */
const COMPOUNDS_AT_END = { most: 3, share: 0.06 };

/**
 * Whether a document breaks words at the ends of its lines, as TeX does and as word processors and browsers do where they
 * are told to. Where nothing tells which program set it, it may.
 * @param lines its lines that run on, each with the next one.
 * @param program what made the document, as its properties name it.
 */
export function breaksWords(
  lines: readonly { line: string; next: string }[],
  words: ReadonlySet<string>,
  program: string,
): boolean {
  if (program.trim() === "" || /tex|dvips/iu.test(program)) return true;
  const ends = lines.filter(({ line, next }) => /\p{Ll}-\s*$/u.test(line) && /^\p{Ll}/u.test(next));
  const proven = ends.some(({ line, next }) => {
    const head = /(\p{L}+)-\s*$/u.exec(line)?.[1]?.toLowerCase() ?? "";
    return words.has(head + (/^\p{L}+/u.exec(next)?.[0] ?? "").toLowerCase());
  });
  const { most, share } = COMPOUNDS_AT_END;
  return proven || (ends.length > most && ends.length > share * lines.length);
}
