import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { asideStyle } from "../questions/aside-style.ts";

const HELP: readonly (readonly [topic: string, form: string, words: string])[] = [
  ["help", ":help", msg("Shows this list; :help param explains one command")],
  ["history", ":history", msg("Opens the statements that were run")],
  ["clear", ":clear", msg("Takes the answers away; the text stays")],
  ["param", ":param name => value", msg("Sets one parameter, which a statement uses as $name")],
  ["param", ":param {a: 1, b: 'x'}", msg("Sets several")],
  ["params", ":params", msg("Opens the parameters that are set")],
  ["params", ":params clear", msg("Takes all parameters away")],
  ["schema", ":schema", msg("Opens labels, relationship types and properties")],
];

/** The commands of the editor, or one of them. */
@customElement("entente-command-help")
export class HelpView extends LitElement {
  static override styles = [baseStyle, asideStyle];

  /** The name of a command; "" for all */
  @property() topic = "";

  protected override render() {
    const about = HELP.filter(([topic]) => topic === this.topic);
    const shown = about.length > 0 ? about : HELP;
    return html`
      <h2>${msg("Commands")}</h2>
      ${
        this.topic !== "" && about.length === 0
          ? html`<p role="alert">
              ${msg(html`There is no help on <b>${this.topic}</b>. These are all commands:`)}
            </p>`
          : ""
      }
      <dl>
        ${shown.map(
          ([, form, words]) =>
            html`<dt><code>${form}</code></dt>
              <dd>${words}</dd>`,
        )}
      </dl>
      <p>
        ${msg(html`Statements end with <code>;</code>, commands with their line. A sentence in plain English is answered with the questions that fit it.`)}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-command-help": HelpView;
  }
}
