import type { PublicationKind, PublicationStatus } from "#lib/ingest/draft.ts";
import type { SectionKind } from "#lib/ingest/words/headings.ts";

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** Headings in Indonesian and Malay, in order: the first that matches decides. */
export const MALAY: [SectionKind, RegExp][] = [
  ["hobbies", whole("hobi|kegemaran")],
  ["personal", whole("(?:identitas|data) (?:diri|pribadi)|maklumat (?:diri|peribadi)|butiran peribadi")],
  ["interests", whole("(?:minat|bidang) (?:penelitian|riset|penyelidikan|keahlian|kepakaran)")],
  ["grants", whole("(?:pengalaman|hibah|dana|geran) (?:penelitian|riset|penyelidikan)")],
  ["advising", whole("(?:pembimbingan|bimbingan|penyeliaan)(?: \\p{L}+){0,3}")],
  ["teaching", whole("pengalaman (?:mengajar|pengajaran)|pengajaran|mata kuliah(?: yang diampu)?")],
  [
    "service",
    whole(
      "(?:pengalaman )?pengabdian(?: kepada masyarakat)?|organisasi(?: profesi)?|keanggotaan|khidmat masyarakat|keahlian profesional",
    ),
  ],
  ["talks", whole("pemakalah(?: \\p{L}+){0,3}|seminar ilmiah|pembicara(?: \\p{L}+){0,3}|pembentangan")],
  [
    "publications",
    whole("publikasi|penerbitan|artikel(?: ilmiah)?|karya (?:tulis|ilmiah|buku)|buku|jurnal|makalah|prosiding"),
  ],
  ["awards", whole("penghargaan|prestasi|anugerah|beasiswa|biasiswa")],
  ["other", whole("perolehan (?:hki|ki)|paten|hak kekayaan intelektual")],
  ["education", whole("(?:riwayat |latar belakang )?(?:pendidikan|akademik)|kelayakan akademik")],
  ["employment", whole("(?:riwayat|pengalaman) (?:pekerjaan|kerja|jabatan)|pengalaman pekerjaan")],
  ["skills", whole("keterampilan|kemahiran|bahasa(?: asing)?")],
];

/** What a heading over publications says about the kind of each. */
export const KINDS_MALAY: [PublicationKind, RegExp][] = [
  ["book", whole("buku|bab buku")],
  ["conference", whole("prosiding|persidangan|konferensi")],
  ["journal", whole("jurnal|artikel")],
];

/** What it says about how far they got. */
export const STATUS_MALAY: [PublicationStatus, RegExp][] = [["submitted", whole("dalam (?:review|telaah|semakan)")]];

/** Words that often stand beside those of the vocabulary and say nothing themselves. */
export const FILLER_MALAY =
  /^(?:dan|dalam|di|pada|dari|yang|oleh|atau|dengan|untuk|ilmiah|terakhir|tahun|nasional|internasional|antarabangsa|ter?indeks|terpilih|lainnya|asosiasi|pemerintah|institusi)$/u;
