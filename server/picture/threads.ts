import { FairPool } from "../thread/fair-pool.ts";
import type { PictureAnswer, PictureQuestion, PictureThreadData } from "./messages.ts";

const PATIENCE_MS = 30_000;
/** Pages, cards and statements get a processor first while pictures are drawn. */
const DRAWING_NICENESS = 10;

export type PictureThread = FairPool<PictureQuestion, PictureAnswer>;

/** The thread that draws and the one that puts views in words, for the pictures of all packs. */
export class PictureThreads {
  readonly drawing: PictureThread;
  readonly wording: PictureThread;

  /** @param module path of the built module of pictures */
  constructor(module: string) {
    this.drawing = pictureThread(module, DRAWING_NICENESS);
    this.wording = pictureThread(module, 0);
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await Promise.all([this.drawing.close(), this.wording.close()]);
  }
}

/** One picture at a time: who waits, and in whose turn, is decided before. */
function pictureThread(module: string, nice: number): PictureThread {
  return new FairPool({
    from: import.meta.url,
    module: "worker",
    workerData: { module } satisfies PictureThreadData,
    kept: 1,
    first: "are you there",
    patienceMs: PATIENCE_MS,
    patienceWhenGoneMs: PATIENCE_MS,
    mostRestMs: 0,
    mostWaiting: Infinity,
    mostWaitingOfClient: Infinity,
    nice,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    name: "the thread of pictures",
    piece: "picture",
  });
}
