import { type HeadingLanguage, wholeWords } from "#lib/ingest/words/heading-language.ts";

const SECTIONS: HeadingLanguage["sections"] = [
  ["hobbies", wholeWords("hobi|kegemaran")],
  ["personal", wholeWords("(?:identitas|data) (?:diri|pribadi)|maklumat (?:diri|peribadi)|butiran peribadi")],
  ["interests", wholeWords("(?:minat|bidang) (?:penelitian|riset|penyelidikan|keahlian|kepakaran)")],
  ["grants", wholeWords("(?:pengalaman|hibah|dana|geran) (?:penelitian|riset|penyelidikan)")],
  ["advising", wholeWords("(?:pembimbingan|bimbingan|penyeliaan)(?: \\p{L}+){0,3}")],
  ["teaching", wholeWords("pengalaman (?:mengajar|pengajaran)|pengajaran|mata kuliah(?: yang diampu)?")],
  [
    "service",
    wholeWords(
      "perkhidmatan|(?:tugas |jawatan )?pentadbiran|keahlian(?! (?:penelitian|riset))|(?:pengalaman )?pengabdian(?: kepada masyarakat)?|organisasi(?: profesi)?|keanggotaan|khidmat masyarakat|keahlian profesional",
    ),
  ],
  ["talks", wholeWords("pemakalah(?: \\p{L}+){0,3}|seminar ilmiah|pembicara(?: \\p{L}+){0,3}|pembentangan")],
  [
    "publications",
    wholeWords(
      "publikasi|penerbitan|penulisan(?: lain)?|tesis|disertasi|bab(?: (?:dalam )?buku)?|monograf|artikel(?: ilmiah)?|karya (?:tulis|ilmiah|buku)|buku|jurnal|makalah|prosiding",
    ),
  ],
  ["awards", wholeWords("penghargaan|pengiktirafan|prestasi|anugerah|beasiswa|biasiswa")],
  ["other", wholeWords("perolehan (?:hki|ki)|paten|hak kekayaan intelektual")],
  [
    "education",
    wholeWords("(?:riwayat |latar belakang )?(?:pendidikan|akademik)|kelulusan(?: akademik)?|kelayakan(?: akademik)?"),
  ],
  ["employment", wholeWords("(?:riwayat|pengalaman) (?:pekerjaan|kerja|jabatan)|pengalaman pekerjaan")],
  ["skills", wholeWords("keterampilan|kemahiran|bahasa(?: asing)?")],
];

const KINDS: HeadingLanguage["kinds"] = [
  ["thesis", wholeWords("tesis|disertasi")],
  ["other", wholeWords("penulisan lain|laporan")],
  ["book", wholeWords("buku|bab buku|bab dalam buku|monograf")],
  ["conference", wholeWords("prosiding|persidangan|konferensi")],
  ["journal", wholeWords("jurnal|artikel")],
];

const STATUSES: HeadingLanguage["statuses"] = [["submitted", wholeWords("dalam (?:review|telaah|semakan)")]];

const FILLER =
  /^(?:dan|dalam|di|pada|dari|yang|oleh|lain|atau|dengan|untuk|ilmiah|terakhir|tahun|nasional|internasional|antarabangsa|ter?indeks|terpilih|lainnya|asosiasi|pemerintah|institusi)$/u;

/** Headings in Indonesian and Malay. */
export const MALAY: HeadingLanguage = {
  sections: SECTIONS,
  kinds: KINDS,
  statuses: STATUSES,
  fillers: [FILLER],
};
