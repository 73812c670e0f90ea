/** A pause that can be cut short. */
export class Pause {
  #end: (() => void) | undefined;

  async seconds(seconds: number): Promise<void> {
    await new Promise<void>(resolve => {
      this.#end = resolve;
      setTimeout(resolve, seconds * 1000);
    });
    this.#end = undefined;
  }

  end(): void {
    this.#end?.();
  }
}

/** Random between 1 and at most 15 s, so that after a restart of the server its clients come back spread out. */
export function backOffSeconds(failuresBefore: number): number {
  const most = Math.min(15, 2 * 2 ** failuresBefore);
  return 1 + Math.random() * (most - 1);
}
