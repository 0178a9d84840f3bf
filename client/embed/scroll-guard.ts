import type { ReactiveController, ReactiveControllerHost } from "lit";

/** When the wheel zooms the map: after a click on it or with Ctrl, always, or with Ctrl alone. */
export const SCROLLS = ["click", "always", "never"] as const;
export type Scroll = (typeof SCROLLS)[number];

/**
 * Keeps from the map the input that scrolls the page: the wheel, and a single finger,
 * until a reader has clicked or tapped the map; a click elsewhere gives scrolling back.
 * @param host element whose events are intercepted before the map gets them
 */
function guardScroll(host: HTMLElement, scroll: () => Scroll, signal: AbortSignal): void {
  let entered = false;
  const free = () => scroll() === "always" || (scroll() === "click" && entered);
  const options = { capture: true, signal };
  host.addEventListener(
    "wheel",
    (event) => {
      if (!free() && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    },
    { ...options, passive: true },
  );
  for (const type of ["touchstart", "touchmove"] as const)
    host.addEventListener(
      type,
      (event) => {
        if (!free() && event.touches.length < 2) event.stopPropagation();
      },
      { ...options, passive: true },
    );
  host.addEventListener("click", () => (entered = true), options);
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (!event.composedPath().includes(host)) entered = false;
    },
    options,
  );
}

/** Guards a part of its host as long as that is in a document. */
export class ScrollGuard implements ReactiveController {
  #listening: AbortController | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly part: () => HTMLElement | null,
    private readonly scroll: () => Scroll,
  ) {
    host.addController(this);
  }

  hostConnected() {
    this.host.requestUpdate();
  }

  hostUpdated() {
    const part = this.part();
    if (this.#listening || !part || !this.host.isConnected) return;
    this.#listening = new AbortController();
    guardScroll(part, this.scroll, this.#listening.signal);
  }

  hostDisconnected() {
    this.#listening?.abort();
    this.#listening = null;
  }
}
