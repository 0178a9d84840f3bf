import { Task } from "@lit/task";
import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { getNeighbours } from "../../api/client.ts";
import type { Account } from "../../model/graph/account.ts";
import { graphIndexOf } from "../../model/graph/graph-index.ts";
import type { Overview } from "../../../domain/contract/overview.ts";
import type { View } from "../../model/link/view.ts";
import { withShown } from "../../model/overview/open-communities.ts";
import { requestView } from "../../ui/events/request-view.ts";
import { failure, statusStyle } from "../../ui/status/status-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";

/** Neighbours that one press shows. */
const PAGE = 10;

/** Returns the other ends of an actor's relations, each once, in the order in which these come. */
export function neighboursOf(
  actor: string,
  relations: Iterable<Pick<Relation, "subject" | "object">>,
): string[] {
  const others = [...relations].map(({ subject, object }) =>
    subject.id === actor ? object.id : subject.id,
  );
  return [...new Set(others)].filter((id) => id !== actor);
}

/**
 * Says how many neighbours of an actor the overview does not show by themselves, and shows the next
 * of them, those of the strongest relations first. Fires `entente-view` {view}.
 */
@customElement("entente-neighbour-pager")
export class NeighbourPager extends LitElement {
  static override styles = [
    baseStyle,
    statusStyle,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        margin: 8px 0;
        font-size: 12.5px;
        color: var(--ink-2);
      }
    `,
  ];

  @property() actor = "";
  @property({ attribute: false }) overview!: Overview;
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) account!: Account;

  readonly #around = new Task(this, {
    task: ([actor], { signal }) => getNeighbours(actor, signal),
    args: () => [this.actor] as const,
  });

  protected override render() {
    return this.#around.render({
      complete: (around) => {
        const { relations } = graphIndexOf(around);
        const left = [...relations.values()].filter(
          (relation) => this.account.reason(relation) === null,
        );
        return this.#pager(neighboursOf(this.actor, left));
      },
      error: (error) => failure(error, () => void this.#around.run()),
    });
  }

  #pager(neighbours: readonly string[]) {
    const { overview, view } = this;
    const shown = new Set(overview.actors.map(({ id }) => id));
    const left = neighbours.filter((id) => !shown.has(id));
    if (left.length === 0) return nothing;
    const next = left.slice(0, PAGE);
    const show = () =>
      requestView(this, {
        ...view,
        overview: withShown(view.overview, [this.actor, ...next]),
      });
    const hidden = plural(left.length, {
      one: "# neighbour is hidden in a community.",
      other: "# neighbours are hidden in communities.",
    });
    return html`
      <p>
        ${hidden}
        <button class="button" @click=${show}>
          ${next.length < left.length ? msg(`Show the ${numberText(next.length)} strongest`) : msg("Show them")}
        </button>
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-neighbour-pager": NeighbourPager;
  }
}
