/** A file of a packet, as its cover sheet lists it. */
export interface PacketFile {
  /** Inside the packet. */
  path: string;
  /** As the candidate called it. */
  fileName: string;
  /** Bytes. */
  size: number;
  sha256: string;
  /** The original byte for byte, or its text with masks where something in it is masked. */
  original: boolean;
}

export interface PacketPart {
  name: string;
  place: number | null;
  files: PacketFile[];
}

/** The cover sheet of a packet as a page of HTML without scripts or anything from elsewhere: to read and to print. */
export function coverSheet(
  { title, department }: { title: string; department: string },
  madeFor: string,
  parts: readonly PacketPart[],
): string {
  const masked = parts.some(({ files }) => files.some((file) => !file.original));
  const sections = parts.map(({ name, place, files }) => {
    const rows = files.map(
      (file) =>
        `<tr><td>${escapeHtml(file.path)}</td><td>${escapeHtml(file.fileName)}</td><td>${file.original ? "original" : "text, masked"}</td><td>${file.size}</td><td><code>${file.sha256}</code></td></tr>`,
    );
    const head = "<tr><th>In this packet</th><th>Sent as</th><th></th><th>Bytes</th><th>SHA-256</th></tr>";
    return `<section><h2>${place === null ? "" : `${place}. `}${escapeHtml(name)}</h2><table>${head}${rows.join("")}</table></section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Packet: ${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(department)}</p>
<p>Files of ${parts.length} ${parts.length === 1 ? "candidate" : "candidates"}, for ${escapeHtml(madeFor)}. Confidential: for the committee only.</p>
${masked ? "<p>Where something in a file is not for whoever takes the packet, its text stands here with the places masked.</p>" : ""}
${sections.join("\n")}
</body></html>
`;
}

const STYLE =
  "body{font:11pt/1.45 system-ui,sans-serif;margin:2cm auto;max-width:60rem;padding:0 1rem}h1{margin-bottom:0}h2{margin:1.5em 0 .3em;font-size:1.1em}table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.2em .8em .2em 0;border-bottom:1px solid #bbb;vertical-align:top;overflow-wrap:anywhere}code{font-size:.75em}section{break-inside:avoid}";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
