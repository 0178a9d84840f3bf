import type { Node, Relationship, Value } from "../values/value.ts";

/** A node in the place of a label; it is in no graph. */
export class VirtualNode implements Node {
  readonly kind = "Node";
  readonly isDeleted = false;
  readonly elementId: string;
  readonly labels: readonly string[];
  readonly #properties: ReadonlyMap<string, Value>;

  constructor(
    readonly id: number,
    label: string,
    rules: { indexes: readonly string[]; constraints: readonly string[] },
  ) {
    this.elementId = String(id);
    this.labels = [label];
    this.#properties = new Map<string, Value>([
      ["name", label],
      ["indexes", rules.indexes],
      ["constraints", rules.constraints],
    ]);
  }

  property(key: string): Value {
    return this.#properties.get(key) ?? null;
  }

  keys(): Iterable<string> {
    return this.#properties.keys();
  }
}

/** A relationship in the place of all of a type between two labels. */
export class VirtualRelationship implements Relationship {
  readonly kind = "Relationship";
  readonly isDeleted = false;
  readonly elementId: string;

  constructor(
    readonly id: number,
    readonly type: string,
    readonly start: Node,
    readonly end: Node,
  ) {
    this.elementId = String(id);
  }

  property(key: string): Value {
    return key === "name" ? this.type : null;
  }

  keys(): Iterable<string> {
    return ["name"];
  }
}
