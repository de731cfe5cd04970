"use client";

import type { FormEvent, ReactNode } from "react";
import { fetchFile, type KeptFile } from "./fetch-file.ts";
import { RefusalText } from "./refusal-text.tsx";
import { type OutcomeState, useOutcome } from "./use-outcome.ts";

interface Props {
  /** Where the form is sent; the answer is a file to keep, or a sentence. */
  action: string;
  className?: string | undefined;
  children: (pending: boolean) => ReactNode;
  /** The file has been handed over. */
  done?: () => void;
}

/**
 * A form whose answer is a file. Before the page has woken up the browser sends it by itself; after that it is fetched,
 * so that a refusal is a sentence beside the button, and so that it works over plain HTTP on a department's own network:
 * there browsers do not say where a plain form comes from, and the gate lets nothing change that may come from elsewhere.
 */
export function FileForm({ action, className, children, done }: Props) {
  const { send, pending, message }: OutcomeState<FormData> = useOutcome(
    (form) => fetchFile(action, form),
    (file) => {
      keepFile(file);
      done?.();
    },
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) send(new FormData(event.currentTarget));
  };
  return (
    <form method="post" action={action} className={className} autoComplete="off" onSubmit={submit}>
      {children(pending)}
      <RefusalText message={message} />
    </form>
  );
}

/** Hands a file over to the browser, which keeps it where its downloads go. */
export function keepFile({ name, content }: KeptFile): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Not at once: some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
