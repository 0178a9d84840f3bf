import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { platform } from "node:process";

interface Row {
  pid: number;
  parent: number;
  /** KiB. */
  resident: number;
}

/** Linux counts CPU time in hundredths of a second, whatever the kernel ticks in. */
const TICKS = 100;

/** Resident memory in MB of a process and of its children together. */
export function residentMemory(pid: number): { own: number; children: number } {
  const rows = listed();
  const own = rows.find((row) => row.pid === pid)?.resident ?? 0;
  const children = rows.filter((row) => row.parent === pid);
  return {
    own: own / 1024,
    // ps itself is a child of this process, never of the one that is asked for.
    children: children.reduce((sum, row) => sum + row.resident, 0) / 1024,
  };
}

/** Process ids of the children of a process. */
export function childrenOf(pid: number): number[] {
  return listed()
    .filter((row) => row.parent === pid)
    .map((row) => row.pid);
}

/** Seconds of CPU that a process has used so far; null when there is no such process. */
export function cpuSeconds(pid: number): number | null {
  try {
    if (platform === "linux") return fromProc(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return fromPs(execFileSync("ps", ["-o", "time=", "-p", String(pid)], { encoding: "utf8" }));
  } catch {
    return null;
  }
}

/** Fields are counted behind the name, which may hold anything; a zombie is gone. */
function fromProc(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields[0] === "Z" ? null : (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** `1:02:03.45` */
function fromPs(time: string): number {
  return time
    .trim()
    .split(":")
    .reduce((sum, part) => 60 * sum + Number(part), 0);
}

function listed(): Row[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, resident = 0]) => ({ pid, parent, resident }));
}
