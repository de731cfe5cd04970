import type { IncomingMessage } from "node:http";

export type Encoding = "br" | "gzip";

/** The best packing a request accepts. Null: neither is wished for; `q=0` says that one is not. */
export function encodingFor(request: IncomingMessage): Encoding | null {
  const accepted = String(request.headers["accept-encoding"] ?? "")
    .split(",")
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/i.test(one))
    .map((one) => one.split(";")[0]?.trim());
  if (accepted.includes("br")) return "br";
  return accepted.includes("gzip") ? "gzip" : null;
}
