/**
 * Milliseconds that this process has computed since `start`, a `process.cpuUsage()`: unlike time by the clock, the same on a
 * busy machine. For tests of what must end soon.
 */
export function computedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
