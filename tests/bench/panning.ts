import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession, Page } from "playwright-core";

const STEPS = 30;
const REACH = { x: 160, y: 80 };

/** Where the pointer is at a share of a drag, 0 to 1; CSS px of the window. */
export type Path = (share: number) => [x: number, y: number];
const QUIET_MS = 1500;
const MOST_QUIET_SECONDS = 0.02;
const PATIENCE_MS = 120_000;

// As text, because they run in the page: what a compiler adds to functions is not there. Frames
// that come between two moves draw nothing and do not count.
const COUNT_FRAMES = `
  window.benchFrames = 0;
  (() => {
    let moved = false;
    const note = () => { moved = true; };
    addEventListener("mousemove", note, true);
    let request = requestAnimationFrame(function count() {
      if (moved) window.benchFrames++;
      moved = false;
      request = requestAnimationFrame(count);
    });
    window.benchStop = () => {
      removeEventListener("mousemove", note, true);
      cancelAnimationFrame(request);
    };
  })();`;
const FRAMES = "benchStop(), benchFrames";

/** A page that is done with loading and laying out, ready to be worked with again and again. */
export class Rested {
  readonly #page: Page;
  readonly #metrics: CDPSession;

  private constructor(page: Page, metrics: CDPSession) {
    this.#page = page;
    this.#metrics = metrics;
  }

  /** Waits until workers have ended and scripts rest. */
  static async settle(page: Page): Promise<Rested> {
    const metrics = await page.context().newCDPSession(page);
    await metrics.send("Performance.enable");
    const rested = new Rested(page, metrics);
    await rested.rest();
    return rested;
  }

  /** Waits again, after something was done with the page. */
  async rest(): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const before = await this.scriptSeconds();
      await sleep(QUIET_MS);
      const used = (await this.scriptSeconds()) - before;
      if (this.#page.workers().length === 0 && used < MOST_QUIET_SECONDS) return;
      if (Date.now() > until) throw new Error(`${this.#page.url()} did not come to rest`);
    }
  }

  /** Seconds of script a frame while the map is dragged round an ellipse and back. */
  panning(): Promise<number> {
    const { width, height } = this.#page.viewportSize() ?? { width: 0, height: 0 };
    return this.dragging((share) => {
      const angle = 2 * Math.PI * share;
      return [
        width * 0.4 + REACH.x * (Math.cos(angle) - 1),
        height * 0.5 + REACH.y * Math.sin(angle),
      ];
    });
  }

  /** Seconds of script a frame while something is dragged along a path. */
  async dragging(path: Path): Promise<number> {
    const { mouse } = this.#page;
    await this.#page.bringToFront();
    await mouse.move(...path(0));
    await mouse.down();
    await this.#page.evaluate(COUNT_FRAMES);
    const before = await this.scriptSeconds();
    for (let step = 1; step <= STEPS; step++) await mouse.move(...path(step / STEPS));
    const used = (await this.scriptSeconds()) - before;
    const frames = await this.#page.evaluate<number>(FRAMES);
    await mouse.up();
    return used / frames;
  }

  /** Bytes of JavaScript's heap that are still in use after a full collection. */
  async heap(): Promise<number> {
    await this.#metrics.send("HeapProfiler.collectGarbage");
    const { usedSize } = await this.#metrics.send("Runtime.getHeapUsage");
    return usedSize;
  }

  /** Nodes and listeners of all documents, also those that are in none any more but still held. */
  async dom(): Promise<number> {
    await this.#metrics.send("HeapProfiler.collectGarbage");
    const { nodes, jsEventListeners } = await this.#metrics.send("Memory.getDOMCounters");
    return nodes + jsEventListeners;
  }

  /** Seconds of script since the page was opened. */
  async scriptSeconds(): Promise<number> {
    const { metrics } = await this.#metrics.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration")?.value ?? NaN;
  }
}
