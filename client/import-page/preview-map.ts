import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { nextTask } from "../ui/browser/next-task.ts";

/** Draws a graph in graphology's format as the public element does. */
@customElement("entente-preview-map")
export class PreviewMap extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
  `;

  /** JSON in graphology's format */
  @property() graph = "";

  protected override render() {
    return html`<div></div>`;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has("graph")) void this.#draw();
  }

  async #draw(): Promise<void> {
    await import("../embed/entente-graph.ts");
    await nextTask();
    const element = document.createElement("entente-graph");
    element.setAttribute("controls", "legend");
    element.setAttribute("credit", "line");
    element.setAttribute("assets", new URL(".", document.baseURI).href.replace(/\/$/, ""));
    const data = document.createElement("script");
    data.type = "application/json";
    data.textContent = this.graph;
    element.append(data);
    this.renderRoot.querySelector("div")?.replaceChildren(element);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-preview-map": PreviewMap;
  }
}
