import type { Sign } from "../../domain/sign.ts";
import type { LeftOutList } from "../left-out.ts";
import { columnsFor } from "../mapping/columns-for.ts";
import type { TableMapping, WordMeaning } from "../mapping/mapping.ts";
import { readNumber, readSign } from "../sign.ts";

/** Sign and intensity of a relation, as a row states them. */
export interface ClaimSign {
  sign: Sign;
  /** 0…1 */
  intensity: number;
}

/** Reads sign and intensity of the rows of one table. */
export class SignReader {
  #sign: number;
  #weight: number;
  #intensity: number;
  #missing: ReadonlySet<string>;
  /** Meanings of weights, if sign and intensity come from nothing else. */
  #ofWeights: Map<string, ClaimSign> | null;

  constructor(
    private readonly mapping: TableMapping,
    private readonly leftOut: LeftOutList,
  ) {
    const index = (role: "sign" | "weight" | "intensity") =>
      columnsFor(mapping, role)[0]?.index ?? -1;
    [this.#sign, this.#weight, this.#intensity] = [
      index("sign"),
      index("weight"),
      index("intensity"),
    ];
    this.#missing = new Set(mapping.missing);
    this.#ofWeights = mapping.signFrom === "weight" && this.#intensity < 0 ? new Map() : null;
  }

  /** @param word the meaning of the row's word, which decides if no column does */
  of(cells: readonly string[], line: number, word: WordMeaning): ClaimSign {
    const weightText = cells[this.#weight] ?? "";
    const known = this.#ofWeights?.get(weightText);
    if (known) return known;
    const weight = weightText === "" ? null : readNumber(weightText);
    if (weight === null && weightText !== "" && !this.#missing.has(weightText))
      this.leftOut.add("weight", `line ${line}`, weightText);
    const read = {
      sign: this.#signOf(cells, line, weight, word),
      intensity: this.#intensityOf(cells, line, weight, word),
    };
    if (weight !== null && this.#ofWeights && this.#ofWeights.size < MOST_KEPT)
      this.#ofWeights.set(weightText, read);
    return read;
  }

  #signOf(cells: readonly string[], line: number, weight: number | null, word: WordMeaning): Sign {
    const { signFrom } = this.mapping;
    if (signFrom === "weight" && weight !== null) return Math.sign(weight) as Sign;
    if (signFrom !== "sign") return word.sign;
    const text = cells[this.#sign] ?? "";
    if (text === "") return word.sign;
    const sign = readSign(text);
    if (sign === null) this.leftOut.add("sign", `line ${line}`, text);
    return sign ?? 0;
  }

  #intensityOf(
    cells: readonly string[],
    line: number,
    weight: number | null,
    word: WordMeaning,
  ): number {
    const text = cells[this.#intensity] ?? "";
    if (text !== "") {
      const given = readNumber(text);
      if (given !== null && given >= 0 && given <= 1) return given;
      this.leftOut.add("intensity", `line ${line}`, text);
    }
    if (weight === null) return word.intensity;
    return Math.min(1, Math.round((Math.abs(weight) / this.mapping.scale) * 1000) / 1000);
  }
}

/** Distinct weights that are remembered. */
const MOST_KEPT = 50_000;
