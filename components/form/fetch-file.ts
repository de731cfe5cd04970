import type { Outcome } from "#lib/opening/outcome.ts";

export interface KeptFile {
  name: string;
  content: Blob;
}

/**
 * Sends a form whose answer is a file.
 * @returns the file; else the sentence of a refusal, which is plain text: anything else was not written to be read here.
 */
export async function fetchFile(action: string, form: FormData): Promise<Outcome<KeptFile>> {
  const answer = await fetch(action, { method: "POST", body: form });
  if (answer.ok) {
    const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "download";
    return { ok: true, value: { name, content: await answer.blob() } };
  }
  const written = answer.status < 500 && answer.headers.get("content-type")?.startsWith("text/plain");
  const sentence = written ? (await answer.text()).trim() : "";
  return { ok: false, message: sentence || "The file could not be made. Please try again." };
}
