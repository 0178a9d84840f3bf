import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { spellsWords } from "../../model/text/dates.ts";
import { icon } from "../../ui/icons/icons.ts";
import { formatRoute } from "../../model/link/route.ts";
import { sentence } from "../../model/text/words.ts";
import { relationBadges } from "../../ui/facts/badges.ts";
import { statement } from "../../ui/facts/sentence.ts";
import { hopsOf, kinship, pathText, productWords, type Hop, type Path } from "./path-words.ts";
import { elementAt } from "../../model/at.ts";

/** Returns a path as a row to choose; the chosen one with every relation of its steps. */
export function pathItem(
  graphIndex: GraphIndex,
  path: Path,
  chosen: boolean,
  choose: () => void,
): TemplateResult {
  const hops = hopsOf(path);
  const kin = kinship(hops.map(({ sign }) => sign));
  const spoken = `${pathText(path, (actor) => nameOf(graphIndex, actor))}. ${kin ?? productWords(path.sign)}`;
  return html`
    <li class="path ${chosen ? "chosen" : ""}">
      <button aria-pressed=${chosen ? "true" : "false"} @click=${choose}>
        <span class="visually-hidden">${spoken}</span>
        <span class="line" aria-hidden="true">
          <b>${nameOf(graphIndex, elementAt(hops, 0).from)}</b>
          ${hops.map((hop) => step(graphIndex, hop))}
        </span>
        <span class="kin ${signName({ sign: path.sign })}" aria-hidden="true">
          ${kin ? html`${sentence(kin)} <i>${productWords(path.sign)}</i>` : sentence(productWords(path.sign))}
        </span>
      </button>
      ${chosen ? legs(graphIndex, path) : nothing}
    </li>
  `;
}

function step(graphIndex: GraphIndex, { relation, forward, mark, sign, more, to }: Hop) {
  const tail = html`<i class="shaft"></i>`;
  const head = (arrow: string) => html`<span class="tip">${arrow}</span>`;
  return html`
    <span class="step ${signName({ sign })}">
      ${forward || relation.symmetric ? tail : head("←")}
      <span class="mark">${mark}</span>
      ${relation.label}${more ? html` <i>${msg(html`and ${more} more`)}</i>` : nothing}
      ${forward && !relation.symmetric ? head("→") : tail}
    </span>
    <b>${nameOf(graphIndex, to)}</b>
  `;
}

function legs(graphIndex: GraphIndex, path: Path) {
  const relations = path.relations.flat();
  return html`
    <details class="legs">
      <summary>
        ${plural(relations.length, { one: "# relation along it", other: "# relations along it" })}
        ${icon("chevronDown")}
      </summary>
      <ul>
        ${relations.map(
          (relation) => html`
            <li>
              <a
                class="row ${signName(relation)}"
                href=${formatRoute({ view: "relation", relation: relation.id })}
              >
                <span class="head">
                  ${statement(graphIndex, relation)}
                  <span class="when">${spellsWords(relation.spells)}</span>
                </span>
                ${relationBadges(relation)}
              </a>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
