import type { ReactiveController, ReactiveControllerHost } from "lit";

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Months that pass in a second at speed 1. */
const PACE = 6;

/** Most ms that one frame counts for: a page that was out of sight continues where it was. */
const LONGEST_FRAME = 1000;

/**
 * Passes through so many months a second, as long as there are any: a frame that comes late moves
 * on by all that were due, so that the speed does not depend on how fast the map is drawn.
 */
export class Playback implements ReactiveController {
  speed: Speed = 1;
  #frame = 0;
  /** Thousandths of a month that are due */
  #owed = 0;
  #before: number | null = null;

  /** @param step moves on by so many months, at least one; false: there are none left */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly step: (months: number) => boolean,
  ) {
    host.addController(this);
  }

  get playing(): boolean {
    return this.#frame !== 0;
  }

  hostDisconnected() {
    this.stop();
  }

  /** The next of the speeds, the first after the last. */
  faster() {
    this.speed = SPEEDS[(SPEEDS.indexOf(this.speed) + 1) % SPEEDS.length] ?? 1;
    this.host.requestUpdate();
  }

  start() {
    if (this.playing) return;
    this.#owed = 1000;
    this.#before = null;
    this.#frame = requestAnimationFrame(this.#tick);
    this.host.requestUpdate();
  }

  stop() {
    if (!this.playing) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.host.requestUpdate();
  }

  #tick = (now: number) => {
    this.#frame = requestAnimationFrame(this.#tick);
    const passed = Math.min(LONGEST_FRAME, now - (this.#before ?? now));
    this.#before = now;
    this.#owed += passed * PACE * this.speed;
    const months = Math.floor(this.#owed / 1000);
    if (months === 0) return;
    this.#owed -= months * 1000;
    if (!this.step(months)) this.stop();
  };
}
