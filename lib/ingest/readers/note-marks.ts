/** `%% ask whether to list %%`, within a line or over several; what opens on one line closes at the end of another. */
const COMMENT = /%%(?:[^\n%]|%(?!%)){0,2000}%%|^[ \t]*%%(?:(?!%%)[\s\S]){0,4000}%%[ \t]*$/gmu;
/** `> [!note]- Names`: a box, folded or open, and its title. */
const CALLOUT = /^((?:[ \t]{0,3}>){1,6})[ \t]*\[![\w-]{2,24}(?:\|[^\]\n]{0,40})?\][+-]?[ \t]*([^\n]*)$/gmu;
/** `[[Gondar notes#2019|the summer school]]`, of which the page shows the last part; `![[photo.png]]` shows no words. */
const WIKI_LINK = /(!?)(?<![[\\])\[\[([^[\]|#\n]{0,200})(?:#[^[\]|\n]{0,200})?(?:\|([^[\]\n]{1,300}))?\]\](?![([\]])/gu;
/** "… 4 (2019), 7–17. ^reed2019": the handle by which other notes point to the line. */
const HANDLE = /(?<=\S)[ \t]+\^[A-Za-z0-9][A-Za-z0-9-]{1,40}[ \t]*$/gmu;
/** `id:: 64a1…`, `collapsed:: true`: what an outliner keeps for itself. */
const OWN_FIELD = /^[ \t]*(?:[-*+][ \t]+)?(?:id|collapsed|heading|logseq\.[\w.-]+|template|icon):: ?[^\n]*(?:\n|$)/gmu;
/** `Advisor:: Ada Reed`, `[grade:: 1.0]` */
const FIELD = /(?<=^[ \t]*(?:[-*+][ \t]+)?\**)(\p{L}[\p{L} -]{1,40}):: (?=\S)/gmu;
const INLINE_FIELD = /(?<=\s|^)[[(](\p{L}[\p{L} -]{1,30}):: ?([^[\]()\n]{1,200})[\])]/gmu;
/** `#cv/academic #public`: a line of tags and nothing else; "##Publications" is a heading. */
const TAGS = /^[ \t]*(?=[^\n]*(?:\/|[ \t]#))(?:#\p{Ll}[\p{L}\d_/-]*(?:[ \t]+|$))+$/gmu;
/** "… 4 (2019), 7–17. #paper/published #open": tags behind the words of a line. */
const TAGS_BEHIND = /(?<=\S)(?:[ \t]{1,8}#\p{Ll}[\p{L}\d_/-]{1,40}){1,8}[ \t]*$/gmu;

/**
 * Takes off what programs for linked notes write into Markdown beyond the standard: comments, links between notes,
 * handles of lines, fields, tags, states of tasks, and the marks of boxes, whose titles stand on lines of their own.
 */
export function withoutNoteMarks(source: string): string {
  return source
    .replace(COMMENT, "")
    .replace(TAGS, "")
    .replace(OWN_FIELD, "")
    .replace(CALLOUT, (_, quote: string, title: string) => {
      const words = title.trim();
      return words === "" ? quote : `${quote} ${words.includes("*") ? words : `**${words}**`}\n${quote}`;
    })
    .replace(WIKI_LINK, (all, embeds: string, page: string, shown: string | undefined) => {
      if (embeds !== "") return "";
      return source.includes(`[${page}]:`) ? all : (shown ?? page).trim();
    })
    .replace(HANDLE, "")
    .replace(TAGS_BEHIND, "")
    .replace(FIELD, "$1: ")
    .replace(INLINE_FIELD, "$1: $2")
    .replace(/(?<![=\w])==(?=[^\s=])([^=\n]{0,300}[^\s=])==(?![=\w])/gu, "$1")
    .replace(/^([ \t]*[-*+][ \t]+)\[[-/<>!?]\][ \t]+/gmu, "$1");
}
