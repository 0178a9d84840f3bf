import { workerData } from "node:worker_threads";
import { workHandler } from "../../../server/thread/pool-task.ts";

/** Module of a pool's threads in tests: works for some milliseconds, or fails. */
export type Sample = { ms: number; say: string } | { fail: string };

/** File in which the threads of a pool are counted as they start. */
if (workerData instanceof Int32Array) Atomics.add(workerData, 0, 1);

export default workHandler((sample: Sample): string => {
  if ("fail" in sample) throw new Error(sample.fail);
  const end = performance.now() + sample.ms;
  while (performance.now() < end);
  return sample.say;
});
