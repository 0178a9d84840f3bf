import { Task } from "@lit/task";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import type { Schema } from "../../../domain/contract/schema.ts";
import { getSchema } from "../../api/client.ts";
import { bubble } from "../../ui/browser/fire.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { listStyle } from "../kept/list-style.ts";
import { questionsStyle } from "../questions/questions-style.ts";
import { linksOf, propertiesOf, valueLike } from "./choices.ts";
import {
  OPERATORS,
  statementOf,
  TEXT_OPERATORS,
  type Link,
  type Operator,
  type Pattern,
  type Returned,
} from "./pattern.ts";

const RETURNS: Readonly<Record<Returned, string>> = {
  graph: msg("The nodes, as a graph"),
  table: msg("A property, as a table"),
  count: msg("How many, by a property"),
};

/**
 * A pattern put together by choosing; the statement is written into the editor at each choice.
 *
 * Events, bubbling and composed: `entente-take` {text}, and `entente-ask` {text, parameters, drawn}
 * to run it.
 */
@customElement("entente-builder")
export class BuilderPanel extends LitElement {
  static override styles = [
    baseStyle,
    statusStyle,
    fieldStyle,
    listStyle,
    questionsStyle,
    css`
      form {
        padding: 4px 2px;
      }
      .condition {
        display: grid;
        grid-template-columns: minmax(96px, auto) minmax(0, 1fr);
        gap: 8px;
      }
    `,
  ];

  @state() private label = "";
  @state() private link: Link | null = null;
  @state() private property = "";
  @state() private operator: Operator = "=";
  @state() private value = "";
  @state() private returned: Returned = "graph";
  @state() private shown = "";

  readonly #schema = new Task(this, {
    task: (_, { signal }) => getSchema(signal),
    args: () => [],
    onComplete: ({ labels }) => {
      this.label = [...labels].sort((a, b) => b.count - a.count)[0]?.name ?? "";
    },
  });

  protected override render() {
    return this.#schema.render({
      pending: () => skeleton(4),
      error: (error) => failure(error, () => void this.#schema.run()),
      complete: (schema) =>
        schema.labels.length === 0
          ? html`<p class="empty">${msg("This graph holds no nodes with a label yet.")}</p>`
          : this.#form(schema),
    });
  }

  #form(schema: Schema): TemplateResult {
    const links = linksOf(schema, this.label);
    const properties = propertiesOf(schema, this.label);
    const names = properties.map(({ name }): Option => [name, name]);
    const fault = this.#fault(schema);
    const pattern = this.#pattern(schema);
    return html`
      <form
        novalidate
        aria-label=${msg("Build a pattern")}
        @submit=${(event: Event) => {
          event.preventDefault();
          this.#run(pattern);
        }}
      >
        ${this.#select(
          "label",
          msg("Nodes with the label"),
          this.label,
          schema.labels.map(({ name }): Option => [name, name]),
          (label) => this.#start(schema, label),
        )}
        ${this.#select(
          "link",
          msg("Joined by"),
          this.link ? JSON.stringify(this.link) : "",
          [
            ["", msg("nothing: the nodes alone")],
            ...links.map((link): Option => [JSON.stringify(link), linkWords(link)]),
          ],
          (text) => this.#change(schema, { link: text === "" ? null : (JSON.parse(text) as Link) }),
        )}
        ${this.#select("property", msg("Only where"), this.property, [["", msg("anything")], ...names], (property) => this.#condition(schema, property))}
        ${this.property === "" ? nothing : this.#comparison(schema, fault)}
        ${this.#select(
          "returned",
          msg("Give back"),
          this.returned,
          Object.entries(RETURNS).filter(([form]) => form === "graph" || names.length > 0),
          (returned) => this.#change(schema, { returned: returned as Returned }),
        )}
        ${
          this.returned === "graph"
            ? nothing
            : this.#select("shown", msg("The property"), this.#shown(schema), names, (shown) =>
                this.#change(schema, { shown }),
              )
        }
        <button class="button" type="submit">${msg("Run the pattern")}</button>
      </form>
    `;
  }

  #comparison(schema: Schema, fault: string) {
    const isText = typeof this.#example(schema) === "string";
    const operators = OPERATORS.filter((one) => isText || !TEXT_OPERATORS.includes(one));
    return html`
      <div class="condition">
        ${this.#select(
          "operator",
          msg("Comparison"),
          this.operator,
          operators.map((one): Option => [one, one]),
          (operator) => this.#change(schema, { operator: operator as Operator }),
        )}
        <label class="field" for="value">
          <span>${msg("Value")}</span>
          <input
            id="value"
            autocomplete="off"
            aria-invalid=${fault === "" ? nothing : "true"}
            aria-describedby=${fault === "" ? nothing : "fault"}
            .value=${this.value}
            @input=${(event: Event) => this.#change(schema, { value: (event.target as HTMLInputElement).value })}
          />
        </label>
      </div>
      ${fault === "" ? nothing : html`<p class="fault" id="fault">${fault}</p>`}
    `;
  }

  #select(
    id: string,
    words: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
    choose: (value: string) => void,
  ) {
    return html`
      <label class="field" for=${id}>
        <span>${words}</span>
        <select
          id=${id}
          @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
        >
          ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
        </select>
      </label>
    `;
  }

  #start(schema: Schema, label: string) {
    this.#change(schema, {
      label,
      link: null,
      property: "",
      value: "",
      operator: "=",
      shown: "",
      returned: "graph",
    });
  }

  /** Begins with a value that is there. */
  #condition(schema: Schema, property: string) {
    this.property = property;
    this.#change(schema, { operator: "=", value: String(this.#example(schema) ?? "") });
  }

  #change(schema: Schema, change: object) {
    Object.assign(this, change);
    if (this.#fault(schema) === "")
      bubble(this, "entente-take", { text: statementOf(this.#pattern(schema)) });
  }

  #run(pattern: Pattern) {
    const drawn = pattern.returned === "graph" ? "graph" : "table";
    bubble(this, "entente-ask", { text: statementOf(pattern), parameters: [], drawn });
  }

  #example(schema: Schema) {
    return propertiesOf(schema, this.label).find(({ name }) => name === this.property)?.example;
  }

  #shown(schema: Schema): string {
    return this.shown || (propertiesOf(schema, this.label)[0]?.name ?? "");
  }

  #fault(schema: Schema): string {
    const example = this.#example(schema);
    if (example === undefined || valueLike(example, this.value) !== null) return "";
    return msg(
      `found ${this.value || msg("nothing")}, expected a value such as ${String(example)}`,
    );
  }

  #pattern(schema: Schema): Pattern {
    const { label, link, property, operator, returned } = this;
    const example = this.#example(schema);
    const value = example === undefined ? null : valueLike(example, this.value);
    const other = link ? propertiesOf(schema, link.end)[0]?.name : "";
    // A table of an end without properties is one of the nodes alone.
    return {
      label,
      link,
      condition: value === null ? null : { property, operator, value },
      returned: returned === "table" && link && other === undefined ? "count" : returned,
      shown: this.#shown(schema),
      other: other ?? "",
    };
  }
}

type Option = readonly [string, string];

function linkWords({ direction, type, end }: Link): string {
  return direction === "out" ? msg(`${type} → ${end}`) : msg(`← ${type} from ${end}`);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-builder": BuilderPanel;
  }
}
