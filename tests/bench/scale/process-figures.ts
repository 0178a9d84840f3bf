import { readFileSync } from "node:fs";
import { cpuSeconds } from "../../setup/processes.ts";

/** What a process has used so far. */
export interface Used {
  /** Seconds of the processor, of all threads. */
  cpu: number;
  /** Largest resident memory so far, in MiB. */
  peak: number;
  /** Resident memory now, in MiB. */
  now: number;
}

/** Reads what a process has used, on Linux. */
export function usedBy(pid: number): Used {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mebibytes = (field: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0) / 1024;
  return { cpu: cpuSeconds(pid) ?? 0, peak: mebibytes("VmHWM"), now: mebibytes("VmRSS") };
}
