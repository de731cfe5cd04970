import process from "node:process";

/**
 * Runs in a thread of its own beside the reader. A reader stuck in a hostile file hears nothing, not even that the
 * program which started it is gone; this thread does, and ends it.
 */
const starter = process.ppid;
setInterval(() => {
  if (process.ppid !== starter) process.kill(process.pid, "SIGKILL");
}, 1000);
