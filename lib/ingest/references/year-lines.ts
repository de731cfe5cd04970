/** A block that is only a year, or several: "2021 (3 papers)", "2021 (3)", "2019–2022", of which no entry can take its own. */
export const YEAR_ONLY =
  /^\W*(?:((?:19|20)\d{2})\W*(?:\(\d{1,3}(?:\s\p{L}+)?\)\W*)?|(?:19|20)\d{2}\s?[-–—/]\s?(?:(?:19|20)?\d{2}|present|now)\W*)$/iu;
/**
 * "2024⇥Reed, A. …", "03/24⇥Reed, A. …", "Mar 2024⇥…", "2024 [7] Reed, A. …",
 * "03/24 Reed, A. …": the year stands in a column of its own, and papers of the same year
 * may leave it out.
 */
export const YEAR_CELL =
  /^\s*(?:(?:0?[1-9]|1[0-2])[/.-]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*\.?\s)?((?:19|20)\d{2}|(?<=\d\/)\d{2})[a-z+]?\.?(?:\t+\s*(?=\S)|[^\S\n]+(?=\[\d{1,3}\]\s)|(?<=^\s*\d{1,2}[/.]\d{2,4})[^\S\n]+(?=\p{Lu}))/iu;
/** The same on the first line of a paragraph. */
export const YEAR_LINE = /^\s*((?:19|20)\d{2})[^\S\n]*\n\s*(?=\S)/;
/** "In press⇥Reed, A. …", "In prog.⇥…": what a paper without a year has in the column of the years. */
export const STATUS_CELL =
  /^\s*[([]?(?:in (?:press|review|revision|submission|prog(?:ress|\.)|prep(?:aration|\.)?)|under (?:review|revision|submission)|work in progress|submitted|accepted|forthcoming|to appear|ongoing|r\s?&\s?r|tba|n\.\s?d\.)[.)\]]{0,2}\t+\s*(?=\S)/iu;
