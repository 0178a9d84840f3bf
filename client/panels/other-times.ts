import { html, nothing } from "lit";
import type { Relation } from "../../server/contract/relations.ts";
import { count } from "../page/words.ts";

/** Relations of other times than the one that is looked at, folded; nothing where there is none. */
export function otherTimes(
  relations: Relation[],
  groups: (relations: Relation[], when: string) => unknown,
) {
  if (relations.length === 0) return nothing;
  return html`
    <details class="otherwise">
      <summary class="link">${count(relations.length, "relation")} at other times</summary>
      ${groups(relations, ", at other times")}
    </details>
  `;
}
