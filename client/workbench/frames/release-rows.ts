import type { Frame } from "./frame.ts";

/**
 * Characters of answers, as they came, whose rows a page keeps: rows take one to three times as
 * many bytes of memory.
 */
export const MOST_CHARACTERS = 100_000_000;

type Held = Pick<Frame, "pinned" | "run">;

/**
 * Lets rows go if answers take more memory than they may: first those of the oldest frames; the
 * newest, pinned ones and those that still run keep theirs.
 *
 * @param frames newest first
 */
export function releaseRows(frames: readonly Held[], most = MOST_CHARACTERS): void {
  let kept = 0;
  frames.forEach(({ run, pinned }, at) => {
    kept += run.size;
    if (kept <= most || at === 0 || pinned || run.state === "running") return;
    kept -= run.size;
    run.release();
  });
}
