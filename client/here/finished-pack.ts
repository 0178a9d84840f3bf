/** A pack that was made in this browser. */
export interface FinishedPack {
  id: string;
  files: readonly { name: string; content: Blob }[];
}
