import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../../../disk/make-folder.ts";

/**
 * Takes a folder for this process alone, until it ends. One that has ended holds it no longer.
 *
 * @returns null, or why it cannot be had: `is in use by …`, `cannot be written to …`
 */
export function lockFolder(folder: string): string | null {
  const path = join(folder, "lock");
  const own = ownName();
  for (;;) {
    try {
      makeFolder(folder);
      writeFileSync(path, own, { flag: "wx" });
      return null;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== "EEXIST" || !existsSync(path)) return `cannot be written to: ${message}`;
    }
    const holder = read(path);
    if (holder === own) return null;
    const [host, pid] = holder.split(" ");
    if (host === hostname() && isRunning(Number(pid)))
      return `is in use by process ${pid} (${path})`;
    rmSync(path, { force: true });
  }
}

/** Lets others have a folder that this process took. */
export function unlockFolder(folder: string): void {
  const path = join(folder, "lock");
  if (read(path) === ownName()) rmSync(path, { force: true });
}

const ownName = (): string => `${hostname()} ${process.pid}`;

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
