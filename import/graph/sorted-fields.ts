import type { Fields } from "./draft.ts";
import type { Meaning, Role } from "./roles.ts";

/** Attributes of one item by role. */
export interface SortedFields {
  /**
   * Returns the value of a role; of several attributes, the one with the best name that has a
   * value.
   */
  of: (role: Role) => unknown;
  /** Returns the attribute's name in the file; empty if it has no value. */
  nameOf: (role: Role) => string;
  /** Returns true if the file has an attribute for the role, even without a value. */
  has: (role: Role) => boolean;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Sorts attributes by role, and caches the roles of each name. */
export class FieldSorter {
  #known = new Map<string, readonly Meaning[]>();

  constructor(private readonly meanings: (name: string) => readonly Meaning[]) {}

  sort(fields: Fields): SortedFields {
    const best = new Map<Role, { rank: number; name: string; value: unknown }>();
    for (const [name, value] of fields)
      for (const { role, rank } of isGiven(value) ? this.#of(name) : [])
        if (rank < (best.get(role)?.rank ?? Infinity)) best.set(role, { rank, name, value });
    return {
      of: (role) => best.get(role)?.value,
      nameOf: (role) => best.get(role)?.name ?? "",
      has: (role) => [...fields.keys()].some((name) => this.#of(name).some((m) => m.role === role)),
    };
  }

  #of(name: string): readonly Meaning[] {
    let meanings = this.#known.get(name);
    if (!meanings) this.#known.set(name, (meanings = this.meanings(name)));
    return meanings;
  }
}
