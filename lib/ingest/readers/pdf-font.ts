/** What a font's PostScript name says about its look. */
export interface FontLook {
  name: string;
  bold: boolean;
  italic: boolean;
  /** Dingbats and symbols, where letters may stand for bullets. */
  symbols: boolean;
}

/** Fonts of TeX name their weight and shape in their first letters: CMBX10, CMTI12, SFBX1000, ECTI1000. */
const TEX_BOLD = /^(cm|sf|ec|la|t1)?(bx|b|ssbx|bxti|bxsl|rmbx)\d+$/iu;
const TEX_ITALIC = /^(cm|sf|ec|la|t1)?(ti|sl|bxti|bxsl|mi|mmi|itt|sltt|ssi|ssxi)\d+$/iu;

/** Linux Libertine and its sans name them in their last letters: LinLibertineTI, LinLibertineTZI, LinBiolinumTB. */
const LINUX_BOLD = /^Lin(?:Libertine|Biolinum)\w{0,3}[BZ]I?$/u;
const LINUX_ITALIC = /^Lin(?:Libertine|Biolinum)\w{0,3}I$/u;

/** "ABCDEF+NimbusRomNo9L-MediItal" → bold and italic. */
export function fontLook(postScriptName: string): FontLook {
  const name = postScriptName.replace(/^[A-Z]{6}\+/u, "");
  return {
    name,
    bold:
      TEX_BOLD.test(name) ||
      LINUX_BOLD.test(name) ||
      /bold|black|heavy|demi|medi(?!um)|[-,]bd|semibd|[-,]bol(?:ita)?$/iu.test(name),
    italic:
      TEX_ITALIC.test(name) ||
      LINUX_ITALIC.test(name) ||
      /(?<!dig|cap)ital|obli|slant|kursiv|[-,]ita?$|(?:Bold?|Light|Reg|Medium|Book)Ita?$/iu.test(name),
    symbols: /symbol|dingbat|wingding|awesome|msbm|cmsy|^fa-|icon/iu.test(name),
  };
}
