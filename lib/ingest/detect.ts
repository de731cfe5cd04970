import type { DocumentKind } from "#lib/ingest/document.ts";

/** The kind of a document, by its first bytes and, where these leave it open, its name. */
export function detect(bytes: Uint8Array, fileName: string): DocumentKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const name = fileName.toLowerCase();
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK")) return "docx";
  if (/\\documentclass|\\begin\{document\}/.test(head) || name.endsWith(".tex")) return "latex";
  if (/<!doctype html|<html/i.test(head) || /\.html?$/.test(name)) return "html";
  if (/^\s*@\w+\s*\{/m.test(head) && name.endsWith(".bib")) return "bibtex";
  return "markdown";
}
