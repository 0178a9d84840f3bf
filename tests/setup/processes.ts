import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { platform } from "node:process";

/** Linux reports CPU time in hundredths of a second, regardless of the kernel's tick rate. */
const TICKS = 100;

/** Returns the resident memory of a process in MB; 0 if there is no such process. */
export function residentMemory(pid: number): number {
  try {
    const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
    return Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}

/** Returns the CPU seconds that a process has used; null if there is no such process. */
export function cpuSeconds(pid: number): number | null {
  try {
    if (platform === "linux") return fromProc(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return fromPs(execFileSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return null;
  }
}

/** Counts the fields after the name, which may hold anything; a zombie counts as ended. */
function fromProc(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? null : (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Parses `1:02:03.45`. */
function fromPs(time: string): number {
  return time
    .trim()
    .split(":")
    .reduce((sum, part) => 60 * sum + Number(part), 0);
}
