import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import keys from "lucide-static/icons/keyboard.svg?raw";
import run from "lucide-static/icons/play.svg?raw";
import stop from "lucide-static/icons/square.svg?raw";
import keep from "lucide-static/icons/star.svg?raw";
import format from "lucide-static/icons/wand-sparkles.svg?raw";
import { msg } from "../../../domain/message.ts";
import { decorative } from "../../ui/icons/icons.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import type { Scope } from "../text/asked.ts";
import { runBarStyle } from "./run-bar-style.ts";
import { fire } from "../../ui/browser/fire.ts";

const ICONS = { format, keep, keys, run, stop };
const workIcon = (name: keyof typeof ICONS) => decorative(ICONS[name]);

export type AccessMode = "READ" | "WRITE";
export type RunBarAct = "cancel" | "parameters" | "side" | "format" | "keys" | "keep";

/**
 * The actions for the text. Fires `entente-run` {scope}, `entente-mode` {mode}, `entente-token`
 * {token} and `entente-do` {what}.
 */
@customElement("entente-run-bar")
export class RunBar extends LitElement {
  static override styles = [baseStyle, fieldStyle, runBarStyle];

  @property({ type: Boolean }) running = false;
  @property() mode: AccessMode = "READ";
  @property() token = "";
  @property({ type: Number }) parameters = 0;
  /** Names that the text uses and that are not set. */
  @property({ type: Number }) missing = 0;
  @property({ type: Boolean, attribute: "parameters-open" }) parametersOpen = false;

  protected override render() {
    return html`
      <div class="group">
        ${
          this.running
            ? html`<button class="run stop" @click=${() => this.#do("cancel")}>
                ${workIcon("stop")} ${msg("Cancel")}
              </button>`
            : html`<button
                class="run"
                title=${msg("Control or ⌘ and Enter")}
                @click=${() => this.#run("here")}
              >
                ${workIcon("run")} ${msg("Run")}
              </button>`
        }
        <button class="button" ?disabled=${this.running} @click=${() => this.#run("all")}>
          ${msg("Run all")}
        </button>
      </div>
      <fieldset class="mode">
        <legend class="visually-hidden">${msg("Access")}</legend>
        ${this.#access("READ", msg("Read"))} ${this.#access("WRITE", msg("Write"))}
      </fieldset>
      ${
        this.mode === "WRITE"
          ? html`<input
              class="token"
              type="password"
              autocomplete="off"
              aria-label=${msg("Write token")}
              placeholder=${msg("Write token")}
              .value=${this.token}
              @input=${(event: Event) =>
                fire(this, "entente-token", { token: (event.target as HTMLInputElement).value })}
            />`
          : nothing
      }
      <button
        class="button"
        aria-expanded=${this.parametersOpen ? "true" : "false"}
        @click=${() => this.#do("parameters")}
      >
        ${msg("Parameters")}
        ${this.parameters > 0 ? html`<span class="count">${this.parameters}</span>` : nothing}
        ${
          this.missing > 0
            ? html`<span class="count missing" title=${msg("used but not set")}
                >${msg(html`${this.missing} missing`)}</span
              >`
            : nothing
        }
      </button>
      <div class="group end">
        <button class="button side" @click=${() => this.#do("side")}>${msg("Library")}</button>
        ${this.#small("format", msg("Format (Shift, Alt and F)"))}
        ${this.#small("keep", msg("Keep as a favourite"))} ${this.#small("keys", msg("Keys"))}
      </div>
    `;
  }

  #access(mode: AccessMode, label: string) {
    return html`<label>
      <input
        type="radio"
        name="mode"
        .checked=${this.mode === mode}
        @change=${() => fire(this, "entente-mode", { mode })}
      />
      <span>${label}</span>
    </label>`;
  }

  #small(what: "format" | "keep" | "keys", label: string) {
    return html`<button
      class="icon-button"
      aria-label=${label}
      title=${label}
      @click=${() => this.#do(what)}
    >
      ${workIcon(what)}
    </button>`;
  }

  #run(scope: Scope) {
    fire(this, "entente-run", { scope });
  }

  #do(what: RunBarAct) {
    fire(this, "entente-do", { what });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-run-bar": RunBar;
  }
}
