import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Whether the page is light or dark just now, whoever chose it: a canvas follows no style sheet. */
export class DrawnTheme implements ReactiveController {
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  readonly #chosen = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get value(): "light" | "dark" {
    const chosen = document.documentElement.dataset["theme"];
    if (chosen === "light" || chosen === "dark") return chosen;
    return this.#dark.matches ? "dark" : "light";
  }

  hostConnected() {
    this.#dark.addEventListener("change", this.#changed);
    this.#chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  hostDisconnected() {
    this.#dark.removeEventListener("change", this.#changed);
    this.#chosen.disconnect();
  }

  #changed = () => this.host.requestUpdate();
}
