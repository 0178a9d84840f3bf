import type { ReactiveController, ReactiveControllerHost } from "lit";

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Months that pass in a second at speed 1. */
const PACE = 6;

/** Takes a step so many times a second, as long as there is one to take. */
export class Playback implements ReactiveController {
  speed: Speed = 1;
  #frame = 0;
  #due = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly step: () => boolean,
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
    this.#due = 0;
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
    if (now < this.#due) return;
    this.#due = now + 1000 / (PACE * this.speed);
    if (!this.step()) this.stop();
  };
}
