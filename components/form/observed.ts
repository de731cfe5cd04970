/** Something that is watched while it changes: what `useSyncExternalStore` asks for. */
export class Observed<T extends object> {
  protected view: T;
  private readonly hearers = new Set<() => void>();

  constructor(view: T) {
    this.view = view;
  }

  readonly snapshot = (): T => this.view;

  readonly subscribe = (hear: () => void) => {
    this.hearers.add(hear);
    return () => {
      this.hearers.delete(hear);
    };
  };

  protected show(change: Partial<T>): void {
    this.view = { ...this.view, ...change };
    for (const hear of this.hearers) hear();
  }
}
