import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Knows which named slots of its host are filled, so that empty ones take no room. */
export class SlotController implements ReactiveController {
  #observer = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected() {
    this.#observer.observe(this.host, {
      childList: true,
      subtree: true,
      attributeFilter: ["slot"],
    });
  }

  hostDisconnected() {
    this.#observer.disconnect();
  }

  /** Returns the class of a slot's box: `filled` or none. */
  filled(slot: string): string {
    return this.host.querySelector(`:scope > [slot="${slot}"]`) ? "filled" : "";
  }
}
