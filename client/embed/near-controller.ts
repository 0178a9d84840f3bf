import type { ReactiveController, ReactiveControllerHost } from "lit";

/** An element gets ready this far outside of the viewport, and lets go beyond that. */
const READY_SHARE = 0.25;
const READY = `${100 * READY_SHARE}% 0%`;
const FAR = "150% 0%";

/**
 * Knows whether its host is near the viewport. Between the two distances it stays as it was, so
 * that a little scrolling to and fro starts nothing twice.
 */
export class NearController implements ReactiveController {
  near = false;
  #observers: IntersectionObserver[] = [];

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    // Observers report only after a frame without a map.
    this.#become(this.near || isInSight(this.host));
    const watch = (rootMargin: string, becomes: boolean) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (entries.at(-1)?.isIntersecting === becomes) this.#become(becomes);
        },
        { rootMargin },
      );
      observer.observe(this.host);
      this.#observers.push(observer);
    };
    watch(READY, true);
    watch(FAR, false);
  }

  hostDisconnected() {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
  }

  #become(near: boolean) {
    if (near === this.near) return;
    this.near = near;
    this.host.requestUpdate();
  }
}

/**
 * Returns true if an element lies in the window; inside a frame, the position of the frame is
 * unknown.
 */
function isInSight(element: Element): boolean {
  if (window.top !== window) return false;
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const beyond = READY_SHARE * innerHeight;
  return bottom > -beyond && top < innerHeight + beyond && right > 0 && left < innerWidth;
}
