/** Something that the reader asked for and that failed. */
export interface Trouble {
  error: unknown;
  /** Does it again */
  retry: () => void;
}
