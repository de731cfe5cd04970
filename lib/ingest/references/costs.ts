import type { Chunk } from "#lib/ingest/references/chunks.ts";
import { CUT } from "#lib/ingest/references/cut-flags.ts";
import type { Role } from "#lib/ingest/references/roles.ts";
import { nameShape, TOGETHER } from "#lib/ingest/words/name-shape.ts";

const WITH = new RegExp(`^[([]?\\s*${TOGETHER}\\s+\\p{Lu}`, "iu");
const has = (cut: number, flag: number) => (cut & flag) !== 0;

/** What it costs to give the chunks on both sides of a cut the same role. */
export function bridgeCost(chunks: Chunk[], index: number, role: Role): number {
  const cut = chunks[index]?.cut ?? 0;
  const sameLook = chunks[index]?.look === chunks[index - 1]?.look;
  // What one element holds as the title, or as the place, is one, whatever stops stand in it.
  const named = role === "T" ? "title" : role === "V" ? "venue" : null;
  const isNamed = chunks[index]?.role === named && chunks[index - 1]?.role === named;
  if (
    named !== null &&
    isNamed &&
    sameLook &&
    !has(cut, CUT.bar | CUT.tab | CUT.line) &&
    chunks[index]?.href === chunks[index - 1]?.href
  )
    return 0;
  // A title and its subtitle, each in an element of its own: neither is left out.
  if (role === "T" && isNamed && has(cut, CUT.line) && !has(cut, CUT.bar | CUT.tab)) return -1;
  let cost = 0;
  // "**Slow tides** with Carl Stone": no part of the title, unless "with" was its own word.
  if (role === "T" && !sameLook && isPersonBeside(chunks[index]?.text ?? "")) cost += 3;
  // "Who answers? Walls and Doors (with Carl Stone)": with "with" a list of authors begins.
  if (role === "A" && WITH.test(chunks[index]?.text ?? "")) cost += 4;
  if (has(cut, CUT.line)) {
    // "…in small bays:" + "Walls, doors, and tides": a line that ends in a colon has not said all.
    const goesOn = isBrokenLine(chunks, index) || (role === "T" && has(cut, CUT.colon));
    const title = goesOn ? 0.2 : sameLook && chunks[index]?.look !== "" ? 0.9 : 2.2;
    cost += role === "A" ? 1 : role === "V" ? (goesOn ? 0.4 : 1.2) : title;
  }
  if (has(cut, CUT.tab)) cost += 2;
  if (has(cut, CUT.bar)) cost += 1.5;
  if (has(cut, CUT.quote)) cost += role === "A" ? 3 : 2.6;
  if (has(cut, CUT.stop)) cost += role === "T" ? 1.7 : role === "A" ? 1.8 : 0.9;
  if (has(cut, CUT.semicolon)) cost += role === "A" ? 0 : 0.8;
  if (has(cut, CUT.colon)) cost += role === "A" ? 2.2 : 0;
  if (has(cut, CUT.question)) cost += role === "T" ? 0.7 : 2;
  // "**Slow tides** — *Mire Letters*": a dash where the style changes parts more than one amid words.
  if (has(cut, CUT.dash)) cost += role === "A" ? 2 : sameLook ? 0.1 : 1;
  if (has(cut, CUT.comma)) cost += role === "T" ? 0.25 : 0;
  if (has(cut, CUT.style) && !sameLook && !(role === "T" && isSystem(chunks, index)))
    cost += isInSentence(chunks, index) ? 0.1 : role === "T" ? 1.1 : role === "V" ? 0.7 : 0.1;
  return cost;
}

function isPersonBeside(text: string): boolean {
  const lead = WITH.exec(text)?.[0] ?? "";
  return lead !== "" && nameShape(text.slice(lead.length - 1)) >= 1.2;
}

/** All before is set as the chunk is, and something behind it is not. */
function isHead(chunks: Chunk[], index: number): boolean {
  const look = chunks[index]?.look;
  return (
    chunks.slice(0, index).every((chunk) => chunk.look === look) &&
    chunks.slice(index).some((chunk) => chunk.look !== look)
  );
}

/** Other words than those of its style stand on both sides of the stretch that the cut divides. */
function isInset(chunks: Chunk[], index: number): boolean {
  const look = chunks[index]?.look;
  const other = (chunk: Chunk) => chunk.look !== look;
  return chunks.slice(0, index).some(other) && chunks.slice(index).some(other);
}

/** "*Salt. Letters from nine harbours.* Port Salt: Quayside Press": town and house stand right behind what is set so. */
function isBeforeHouse(chunks: Chunk[], index: number): boolean {
  const look = chunks[index]?.look;
  return chunks.slice(index).find((chunk) => chunk.look !== look)?.token === "publisher";
}

/** "*TIDEMARK*: counting waves", "*TideMark*: …": the name of a system, set apart before the colon, is the head of its title. */
function isSystem(chunks: Chunk[], index: number): boolean {
  const [before, chunk] = [chunks[index - 1], chunks[index]];
  return (
    (chunk?.cut ?? 0) === (CUT.style | CUT.colon) &&
    before?.look === "I" &&
    chunk?.look === "" &&
    before.token === undefined &&
    (before.cut & (CUT.stop | CUT.line)) !== 0 &&
    /^\S*(?:\p{Lu}{2}|\p{Ll}\p{Lu})\S*$/u.test(before.text)
  );
}

/** "symbionts in *Norlandia* sponges": the style changes inside a sentence, without any mark. */
function isInSentence(chunks: Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const before = chunks[index - 1];
  if (chunk === undefined || before === undefined || chunk.cut !== CUT.style) return false;
  if (chunk.token !== undefined || before.token !== undefined || /[.,;:?!)\]”"]$/.test(before.text)) return false;
  return (
    /^\p{Ll}/u.test(chunk.text) ||
    /(?:^|\s)(?:of|the|in|on|for|and|with|from|to|by|a|an|de|la|le|der|die|von|und|von|et)$/i.test(before.text)
  );
}

/** "…slow tides and their" + "harbour walls": the line ends inside a sentence. */
function isBrokenLine(chunks: Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const before = chunks[index - 1];
  if (chunk === undefined || before === undefined || chunk.look !== before.look) return false;
  if (chunk.token !== undefined || before.token !== undefined) return false;
  // "Ann. Tidal" + "Mech.", "Class. Quant." + "Grav.": the line ends inside a name that is cut short.
  if (
    /(?:^|\s)\p{Lu}\p{Ll}{1,8}\.\s\p{Lu}\p{Ll}{1,8}\.?$/u.test(before.text) &&
    /^\p{Lu}\p{Ll}{1,8}\.$/u.test(chunk.text)
  )
    return true;
  if (/[.?!:]$/.test(before.text)) return false;
  return (
    /^\p{Ll}{2}/u.test(chunk.text) ||
    isOpenEnd(before.text) ||
    isRestOfTitle(chunks, index) ||
    goesOnInItalics(chunks, index)
  );
}

/** "Reed, A., *Salted*" + "*Walls of the north*": italics that begin amid a line and end with no mark at its end go on below. */
function goesOnInItalics(chunks: Chunk[], index: number): boolean {
  if (chunks[index]?.look !== "I" || !has(chunks[index]?.cut ?? 0, CUT.line)) return false;
  if (/[,;]$/u.test(chunks[index - 1]?.text ?? "") || has(chunks[index]?.cut ?? 0, CUT.comma | CUT.semicolon))
    return false;
  let start = index - 1;
  while (chunks[start - 1]?.look === "I" && !has(chunks[start]?.cut ?? 0, CUT.line)) start -= 1;
  const lead = chunks[start - 1];
  return (
    lead !== undefined &&
    lead.token === undefined &&
    !lead.look.includes("I") &&
    !has(chunks[start]?.cut ?? 0, CUT.line)
  );
}

/** "A survey of the quay using": no line of its own ends so. */
function isOpenEnd(text: string): boolean {
  return /\s(?:of|the|in|on|for|and|with|from|to|by|a|an|via|using|between)$/.test(text);
}

/**
 * "**Slow tides in northern**" + "**Estuaries**": few words in the bold of the long line before, which no mark ends,
 * where what follows is set otherwise.
 */
export function isRestOfTitle(chunks: Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const before = chunks[index - 1];
  if (chunk === undefined || before === undefined || chunk.look !== before.look) return false;
  if (chunk.token !== undefined || before.token !== undefined || /[.?!:]$/.test(before.text)) return false;
  return (
    chunk.look.includes("B") &&
    before.text.split(" ").length >= 4 &&
    chunk.text.split(" ").length <= 6 &&
    has(chunk.cut, CUT.line) &&
    nameShape(chunk.text) < 1 &&
    chunks[index + 1] !== undefined &&
    chunks[index + 1]?.look !== chunk.look
  );
}

/** What it costs to change the role at a cut: nothing at a line end or quote, much at a mere "and". */
export function changeCost(chunks: Chunk[], index: number, before: Role | null, after: Role): number {
  const chunk = chunks[index];
  const cut = chunk?.cut ?? 0;
  const previous = chunks[index - 1];
  const looksDiffer = chunk?.look !== previous?.look;
  let cost = 5;
  const at = (flag: number, price: number) => {
    if (has(cut, flag)) cost = Math.min(cost, price);
  };
  at(CUT.and, 5);
  at(CUT.weakStop, 1.3);
  at(CUT.dash, 0.9);
  at(CUT.bracket, 0.7);
  at(CUT.colon, before === "A" ? 0.6 : after === "A" ? 3 : 1.8);
  at(CUT.comma, 0.7);
  at(CUT.semicolon, 0.5);
  at(CUT.token, 0);
  at(CUT.question, 0.3);
  at(CUT.stop, 0);
  at(CUT.bar, 0);
  at(CUT.tab, -0.2);
  at(CUT.line, -0.3);
  at(CUT.quote, -0.6);
  // "Salt Risk, Wall Maturity, and Tidal Outcomes": the last of a list belongs to what the list began as.
  if (has(cut, CUT.comma) && has(cut, CUT.and) && !has(cut, CUT.line | CUT.token | CUT.quote))
    cost +=
      before === "T" && after === "A"
        ? 4
        : before !== after && before !== null && before !== "N" && after !== "N"
          ? 2
          : 0;
  if (has(cut, CUT.line) && isBrokenLine(chunks, index)) cost += goesOnInItalics(chunks, index) ? 4 : 1.2;
  if (isInSentence(chunks, index)) return 2.2;
  if (before === "N" && after === "T" && isSystem(chunks, index)) return 3;
  if (has(cut, CUT.style) && looksDiffer) cost = Math.min(cost, 0.9) - 0.5;
  if (!looksDiffer && chunk?.look && !has(cut, CUT.line | CUT.token) && chunk.href === previous?.href) {
    cost += chunk.look.includes("L") ? 2 : 1.4;
    // "**Salt Risk, Wall Maturity**" before other words: what is bold at the head of an entry is one thing.
    if (
      chunk.look === "B" &&
      before === "A" &&
      after === "T" &&
      !has(cut, CUT.style | CUT.stop) &&
      isHead(chunks, index)
    )
      cost += 2.6;
    // "*Salt. Letters from nine harbours.* Port Salt: Quayside Press": what is set in italics amid a reference is one thing.
    // So is "*Salt. Letters from nine harbours*" from its first word on.
    const parts = (before === "T" && after === "V") || ((before === "V" || before === "N") && after === "T");
    if (chunk.look === "I" && parts && !has(cut, CUT.style) && isInset(chunks, index))
      cost += before === "T" && isBeforeHouse(chunks, index) ? 4 : 1.6;
  }
  return cost;
}
