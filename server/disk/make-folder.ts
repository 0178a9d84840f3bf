import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with its parents; one that is there already is no fault. Node's own recursive way
 * never returns from some file systems, such as /proc.
 *
 * @throws NodeJS.ErrnoException if it cannot be made
 */
export function makeFolder(path: string): void {
  const fault = faultOfMaking(path);
  if (fault === null) return;
  const parent = dirname(path);
  if (fault.code !== "ENOENT" || parent === path) throw fault;
  makeFolder(parent);
  const again = faultOfMaking(path);
  if (again !== null) throw again;
}

/** Makes one folder; null if it is there now. */
function faultOfMaking(path: string): NodeJS.ErrnoException | null {
  try {
    mkdirSync(path);
    return null;
  } catch (error) {
    return isFolder(path) ? null : (error as NodeJS.ErrnoException);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
