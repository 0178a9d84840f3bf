/** The files of a pack, in the order of reports. */
export const FILES = [
  "pack.json",
  "actors.csv",
  "sources.csv",
  "predicates.csv",
  "claims.csv",
] as const;
export type PackFile = (typeof FILES)[number];

export interface PackFiles {
  /** Text of each file; null if it cannot be read. */
  text: Record<PackFile, string | null>;
  /** SHA-256 in hex over file names and bytes. */
  checksum: string;
}
