/** Progress and cancellation of something that takes long. */
export interface Watched {
  signal: AbortSignal;
  /** @param share the part that is done, from 0 to 1 */
  onProgress: (share: number) => void;
}
