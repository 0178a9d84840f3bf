import type { Element } from "./walk.ts";

type Class = "node" | "edge";
interface Declared {
  title: string;
  usual: string | null;
}

/** What the attributes of GEXF are called, by class and id. An undeclared one is called by its id. */
export class AttributeTitles {
  #declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  #class: Class = "node";
  #last: Declared | null = null;

  /** Attributes of a class follow. */
  begin(name: string | undefined): void {
    this.#class = name === "edge" ? "edge" : "node";
  }

  declare({ id = "", title = "" }: Element["attributes"]): void {
    this.#last = { title: title || id, usual: null };
    this.#declared[this.#class].set(id, this.#last);
  }

  /** The value of the attribute that was declared last, where an element does not say another. */
  setDefault(value: string): void {
    if (this.#last) this.#last.usual = value;
  }

  end(): void {
    this.#last = null;
  }

  titleOf(of: Class, id: string): string {
    return this.#declared[of].get(id)?.title ?? id;
  }

  /** Titles of the attributes that have a default, with it. */
  defaults(of: Class): [string, string][] {
    return [...this.#declared[of].values()].flatMap(({ title, usual }): [string, string][] =>
      usual === null ? [] : [[title, usual]],
    );
  }
}
