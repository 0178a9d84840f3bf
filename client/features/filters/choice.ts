import { numberText } from "../../../domain/number-text.ts";
import { msg } from "../../../domain/message.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { RelationAttributes } from "../../../domain/contract/graph.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import type { Candidate, Choice } from "../../model/filter/candidates.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { group, option, radios } from "./choice-list.ts";

/** The names of what a filter mentions. */
export interface Names {
  actor: (id: string) => string;
  source: (id: string) => string;
  predicates: Dataset["predicates"];
}

/** For each choice, how many relations each of its values would leave, the other choices kept. */
export type FacetCounts = Record<Choice, ReadonlyMap<string, number>>;

/** The parts that a group of controls is made from. */
export interface GroupParts {
  filter: Filter;
  counts: FacetCounts;
  predicates: Dataset["predicates"];
  /** Every document, in the order of the list; empty until they are there */
  sources: readonly Source[];
  change: (change: Partial<Filter>) => void;
}

/** Says that a filter is on; `change` takes it off. */
export interface Chip {
  key: string;
  label: string;
  change: Partial<Filter>;
}

/** A choice of the filter, as it is counted, shown above the map and changed in the filter panel. */
export interface FilterChoice {
  /** The values that a relation has for it; of a number, every threshold that it reaches */
  values: (candidate: Candidate) => readonly string[];
  /** Nothing if the filter is as at `first` */
  chips: (filter: Filter, first: Filter, names: Names) => Chip[];
  /** Its group in the filter panel; left out: it is in the group of another */
  group?: (parts: GroupParts) => unknown;
}

type NumberField = {
  [K in keyof Filter]-?: NonNullable<Filter[K]> extends number ? K : never;
}[keyof Filter];

/** Returns a choice that asks a relation for at least so much of something. */
export function least(
  choice: Choice,
  field: NumberField,
  of: {
    title: string;
    /** Values to choose from, ascending; the first is 0 and asks nothing */
    steps: readonly number[];
    value: (relation: RelationAttributes) => number;
    chip: (least: number) => string;
  },
): FilterChoice {
  const { title, steps, value, chip } = of;
  return {
    values: ({ relation }) => steps.filter((step) => value(relation) >= step).map(String),
    chips: ({ [field]: now }) =>
      now ? [{ key: choice, label: chip(now), change: { [field]: 0 } }] : [],
    group: ({ filter: { [field]: now = 0 }, counts, change }) =>
      group(
        title,
        now > 0,
        now > 0,
        radios(
          choice,
          steps.map((step) =>
            option(
              String(step),
              step === 0 ? msg("Any") : msg(`${step} or more`),
              counts[choice].get(String(step)),
            ),
          ),
          String(now),
          (text) => change({ [field]: Number(text) }),
        ),
      ),
  };
}

const FEW = 2;

/** Returns a list in words: its names, or how many there are if they are more than two. */
export function some(
  label: string,
  ids: readonly string[],
  name: (id: string) => string = (id) => id,
  many: (n: number) => string = numberText,
): string {
  if (ids.length === 0) return msg(`${label}: none`);
  return `${label}: ${ids.length > FEW ? many(ids.length) : ids.map(name).join(", ")}`;
}
