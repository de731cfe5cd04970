import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("sở thích")],
  ["personal", wholeWords("lý lịch sơ lược|sơ lược lý lịch|thông tin (?:cá nhân|chung)|lý lịch bản thân|^lý lịch$")],
  ["grants", wholeWords("(?:các |những )?(?:đề tài|dự án)(?: \\p{L}+){0,12}|kinh phí nghiên cứu")],
  ["interests", wholeWords("(?:lĩnh vực|hướng|chuyên môn|định hướng) nghiên cứu(?: chính)?|lĩnh vực chuyên môn")],
  ["advising", wholeWords("hướng dẫn (?:nghiên cứu sinh|sau đại học|luận (?:án|văn)|học viên)(?: \\p{L}+){0,6}")],
  ["teaching", wholeWords("giảng dạy(?: \\p{L}+){0,3}|kinh nghiệm giảng dạy|(?:các )?(?:môn|học phần) giảng dạy")],
  [
    "service",
    wholeWords("hoạt động (?:cộng đồng|xã hội|chuyên môn)|tham gia (?:các )?(?:hội|tổ chức)(?: \\p{L}+){0,4}"),
  ],
  ["talks", wholeWords("báo cáo (?:mời|hội nghị|hội thảo)|tham dự hội (?:nghị|thảo)")],
  [
    "publications",
    wholeWords(
      "(?:các |danh mục (?:các )?)?(?:công trình|bài báo|ấn phẩm|công bố)(?: khoa học| nghiên cứu)?(?: (?:đã )?(?:được )?(?:công bố|xuất bản))?|(?:các )?bài báo(?: \\p{L}+){0,6}|sách(?: (?:chuyên khảo|giáo trình|tham khảo))?|giáo trình|chương sách|kỷ yếu(?: \\p{L}+){0,4}|tạp chí(?: \\p{L}+){0,4}|luận án",
    ),
  ],
  ["awards", wholeWords("(?:các )?giải thưởng(?: \\p{L}+){0,3}|khen thưởng|học bổng|danh hiệu")],
  [
    "education",
    wholeWords("(?:quá trình )?đào tạo|học vấn|trình độ (?:học vấn|chuyên môn|đào tạo)|quá trình học tập|bằng cấp"),
  ],
  [
    "employment",
    wholeWords(
      "quá trình công tác(?: chuyên môn)?|(?:kinh nghiệm|quá trình) (?:công tác|làm việc|nghề nghiệp)|chức vụ",
    ),
  ],
  ["skills", wholeWords("(?:trình độ )?ngoại ngữ|kỹ năng|tin học")],
  ["contact", wholeWords("(?:thông tin )?liên hệ")],
  ["patents", wholeWords("(?:bằng )?sáng chế|giải pháp hữu ích")],
  ["other", wholeWords("quá trình nghiên cứu(?: khoa học)?|lý lịch khoa học|thông tin khác")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("luận án")],
  ["conference", wholeWords("kỷ yếu|hội (?:nghị|thảo)")],
  ["book", wholeWords("sách|giáo trình|chương sách")],
  ["journal", wholeWords("tạp chí|bài báo")],
];

const FILLER =
  /^(?:và|các|những|đã|được|đang|trong|ngoài|nước|quốc|tế|gia|khoa|học|nghiên|cứu|trên|của|tại|có|hoặc|bản|thân|chính|tiêu|biểu|khác|sau|đại|chuyên|môn|công|bố|tham|khảo|xuất|năm|gần|đây)$/u;

/** Headings in Vietnamese, where each syllable is a word of its own. */
export const VIETNAMESE: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: [], fillers: [FILLER] };
