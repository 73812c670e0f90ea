/** What the separately loaded renderer of Adaptive Cards needs of the chat. */
export interface AdaptiveCardHost {
  markdown(text: string): DocumentFragment;
  /** The address if it may be opened, otherwise undefined. */
  linkAddress(address: unknown): string | undefined;
  onSubmit(data: unknown): void;
}
