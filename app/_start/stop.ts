/** Ends cleanly on Ctrl-C or a service manager's stop; a second signal, or ten seconds, ends at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      setTimeout(() => process.exit(1), 10_000).unref();
      void stop().finally(() => process.exit(0));
    });
  }
}
