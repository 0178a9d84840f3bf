import type { ImportedActor } from "../imported.ts";
import type { DraftActor } from "./draft.ts";
import { actorMeanings } from "./roles.ts";
import { FieldSorter } from "./sorted-fields.ts";
import { spellsOf, type SpellReading } from "./spells.ts";
import { textOf, textsOf } from "./texts.ts";

/** Shapes of nodes, which some programs store as `type`. */
const SHAPES = new Set(
  "circle disc image square rect diamond triangle star border bordered node".split(" "),
);

/** Interprets the attributes of actors. */
export class ActorReader {
  #sorter = new FieldSorter(actorMeanings);

  constructor(private readonly reading: SpellReading) {}

  read({ id, fields, times, place, at }: DraftActor): ImportedActor {
    const sorted = this.#sorter.sort(fields);
    const [kind] = textsOf(sorted.of("kind"));
    return {
      id,
      name: textOf(sorted.of("name")) || id,
      kind: kind === undefined || SHAPES.has(kind) ? "" : kind,
      country: textOf(sorted.of("country")),
      aliases: textsOf(sorted.of("aliases")),
      summary: textOf(sorted.of("summary")),
      place,
      spells: spellsOf(sorted, times, this.reading, at),
      properties: fields,
    };
  }
}
