import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Theme } from "../../model/graph/style.ts";
import { ThemeController } from "./theme-controller.ts";

/**
 * The theme of the page that an element is on, whatever chose it: a canvas follows no style sheet.
 */
export class PageTheme implements ReactiveController {
  readonly #shown: ThemeController;
  readonly #chosen = new MutationObserver(() => this.host.requestUpdate());

  constructor(private readonly host: ReactiveControllerHost) {
    this.#shown = new ThemeController(host, chosenInPage);
    host.addController(this);
  }

  get theme(): Theme {
    return this.#shown.theme;
  }

  hostConnected() {
    this.#chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  hostDisconnected() {
    this.#chosen.disconnect();
  }
}

function chosenInPage(): Theme | null {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : null;
}
