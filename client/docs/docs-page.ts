import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { docsStyle } from "./docs-style.ts";
import {
  operationsByTag,
  resolve,
  typeWords,
  type Description,
  type Operation,
  type SchemaObject,
} from "./operations.ts";

/** Depth to which a schema's nested properties are written out. */
const DEPTH = 3;

/** The API, browsable: what /openapi.json says, with a link that tries each route. */
@customElement("entente-docs")
export class DocsPage extends LitElement {
  static override styles = docsStyle;

  @state() private description: Description | undefined;
  @state() private fault = "";

  override connectedCallback(): void {
    super.connectedCallback();
    fetch("openapi.json")
      .then(async (response) => (this.description = (await response.json()) as Description))
      .catch(() => (this.fault = msg("The server does not answer. Reload the page to try again.")));
  }

  override render(): TemplateResult {
    const { description } = this;
    if (!description)
      return html`<main><p role="status">${this.fault || msg("Loading …")}</p></main>`;
    const tags = [...operationsByTag(description)];
    return html`
      <nav aria-label=${msg("Routes")}>
        <a class="home" href="./">${msg("Entente")}</a>
        ${tags.map(
          ([tag, operations]) => html`
            <h2>${tag}</h2>
            <ul>
              ${operations.map(({ id, path }) => html`<li><a href="#${id}" @click=${this.open}>${path}</a></li>`)}
            </ul>
          `,
        )}
      </nav>
      <main>
        <h1>
          ${msg(html`${description.info.title} API <small>${description.info.version}</small>`)}
        </h1>
        <p>${description.info.description}</p>
        <p>
          ${msg(
            html`The same in machine form: <a href="openapi.json">openapi.json</a> (OpenAPI 3.1).
              Health is at <a href="healthz">/healthz</a> and <a href="readyz">/readyz</a>,
              Prometheus metrics at <a href="metrics">/metrics</a>; what the pages are made of, and
              under which licences, at <a href="third-party.txt">/third-party.txt</a>.`,
          )}
        </p>
        ${tags.map(
          ([tag, operations]) =>
            html`<h2>${tag}</h2>
              ${operations.map((o) => this.operation(o))}`,
        )}
      </main>
    `;
  }

  private readonly open = (event: Event): void => {
    const id = (event.currentTarget as HTMLAnchorElement).hash.slice(1);
    const details = this.renderRoot.querySelector<HTMLDetailsElement>(`[id="${id}"]`);
    if (!details) return;
    event.preventDefault();
    details.open = true;
    details.scrollIntoView({ block: "start" });
    details.querySelector("summary")?.focus();
  };

  private operation(operation: Operation): TemplateResult {
    const { id, method, path, summary, parameters, answer, statuses } = operation;
    return html`
      <details id=${id}>
        <summary><b>${method}</b> <code>${path}</code> <span>${summary}</span></summary>
        ${
          parameters.length === 0
            ? html`<p>${msg("No parameters.")}</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th>${msg("Parameter")}</th>
                    <th>${msg("In")}</th>
                    <th>${msg("Type")}</th>
                    <th>${msg("Meaning")}</th>
                  </tr>
                </thead>
                <tbody>
                  ${parameters.map(
                    (p) =>
                      html`<tr>
                        <td><code>${p.name}</code></td>
                        <td>${p.place}</td>
                        <td>${p.type}</td>
                        <td>${p.note}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
        }
        ${
          answer
            ? html`<h3>${msg(html`Answer: ${typeWords(answer)}`)}</h3>
                ${this.properties(answer, DEPTH)}`
            : nothing
        }
        <h3>${msg("Status")}</h3>
        <dl>
          ${statuses.map(
            ({ status, description }) =>
              html`<dt>${status}</dt>
                <dd>${description}</dd>`,
          )}
        </dl>
        ${
          path.includes("{") || parameters.some((p) => p.place.includes("required"))
            ? nothing
            : html`<p>
                <a href=".${path}" target="_blank" rel="noopener">${msg(html`Open ${path}`)}</a>
              </p>`
        }
      </details>
    `;
  }

  private properties(schema: SchemaObject, depth: number): TemplateResult | typeof nothing {
    if (!this.description || depth === 0) return nothing;
    const whole = resolve(this.description, schema);
    if (whole.items) return this.properties(whole.items, depth);
    if (!whole.properties) return nothing;
    return html`<ul class="properties">
      ${Object.entries(whole.properties).map(
        ([name, property]) =>
          html`<li>
            <code>${name}</code> <i>${typeWords(property)}</i> ${property.description ?? ""}
            ${this.properties(property, depth - 1)}
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-docs": DocsPage;
  }
}
