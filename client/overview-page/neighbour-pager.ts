import { html, nothing } from "lit";
import { msg, plural } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";

/** Neighbours that one press shows. */
const PAGE = 10;

/**
 * Returns the neighbours of an actor, those of its strongest relations first.
 *
 * @param around its own relations, strongest first
 * @param isShown returns true for a relation that the filter leaves
 */
export function neighboursOf(
  actor: string,
  around: SerializedGraph,
  isShown: (relation: string) => boolean,
): string[] {
  const ends = around.edges.filter(({ key }) => isShown(key));
  const others = ends.map(({ source, target }) => (source === actor ? target : source));
  return [...new Set(others)].filter((id) => id !== actor);
}

/** Says how many neighbours the overview does not show by themselves, and shows the next of them. */
export function neighbourPager(
  neighbours: readonly string[],
  shown: ReadonlySet<string>,
  show: (actors: readonly string[]) => void,
) {
  const left = neighbours.filter((id) => !shown.has(id));
  if (left.length === 0) return nothing;
  const next = left.slice(0, PAGE);
  const some = plural(left.length, {
    one: "# neighbour is hidden in a community.",
    other: "# neighbours are hidden in communities.",
  });
  return html`
    <p class="pager">
      ${some}
      <button class="button" @click=${() => show(next)}>
        ${next.length < left.length ? msg(`Show the ${numberText(next.length)} strongest`) : msg("Show them")}
      </button>
    </p>
  `;
}
