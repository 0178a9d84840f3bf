import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { placeAbove } from "../../ui/menus/place-above.ts";
import { dateWords } from "../../model/text/dates.ts";
import { sentence } from "../../model/text/words.ts";
import { fieldsStyle } from "./fields-style.ts";
import { endsOf, faultOf, type Moment } from "../../model/time/moment.ts";
import { fire } from "../../ui/browser/fire.ts";

type Kind = "all" | NonNullable<Moment>["kind"];

const KINDS: [kind: Kind, label: string][] = [
  ["all", msg("All times")],
  ["instant", msg("As of a date")],
  ["window", msg("Window from … to")],
  ["compare", msg("Compare two dates")],
];

/** The time in words; pressed, fields to type it in. Fires `entente-moment` {moment}. */
@customElement("entente-moment-fields")
export class MomentFields extends LitElement {
  static override styles = [baseStyle, fieldsStyle];

  @property({ attribute: false }) moment: Moment = null;
  @property() words = "";
  @property({ type: Boolean, reflect: true }) slim = false;
  @state() private kind: Kind = "all";
  @state() private fault: string | null = null;
  @query("[popover]") private popup!: HTMLElement;
  @query(".words") private button!: HTMLElement;

  protected override render() {
    return html`
      <button class="words" popovertarget="fields" title=${msg("Type a date")}>
        ${this.slim && this.moment?.kind !== "instant" ? icon("sliders") : nothing}
        <span class=${this.slim && this.moment?.kind !== "instant" ? "unseen" : ""}
          >${this.slim && this.moment?.kind === "instant" ? dateWords(this.moment.at) : sentence(this.words)}</span
        >
      </button>
      <form
        id="fields"
        popover="auto"
        aria-label=${msg("Time")}
        novalidate
        @toggle=${this.#opened}
        @submit=${this.#submit}
      >
        ${KINDS.map(
          ([kind, label]) => html`
            <label class="kind">
              <input
                type="radio"
                name="kind"
                .checked=${this.kind === kind}
                @change=${() => this.#become(kind)}
              />
              ${label}
            </label>
          `,
        )}
        ${this.#dates()} ${this.fault === null ? nothing : html`<p role="alert">${this.fault}</p>`}
        <button class="button" type="submit">${msg("Show")}</button>
      </form>
    `;
  }

  #dates() {
    if (this.kind === "all") return nothing;
    const [first, second] = this.moment ? (endsOf(this.moment) ?? [""]) : [""];
    const at = this.moment?.kind === "instant" ? this.moment.at : first;
    const field = (name: string, label: string, value = "") => html`
      <label class="date">
        <span>${label}</span>
        <input
          name=${name}
          inputmode="numeric"
          placeholder="2024-03"
          .value=${value}
          autocomplete="off"
        />
      </label>
    `;
    if (this.kind === "instant") return field("first", msg("Date"), second ?? at);
    return this.kind === "window"
      ? [field("first", msg("From"), at), field("second", msg("To"), second)]
      : [field("first", msg("Before"), at), field("second", msg("After"), second)];
  }

  #become(kind: Kind) {
    this.kind = kind;
    this.fault = null;
  }

  #opened = (event: ToggleEvent) => {
    if (event.newState !== "open") return;
    this.#become(this.moment?.kind ?? "all");
    placeAbove(this.popup, this.button);
  };

  #submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const text = (name: string) => (data.get(name) as string | null)?.trim() ?? "";
    const moment = momentOf(this.kind, text("first"), text("second"));
    this.fault = faultOf(moment);
    if (this.fault !== null) return;
    this.popup.hidePopover();
    fire(this, "entente-moment", { moment, gesture: null });
  };
}

function momentOf(kind: Kind, first: string, second: string): Moment {
  switch (kind) {
    case "all":
      return null;
    case "instant":
      return { kind, at: first };
    case "window":
      return { kind, from: first, to: second };
    case "compare":
      return { kind, before: first, after: second };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-moment-fields": MomentFields;
  }
}
