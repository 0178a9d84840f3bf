import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Theme } from "../../model/graph/style.ts";

/** The theme that is shown: the chosen one, or else that of the reader's system. */
export class ThemeController implements ReactiveController {
  #dark = matchMedia("(prefers-color-scheme: dark)");

  /** @param chosen gives the theme that was chosen; null follows the system */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly chosen: () => Theme | null = () => null,
  ) {
    host.addController(this);
  }

  get theme(): Theme {
    return this.chosen() ?? (this.#dark.matches ? "dark" : "light");
  }

  hostConnected() {
    this.#dark.addEventListener("change", this.#changed);
  }

  hostDisconnected() {
    this.#dark.removeEventListener("change", this.#changed);
  }

  #changed = () => this.host.requestUpdate();
}
