import { RESERVED_KINDS } from "../../domain/pack-names.ts";
import { foldedName, type KnownActor, type KnownActors } from "../actors/known-states.ts";
import type { CodeSystem } from "../actors/code-systems.ts";
import { slugOf } from "../actors/slug.ts";
import { type PooledText, TextPool } from "../bytes/text-pool.ts";
import type { ActorRow } from "../pack/rows.ts";

/** Facts about an actor in a row, beside its name. */
export interface ActorHints {
  kind: string;
  country: string;
}

/** An actor with the number of its claims, so that the most used can be shown first. */
export interface BookedActor extends PooledText {
  readonly actor: ActorRow;
  uses: number;
}

const UNKNOWN_KIND = "Unknown";

/** Gives every name of the files an actor with an id, always the same for the same name. */
export class ActorBook {
  #ids = new TextPool();
  #actors = new Map<string, BookedActor>();
  /** Actors by the name as written, by system of codes. */
  #written = new Map<string, BookedActor>();
  #byName = new Map<string, BookedActor>();
  #byKey = new Map<string, BookedActor>();

  /**
   * @param earlier actors that the pack has already; they keep their ids and fields
   * @param same pairs of names that mean one actor
   * @param taken ids of sources, which no actor may have
   */
  constructor(
    private readonly known: KnownActors,
    earlier: readonly ActorRow[] = [],
    private readonly same: ReadonlyMap<string, string> = new Map(),
    private readonly taken: ReadonlySet<string> = new Set(),
  ) {
    for (const actor of earlier) this.#keep(actor);
  }

  /** Adds an actor of a table of actors, or what it says of one that is there. */
  add(row: Omit<ActorRow, "id">, keys: readonly string[]): void {
    const booked = this.of(row.name || (keys[0] ?? ""), "name", row);
    const { actor } = booked;
    for (const field of ["country", "qid", "summary"] as const)
      actor[field] = actor[field] || row[field];
    for (const alias of row.aliases) if (!actor.aliases.includes(alias)) actor.aliases.push(alias);
    actor.properties = new Map([...row.properties, ...actor.properties]);
    for (const key of keys) if (key !== "") this.#byKey.set(key, booked);
  }

  /** Returns the actor with a name or code, making it if there is none. */
  of(text: string, system: CodeSystem, hints: ActorHints): BookedActor {
    const written = system === "name" ? text : `${system}\n${text}`;
    let booked = this.#written.get(written);
    if (booked === undefined) {
      booked = this.#byKey.get(text) ?? this.#find(text, system, hints);
      this.#written.set(written, booked);
    }
    return booked;
  }

  /** Returns all actors that are in use or were there before, ordered by id. */
  get rows(): ActorRow[] {
    return [...this.#actors.values()]
      .map(({ actor }) => actor)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Returns the ids of the actors with the most claims. */
  mostUsed(count: number): string[] {
    const used = [...this.#actors.values()].filter(({ uses }) => uses > 0);
    const ranked = used.sort((a, b) => b.uses - a.uses || (a.actor.id < b.actor.id ? -1 : 1));
    return ranked.slice(0, count).map(({ actor }) => actor.id);
  }

  #find(text: string, system: CodeSystem, hints: ActorHints): BookedActor {
    const name = this.same.get(text) ?? text;
    const state = system === "name" ? this.known.named(name) : this.known.coded(name, system);
    // "Georgia" can be a person or a place if the file says so.
    const isState = state !== null && (hints.kind === "" || hints.kind === state.kind);
    const folded = isState ? foldedName(state.name) : foldedName(name) || name;
    const there = this.#byName.get(folded);
    if (there !== undefined) return there;
    return this.#make(name, folded, isState ? state : null, system, hints);
  }

  #make(
    name: string,
    folded: string,
    state: KnownActor | null,
    system: CodeSystem,
    hints: ActorHints,
  ): BookedActor {
    const id = this.#freeId(slugOf(state?.name ?? name, "actor"));
    const isCode = system !== "name" && state !== null;
    const actor: ActorRow = {
      id,
      name: isCode ? state.name : name,
      kind: kindOf(hints.kind) || state?.kind || UNKNOWN_KIND,
      aliases: state !== null && !isCode && state.name !== name ? [state.name] : [],
      country: countryOf(hints.country) || (state?.country === "XK" ? "" : (state?.country ?? "")),
      qid: state?.qid ?? "",
      summary: "",
      properties: new Map(),
    };
    const booked = this.#booked(actor);
    this.#actors.set(id, booked);
    this.#byName.set(folded, booked);
    return booked;
  }

  #keep(actor: ActorRow): void {
    const booked = this.#booked(actor);
    this.#actors.set(actor.id, booked);
    for (const name of [actor.name, ...actor.aliases]) {
      const state = this.known.named(name);
      const isState = state !== null && state.kind === actor.kind;
      for (const folded of [foldedName(name) || name, ...(isState ? [foldedName(state.name)] : [])])
        if (!this.#byName.has(folded)) this.#byName.set(folded, booked);
    }
  }

  /** Returns an actor that is the text of its id at once: one place of memory less to wait for. */
  #booked(actor: ActorRow): BookedActor {
    const { text, pool, start, end } = this.#ids.add(actor.id);
    // No spread: V8 gives it an object whose fields take ten times as long to read.
    return { text, pool, start, end, actor, uses: 0 };
  }

  #freeId(wanted: string): string {
    // Ids of sources begin so, and an actor may not have the id of a source.
    const base = wanted.startsWith("src-") ? `actor-${wanted}` : wanted;
    let id = base;
    for (let n = 2; this.#actors.has(id) || this.taken.has(id); n++) id = `${base}-${n}`;
    return id;
  }
}

/** Converts a text to a kind in PascalCase of letters, empty if it has none. */
export function kindOf(text: string): string {
  if (text === "") return "";
  const words = slugOf(text, "kind").replace(/\d/g, "").split("-").filter(Boolean);
  const kind = words
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join("")
    .slice(0, 40);
  return RESERVED_KINDS.includes(kind) ? `${kind}Kind` : kind;
}

/** Returns a country as in ISO 3166-1 alpha-2, empty if the text is none. */
export const countryOf = (text: string): string => (/^[A-Z]{2}$/.test(text) ? text : "");
