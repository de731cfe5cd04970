import type { IncomingMessage, ServerResponse } from "node:http";
import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from "node:zlib";
import { type Encoding, encodingFor } from "./accepted-encoding.ts";

type Packer = BrotliCompress | Gzip;

/**
 * Every page is packed anew. The third level of Brotli takes a third of the time of what gzip usually does, for no more
 * bytes; a window as large as a list and no larger keeps it small.
 */
const packers: Record<Encoding, () => Packer> = {
  br: () =>
    createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 3,
        [constants.BROTLI_PARAM_LGWIN]: 17,
        [constants.BROTLI_PARAM_LGBLOCK]: 16,
      },
    }),
  gzip: () => createGzip({ level: 5 }),
};

/** What is words or figures: no pictures and archives, which are packed already, and no stream of events, which must not wait. */
const WORDS = /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?(?:json|xml)\b|image\/svg\+xml)/i;

/** Fewer bytes are not worth the while. */
const FEW = 1024;

/**
 * Packs the answer to a request as it accepts it, whoever writes the answer and in as many parts; a part that is to be
 * seen before the next comes is flushed, as it would be without packing.
 */
export function packAnswer(request: IncomingMessage, response: ServerResponse): void {
  const encoding = encodingFor(request);
  if (encoding === null || request.method === "HEAD") return;
  const { write, end, writeHead } = response;
  let packer: Packer | null = null;
  let short = false;
  // Whoever sends the first byte comes through here, with or without knowing it.
  response.writeHead = ((...head: Parameters<typeof writeHead>) => {
    if (!short && !packer && !response.headersSent && isWorthIt(response, head)) {
      markPacked(response, encoding);
      packer = packers[encoding]();
      sendPacked(packer, response, { write, end });
    }
    return writeHead.apply(response, head);
  }) as typeof writeHead;
  const begin = () => {
    if (!response.headersSent) response.writeHead(response.statusCode);
  };
  response.write = ((...part: Parameters<typeof write>) => {
    begin();
    return packer ? packer.write(...part) : write.apply(response, part);
  }) as typeof write;
  response.end = ((...last: Parameters<typeof end>) => {
    short = lengthOf(last[0]) < FEW;
    if (!short) begin();
    if (!packer) return end.apply(response, last);
    packer.end(...last);
    return response;
  }) as typeof end;
  Object.assign(response, { flush: () => packer?.flush() });
}

function isWorthIt(response: ServerResponse, [status, ...told]: Parameters<ServerResponse["writeHead"]>): boolean {
  // Headers that are given with the first line cannot be read here, nor taken back.
  if (told.some((one) => typeof one === "object") || status === 204 || status === 304) return false;
  if (response.hasHeader("content-encoding")) return false;
  const length = response.getHeader("content-length");
  return (
    WORDS.test(String(response.getHeader("content-type") ?? "")) && (length === undefined || Number(length) >= FEW)
  );
}

function markPacked(response: ServerResponse, encoding: Encoding): void {
  response.removeHeader("content-length");
  response.setHeader("content-encoding", encoding);
  response.appendHeader("vary", "accept-encoding");
}

/** Leads what comes out of the packer to where the answer would have gone, no faster than it is taken. */
function sendPacked(packer: Packer, response: ServerResponse, { write, end }: Pick<ServerResponse, "write" | "end">) {
  packer.on("data", (part: Buffer) => {
    if (!Reflect.apply(write, response, [part])) packer.pause();
  });
  packer.on("end", () => Reflect.apply(end, response, []));
  packer.on("error", () => response.destroy());
  // Whoever writes waits for the answer to have room again; the room is the packer's.
  packer.on("drain", () => response.emit("drain"));
  response.on("drain", () => packer.resume());
  // Whoever asked may have gone before the end.
  response.on("close", () => packer.destroy());
}

function lengthOf(part: unknown): number {
  return typeof part === "string" || part instanceof Uint8Array ? part.length : 0;
}
