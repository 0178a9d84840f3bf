import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import type { KnownPack } from "../../api/packs.ts";
import { icon } from "../../ui/icons/icons.ts";
import { placeBelow } from "../../ui/menus/place-below.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { popoverStyle } from "../../ui/style/popover-style.ts";
import { noteWords } from "./pack-words.ts";

/** A button with the title of this pack, and a list of all packs that it opens. */
@customElement("entente-pack-switcher")
export class PackSwitcher extends LitElement {
  static override styles = [
    baseStyle,
    popoverStyle,
    css`
      :host {
        min-width: 0;
      }
      button {
        display: flex;
        align-items: center;
        gap: 6px;
        max-width: 220px;
        padding: 7px 10px;
        border-radius: var(--radius-small);
        font-weight: 550;
        color: var(--ink-2);
      }
      button:hover,
      a:hover,
      a[aria-current] {
        color: var(--ink);
        background: var(--raised);
      }
      button span,
      a span {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      [popover] {
        width: min(320px, calc(100vw - 16px));
        max-height: min(420px, 80vh);
        overflow: auto;
      }
      a {
        display: grid;
        padding: 8px 12px;
        border-radius: var(--radius-small);
      }
      small {
        color: var(--ink-2);
      }
      .all {
        margin-top: 6px;
        border-top: 1px solid var(--line);
      }
      @media (max-width: 720px) {
        button span {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) packs: readonly KnownPack[] = [];
  @query("[popover]") private list!: HTMLElement;
  @query("button") private button!: HTMLButtonElement;

  protected override render() {
    const here = this.packs.find(({ isHere }) => isHere)?.title ?? "";
    return html`
      <button
        popovertarget="packs"
        aria-haspopup="true"
        aria-label=${msg(`Pack: ${here}`)}
        title=${here}
      >
        <span>${here}</span>${icon("chevronDown")}
      </button>
      <nav
        id="packs"
        popover="auto"
        aria-label=${msg("Packs")}
        @toggle=${this.#opened}
        @keydown=${this.#move}
      >
        ${this.packs.map(
          (pack) => html`
            <a href=${pack.address} aria-current=${pack.isHere ? "page" : nothing}>
              <span>${pack.title}</span>
              <small>${noteWords(pack, this.packs)}</small>
            </a>
          `,
        )}
        <a class="all" href="packs">${msg("All packs")}</a>
      </nav>
    `;
  }

  #opened = ({ newState }: ToggleEvent) => {
    if (newState !== "open") return;
    placeBelow(this.list, this.button, "start");
    const first = this.list.querySelector("[aria-current]") ?? this.list.querySelector("a");
    (first as HTMLElement | null)?.focus();
  };

  #move = (event: KeyboardEvent) => {
    const links = [...this.list.querySelectorAll("a")];
    const at = links.findIndex((link) => link === this.shadowRoot?.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    // Keys of the page around must not move the map too.
    event.stopPropagation();
    links[(next + links.length) % links.length]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-pack-switcher": PackSwitcher;
  }
}
