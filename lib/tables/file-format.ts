/** The kinds of file a table is written as. */
export const FILE_FORMATS = ["xlsx", "csv", "md", "json"] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export const FORMAT_NAMES: Record<FileFormat, string> = {
  xlsx: "Spreadsheet (XLSX)",
  csv: "Comma-separated (CSV)",
  md: "Markdown",
  json: "JSON",
};

/** The format an address asks for, else CSV. */
export function formatIn(search: URLSearchParams): FileFormat {
  const asked = search.get("format");
  return FILE_FORMATS.find((one) => one === asked) ?? "csv";
}
