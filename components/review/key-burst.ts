/** So long after a key that was meant for something else, what follows is still part of the same words. */
const REST_MS = 1000;
/** A key that cannot be taken back waits so long for another: a lone one is a command, the first of several a word. */
const ALONE_MS = 400;

/** Tells keys struck as commands from words that were typed past their field. Times are milliseconds of any one clock. */
export class KeyBurst {
  private strayed = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** A key was meant for something else: a dialog, even one that it closed, or a word. */
  stray(at: number): void {
    this.strayed = at;
  }

  /** @returns whether a key struck now is a command; if not, it goes on with the words before it. */
  isCommand(at: number): boolean {
    if (at - this.strayed >= REST_MS) return true;
    this.strayed = at;
    return false;
  }

  /** Acts unless another key follows at once. */
  alone(act: () => void): void {
    this.follow();
    this.timer = setTimeout(act, ALONE_MS);
  }

  /** Another key was struck, or the keys are no longer listened for: what waited is not done. */
  follow(): void {
    clearTimeout(this.timer);
  }
}
