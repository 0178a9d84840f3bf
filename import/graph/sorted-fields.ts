import type { Fields } from "./draft.ts";
import type { Meaning, Role } from "./roles.ts";

/** What the attributes of one item say, by what they mean. */
export interface SortedFields {
  /** Of several attributes for one meaning the one with the best name that is given */
  of: (role: Role) => unknown;
  /** The name that the file has for it; empty: not given */
  nameOf: (role: Role) => string;
  /** Whether the file has an attribute for it, given or not */
  has: (role: Role) => boolean;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/** Sorts attributes by meaning; asks what a name means once for each name. */
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
