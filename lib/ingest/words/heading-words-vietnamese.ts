import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("sở thích(?: cá nhân)?|thú vui")],
  [
    "personal",
    wholeWords(
      "lý lịch sơ lược|sơ lược lý lịch|thông tin (?:cá nhân|chung)|lý lịch (?:bản thân|cá nhân)|thông tin về bản thân|^lý lịch$",
    ),
  ],
  ["grants", wholeWords("(?:các |những )?(?:đề tài|dự án)(?: \\p{L}+){0,12}|kinh phí nghiên cứu")],
  ["interests", wholeWords("(?:lĩnh vực|hướng|chuyên môn|định hướng) nghiên cứu(?: chính)?|lĩnh vực chuyên môn")],
  [
    "advising",
    wholeWords(
      "(?:đã |đang )?hướng dẫn (?:khoa học|nghiên cứu sinh|sau đại học|luận (?:án|văn)|học viên|ncs|thạc sĩ|tiến sĩ|sinh viên)(?: \\p{L}+){0,6}|(?:danh sách )?(?:nghiên cứu sinh|học viên cao học)(?: \\p{L}+){0,4}",
    ),
  ],
  [
    "teaching",
    wholeWords(
      "giảng dạy(?: \\p{L}+){0,3}|kinh nghiệm giảng dạy|(?:các )?(?:môn(?: học)?|học phần|chuyên đề)(?: \\p{L}+)? giảng dạy|(?:các )?(?:môn học|học phần|môn)(?: (?:đã|đang))? (?:đảm nhiệm|phụ trách|giảng dạy)",
    ),
  ],
  [
    "service",
    wholeWords(
      "hoạt động (?:cộng đồng|xã hội|chuyên môn)|tham gia (?:các )?(?:hội đồng|hội|tổ chức|ban biên tập|hiệp hội)(?: \\p{L}+){0,5}|phản biện(?: \\p{L}+){0,3}|công tác (?:xã hội|quản lý)|hoạt động khoa học khác",
    ),
  ],
  ["talks", wholeWords("báo cáo mời|bài giảng mời|thỉnh giảng|tham (?:dự|gia) hội (?:nghị|thảo)(?: \\p{L}+){0,3}")],
  [
    "publications",
    wholeWords(
      "(?:các |danh mục (?:các )?)?(?:công trình|bài báo|ấn phẩm|công bố)(?: khoa học| nghiên cứu)?(?: (?:đã )?(?:được )?(?:công bố|xuất bản))?|(?:các )?bài báo(?: \\p{L}+){0,6}|báo cáo (?:hội nghị|hội thảo|khoa học)(?: \\p{L}+){0,4}|bản thảo(?: \\p{L}+){0,4}|(?:đang|đã) (?:phản biện|gửi|in|nhận đăng)|chấp nhận đăng|luận văn|sách(?: (?:chuyên khảo|giáo trình|tham khảo|giáo khoa))?|giáo trình|chương sách|kỷ yếu(?: \\p{L}+){0,4}|tạp chí(?: \\p{L}+){0,4}|luận án",
    ),
  ],
  [
    "awards",
    wholeWords(
      "(?:các )?giải thưởng(?: \\p{L}+){0,3}|(?:thi đua )?khen thưởng|học bổng|danh hiệu|bằng khen|thành tích(?: \\p{L}+){0,3}",
    ),
  ],
  [
    "education",
    wholeWords(
      "(?:quá trình )?đào tạo|học vấn|trình độ (?:học vấn|chuyên môn|đào tạo)|quá trình học tập|bằng cấp|văn bằng|sau đại học|^đại học$|đào tạo(?: \\p{L}+){0,2}",
    ),
  ],
  [
    "employment",
    wholeWords(
      "quá trình công tác(?: chuyên môn)?|(?:kinh nghiệm|quá trình) (?:công tác|làm việc|nghề nghiệp)|chức vụ|lịch sử công tác",
    ),
  ],
  ["skills", wholeWords("(?:trình độ )?(?:năng lực )?ngoại ngữ|kỹ năng|tin học")],
  ["contact", wholeWords("(?:thông tin )?liên hệ")],
  ["patents", wholeWords("(?:bằng )?(?:độc quyền )?sáng chế(?: \\p{L}+){0,4}|giải pháp hữu ích")],
  ["references", wholeWords("người tham khảo|người giới thiệu")],
  ["other", wholeWords("quá trình nghiên cứu(?: khoa học)?|lý lịch khoa học|thông tin khác")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("luận (?:án|văn)")],
  ["conference", wholeWords("kỷ yếu|hội (?:nghị|thảo)")],
  ["book", wholeWords("sách|giáo trình|chương sách|chuyên khảo")],
  ["journal", wholeWords("tạp chí|bài báo")],
];

const STATUSES: HeadingLanguage["statuses"] = [
  ["published", wholeWords("(?:đã )?(?:được )?(?:chấp nhận|nhận) đăng|đang in")],
  ["submitted", wholeWords("(?:đang|chờ) phản biện|(?:đã|đang) gửi(?: đăng)?")],
  ["working", wholeWords("đang (?:viết|chuẩn bị|soạn thảo)|bản thảo(?! (?:đang|đã|chờ))")],
];

const FILLER =
  /^(?:và|đăng|toàn|văn|hội|nghị|thảo|giáo|trình|phản|biện|gửi|wos|scopus|isi|sci|scie|các|những|đã|được|đang|trong|ngoài|nước|quốc|tế|gia|khoa|học|nghiên|cứu|trên|của|tại|có|hoặc|bản|thân|chính|tiêu|biểu|khác|sau|đại|chuyên|môn|công|bố|tham|khảo|xuất|năm|gần|đây)$/u;

/** Headings in Vietnamese, where each syllable is a word of its own. */
export const VIETNAMESE: HeadingLanguage = { sections: SECTIONS, kinds: KINDS, statuses: STATUSES, fillers: [FILLER] };
