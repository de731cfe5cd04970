import type { HeadingLanguage } from "#lib/ingest/words/heading-language.ts";

const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, "u");

/** Headings in Thai, which parts no words by blanks: each is known whole. */
export const THAI: HeadingLanguage = {
  letters: /\p{Script=Thai}/u,
  sections: [
    ["personal", whole("(?:ประวัติ|ข้อมูล)ส่วนตัว")],
    ["education", whole("(?:ประวัติ)?การศึกษา|คุณวุฒิ(?:การศึกษา)?|วุฒิการศึกษา")],
    ["employment", whole("ประวัติการทำงาน|ประสบการณ์(?:การ)?ทำงาน|ตำแหน่งงาน|ประวัติการรับราชการ")],
    [
      "publications",
      whole("ผลงาน(?:ทางวิชาการ|วิชาการ|วิจัย|ตีพิมพ์|ที่ตีพิมพ์เผยแพร่)|บทความ(?:วิจัย|วิชาการ|ทางวิชาการ)?|หนังสือ(?:/ตำรา)?|ตำรา"),
    ],
    ["grants", whole("โครงการวิจัย|ทุนวิจัย")],
    ["teaching", whole("(?:ประสบการณ์|ภาระงาน)(?:การ)?สอน|รายวิชาที่สอน|วิชาที่สอน")],
    ["awards", whole("รางวัล(?:ที่ได้รับ)?|เกียรติประวัติ")],
    ["interests", whole("(?:สาขา|ความ)(?:ที่)?(?:เชี่ยวชาญ|สนใจ)|งานวิจัยที่สนใจ")],
    ["hobbies", whole("งานอดิเรก")],
  ],
  kinds: [
    ["book", /^(?:หนังสือ|ตำรา)/u],
    ["journal", /^บทความ/u],
  ],
  statuses: [],
  fillers: [],
};
