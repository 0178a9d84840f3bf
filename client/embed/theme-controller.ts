import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Theme } from "../model/graph/style.ts";

/** The theme that the reader's system asks for. */
export class ThemeController implements ReactiveController {
  #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get theme(): Theme {
    return this.#dark.matches ? "dark" : "light";
  }

  hostConnected() {
    this.#dark.addEventListener("change", this.#changed);
  }

  hostDisconnected() {
    this.#dark.removeEventListener("change", this.#changed);
  }

  #changed = () => this.host.requestUpdate();
}
