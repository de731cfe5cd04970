/** Counts the time in which a file lies open before its reader. Times are milliseconds of any steady clock. */
export class DeskClock {
  private since: number | null = null;
  private counted = 0;

  /** The file is, or is no longer, in sight with the keyboard in its window. */
  see(inSight: boolean, now: number): void {
    if (this.since !== null) this.counted += now - this.since;
    this.since = inSight ? now : null;
  }

  /** @returns whole seconds since the last taking; what is left over is kept for the next. */
  take(now: number): number {
    this.see(this.since !== null, now);
    const seconds = Math.floor(this.counted / 1000);
    this.counted -= seconds * 1000;
    return seconds;
  }
}
