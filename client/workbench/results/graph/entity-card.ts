import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../../domain/message.ts";
import { QueryNode, type QueryRelationship } from "../../../api/query-client.ts";
import { entityLink } from "../../values/entity.ts";
import { nodeName, valueText } from "../../values/value-text.ts";

/** More of a property would fill the card. */
const SEEN = 240;

/** Returns a node or relationship with its properties. */
export function entityCard(entity: QueryNode | QueryRelationship): TemplateResult {
  const node = entity instanceof QueryNode;
  const link = entityLink(entity);
  const properties = Object.entries(entity.properties);
  return html`
    <article>
      <h2>${node ? nodeName(entity) : entity.type}</h2>
      <p class="labels">${node ? entity.labels.join(", ") || msg("no label") : "relationship"}</p>
      ${
        link ? html`<a href=${link.href} target="_blank" rel="noopener">${link.title}</a>` : nothing
      }
      <dl>
        ${properties.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${valueText(value).slice(0, SEEN)}</dd>`,
        )}
      </dl>
    </article>
  `;
}
