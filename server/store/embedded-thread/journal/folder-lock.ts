import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";

/**
 * Takes a folder for this process alone, until it ends. One that has ended holds it no longer.
 *
 * @returns null, or who has it
 */
export function lockFolder(folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "lock");
  const own = ownName();
  for (;;) {
    try {
      writeFileSync(path, own, { flag: "wx" });
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = read(path);
    if (holder === own) return null;
    const [host, pid] = holder.split(" ");
    if (host === hostname() && isRunning(Number(pid))) return `process ${pid} (${path})`;
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
