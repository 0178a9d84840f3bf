import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Knows if the window is as narrow as a phone's; the width is the one of the style sheets. */
export class NarrowController implements ReactiveController {
  #query = matchMedia("(max-width: 720px)");

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get matches(): boolean {
    return this.#query.matches;
  }

  hostConnected() {
    this.#query.addEventListener("change", this.#changed);
  }

  hostDisconnected() {
    this.#query.removeEventListener("change", this.#changed);
  }

  #changed = () => this.host.requestUpdate();
}
