import { Refusal } from "../../import/refusal.ts";

/** Reasons of the system, by its code, that a person can mend. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the disk is read-only",
  EACCES: "it is not permitted",
  EPERM: "it is not permitted",
  EEXIST: "something else is there",
  ENOTDIR: "a part of the path is a file",
  ENOENT: "there is no such file or folder",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk reports an error",
};

/**
 * Converts an error of the file system into a refusal that says what to mend.
 *
 * @param doing an action that failed, such as `data/states cannot be written`
 * @returns the error itself if it has another reason
 */
export function diskRefusal(error: unknown, doing: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const { code } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  return reason === undefined ? error : new Refusal(`${doing}: ${reason}.`, { cause: error });
}
