import { stat } from "node:fs/promises";

/** Returns true if there is a file or folder at a path. */
export const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
