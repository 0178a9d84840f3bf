import type { TimeText } from "../dates/spell.ts";
import type { Fields } from "../graph/draft.ts";
import { plainName } from "../graph/roles.ts";

interface Value {
  value: string;
  time: TimeText | null;
}

/** The attributes of one GEXF element, some of which may change over time. */
export class TimedValues {
  #values = new Map<string, Value[]>();
  #defaults: readonly [string, string][];

  /** @param defaults defaults of attributes that the element does not have */
  constructor(defaults: readonly [string, string][]) {
    this.#defaults = defaults;
  }

  set(name: string, value: string, time: TimeText | null): void {
    const known = this.#values.get(name);
    if (known) known.push({ value, time });
    else this.#values.set(name, [{ value, time }]);
  }

  /** The number of values that are in no version, because later ones replace them. */
  get earlier(): number {
    let count = 0;
    for (const [name, values] of this.#values) if (!isSign(name)) count += values.length - 1;
    return count;
  }

  /**
   * Returns the attributes with the last value of each. An edge whose sign changes becomes one
   * relation per sign, with the time of that sign; a bound that is missing there is the edge's own.
   */
  versions(
    ofEdge: boolean,
    times: readonly TimeText[],
  ): { fields: Fields; time: TimeText | null }[] {
    const fields: Fields = new Map<string, unknown>(this.#defaults);
    for (const [name, values] of this.#values) fields.set(name, values.at(-1)?.value);
    const signs = [...this.#values].find(([name]) => isSign(name));
    if (!ofEdge || !signs || signs[1].length < 2) return [{ fields, time: null }];
    const [name, values] = signs;
    return values.map(({ value, time }) => ({
      fields: new Map(fields).set(name, value),
      time: time && within(time, times),
    }));
  }
}

/** A time with the bounds of the times around it where it has none. */
function within(time: TimeText, around: readonly TimeText[]): TimeText {
  const [first, last] = [around[0] ?? {}, around.at(-1) ?? {}];
  const start = time.start === undefined ? first : time;
  const end = time.end === undefined ? last : time;
  return {
    start: start.start,
    startOpen: start.startOpen ?? false,
    end: end.end,
    endOpen: end.endOpen ?? false,
  };
}

const isSign = (name: string): boolean => plainName(name) === "sign";
