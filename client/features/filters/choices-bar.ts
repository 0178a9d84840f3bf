import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import redo from "lucide-static/icons/redo-2.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import { msg } from "../../../domain/message.ts";
import { decorative } from "../../ui/icons/icons.ts";
import { getSources } from "../../api/client.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { nameOf } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import type { Loaded } from "../../model/link/loaded.ts";
import { requestView } from "../../ui/events/request-view.ts";
import type { View } from "../../model/link/view.ts";
import { timeIcon } from "../../ui/icons/time-icons.ts";
import { firstView } from "../../model/link/view.ts";
import { activeChoices } from "./active.ts";
import { choicesStyle } from "./choices-style.ts";
import { fire } from "../../ui/browser/fire.ts";

const STEP_ICONS = { redo, undo };

/** The icon of a step back or on, 16 px. */
const stepIcon = (name: keyof typeof STEP_ICONS) => decorative(STEP_ICONS[name]);

/**
 * The active choices, each with a button to drop it, and the steps back and on. Fires
 * `entente-view` {view}, `entente-undo` and `entente-redo`.
 */
@customElement("entente-choices")
export class ChoicesBar extends LitElement {
  static override styles = [baseStyle, choicesStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) first!: Filter;
  @property({ attribute: false }) loaded!: Loaded;
  /** Number of undated relations that are shown although a time is chosen */
  @property({ type: Number }) undated = 0;
  @property({ type: Boolean }) undoable = false;
  @property({ type: Boolean }) redoable = false;

  /** Titles of documents, fetched when a chip needs them. */
  #titles = new Task(this, {
    task: async ([needed], { signal }) => {
      if (!needed) return new Map<string, string>();
      return new Map((await getSources(signal)).items.map(({ id, title }) => [id, title]));
    },
    args: () => [Boolean(this.view.filter.sources)] as const,
  });

  protected override render() {
    const { dataset, graphIndex } = this.loaded;
    const choices = activeChoices(this.view, this.first, {
      actor: (id) => nameOf(graphIndex, id),
      source: (id) => this.#titles.value?.get(id) ?? id,
      predicates: dataset.predicates,
      undated: this.undated,
    });
    return html`
      <div class="steps" role="group" aria-label=${msg("Edit")}>
        ${this.#step("undo", msg("Undo"), this.undoable)}
        ${this.#step("redo", msg("Redo"), this.redoable)}
      </div>
      ${
        choices.length === 0
          ? nothing
          : html`
              <ul aria-label=${msg("Active filters")}>
                ${choices.map(
                  ({ label, without }) => html`
                    <li>
                      <button
                        aria-label=${msg(`Remove: ${label}`)}
                        title=${msg("Remove")}
                        @click=${() => requestView(this, without)}
                      >
                        <span>${label}</span>${timeIcon("close")}
                      </button>
                    </li>
                  `,
                )}
                <li>
                  <button class="clear" @click=${() => requestView(this, firstView(this.first))}>
                    ${msg("Clear all")}
                  </button>
                </li>
              </ul>
            `
      }
    `;
  }

  #step(name: "undo" | "redo", label: string, able: boolean) {
    const keys = name === "undo" ? "Ctrl+Z" : "Shift+Ctrl+Z";
    return html`
      <button
        ?disabled=${!able}
        aria-label=${label}
        title="${label} (${keys})"
        @click=${() => fire(this, `entente-${name}`)}
      >
        ${stepIcon(name)}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-choices": ChoicesBar;
  }
}
