import type { ReactiveControllerHost } from "lit";
import type { Theme } from "../../model/graph/style.ts";
import { ThemeController } from "./theme-controller.ts";

export const THEME_CHOICES = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = "entente-theme";

function stored(): ThemeChoice {
  try {
    const text = localStorage.getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === text) ?? "system";
  } catch {
    // Storage may be forbidden; the page then follows the system.
    return "system";
  }
}

/** The theme chosen by hand, kept between visits, or the system's; tokens.css does the colours. */
export class ChosenTheme {
  choice = stored();
  readonly #shown: ThemeController;

  constructor(private readonly host: ReactiveControllerHost) {
    this.#shown = new ThemeController(host, () => (this.choice === "system" ? null : this.choice));
    this.#apply();
  }

  get theme(): Theme {
    return this.#shown.theme;
  }

  /** From system to light to dark and round again. */
  cycle() {
    const next = (THEME_CHOICES.indexOf(this.choice) + 1) % THEME_CHOICES.length;
    this.choice = THEME_CHOICES[next] ?? "system";
    try {
      localStorage.setItem(KEY, this.choice);
    } catch {
      // Not kept, then.
    }
    this.#apply();
  }

  /** Shows the theme that a link asks for, if it is one; it is not kept. */
  follow(asked: string | null) {
    if (asked !== "light" && asked !== "dark") return;
    this.choice = asked;
    this.#apply();
  }

  #apply() {
    if (this.choice === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = this.choice;
    this.host.requestUpdate();
  }
}
