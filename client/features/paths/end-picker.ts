import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import "../../ui/search/search-box.ts";
import { avatar, avatarStyle } from "../../ui/facts/avatar.ts";

/** One end of a path: its actor, and a search to choose another. */
@customElement("entente-end")
export class EndPicker extends LitElement {
  static override styles = [baseStyle, avatarStyle, endStyle()];

  @property() actor: string | undefined;
  @property() other: string | undefined;
  @property() place: "start" | "end" = "start";
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @state() private open = false;

  protected override render() {
    const { actor, place } = this;
    const word = place === "start" ? msg("From") : msg("To");
    const searching = this.open || actor === undefined;
    return html`
      <div class="end">
        <span class="word">${word}</span>
        ${
          actor === undefined
            ? nothing
            : html`
                <a class="who" href=${formatRoute({ view: "actor", actor })}>
                  ${avatar(this.graphIndex.actors.get(actor) ?? { kind: "", country: "" })}
                  ${nameOf(this.graphIndex, actor)}
                </a>
                <button
                  class="button"
                  aria-expanded=${searching ? "true" : "false"}
                  aria-label=${place === "start" ? msg("Change where the path starts") : msg("Change where the path ends")}
                  @click=${() => (this.open = !this.open)}
                >
                  ${searching ? msg("Keep") : msg("Change")}
                </button>
              `
        }
      </div>
      ${
        searching
          ? html`<entente-search
              inside
              .label=${place === "start" ? msg("Search for the start") : msg("Search for the end")}
              @entente-pick=${this.#pick}
            ></entente-search>`
          : nothing
      }
    `;
  }

  #pick = (event: HTMLElementEventMap["entente-pick"]) => {
    const { id } = event.detail.hit.of;
    this.open = false;
    const [start, end] = this.place === "start" ? [id, this.other] : [this.other, id];
    if (start === undefined) return;
    location.hash = formatRoute({ view: "paths", start, ...(end === undefined ? {} : { end }) });
  };
}

function endStyle() {
  return css`
    :host {
      display: block;
    }
    .end {
      display: flex;
      align-items: center;
      gap: 10px;
      padding: 4px 0;
    }
    .word {
      flex: none;
      width: 34px;
      font-size: 12px;
      color: var(--ink-2);
    }
    .who {
      display: flex;
      flex: 1;
      align-items: center;
      gap: 8px;
      min-width: 0;
      font-weight: 620;
      overflow-wrap: anywhere;
    }
    .who:hover {
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .button {
      padding: 4px 10px;
      font-size: 12px;
    }
    entente-search {
      margin: 4px 0 8px;
    }
    @media (max-width: 720px) {
      .button {
        min-height: 36px;
      }
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-end": EndPicker;
  }
}
