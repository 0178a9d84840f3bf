import type { Tab } from "../link/tabs.ts";
import type { QueryRun } from "../run/run.ts";
import type { Frame } from "./frame.ts";
import { MOST_CHARACTERS, releaseRows } from "./release-rows.ts";

/** Answers that stay; the oldest that is not pinned leaves when there are more. */
export const MOST_FRAMES = 20;
const MOST_PINNED = MOST_FRAMES / 2;

/**
 * The answers of a page, newest first. Frames are replaced and never changed, so that a view sees
 * what is new.
 */
export class FrameList {
  frames: readonly Frame[] = [];
  /** The frame that stands beside the others; null: none */
  beside: number | null = null;
  /** The frame that has the page to itself; null: none */
  full: number | null = null;
  #last = 0;

  /** Begins a frame, open, and closes those of before that are not pinned. */
  add(run: QueryRun, { write, tab, at }: Pick<Frame, "write" | "tab" | "at">): Frame {
    const frame = { id: (this.#last += 1), run, write, at, tab, pinned: false, open: true };
    const others = this.frames.map((one) =>
      one.pinned || one.id === this.beside ? one : { ...one, open: false },
    );
    this.#put(within([frame, ...others]));
    this.full = null;
    void run.ended.then(() => releaseRows(this.frames));
    return frame;
  }

  find(id: number): Frame | null {
    return this.frames.find((frame) => frame.id === id) ?? null;
  }

  setTab(id: number, tab: Tab): void {
    this.#change(id, { tab });
  }

  /** Opens a frame, or folds it to its head. */
  toggle(id: number): void {
    this.#change(id, { open: !this.find(id)?.open });
  }

  /** Pins a frame, or takes the pin off; false: pinned answers hold as much as they may. */
  pin(id: number): boolean {
    const frame = this.find(id);
    if (!frame) return true;
    const pinned = this.frames.filter((one) => one.pinned);
    const held = pinned.reduce((sum, { run }) => sum + run.size, frame.run.size);
    const full = pinned.length >= MOST_PINNED || held > MOST_CHARACTERS;
    if (!frame.pinned && pinned.length > 0 && full) return false;
    this.#change(id, frame.pinned ? { pinned: false } : { pinned: true, open: true });
    return true;
  }

  /** Puts a frame beside the others, or back among them. */
  setBeside(id: number): void {
    this.beside = this.beside === id ? null : id;
    this.#change(id, { open: true });
  }

  /** Gives a frame the page to itself, or takes it back. */
  setFull(id: number): void {
    this.full = this.full === id ? null : id;
    this.#change(id, { open: true });
  }

  /** Takes frames away; a run that is not over is cancelled. Returns what brings them back. */
  close(ids: readonly number[]): () => void {
    const { beside } = this;
    const closed = this.frames.filter(({ id }) => ids.includes(id));
    for (const { run } of closed) run.cancel();
    this.#put(this.frames.filter((frame) => !closed.includes(frame)));
    return () => {
      const back = [...this.frames, ...closed].sort((a, b) => b.id - a.id);
      this.#put(within(back));
      if (closed.some(({ id }) => id === beside)) this.beside ??= beside;
    };
  }

  #change(id: number, change: Partial<Pick<Frame, "pinned" | "open" | "tab">>): void {
    this.frames = this.frames.map((frame) => (frame.id === id ? { ...frame, ...change } : frame));
  }

  #put(frames: readonly Frame[]): void {
    this.frames = frames;
    const there = (id: number | null) => frames.some((frame) => frame.id === id);
    if (!there(this.beside)) this.beside = null;
    if (!there(this.full)) this.full = null;
  }
}

/** The most that stay: pinned ones, then the newest; one that runs is never taken away. */
function within(frames: readonly Frame[]): readonly Frame[] {
  let room = MOST_FRAMES - frames.filter(({ pinned }) => pinned).length;
  return frames.filter(({ pinned, run }, at) => {
    if (pinned) return true;
    room -= 1;
    return room >= 0 || at === 0 || run.state === "running";
  });
}
