import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Paths } from "../../../domain/contract/paths.ts";
import { getPaths } from "../../api/client.ts";
import type { Account } from "../../model/graph/account.ts";
import { accountWords, cutWords } from "../../model/graph/account-words.ts";
import { fitWords } from "../../model/graph/fit-words.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatarStyle } from "../../ui/facts/avatar.ts";
import { notDrawn } from "../../ui/facts/not-drawn.ts";
import { panelStyle } from "../../ui/style/panel-style.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import "./end-picker.ts";
import { restricts } from "./restricts.ts";
import { litBy } from "./lit.ts";
import { pathItem } from "./path-item.ts";
import { NOTHING, questionQuery, pathQuestion } from "../../model/filter/path-question.ts";
import { pathsStyle } from "./paths-style.ts";
import { bubble } from "../../ui/browser/fire.ts";

const MAX_HOPS = 6;

/**
 * All shortest paths between two actors along what the filter shows. Fires, bubbling and composed,
 * `entente-light` {actors, relations} for the path that is chosen and `entente-lift-filters`.
 */
@customElement("entente-paths-panel")
export class PathsPanel extends LitElement {
  static override styles = [baseStyle, avatarStyle, panelStyle, statusStyle, pathsStyle];

  @property() start = "";
  @property() end: string | undefined;
  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) pack!: Dataset;
  /** The counts of what is shown */
  @property({ attribute: false }) account!: Account;
  /** The relations that fit the filter, counted by the server, if a limit has cut the graph */
  @property({ attribute: false }) whole: Counts | null = null;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @state() private chosen = 0;

  /** Null while an end is missing, or both are the same. */
  #answer = new Task(this, {
    task: async ([query], { signal }): Promise<Paths | null> =>
      query === "" || query === NOTHING ? null : getPaths(query, signal),
    args: () => [this.#query()] as const,
    onComplete: (answer) => this.#choose(answer, 0),
  });

  #query(): string {
    const { start, end } = this;
    if (end === undefined || end === start) return "";
    const ends = { start, end, maxHops: MAX_HOPS };
    const question = pathQuestion(ends, this.filter, this.pack.predicates);
    return question === NOTHING ? NOTHING : questionQuery(question);
  }

  protected override render() {
    const { start, end } = this;
    return html`
      <h2>${msg("Paths")}</h2>
      <div class="ends">
        <entente-end
          .actor=${start}
          .other=${end}
          .graphIndex=${this.graphIndex}
          .place=${"start"}
        ></entente-end>
        <entente-end
          .actor=${end}
          .other=${start}
          .graphIndex=${this.graphIndex}
          .place=${"end"}
        ></entente-end>
      </div>
      ${end === undefined ? this.#open() : end === start ? this.#same() : this.#found(end)}
    `;
  }

  #open() {
    return html`<p class="lead">
      ${msg(html`Choose an actor to reach from ${nameOf(this.graphIndex, this.start)}.`)}
    </p>`;
  }

  #same() {
    const name = nameOf(this.graphIndex, this.start);
    return html`
      <div class="none" role="alert">
        <p class="title">${msg(html`Both ends are ${name}`)}</p>
        <p>${msg("A path needs two different actors.")}</p>
        <a class="button" href=${formatRoute({ view: "paths", start: this.start })}
          >${msg("Choose another end")}</a
        >
      </div>
    `;
  }

  #found(end: string) {
    return this.#answer.render({
      pending: () => skeleton(3),
      complete: (answer) => (answer?.hops ? this.#list(answer) : this.#none(end)),
      error: (error) => failure(error, () => void this.#answer.run()),
    });
  }

  #list({ paths, hops, truncated }: Paths) {
    const steps = plural(hops ?? 0, { one: "# step", other: "# steps" });
    return html`
      <p class="lead" role="status">
        ${msg(`${foundWords(paths.length, steps, truncated)}, along ${this.#along()}.`)}
      </p>
      ${notDrawn(paths[this.chosen]?.relations.flat() ?? [], this.graphIndex, this.account)}
      <ol class="paths">
        ${paths.map((path, at) =>
          pathItem(this.graphIndex, path, at === this.chosen, () =>
            this.#choose(this.#answer.value ?? null, at),
          ),
        )}
      </ol>
    `;
  }

  /** Returns the relations that were searched: the server knows those that a limit has cut. */
  #along(): string {
    const { account, whole } = this;
    if (!cutWords(account)) return msg(`the ${accountWords(account)}`);
    return whole
      ? msg(`the ${fitWords(account, whole)}`)
      : msg("all relations that fit the filter");
  }

  #none(end: string) {
    const restricted = restricts(this.filter);
    const lift = () => bubble(this, "entente-lift-filters");
    return html`
      <div class="none" role="status">
        <p class="title">
          ${msg(html`No path from ${nameOf(this.graphIndex, this.start)} to ${nameOf(this.graphIndex, end)}`)}
        </p>
        <p>
          ${
            restricted
              ? msg(`None within ${MAX_HOPS} steps among the relations the filter shows.`)
              : msg(`None within ${MAX_HOPS} steps, even with all relations shown.`)
          }
        </p>
        ${restricted ? html`<button class="button" @click=${lift}>${msg("Clear filters")}</button>` : nothing}
      </div>
    `;
  }

  #choose(answer: Paths | null, at: number): void {
    this.chosen = at;
    const path = answer?.paths[at];
    const detail = path ? litBy(path) : null;
    bubble(this, "entente-light", detail);
  }
}

/** "One shortest path, of 2 steps", "The first 50 shortest paths, of 3 steps each" */
function foundWords(found: number, steps: string, truncated: boolean): string {
  if (found === 1) return msg(`One shortest path, of ${steps}`);
  return truncated
    ? plural(found, {
        one: `The first # shortest path, of ${steps} each`,
        other: `The first # shortest paths, of ${steps} each`,
      })
    : plural(found, {
        one: `# shortest path, of ${steps} each`,
        other: `# shortest paths, of ${steps} each`,
      });
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-paths-panel": PathsPanel;
  }
}
