/** One term list to pick. */
export interface WelcomeList {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
}

/** All that the first-run page shows: plain data. */
export interface WelcomeState {
  readonly lists: readonly WelcomeList[];
  /**
   * Whether known news sites may be read by themselves: `granted` with the installation, `ask` where the
   * browser leaves it to the reader, `allowed` after they did.
   */
  readonly access: 'granted' | 'ask' | 'allowed';
}

/** Everything that the reader can do there. */
export interface WelcomeActions {
  toggleList(id: string, on: boolean): void;
  /** Asks the browser for the known news sites. */
  allowNews(): void;
  done(): void;
}
