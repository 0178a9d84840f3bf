import { html } from "lit";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { sentence } from "../../model/text/words.ts";
import { checks, group, option, radios } from "./choice-list.ts";
import { INTENSITIES, SOURCE_COUNTS, type FacetCounts } from "../../model/filter/facet-counts.ts";
import { toggle } from "../../model/filter/toggle.ts";

/** What a group of choices is made from. */
export interface GroupParts {
  filter: Filter;
  counts: FacetCounts;
  change: (change: Partial<Filter>) => void;
}

/** Families of predicates, each with its predicates. */
export function predicateGroup(
  { filter, counts, change }: GroupParts,
  vocabulary: Dataset["predicates"],
) {
  const { families, predicates } = filter;
  const all = vocabulary.map(({ id }) => id);
  const names = [...new Set(vocabulary.map(({ family }) => family))].sort();
  return group(
    "Predicates",
    Boolean(families ?? predicates),
    false,
    names.map((family) => [
      checks(
        [option(family, sentence(family), counts.family.get(family))],
        (value) => families?.includes(value) ?? true,
        {
          toggle: (value) => change({ families: toggle(families, value, names) }),
          only: (value) => change({ families: [value], predicates: null }),
        },
      ),
      html`
        <details class="inner">
          <summary>${vocabulary.filter((one) => one.family === family).length} predicates</summary>
          ${checks(
            vocabulary
              .filter((one) => one.family === family)
              .map(({ id, label }) => option(id, sentence(label), counts.predicate.get(id))),
            (value) => predicates?.includes(value) ?? true,
            {
              toggle: (value) => change({ predicates: toggle(predicates, value, all) }),
              only: (value) => change({ families: null, predicates: [value] }),
            },
          )}
        </details>
      `,
    ]),
  );
}

/** The documents, one of which must say so. */
export function sourceGroup({ filter, counts, change }: GroupParts, items: readonly Source[]) {
  const { sources } = filter;
  const all = items.map(({ id }) => id);
  return group(
    "Sources",
    Boolean(sources),
    false,
    checks(
      items.map(({ id, title, publisher }) => ({
        ...option(id, title, counts.source.get(id)),
        ...(publisher ? { hint: publisher } : {}),
      })),
      (value) => sources?.includes(value) ?? true,
      {
        toggle: (value) => change({ sources: toggle(sources, value, all) }),
        only: (value) => change({ sources: [value] }),
      },
    ),
  );
}

/** How strong a relation is at the least, and how many documents say so. */
export function strengthGroups({ filter, counts, change }: GroupParts) {
  const { minIntensity = 0, minSources = 0 } = filter;
  return [
    group(
      "Intensity",
      minIntensity > 0,
      minIntensity > 0,
      radios(
        "intensity",
        INTENSITIES.map((step) =>
          option(
            String(step),
            step === 0 ? "Any" : `${step} or more`,
            counts.intensity.get(String(step)),
          ),
        ),
        String(minIntensity),
        (value) => change({ minIntensity: Number(value) }),
      ),
    ),
    group(
      "Number of sources",
      minSources > 0,
      minSources > 0,
      radios(
        "sources",
        SOURCE_COUNTS.map((step) =>
          option(
            String(step),
            step === 0 ? "Any" : `${step} or more`,
            counts.sourceCount.get(String(step)),
          ),
        ),
        String(minSources),
        (value) => change({ minSources: Number(value) }),
      ),
    ),
  ];
}
