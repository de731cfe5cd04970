/**
 * Milliseconds that this process has computed since `start`, a `process.cpuUsage()`: unlike time by the clock, the same on a
 * busy machine.
 */
export function computedSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
