"use client";

import { useEffect, useRef, useState } from "react";
import { MAX_FILE_BYTES, tooLarge } from "#lib/ingest/intake/intake.ts";

/** A file on its way in, or one that was not taken. Files that arrived are rows of the desk. */
export interface Upload {
  key: number;
  name: string;
  state: "waiting" | "sending" | "here" | "refused";
  message: string | null;
}

const AT_ONCE = 3;
const UNREACHABLE = "The server could not be reached. Please drop this file again.";

/**
 * Sends files, three at a time, each in a request of its own: one that fails stops no other.
 * @param address where they are sent.
 * @param arrived called after each that arrived.
 */
export function useUploads(
  address: string,
  arrived?: () => void,
): {
  uploads: Upload[];
  send: (files: { name: string; bytes: Blob }[]) => void;
  dismiss: () => void;
} {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const queue = useRef<{ key: number; name: string; bytes: Blob }[]>([]);
  const running = useRef(0);
  const next = useRef(0);

  const settle = (key: number, change: Partial<Upload> | null) =>
    setUploads((all) =>
      change ? all.map((one) => (one.key === key ? { ...one, ...change } : one)) : all.filter((one) => one.key !== key),
    );

  const work = async () => {
    if (running.current >= AT_ONCE) return;
    const file = queue.current.shift();
    if (!file) return;
    running.current += 1;
    settle(file.key, { state: "sending" });
    const ending = await put(address, file);
    settle(file.key, ending);
    if (ending === null) arrived?.();
    running.current -= 1;
    void work();
  };

  const send = (files: { name: string; bytes: Blob }[]) => {
    const arriving = files.map((file) => {
      next.current += 1;
      return { ...file, key: next.current };
    });
    queue.current.push(...arriving);
    setUploads((all) => [
      ...all,
      ...arriving.map(({ key, name }) => ({ key, name, state: "waiting" as const, message: null })),
    ]);
    for (let started = 0; started < AT_ONCE; started += 1) void work();
  };

  useWarning(uploads.some((upload) => upload.state === "waiting" || upload.state === "sending"));
  return {
    uploads,
    send,
    dismiss: () => setUploads((all) => all.filter((one) => one.state === "waiting" || one.state === "sending")),
  };
}

/** What to show of a file that was sent; null when it is simply there now. */
async function put(address: string, { name, bytes }: { name: string; bytes: Blob }): Promise<Partial<Upload> | null> {
  if (bytes.size > MAX_FILE_BYTES) return { state: "refused", message: tooLarge() };
  if (bytes.size === 0) return { state: "refused", message: "This file is empty. Please choose another." };
  try {
    const answer = await fetch(address, {
      method: "POST",
      body: bytes,
      headers: { "x-file-name": encodeURIComponent(name), "content-type": "application/octet-stream" },
    });
    if (!answer.ok) return { state: "refused", message: (await answer.text()).trim() || UNREACHABLE };
    const { already, as } = (await answer.json()) as { already: boolean; as?: Known };
    return already ? { state: "here", message: hereWords(as) } : null;
  } catch {
    return { state: "refused", message: UNREACHABLE };
  }
}

interface Known {
  fileName: string;
  candidate: string | null;
}

function hereWords(as: Known | undefined): string {
  if (!as) return "Already here: the same file was imported before.";
  return `Already here as ${as.fileName}${as.candidate ? `, of ${as.candidate}` : ", still to check"}.`;
}

/** Files not yet sent live in this page only: leaving it asks first. */
function useWarning(sending: boolean): void {
  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [sending]);
}
