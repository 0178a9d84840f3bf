import type { TimeText } from "../dates/spell.ts";
import type { Fields } from "../graph/draft.ts";
import { plainName } from "../graph/roles.ts";

interface Value {
  value: string;
  time: TimeText | null;
}

/** The attributes of one element of GEXF, some of which may change over time. */
export class TimedValues {
  #values = new Map<string, Value[]>();
  #usual: readonly [string, string][];

  /** @param usual what attributes are that the element does not name */
  constructor(usual: readonly [string, string][]) {
    this.#usual = usual;
  }

  set(name: string, value: string, time: TimeText | null): void {
    const known = this.#values.get(name);
    if (known) known.push({ value, time });
    else this.#values.set(name, [{ value, time }]);
  }

  /** How many values stand in no version, because a later one takes their place. */
  get earlier(): number {
    let count = 0;
    for (const [name, values] of this.#values) if (!isSign(name)) count += values.length - 1;
    return count;
  }

  /**
   * The attributes with the last value of each. An edge whose sign changes is one relation for each
   * sign, with the time of that.
   */
  versions(
    ofEdge: boolean,
    times: readonly TimeText[],
  ): { fields: Fields; time: TimeText | null }[] {
    const fields: Fields = new Map<string, unknown>(this.#usual);
    for (const [name, values] of this.#values) fields.set(name, values.at(-1)?.value);
    const signs = [...this.#values].find(([name]) => isSign(name));
    if (!ofEdge || !signs || signs[1].length < 2) return [{ fields, time: null }];
    const [name, values] = signs;
    return values.map(({ value, time }) => ({
      fields: new Map(fields).set(name, value),
      time: time ?? times[0] ?? null,
    }));
  }
}

const isSign = (name: string): boolean => plainName(name) === "sign";
