/**
 * Commands whose arguments are no text, with what they take: `m` a group, `o` brackets, `s` a star, `p` a place
 * in round brackets.
 * Lengths, colours, layout, counters, pictures, references to other files. A group after these arguments is ordinary text,
 * so boxes stand here too: of `\textcolor{blue}{words}` only the colour is skipped.
 */
const PATTERNS: [string, string][] = [
  [
    "",
    "noindent indent centering raggedright raggedleft sloppy selectfont protect relax maketitle makeatletter makeatother",
  ],
  [
    "",
    "smallskip medskip bigskip newpage clearpage cleardoublepage vfill vfil tableofcontents nopagenumbers leavevmode strut",
  ],
  [
    "",
    "null ignorespaces unskip frenchspacing nonfrenchspacing appendix allowbreak xspace displaystyle textstyle limits",
  ],
  ["", "makecvheader makecvfooter left right big Big bigl bigr Bigl Bigr nolimits boldmath unboldmath FloatBarrier"],
  ["o", "titlerule pagebreak nopagebreak printbibliography listoffigures"],
  [
    "m",
    "geometry hypersetup pagestyle thispagestyle label index bibliographystyle pagenumbering color nocite graphicspath",
  ],
  ["m", "usetikzlibrary hyphenation urlstyle linespread newlength newcount newdimen newskip newsavebox captionsetup"],
  // What goes between two lines of the page is room or an anchor, never words.
  ["m", "vadjust"],
  ["m", "phantom hphantom vphantom fancyhf lfoot rfoot cfoot cline addbibresource needspace"],
  [
    "m",
    "newgeometry enlargethispage moderncvtheme moderncvcolor moderncvicons moderncvhead moderncvbody moderncvfoot setcvcolor",
  ],
  ["m", "hyperlink hypertarget foreignlanguage fontencoding fontfamily fontseries fontshape bibliography"],
  [
    "m",
    "faicon ecvfootnote ecvpicture input include subfile cvsidebar makecvfield arrayrulecolor addfontfeature addfontfeatures",
  ],
  ["sm", "vspace addvspace"],
  [
    "om",
    "usepackage RequirePackage documentclass LoadClass moderncvstyle setlist cmidrule fancyhead fancyfoot microtypesetup",
  ],
  [
    "om",
    "colorbox rowcolor cellcolor columncolor fontspec setromanfont defaultfontfeatures PassOptionsToPackage setmainfont setsansfont setmonofont textcolor photo rotatebox columnratio counterwithin",
  ],
  // Sections of the class "vita" are declared before they are used.
  ["m", "newcategory newkind"],
  ["om", "newtheorem"],
  ["oo", "makebox framebox"],
  ["mo", "newcounter scalebox"],
  ["omm", "pdfbookmark fcolorbox"],
  [
    "mm",
    "setlength addtolength setcounter addtocounter settowidth addcontentsline markboth fontsize theoremstyle setkomafont",
  ],
  ["mm", "addtokomafont multicolumn definecolorset setbeamertemplate"],
  // "\\scalerel*{\\includegraphics{cup}}{B}": a picture as high as a letter that is not printed.
  ["smm", "resizebox scalerel stretchrel"],
  ["moo", "raisebox"],
  ["mom", "newcolumntype newfontfamily newfontface"],
  // "\\newcommand*\\tiny{\\@setfontsize\\tiny{6}{7}}" names itself.
  ["mmm", "@setfontsize"],
  ["mmm", "definecolor colorlet DeclareUnicodeCharacter rowcolors"],
  ["somm", "DeclareFieldFormat"],
  ["omm", "rule"],
  ["ooom", "parbox"],
  ["omomo", "multirow"],
  ["soom", "includegraphics"],
  ["ooom", "cite citep citet citealp citealt fullcite parencite textcite autocite"],
  ["smmmmo", "titlespacing"],
  ["smommmo", "titleformat"],
];

/** Command → pattern of its silent arguments. */
export const SILENT_COMMANDS: ReadonlyMap<string, string> = tableOf(PATTERNS);

/** Environment → pattern of its silent arguments. The environment prints its content as if it were not there. */
export const SILENT_ENVIRONMENTS: ReadonlyMap<string, string> = tableOf([
  ["", "document center flushleft flushright quote quotation verse abstract aside sloppypar small footnotesize large"],
  ["", "cventries cvhonors cvskills cvitems entrylist position format titlepage letter"],
  ["o", "figure table figure* table*"],
  ["m", "spacing multicols cvcolumns list"],
  ["mm", "adjustwidth changemargin hangparas"],
  ["mop", "textblock"],
  ["ooom", "minipage"],
  ["om", "wrapfigure paracol addmargin addmargin*"],
]);

/** Environments that are tables, with their silent arguments. */
export const TABLES: ReadonlyMap<string, string> = tableOf([
  ["om", "tabular array longtable supertabular tabu longtabu"],
  ["mom", "tabularx tabular* tabulary xltabular"],
]);

function tableOf(patterns: [string, string][]): Map<string, string> {
  return new Map(
    patterns.flatMap(([pattern, names]) => names.split(" ").map((name): [string, string] => [name, pattern])),
  );
}
