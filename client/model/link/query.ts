import { msg } from "../../../domain/message.ts";
import type { Codec } from "../parameter/codec.ts";
import { clipped, faultIn, type Fault } from "../parameter/fault.ts";
import type { Known } from "../parameter/known.ts";

/** The parameters of a link as they are read, and their faults. */
export class Query {
  readonly faults: Fault[] = [];

  constructor(
    private readonly params: URLSearchParams,
    private readonly known: Known,
  ) {}

  /** Returns the value of a parameter; null if it is missing or empty. */
  text(name: string): string | null {
    return this.params.get(name) || null;
  }

  /** Returns the value of a parameter; undefined: it is not asked for, or cannot be. */
  read<T>(name: string, codec: Codec<T>): T | undefined {
    const text = this.text(name);
    if (text === null) return undefined;
    return codec.read(text, {
      known: this.known,
      wrong: (found, expected) => this.fault(name, found, expected),
      nobody: (found) =>
        this.fault(
          name,
          found,
          msg("something that is here"),
          msg(`There is no ${name} “${clipped(found)}” here.`),
        ),
    });
  }

  fault(field: string, found: string, expected: string, sentence = ""): undefined {
    this.faults.push(faultIn(field, found, expected, sentence));
  }
}
