/** The common site builders read marks of Markdown inside a box that says so. */
const SAYS_SO = /<[a-z]+\b[^<>\n]{0,300}\smarkdown\s*=\s*["']?(?:1|span|block)\b/iu;
const HEADING = /^[ \t]*(#{1,6})[ \t]+([^\n#][^\n]{0,800}?)[ \t]*#*$/u;
const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/u;
const BOLD = /(?<![*\w])\*\*(?=[^\s*])([^*\n]{1,400})(?<=[^\s*])\*\*(?![*\w])/gu;

/** A line of words or of a list, and no tag that parts lines by itself. */
const WORDS = /^[ \t]*(?:[-*+][ \t]+(?=\S)|(?=[^\s<]|<(?:b|i|em|strong|a|u|span|font)\b))/iu;
const ENDS = /^[ \t]*<\/(?:div|section|article|main|td|li)>/iu;

/**
 * A page of tags with boxes that say `markdown="1"`, as template engines take it: "## Slow tides", "**Ada Reed**" and
 * rules become tags, and so do paragraphs and items of lists inside such a box. Other pages stay as they are.
 */
export function withMarkedBoxes(source: string): string {
  if (!SAYS_SO.test(source)) return source;
  let isInside = false;
  let isBlank = false;
  return source
    .split("\n")
    .map((line) => {
      const begins = isInside && WORDS.test(line) && (isBlank || /^[ \t]*[-*+][ \t]/u.test(line));
      isInside = SAYS_SO.test(line) || (isInside && !ENDS.test(line));
      isBlank = line.trim() === "" || RULE.test(line);
      if (RULE.test(line)) return "<hr>";
      const [, marks, words] = HEADING.exec(line) ?? [];
      const tag = marks ? `h${marks.length}` : null;
      const plain = tag ? `<${tag}>${words}</${tag}>` : begins ? line.replace(WORDS, "<p>") : line;
      return plain.replace(BOLD, "<b>$1</b>");
    })
    .join("\n");
}
