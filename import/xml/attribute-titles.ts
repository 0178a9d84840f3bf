import type { Element } from "./walk.ts";

type Class = "node" | "edge";
interface Declared {
  title: string;
  defaultValue: string | null;
}

/** Titles of GEXF's attributes, by class and id. The title of an undeclared attribute is its id. */
export class AttributeTitles {
  #declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  #class: Class = "node";
  #last: Declared | null = null;

  /** Begins the declarations of a class. */
  begin(name: string | undefined): void {
    this.#class = name === "edge" ? "edge" : "node";
  }

  declare({ id = "", title = "" }: Element["attributes"]): void {
    this.#last = { title: title || id, defaultValue: null };
    this.#declared[this.#class].set(id, this.#last);
  }

  /** Sets the default value of the attribute that was declared last. */
  setDefault(value: string): void {
    if (this.#last) this.#last.defaultValue = value;
  }

  end(): void {
    this.#last = null;
  }

  titleOf(of: Class, id: string): string {
    return this.#declared[of].get(id)?.title ?? id;
  }

  /** Returns the titles of the attributes that have a default, with its value. */
  defaults(of: Class): [string, string][] {
    return [...this.#declared[of].values()].flatMap(
      ({ title, defaultValue }): [string, string][] =>
        defaultValue === null ? [] : [[title, defaultValue]],
    );
  }
}
