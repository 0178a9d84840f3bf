import { html, nothing } from "lit";
import type { Relation } from "../../server/contract/relations.ts";
import { drawnSign } from "../graph/model.ts";
import { spellsWords } from "../page/dates.ts";
import type { Atlas } from "../page/atlas.ts";
import type { Shown } from "../graph/shown.ts";
import type { Words } from "./word-list.ts";

/** Rows at the most; more are counted. */
const MOST = 300;
const MARKS = { "1": "+", "-1": "−", "0": "±" } as const;
const NAMES = { "1": "cooperation", "-1": "friction", "0": "neutral" } as const;

/** The relations that are drawn, the strongest first. */
export function relationsShown({ bundles }: Pick<Shown, "bundles">, atlas: Atlas): Relation[] {
  const relations = bundles.flatMap((bundle) =>
    bundle.relations.flatMap((id) => atlas.relations.get(id) ?? []),
  );
  return relations.sort((a, b) => b.intensity - a.intensity || (a.id < b.id ? -1 : 1));
}

/** The picture as a table, for readers who do not see it; `pick` is told the id of an actor. */
export function relationsTable(
  relations: readonly Relation[],
  caption: string,
  words: Words,
  locale: string,
  pick: ((actor: string) => void) | null,
) {
  const actor = ({ id, name }: Relation["subject"]) =>
    pick ? html`<button @click=${() => pick(id)}>${name}</button>` : name;
  const more = relations.length - MOST;
  return html`
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${[words.from, words.relation, words.to, words.sign, words.when].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${relations.slice(0, MOST).map((relation) => {
          const sign = drawnSign(relation);
          const spells = relation.spells.length > 0 ? spellsWords(relation.spells) : words.undated;
          return html`
            <tr>
              <th scope="row">${actor(relation.subject)}</th>
              <td>${relation.label}</td>
              <td>${actor(relation.object)}</td>
              <td class=${NAMES[sign]}>${MARKS[sign]} ${words[NAMES[sign]]}</td>
              <td>${spells}</td>
            </tr>
          `;
        })}
      </tbody>
      ${
        more > 0
          ? html`<tfoot>
              <tr>
                <td colspan="5">${words.more(more.toLocaleString(locale))}</td>
              </tr>
            </tfoot>`
          : nothing
      }
    </table>
  `;
}
