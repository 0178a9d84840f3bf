import { Task } from "@lit/task";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { getSchema } from "../../api/client.ts";
import { bubble, fire } from "../../ui/browser/fire.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { asideStyle } from "../questions/aside-style.ts";
import { walkSteps, type WalkStep } from "./walk-steps.ts";

/**
 * Small steps into Cypher on the graph that is there, each explained beside its answer.
 *
 * Events: `entente-ask` {text, parameters, drawn}, bubbling and composed, and `entente-walk-end`.
 */
@customElement("entente-walk")
export class WalkView extends LitElement {
  static override styles = [
    baseStyle,
    statusStyle,
    asideStyle,
    css`
      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 14px;
      }
      .count {
        margin-bottom: 4px;
        font-size: 12.5px;
      }
      pre {
        margin: 12px 0 0;
        padding: 10px 12px;
        border-radius: var(--radius-small);
        background: var(--raised);
      }
    `,
  ];

  @state() private at = 0;

  readonly #schema = new Task(this, {
    task: async (_, { signal }) => walkSteps(await getSchema(signal)),
    args: () => [],
    onComplete: (steps) => this.#ask(steps[0]),
  });

  protected override render() {
    return this.#schema.render({
      pending: () => skeleton(3),
      error: (error) => failure(error, () => void this.#schema.run()),
      complete: (steps) => this.#step(steps),
    });
  }

  #step(steps: readonly WalkStep[]): TemplateResult {
    const step = steps[this.at];
    if (!step)
      return html`<p>
          ${msg("This graph holds no nodes with a label yet: there is nothing to walk on.")}
        </p>
        ${this.#end()}`;
    return html`
      <p class="count">${msg(html`Step ${this.at + 1} of ${steps.length}`)}</p>
      <h2 tabindex="-1">${step.title}</h2>
      <p>${step.words}</p>
      <pre><code>${step.text}</code></pre>
      <div class="acts">
        ${
          this.at > 0
            ? html`<button class="button" @click=${() => void this.#go(steps, this.at - 1)}>
                ${msg("Back")}
              </button>`
            : nothing
        }
        ${
          this.at + 1 < steps.length
            ? html`<button class="button" @click=${() => void this.#go(steps, this.at + 1)}>
                ${msg("Next step")}
              </button>`
            : nothing
        }
        <button class="button" @click=${() => this.#ask(step)}>${msg("Run this step")}</button>
        ${this.#end()}
      </div>
    `;
  }

  #end() {
    return html`<button class="button" @click=${() => fire(this, "entente-walk-end")}>
      ${msg("End the walk")}
    </button>`;
  }

  async #go(steps: readonly WalkStep[], at: number): Promise<void> {
    this.at = at;
    this.#ask(steps[at]);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  #ask(step: WalkStep | undefined): void {
    if (!step) return;
    bubble(this, "entente-ask", { text: step.text, parameters: [], drawn: step.drawn });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-walk": WalkView;
  }
}
