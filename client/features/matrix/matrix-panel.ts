import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Account } from "../../model/graph/account.ts";
import { cutWords, leftOutWords } from "../../model/graph/account-words.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sentence } from "../../model/text/words.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { matrixCells, type MatrixCell } from "./matrix-cell.ts";
import { MATRIX_ORDERS, ordered, type MatrixOrder } from "./matrix-order.ts";
import { matrixStyle } from "./matrix-style.ts";
import { pairKey } from "./pair-key.ts";

/** A table of more rows and columns is not drawn: those with the most relations are. */
const MOST = 60;

const ORDER_WORDS: Readonly<Record<MatrixOrder, string>> = {
  community: msg("Community"),
  name: msg("Name"),
  degree: msg("Degree"),
};

/** What is shown as an adjacency matrix: the sign and number of relations of any two actors. */
@customElement("entente-matrix-panel")
export class MatrixPanel extends LitElement {
  static override styles = [baseStyle, panelStyle, matrixStyle];

  @property({ attribute: false }) filtered!: FilteredGraph;
  /** The counts of what is shown; another object whenever that changes */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @state() private order: MatrixOrder = "community";
  /** Row and column of the cell that keys move from */
  @state() private at: readonly [row: number, column: number] = [0, 0];

  #cells: ReadonlyMap<string, MatrixCell> = new Map();
  #actors: readonly string[] = [];
  #present = 0;

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has("account") && !changed.has("order")) return;
    const { shown, model } = this.filtered;
    const present = shown.actors.filter((id) => !shown.quiet.has(id));
    const name = (id: string) => nameOf(this.graphIndex, id);
    const relations = shown.bundles
      .flatMap((bundle) => bundle.relations)
      .map((id) => {
        const [from, to] = model.extremities(id);
        const { sign, mixed, intensity } = model.getEdgeAttributes(id);
        return { id, from, to, sign, mixed, intensity };
      });
    const all: Shown = { actors: present, relations };
    const kept = new Set(ordered(all, "degree", name).slice(0, MOST));
    const drawn = {
      actors: [...kept],
      relations: relations.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    };
    this.#present = present.length;
    this.#actors = ordered(drawn, this.order, name);
    this.#cells = matrixCells(shown.bundles);
    this.at = [0, 0];
  }

  protected override render() {
    const actors = this.#actors;
    const left = [leftOutWords(this.account.left), cutWords(this.account)].filter(Boolean);
    return html`
      <h2>${msg("Matrix")}</h2>
      <p class="lead">
        ${msg("Who is in cooperation (+) and in friction (−) with whom; stronger colour means greater intensity, a number several relations. Arrow keys move, Enter opens the pair.")}
      </p>
      <p class="small">
        ${plural(actors.length, { one: "# actor", other: "# actors" })}${
          actors.length < this.#present
            ? msg(`, those of ${numberText(this.#present)} with the most relations`)
            : nothing
        }.
        ${sentence(left.join("; "))}
      </p>
      <label class="order"
        >${msg("Order")}
        <select
          @change=${(event: Event & { target: HTMLSelectElement }) =>
            (this.order = event.target.value as MatrixOrder)}
        >
          ${MATRIX_ORDERS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === this.order}>
                ${ORDER_WORDS[one]}
              </option>`,
          )}
        </select>
      </label>
      ${
        actors.length === 0
          ? html`<p class="muted">${msg("Nothing matches the filters.")}</p>`
          : this.#table(actors)
      }
    `;
  }

  #table(actors: readonly string[]) {
    const names = actors.map((id) => nameOf(this.graphIndex, id));
    return html`
      <div class="scroll">
        <table role="grid" aria-label=${msg("Relations of any two actors")} @keydown=${this.#key}>
          <thead>
            <tr>
              <td></td>
              ${names.map((name) => html`<th scope="col" title=${name}><span>${name}</span></th>`)}
            </tr>
          </thead>
          <tbody>
            ${actors.map(
              (row, r) => html`
                <tr>
                  <th scope="row" title=${names[r] ?? ""}>${names[r]}</th>
                  ${actors.map((column, c) => this.#cell([row, r], [column, c], names))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  #cell([row, r]: [string, number], [column, c]: [string, number], names: readonly string[]) {
    const cell = this.#cells.get(pairKey(row, column));
    const pair = `${names[r] ?? ""}, ${names[c] ?? ""}`;
    const words = `${pair}: ${cell?.words ?? msg("no relation")}`;
    const strength = cell ? Math.min(4, 1 + Math.floor(cell.intensity * 4)) : 0;
    return html`
      <td
        role="gridcell"
        tabindex=${this.at[0] === r && this.at[1] === c ? 0 : -1}
        data-at="${r},${c}"
        class="${cell ? `${cell.sign} s${strength}` : "none"} ${row === column ? "self" : ""}"
        aria-label=${words}
        title=${words}
        @click=${() => this.#open(r, c)}
      >
        ${cell ? html`${cell.mark}${cell.count > 1 ? html`<sub>${cell.count}</sub>` : nothing}` : nothing}
      </td>
    `;
  }

  #open(r: number, c: number) {
    const [a, b] = [this.#actors[r], this.#actors[c]];
    if (a === undefined || b === undefined) return;
    this.at = [r, c];
    if (this.#cells.has(pairKey(a, b)))
      location.hash = formatRoute({ view: "pair", actors: [a, b] });
  }

  #key = (event: KeyboardEvent) => {
    const [r, c] = this.at;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return this.#open(r, c);
    }
    const last = this.#actors.length - 1;
    const steps: Record<string, readonly [number, number]> = {
      ArrowDown: [r + 1, c],
      ArrowUp: [r - 1, c],
      ArrowRight: [r, c + 1],
      ArrowLeft: [r, c - 1],
      Home: [r, 0],
      End: [r, last],
    };
    const to = steps[event.key];
    if (!to) return;
    event.preventDefault();
    this.at = [Math.max(0, Math.min(last, to[0])), Math.max(0, Math.min(last, to[1]))];
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-at="${this.at.join(",")}"]`)?.focus(),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-matrix-panel": MatrixPanel;
  }
}
