import { html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { beside } from "./beside.ts";
import type { TourStep } from "./steps.ts";
import { tourStyle } from "./tour-style.ts";
import { takeTour } from "./tour-taken.ts";
import { elementAt } from "../../model/at.ts";

/** A short tour of the page. Nothing waits for it, and a reader who skips it is not asked again. */
@customElement("entente-tour")
export class TourCard extends LitElement {
  static override styles = [baseStyle, tourStyle];

  @state() private at = 0;
  @query(".card") private card!: HTMLElement;
  @query(".frame") private frame!: HTMLElement;

  /** @param explorer the root in which the selectors of the steps are looked for */
  constructor(
    private readonly explorer: ParentNode,
    private readonly steps: readonly TourStep[],
  ) {
    super();
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener("resize", this.#place);
    addEventListener("entente-menu", this.#stepAside);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("resize", this.#place);
    removeEventListener("entente-menu", this.#stepAside);
  }

  protected override firstUpdated() {
    this.card.showPopover();
  }

  protected override updated() {
    this.#place();
  }

  protected override render() {
    const step = elementAt(this.steps, this.at);
    const last = this.at === this.steps.length - 1;
    return html`
      <div class="frame" aria-hidden="true"></div>
      <section class="card" popover="manual" aria-label=${msg("Tour")} @keydown=${this.#key}>
        <div aria-live="polite">
          <h2>${step.title}</h2>
          <p>${step.text}</p>
        </div>
        <footer>
          <span>${msg(html`${this.at + 1} of ${this.steps.length}`)}</span>
          ${last ? nothing : html`<button class="skip" @click=${this.#end}>${msg("Skip the tour")}</button>`}
          <button class="button" @click=${() => (last ? this.#end() : this.#next())}>
            ${last ? msg("Done") : msg("Next")}
          </button>
        </footer>
      </section>
    `;
  }

  #next() {
    this.at += 1;
    const { hash } = elementAt(this.steps, this.at);
    if (hash !== undefined) location.hash = hash;
  }

  #place = () => {
    const { selector } = elementAt(this.steps, this.at);
    const shown = selector === null ? null : this.explorer.querySelector(selector);
    const room = { width: innerWidth, height: innerHeight };
    const box = shown?.getBoundingClientRect();
    this.frame.hidden = !box;
    if (box) {
      const { style } = this.frame;
      style.setProperty("left", `${box.left}px`);
      style.setProperty("top", `${box.top}px`);
      style.setProperty("width", `${box.width}px`);
      style.setProperty("height", `${box.height}px`);
    }
    const whole = { left: 0, top: 0, right: room.width, bottom: room.height };
    const { offsetWidth: width, offsetHeight: height, style } = this.card;
    const { left, top } = beside(box ?? whole, { width, height }, room);
    style.setProperty("left", `${left}px`);
    style.setProperty("top", `${top}px`);
  };

  /** A menu opens over what came before it: the card would look out from under it. */
  #stepAside = ({ detail: { open } }: HTMLElementEventMap["entente-menu"]) => {
    this.card.togglePopover(!open);
    if (!open) this.#place();
  };

  #end = () => {
    takeTour();
    this.remove();
  };

  #key = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.#end();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-tour": TourCard;
  }
}
