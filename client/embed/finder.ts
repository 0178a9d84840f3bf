import type { SerializedGraph } from "../../domain/contract/graph.ts";
import { graphIndexOf } from "../model/graph/graph-index.ts";
import { findActor } from "./find-actor.ts";
import { finderStyle } from "./style/finder-style.ts";
import type { Words } from "./words/word-list.ts";

/**
 * A field that takes a reader to an actor. Made by hand, so that the element can load it beside its
 * graph.
 */
export class Finder {
  readonly #element = document.createElement("div");
  readonly #field = document.createElement("input");
  readonly #names = document.createElement("datalist");
  #graph: SerializedGraph | null = null;
  #shown: readonly string[] | null = null;

  /**
   * @param root where it is to stand
   * @param pick is told the id of the actor that was found
   */
  constructor(root: ShadowRoot, pick: (actor: string) => void) {
    root.adoptedStyleSheets.push(finderStyle);
    this.#element.className = "search";
    this.#element.setAttribute("part", "search");
    this.#names.id = "actors";
    this.#field.type = "search";
    this.#field.autocomplete = "off";
    this.#field.setAttribute("list", this.#names.id);
    this.#element.append(this.#field, this.#names);
    this.#field.addEventListener("change", () => {
      const actor = this.#graph && findActor(graphIndexOf(this.#graph), this.#field.value);
      if (actor !== null) pick(actor);
    });
  }

  /** Returns the field, which proposes the actors shown. */
  show(graph: SerializedGraph, shown: readonly string[], words: Words): HTMLElement {
    this.#field.placeholder = this.#field.ariaLabel = words.search;
    if (this.#graph === graph && this.#shown === shown) return this.#element;
    this.#graph = graph;
    this.#shown = shown;
    const { actors } = graphIndexOf(graph);
    this.#names.replaceChildren(...shown.map((id) => new Option("", actors.get(id)?.name ?? id)));
    return this.#element;
  }
}
