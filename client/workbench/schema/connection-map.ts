import { html, LitElement, nothing, svg, type SVGTemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { numberText } from "../../../domain/number-text.ts";
import { connectionStyle } from "./connection-style.ts";
import type { Arc, Disc, LabelPicture } from "./label-picture.ts";
import { connectionQuery } from "./written-query.ts";
import { bubble } from "../../ui/browser/fire.ts";

/** Units of the drawing, 400 wide. */
const RADIUS = 104;
const CENTRE = 200;

/** Labels round a circle with their connections; choosing one shows its relationship types. */
@customElement("entente-connection-map")
export class ConnectionMap extends LitElement {
  static override styles = [baseStyle, connectionStyle];

  @property({ attribute: false }) picture!: LabelPicture;
  @state() private chosen = "";

  protected override render() {
    const { discs, arcs } = this.picture;
    if (discs.length === 0) return html`<p>${msg("No relationships.")}</p>`;
    const place = new Map(discs.map((disc) => [disc.label, disc]));
    return html`
      <svg viewBox="0 62 400 276" role="group" aria-label=${msg("Which labels connect")}>
        ${arcs.map((arc) => this.#arc(arc, place))} ${discs.map((disc) => this.#disc(disc))}
      </svg>
      ${this.chosen === "" ? html`<p>${msg("Choose a label to see what it connects with.")}</p>` : this.#list()}
    `;
  }

  #arc(arc: Arc, place: ReadonlyMap<string, Disc>): SVGTemplateResult | typeof nothing {
    const [start, end] = [place.get(arc.start), place.get(arc.end)];
    if (!start || !end) return nothing;
    const touches = this.chosen === arc.start || this.chosen === arc.end;
    const tone = this.chosen === "" ? "" : touches ? "lit" : "quiet";
    return svg`<path
      class="arc ${tone}"
      d=${start === end ? loop(start) : bow(start, end)}
      stroke-width=${0.8 + Math.log10(arc.count)}
    ><title>${plural(arc.count, { one: `${arc.start} to ${arc.end}: # relationship`, other: `${arc.start} to ${arc.end}: # relationships` })}</title></path>`;
  }

  #disc({ label, count: nodes, x, y }: Disc): SVGTemplateResult {
    const [cx, cy] = [CENTRE + RADIUS * x, CENTRE + RADIUS * y];
    const pressed = this.chosen === label;
    const anchor = Math.abs(x) < 0.3 ? "middle" : x > 0 ? "start" : "end";
    const choose = () => (this.chosen = pressed ? "" : label);
    return svg`<g
      class="disc ${pressed ? "chosen" : ""}"
      role="button"
      tabindex="0"
      aria-pressed=${pressed ? "true" : "false"}
      aria-label="${label}, ${plural(nodes, { one: "# node", other: "# nodes" })}"
      @click=${choose}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        choose();
      }}
    >
      <circle cx=${cx} cy=${cy} r="16" class="touch"></circle>
      <circle cx=${cx} cy=${cy} r=${5 + 2.5 * Math.log10(Math.max(1, nodes))}></circle>
      <text x=${cx + 16 * x} y=${cy + (Math.abs(x) < 0.3 ? 24 * y : 16 * y) + 5} text-anchor=${anchor}>${label}</text>
    </g>`;
  }

  #list() {
    const touching = this.picture.arcs
      .filter(({ start, end }) => start === this.chosen || end === this.chosen)
      .toReversed();
    return html`
      <ul aria-label=${msg(`What ${this.chosen} connects with`)}>
        ${touching.flatMap(({ start, end, types }) =>
          types.map(
            ({ type, count: many }) => html`
              <li>
                <button
                  title=${msg("Write a query")}
                  @click=${() => this.#write(connectionQuery(start, type, end))}
                >
                  <span>${start}</span> <b>${type}</b> <span>${end}</span>
                  <i>${numberText(many)}</i>
                </button>
              </li>
            `,
          ),
        )}
      </ul>
    `;
  }

  #write(text: string): void {
    const detail = { text };
    bubble(this, "entente-write-query", detail);
  }
}

/** Bowed towards the middle, and to one side of it, so that both ways are seen. */
function bow(start: Disc, end: Disc): string {
  const [x1, y1] = [CENTRE + RADIUS * start.x, CENTRE + RADIUS * start.y];
  const [x2, y2] = [CENTRE + RADIUS * end.x, CENTRE + RADIUS * end.y];
  const [mx, my] = [(x1 + x2) / 2, (y1 + y2) / 2];
  const [cx, cy] = [
    mx + (CENTRE - mx) * 0.5 + (y2 - y1) * 0.06,
    my + (CENTRE - my) * 0.5 - (x2 - x1) * 0.06,
  ];
  return `M${x1} ${y1} Q${cx} ${cy} ${x2} ${y2}`;
}

/** Returns a label with itself: a drop towards the middle. */
function loop({ x, y }: Disc): string {
  const at = (r: number, side: number) =>
    `${CENTRE + r * x - side * y} ${CENTRE + r * y + side * x}`;
  return `M${at(RADIUS, 0)} C${at(RADIUS - 44, 26)} ${at(RADIUS - 44, -26)} ${at(RADIUS, 0)}`;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-connection-map": ConnectionMap;
  }
}
