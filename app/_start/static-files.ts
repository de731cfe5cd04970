import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Encoding, encodingFor } from "./accepted-encoding.ts";

const TYPES: Record<string, string> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

const compress: Record<Encoding, (file: Buffer) => Promise<Buffer>> = {
  br: (file) => promisify(brotliCompress)(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/**
 * Scripts and styles of the build, whose names change with their content: each is compressed once, when it is first asked
 * for, and kept (about a megabyte in all). A first visit asks for twenty of them.
 * @param folder of the build, ".next".
 * @returns sends the file and says so, or leaves the request to the pages.
 */
export function staticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = new Map(listed(join(folder, "static")).map((path) => [`/_next/static/${path}`, path]));
  const kept = new Map<string, Promise<Buffer>>();
  const packed = (path: string, encoding: Encoding) => {
    const key = `${encoding} ${path}`;
    const known = kept.get(key) ?? readFile(join(folder, "static", path)).then(compress[encoding]);
    kept.set(key, known);
    return known;
  };
  return (request, response) => {
    const path = files.get(request.url ?? "");
    const encoding = encodingFor(request);
    if (path === undefined || encoding === null || request.method !== "GET") return false;
    packed(path, encoding).then(
      (body) => {
        response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
        response.setHeader("content-encoding", encoding);
        response.setHeader("content-length", body.length);
        response.setHeader("vary", "accept-encoding");
        response.setHeader("cache-control", "public, max-age=31536000, immutable");
        response.end(body);
      },
      () => {
        kept.delete(`${encoding} ${path}`);
        response.writeHead(500).end();
      },
    );
    return true;
  };
}

/** Paths within the folder of all scripts and styles, with forward slashes. */
function listed(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => extname(path) in TYPES);
}
