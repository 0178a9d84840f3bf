import { html, nothing } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import type { Split } from "../../model/graph/account.ts";
import { whyWords } from "../../model/graph/account-words.ts";

/**
 * Relations that the filter leaves out, folded, with the reasons; nothing if there are none.
 * @param groups how they are listed, `when` being what their headings add
 */
export function leftOut(
  { left, why }: Pick<Split<Relation>, "left" | "why">,
  groups: (relations: Relation[], when: string) => unknown,
) {
  if (left.length === 0) return nothing;
  return html`
    <details class="otherwise">
      <summary>
        <span class="link"
          >${plural(left.length, { one: "The filter leaves out # more relation", other: "The filter leaves out # more relations" })}</span
        >
        <span class="small">${whyWords(why)}</span>
      </summary>
      ${groups(left, msg(", left out"))}
    </details>
  `;
}

/** Undated relations among those shown at a chosen time. */
export const undatedIn = (relations: readonly Relation[], at: unknown): number =>
  at === null ? 0 : relations.filter(({ spells }) => spells.length === 0).length;
