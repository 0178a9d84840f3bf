import type { Sign } from "../../domain/sign.ts";
import type { ImportedRelation } from "../imported.ts";
import { readNumber, readSign } from "../sign.ts";
import { isDirection, isSymmetric } from "./direction.ts";
import type { DraftRelation } from "./draft.ts";
import { relationMeanings } from "./roles.ts";
import { FieldSorter, type SortedFields } from "./sorted-fields.ts";
import { spellsOf, type SpellReading } from "./spells.ts";
import { textOf } from "./texts.ts";
import type { Weights } from "./weights.ts";

/** Shapes of edges, which some programs store as `type`. */
const LINES = new Set("arrow line curve curved curvedarrow dashed dotted straight edge".split(" "));
const DEFAULT_INTENSITY = 0.5;

/** Interprets the attributes of relations. */
export class RelationReader {
  #sorter = new FieldSorter(relationMeanings);

  constructor(private readonly reading: SpellReading) {}

  /** Sorts the attributes of a relation by role. */
  sort({ fields }: DraftRelation): SortedFields {
    return this.#sorter.sort(fields);
  }

  read(
    draft: DraftRelation,
    sorted: SortedFields,
    { id, weights }: { id: string; weights: Weights },
  ): ImportedRelation {
    const { from, to, at, fields } = draft;
    return {
      id,
      from,
      to,
      ...this.#words(sorted),
      symmetric: isSymmetric(sorted, draft.symmetric),
      sign: this.#sign(sorted, weights, at),
      intensity: this.#intensity(sorted, weights, at),
      spells: spellsOf(sorted, draft.times, this.reading, at),
      properties: fields,
    };
  }

  #words(sorted: SortedFields): { predicate: string; label: string } {
    const given = textOf(sorted.of("predicate"));
    const named = isDirection(given) || LINES.has(given.toLowerCase()) ? "" : given;
    const label = textOf(sorted.of("label"));
    const predicate = named || label || "RELATED_TO";
    return { predicate, label: label || predicate.toLowerCase().replaceAll("_", " ") };
  }

  /** The sign that is given, or else that of a weight, or else of a word for the relation. */
  #sign(sorted: SortedFields, weights: Weights, at: string): Sign {
    const given = sorted.of("sign");
    if (given !== undefined) {
      const sign = readSign(given);
      if (sign !== null) return sign;
      this.reading.leftOut.add("sign", at, textOf(given));
      return 0;
    }
    const weight = readNumber(sorted.of("weight"));
    if (weight !== null && weights.signed) return readSign(weight) ?? 0;
    const word = sorted.of("predicate");
    return typeof word === "string" && readNumber(word) === null ? (readSign(word) ?? 0) : 0;
  }

  #intensity(sorted: SortedFields, weights: Weights, at: string): number {
    const { leftOut } = this.reading;
    const given = sorted.of("intensity");
    const intensity = readNumber(given);
    if (intensity !== null && intensity >= 0 && intensity <= 1) return intensity;
    if (given !== undefined) leftOut.add("intensity", at, textOf(given));
    const weight = sorted.of("weight");
    const number = readNumber(weight);
    if (weight !== undefined && number === null) leftOut.add("weight", at, textOf(weight));
    return number === null ? DEFAULT_INTENSITY : weights.intensity(number, DEFAULT_INTENSITY);
  }
}
