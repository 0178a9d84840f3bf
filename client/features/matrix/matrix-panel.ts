import { Task, TaskStatus } from "@lit/task";
import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Account } from "../../model/graph/account.ts";
import { cutWords, leftOutWords } from "../../model/graph/account-words.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { shownRelations } from "../../model/graph/shown-relations.ts";
import { sentence } from "../../model/text/words.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { groupsApart } from "./groups-apart.ts";
import { matrixCells, type MatrixCell } from "./matrix-cell.ts";
import "./matrix-grid.ts";
import type { Grouping } from "./matrix-groups.ts";
import { byDegree, byGroup, byName, MATRIX_ORDERS, type MatrixOrder } from "./matrix-order.ts";
import { matrixPanelStyle } from "./matrix-panel-style.ts";

/** More rows and columns are not shown: those with the most others are. */
const MOST = 1000;

const ORDER_WORDS: Readonly<Record<MatrixOrder, string>> = {
  camp: msg("Camp"),
  community: msg("Community"),
  name: msg("Name"),
  degree: msg("Degree"),
};

/** An adjacency matrix of the view: the sign and number of relations of any two actors. */
@customElement("entente-matrix-panel")
export class MatrixPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, panelStyle, matrixPanelStyle];

  /** The parts of the address after `#/matrix/`: an order, or none */
  @property({ attribute: false }) choices!: readonly string[];
  @property({ attribute: false }) filtered!: FilteredGraph;
  /** The counts of what is shown; another object whenever that changes */
  @property({ attribute: false }) account!: Account;
  @property({ attribute: false }) graphIndex!: GraphIndex;

  #shown: Shown = { actors: [], relations: [] };
  #kept: readonly string[] = [];
  #cells: ReadonlyMap<string, MatrixCell> = new Map();
  #name = (id: string) => nameOf(this.graphIndex, id);

  // The groups of what was shown before order the rows until those of what is shown now are there.
  readonly #groups = new Task(this, {
    task: async ([shown, order], { signal }) => {
      if (order !== "camp" && order !== "community") return null;
      return { grouping: order, groups: await groupsApart({ shown, grouping: order }, signal) };
    },
    args: () => [this.#shown, this.#order ?? "camp"] as const,
  });

  /** The order that the address asks for; null: it asks for none that there is. */
  get #order(): MatrixOrder | null {
    const [asked = "camp", ...rest] = this.choices;
    return rest.length === 0 ? (MATRIX_ORDERS.find((order) => order === asked) ?? null) : null;
  }

  protected override willUpdate(changed: PropertyValues) {
    if (!changed.has("account") && !changed.has("filtered")) return;
    this.#shown = shownRelations(this.filtered);
    this.#kept = byDegree(this.#shown, this.#name).slice(0, MOST);
    this.#cells = matrixCells(this.filtered.shown.bundles);
  }

  protected override render() {
    const order = this.#order ?? "camp";
    const count = this.#kept.length;
    const all = this.#shown.actors.length;
    const left = [leftOutWords(this.account.left), cutWords(this.account)].filter(Boolean);
    const asked = this.choices.join("/");
    return html`
      <h2>${msg("Matrix")}</h2>
      ${
        this.#order === null
          ? html`<p class="lead" role="alert">
              ${msg(`“${asked}” is no order: expected ${MATRIX_ORDERS.join(", ")}.`)}
            </p>`
          : nothing
      }
      <p class="lead">
        ${msg("Who is in cooperation (+) and in friction (−) with whom; stronger colour means greater intensity, a small number several relations. Arrow keys move, Enter opens the pair.")}
      </p>
      <p class="small">
        ${
          count < all
            ? msg(
                `${numberText(count)} of ${numberText(all)} actors: those in relation with the most others.`,
              )
            : sentence(plural(count, { one: "# actor.", other: "# actors." }))
        }
        ${sentence(left.join("; "))}
      </p>
      <label class="order">
        ${msg("Order")}
        <select @change=${this.#choose}>
          ${MATRIX_ORDERS.map(
            (one) =>
              html`<option value=${one} ?selected=${one === order}>${ORDER_WORDS[one]}</option>`,
          )}
        </select>
      </label>
      ${
        count === 0
          ? html`<p class="muted">${msg("Nothing matches the filters.")}</p>`
          : order === "name"
            ? this.#grid(byName(this.#kept, this.#name))
            : order === "degree"
              ? this.#grid(this.#kept)
              : this.#grouped(order)
      }
    `;
  }

  #grouped(order: Grouping) {
    const { status, value, error } = this.#groups;
    if (status === TaskStatus.ERROR)
      return html`
        <p class="lead" role="alert">
          ${msg(`Cannot be ordered so: ${error instanceof Error ? error.message : String(error)}`)}
        </p>
        ${this.#grid(byName(this.#kept, this.#name))}
      `;
    const busy = status === TaskStatus.PENDING ? msg("Ordering …") : "";
    const groups = value?.grouping === order ? value.groups : null;
    const letters = order === "camp";
    return html`
      <p class="small">
        ${
          letters
            ? msg("A and B are the two camps that a search finds, of each connected part.")
            : msg("Numbers are communities of cooperation, the largest first.")
        }
        <span role="status">${busy}</span>
      </p>
      ${
        groups &&
        this.#grid(byGroup(this.#kept, groups, this.#name), (id) => {
          const group = groups.get(id);
          if (group === undefined) return "";
          return letters ? String.fromCharCode(64 + group) : String(group);
        })
      }
    `;
  }

  #grid(ids: readonly string[], groupOf: (id: string) => string = () => "") {
    const actors = ids.map((id) => ({ id, name: this.#name(id), group: groupOf(id) }));
    return html`<entente-matrix-grid
      .actors=${actors}
      .cells=${this.#cells}
    ></entente-matrix-grid>`;
  }

  #choose = (event: Event) => {
    const order = (event.target as HTMLSelectElement).value;
    bubble(this, "entente-route", { route: { view: "matrix", choices: [order] } });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-matrix-panel": MatrixPanel;
  }
}
