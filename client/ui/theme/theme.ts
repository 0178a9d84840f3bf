import type { ReactiveController, ReactiveControllerHost } from "lit";

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
export class ThemeController implements ReactiveController {
  choice = stored();
  #dark = matchMedia("(prefers-color-scheme: dark)");

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get resolved(): "light" | "dark" {
    if (this.choice !== "system") return this.choice;
    return this.#dark.matches ? "dark" : "light";
  }

  hostConnected() {
    this.#dark.addEventListener("change", this.#changed);
    this.#apply();
  }

  hostDisconnected() {
    this.#dark.removeEventListener("change", this.#changed);
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

  #changed = () => this.#apply();

  #apply() {
    if (this.choice === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = this.choice;
    this.host.requestUpdate();
  }
}
