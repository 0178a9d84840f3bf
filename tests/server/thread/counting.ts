import { workHandler } from "../../../server/thread/pool-work.ts";

/** Works for so many milliseconds, or fails; the module of a pool's threads in tests. */
export type Sample = { ms: number; say: string } | { fail: string };

export default workHandler((sample: Sample): string => {
  if ("fail" in sample) throw new Error(sample.fail);
  const end = performance.now() + sample.ms;
  while (performance.now() < end);
  return sample.say;
});
