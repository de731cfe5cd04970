import { describe, expect, it } from "vitest";
import { compareNames, nameKey, parseName } from "#lib/profile/person-name.ts";

describe("parseName", () => {
  it.each<[string, string[], string[], string[], string?]>([
    ["Ada Lindqvist", ["Ada"], [], ["Lindqvist"]],
    ["ADA LINDQVIST", ["ADA"], [], ["LINDQVIST"]],
    ["Ada M. Lindqvist", ["Ada", "M."], [], ["Lindqvist"]],
    ["A.M. Lindqvist", ["A.", "M."], [], ["Lindqvist"]],
    ["AM Lindqvist", ["A", "M"], [], ["Lindqvist"]],
    ["Lindqvist, Ada M.", ["Ada", "M."], [], ["Lindqvist"]],
    ["Lindqvist AM", ["A", "M"], [], ["Lindqvist"]],
    ["Lindqvist A. M.", ["A.", "M."], [], ["Lindqvist"]],
    ["Jan van der Berg", ["Jan"], ["van", "der"], ["Berg"]],
    ["Jan Van Den Berg", ["Jan"], ["Van", "Den"], ["Berg"]],
    ["van der Berg, Jan", ["Jan"], ["van", "der"], ["Berg"]],
    ["Berg, Jan van der", ["Jan"], ["van", "der"], ["Berg"]],
    ["van der Berg J", ["J"], ["van", "der"], ["Berg"]],
    ["María de la Fuente", ["María"], ["de", "la"], ["Fuente"]],
    ["Bin Yu", ["Bin"], [], ["Yu"]],
    ["Van Nguyen", ["Van"], [], ["Nguyen"]],
    ["Ming Di Wu", ["Ming", "Di"], [], ["Wu"]],
    ["LI Wei", ["Wei"], [], ["LI"]],
    ["OKAFOR Chidi", ["Chidi"], [], ["OKAFOR"]],
    ["J.-P. Marchetti", ["J.", "P."], [], ["Marchetti"]],
    ["Jean-Pierre Marchetti", ["Jean-Pierre"], [], ["Marchetti"]],
    ["Wei Wang 0002", ["Wei"], [], ["Wang"], "0002"],
    ["Carl Osei Jr.", ["Carl"], [], ["Osei"], "Jr"],
    ["Osei, Carl, Jr.", ["Carl"], [], ["Osei"], "Jr"],
    ["Osei, Jr., Carl", ["Carl"], [], ["Osei"], "Jr"],
    ["Carl Osei, III", ["Carl"], [], ["Osei"], "III"],
    ["Carl Osei, Ph.D.", ["Carl"], [], ["Osei"]],
    ["Dr. Carl Osei*†", ["Carl"], [], ["Osei"]],
    ["Carl Osei1", ["Carl"], [], ["Osei1"]],
    ["Bo Li", ["Bo"], [], ["Li"]],
    ["Sinéad O'Malley", ["Sinéad"], [], ["O'Malley"]],
    ["王伟", [], [], ["王伟"]],
    ["Plato", [], [], ["Plato"]],
    ["", [], [], []],
    ["—", [], [], []],
  ])("reads %s", (printed, given, particles, family, suffix) => {
    expect(parseName(printed)).toEqual({ given, particles, family, ...(suffix ? { suffix } : {}) });
  });

  it("keeps nicknames apart", () => {
    expect(parseName("Zhi (Tom) Wang")).toEqual({
      given: ["Zhi"],
      particles: [],
      family: ["Wang"],
      nicknames: ["Tom"],
    });
  });
});

describe("nameKey", () => {
  it.each([
    ["Ada Lindqvist", "Lindqvist, Ada"],
    ["Ada Lindqvist", "ADA LINDQVIST"],
    ["Zoë Sørensen", "Zoe Sorensen"],
    ["Jean-Pierre Marchetti", "Jean Pierre Marchetti"],
    ["Jan van der Berg", "van der Berg, Jan"],
    ["Łukasz Dąbek", "Lukasz Dabek"],
    ["Wei Wang", "Wang Wei"],
    ["Ayşe Yıldız", "Ayse Yildiz"],
  ])("%s and %s share a key", (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it("tells namesakes apart", () => expect(nameKey("Wei Wang 0002")).not.toBe(nameKey("Wei Wang 0003")));
});

describe("compareNames", () => {
  it.each([
    ["same", "Ada Lindqvist", "Lindqvist, Ada"],
    ["same", "Ada M. Lindqvist", "Ada Lindqvist"],
    ["same", "Ada M. Lindqvist", "Ada Maria Lindqvist"],
    ["same", "Zoë Müller", "Zoe Mueller"],
    ["same", "Zoë Müller", "Zoe Muller"],
    ["same", "Åse Sørensen", "Aase Soerensen"],
    ["same", "Xiao-Ming Li", "Xiaoming Li"],
    ["same", "Xiaoming Li", "Li Xiaoming"],
    ["same", "LI Xiao-Ming", "Xiaoming Li"],
    ["same", "Jan van der Berg", "Jan Van Der Berg"],
    ["same", "Jan van der Berg", "Berg, Jan van der"],
    ["same", "Omar al-Rashid", "Omar Al Rashid"],
    ["same", "Omar Al-Rashid", "Omar Alrashid"],
    ["same", "Maria La Rosa", "La Rosa, Maria"],
    ["same", "Sinéad O’Malley", "Sinead OMalley"],
    ["same", "Carl Osei", "Carl Osei, Ph.D."],
    ["same", "Jan van der Berg", "Jan Vanderberg"],
    ["same", "王伟", "王伟"],
    ["same", "김민준", "김민준"],
    ["compatible", "A. Lindqvist", "Ada Lindqvist"],
    ["compatible", "Lindqvist AM", "Ada Lindqvist"],
    ["compatible", "A. Lindqvist", "A. M. Lindqvist"],
    ["compatible", "A. Lindqvist", "A. Lindqvist"],
    ["compatible", "J.-P. Marchetti", "Jean-Pierre Marchetti"],
    ["compatible", "M.-H. Yuan", "Minghsuan Yuan"],
    ["compatible", "Jan Berg", "Jan van der Berg"],
    ["compatible", "Inés Duarte", "Inés Duarte Olmo"],
    ["compatible", "Inés Duarte-Olmo", "Inés Olmo"],
    ["compatible", "Tom Wang", "Zhi (Tom) Wang"],
    ["compatible", "Maria Rosa Conti", "Rosa Conti"],
    ["compatible", "Wei Wang 0002", "Wei Wang"],
    ["compatible", "Carl Osei Jr.", "Carl Osei"],
    ["compatible", "Lindqvist", "Ada Lindqvist"],
    ["different", "Ada Lindqvist", "Eva Lindqvist"],
    ["different", "Ada M. Lindqvist", "Ada K. Lindqvist"],
    ["different", "E. Lindqvist", "Ada Lindqvist"],
    ["different", "M. Lindqvist", "Ada M. Lindqvist"],
    ["different", "James Kim", "K. James"],
    ["different", "Wei Wang 0002", "Wei Wang 0003"],
    ["different", "Carl Osei Jr.", "Carl Osei Sr."],
    ["different", "Jan de Boer", "Jan den Boer"],
    ["different", "Xiaoming Li", "Xiaohong Li"],
    ["different", "Yu Chen", "Yue Chen"],
    ["different", "Ada Lindqvist", "Ada Lindberg"],
    ["different", "", "Ada Lindqvist"],
    ["different", "", ""],
  ] as const)("%s: %s and %s", (verdict, a, b) => {
    expect(compareNames(a, b)).toBe(verdict);
    expect(compareNames(b, a)).toBe(verdict);
  });
});
