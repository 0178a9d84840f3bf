import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { fire } from "../../ui/browser/fire.ts";
import "../../ui/search/search-box.ts";
import { baseStyle } from "../../ui/style/base-style.ts";

/** An actor and a search to choose another. Fires `entente-value` {text} with the id of one. */
@customElement("entente-actor-field")
export class ActorField extends LitElement {
  static override styles = [
    baseStyle,
    css`
      :host {
        display: block;
      }
      .actor {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: 8px;
      }
      .label {
        display: block;
        font-size: 12.5px;
        color: var(--ink-2);
      }
      .name {
        font-weight: 600;
        overflow-wrap: anywhere;
      }
      .button {
        padding: 4px 10px;
        font-size: 12.5px;
      }
      entente-search {
        margin-top: 6px;
      }
      @media (max-width: 720px) {
        .button {
          min-height: 36px;
        }
      }
    `,
  ];

  @property() label = "";
  @property() actor = "";
  @property({ attribute: false }) name = "";
  @state() private open = false;

  protected override render() {
    return html`
      <div class="actor" role="group" aria-label=${this.label}>
        <span><span class="label">${this.label}</span> <span class="name">${this.name}</span></span>
        <button
          class="button"
          aria-expanded=${this.open ? "true" : "false"}
          aria-label=${this.open ? msg(`Keep ${this.name}`) : msg(`Change ${this.name}`, "verb: choose another actor")}
          @click=${this.#toggle}
        >
          ${this.open ? msg("Keep") : msg("Change")}
        </button>
      </div>
      ${
        this.open
          ? html`<entente-search
              inside
              .label=${msg("Search for an actor")}
              @entente-pick=${this.#pick}
            ></entente-search>`
          : nothing
      }
    `;
  }

  #toggle = async () => {
    this.open = !this.open;
    if (!this.open) return;
    await this.updateComplete;
    this.renderRoot.querySelector("entente-search")?.begin();
  };

  #pick = async (event: HTMLElementEventMap["entente-pick"]) => {
    const { id } = event.detail.hit.of;
    if (event.detail.hit.group === "actors") this.name = event.detail.hit.of.name;
    this.actor = id;
    this.open = false;
    fire(this, "entente-value", { text: id });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".button")?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-actor-field": ActorField;
  }
}
