import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { fold } from "../../../domain/folded-text.ts";
import type { Schema } from "../../../domain/contract/schema.ts";
import { getSchema } from "../../api/client.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { numberText } from "../../../domain/number-text.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import "./connection-map.ts";
import { exampleText } from "./example-text.ts";
import { labelPicture } from "./label-picture.ts";
import { schemaStyle } from "./schema-style.ts";
import { labelQuery, propertyQuery, typeQuery } from "./written-query.ts";
import { bubble } from "../../ui/browser/fire.ts";

type Owner = Schema["labels"][number];

/**
 * `<entente-schema>`: labels, relationship types and properties with counts and examples, and
 * what connects what.
 *
 * Event, bubbling and composed: `entente-write-query` {text} when something is chosen.
 */
@customElement("entente-schema")
export class EntenteSchema extends LitElement {
  static override styles = [baseStyle, statusStyle, fieldStyle, schemaStyle];

  /** The schema, if it is known already; else it is fetched */
  @property({ attribute: false }) schema: Schema | null = null;
  @state() private sought = "";

  readonly #task = new Task(this, {
    args: () => [this.schema] as const,
    task: async ([schema], { signal }) => schema ?? (await getSchema(signal)),
  });

  protected override render() {
    return this.#task.render({
      pending: () => skeleton(4),
      error: (error) => failure(error, () => void this.#task.run()),
      complete: (schema) => this.#schema(schema),
    });
  }

  #schema(schema: Schema) {
    return html`
      <input
        type="search"
        placeholder=${msg("Find a label, type or property")}
        aria-label=${msg("Find a label, type or property")}
        .value=${this.sought}
        @input=${(event: InputEvent) => (this.sought = (event.target as HTMLInputElement).value)}
      />
      ${
        this.sought === ""
          ? html`<details open>
              <summary>${msg("What connects what")}</summary>
              <entente-connection-map .picture=${labelPicture(schema)}></entente-connection-map>
            </details>`
          : nothing
      }
      ${this.#group(msg("Labels"), schema.labels, "label")}
      ${this.#group(msg("Relationship types"), schema.relationshipTypes, "relationship type")}
    `;
  }

  #group(title: string, owners: readonly Owner[], of: "label" | "relationship type") {
    const found = owners.filter((owner) => matches(owner, this.sought));
    return html`
      <details open>
        <summary>${title} <i>${found.length}</i></summary>
        ${found.length === 0 ? html`<p class="none">${msg("Nothing of that name.")}</p>` : nothing}
        <ul>
          ${found.map((owner) => this.#owner(owner, of))}
        </ul>
      </details>
    `;
  }

  #owner({ name, count, properties }: Owner, of: "label" | "relationship type") {
    const text = of === "label" ? labelQuery(name) : typeQuery(name);
    return html`
      <li>
        <div class="owner">
          <button
            class="name ${of === "label" ? "" : "type"}"
            title=${msg("Write a query")}
            @click=${() => this.#write(text)}
          >
            ${name}
          </button>
          <i>${numberText(count)}</i>
        </div>
        ${
          properties.length > 0
            ? html`<details ?open=${this.sought !== "" && !holds(name, this.sought)}>
                <summary>
                  ${plural(properties.length, { one: "# property", other: "# properties" })}
                </summary>
                <ul>
                  ${properties
                    .filter((one) => holds(name, this.sought) || holds(one.name, this.sought))
                    .map(
                      (one) => html`
                        <li class="property">
                          <button
                            title=${msg("Write a query")}
                            @click=${() => this.#write(propertyQuery(name, one.name, of))}
                          >
                            ${one.name}
                          </button>
                          <i>${one.types.join(", ")}, ${numberText(one.count)}</i>
                          <q>${exampleText(one.example)}</q>
                        </li>
                      `,
                    )}
                </ul>
              </details>`
            : nothing
        }
      </li>
    `;
  }

  #write(text: string): void {
    const detail = { text };
    bubble(this, "entente-write-query", detail);
  }
}

function holds(name: string, sought: string): boolean {
  return fold(name).includes(fold(sought.trim()));
}

function matches({ name, properties }: Owner, sought: string): boolean {
  return holds(name, sought) || properties.some((one) => holds(one.name, sought));
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-schema": EntenteSchema;
  }
}
