import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import type { LensAnswer } from "../../domain/contract/lens.ts";
import type { Lens, RelationLens } from "../../domain/lens/lens.ts";
import { nameOfRelation } from "../../domain/lens/relation-name.ts";
import { fromProperty, withRelation, withType } from "./lens-change.ts";
import { propertyChoice } from "./property-choice.ts";
import { signChoice } from "./sign-choice.ts";

/** Shows the relationship types of a database, and how they are seen. */
export function typesTable(
  { types, labels, beyond }: LensAnswer,
  lens: Lens,
  change: (lens: Lens) => void,
): TemplateResult {
  const between = lens.relations.filter((relation) => "node" in relation);
  const nodes = between.map(
    (relation) =>
      labels.find(({ name }) => name === nameOfRelation(relation)) ?? {
        ...{ name: nameOfRelation(relation), count: 0, properties: [] },
      },
  );
  return html`
    <section>
      <h2 id="types">${msg("Relationship types")}</h2>
      <div class="scroller" tabindex="0" role="region" aria-labelledby="types">
        <table>
          <thead>
            <tr>
              <th scope="col">${msg("Relations")}</th>
              <th scope="col">${msg("Type")}</th>
              <th scope="col" class="number">${msg("Number")}</th>
              <th scope="col">${msg("Read between two actors")}</th>
              <th scope="col">${msg("Sign")}</th>
              <th scope="col">${msg("From")}</th>
              <th scope="col">${msg("To")}</th>
              <th scope="col">${msg("On")}</th>
              <th scope="col">${msg("Source")}</th>
            </tr>
          </thead>
          <tbody>
            ${[...types, ...nodes].map((type) => typeRow(type, lens, change))}
          </tbody>
        </table>
      </div>
      ${beyond.types > 0 ? html`<p class="hint">${moreTypes(beyond.types)}</p>` : nothing}
    </section>
  `;
}

const moreTypes = (count: number): string =>
  plural(count, {
    one: "# less frequent type is not listed; lens.json can name it.",
    other: "# less frequent types are not listed; lens.json can name them.",
  });

function typeRow(
  { name, count, properties }: LensAnswer["types"][number],
  lens: Lens,
  change: (lens: Lens) => void,
): TemplateResult {
  const relation = lens.relations.find((one) => nameOfRelation(one) === name);
  return html`
    <tr class=${relation ? "" : "left-out"}>
      <td>
        <input
          type="checkbox"
          aria-label=${msg(`Relationships of ${name} are relations`)}
          .checked=${relation !== undefined}
          @change=${(event: Event) =>
            change(withType(lens, name, (event.target as HTMLInputElement).checked))}
        />
      </td>
      <th scope="row">${name}</th>
      <td class="number">${numberText(count)}</td>
      ${
        relation
          ? settings(relation, properties, (part) => change(withRelation(lens, name, part)))
          : html`<td colspan="6">${msg("not shown")}</td>`
      }
    </tr>
  `;
}

function settings(
  relation: RelationLens,
  properties: readonly string[],
  set: (part: Partial<RelationLens>) => void,
): TemplateResult {
  const name = nameOfRelation(relation);
  const words = relation.label ?? name.replaceAll("_", " ").toLowerCase();
  const dates = [
    ["from", msg(`Start of ${name}`)],
    ["to", msg(`End of ${name}`)],
    ["at", msg(`Date of ${name}`)],
  ] as const;
  return html`
    <td>
      <input
        aria-label=${msg(`Words for ${name}`)}
        .value=${words}
        @change=${(event: Event) => {
          const label = (event.target as HTMLInputElement).value.trim();
          if (label !== "") set({ label });
        }}
      />
    </td>
    <td>${signChoice(relation, properties, set)}</td>
    ${dates.map(
      ([field, label]) => html`
        <td>
          ${propertyChoice({
            ...{ label, properties, value: relation[field] },
            none: "–",
            set: (property) => set({ [field]: fromProperty(property) }),
          })}
        </td>
      `,
    )}
    <td>
      ${propertyChoice({
        label: msg(`Source of ${name}`),
        none: msg("the database"),
        ...{ properties, value: relation.source },
        set: (property) => set({ source: fromProperty(property) }),
      })}
    </td>
  `;
}
