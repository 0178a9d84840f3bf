import { execFileSync } from "node:child_process";

interface Row {
  pid: number;
  parent: number;
  /** KiB. */
  resident: number;
}

/** Resident memory in MB of a process and of its children together. */
export function residentMemory(pid: number): { own: number; children: number } {
  const rows = listed(execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" }));
  const own = rows.find((row) => row.pid === pid)?.resident ?? 0;
  const children = rows.filter((row) => row.parent === pid);
  return {
    own: own / 1024,
    // ps itself is a child of this process, never of the one that is asked for.
    children: children.reduce((sum, row) => sum + row.resident, 0) / 1024,
  };
}

function listed(text: string): Row[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0, resident = 0]) => ({ pid, parent, resident }));
}
