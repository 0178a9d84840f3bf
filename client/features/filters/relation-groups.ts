import { html } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { sentence } from "../../model/text/words.ts";
import type { GroupParts } from "./choice.ts";
import { checks, group, option } from "./choice-list.ts";
import { toggle } from "../../model/filter/toggle.ts";

/** Families of predicates, each with its predicates. */
export function predicateGroup({ filter, counts, predicates: vocabulary, change }: GroupParts) {
  const { families, predicates } = filter;
  const all = vocabulary.map(({ id }) => id);
  const names = [...new Set(vocabulary.map(({ family }) => family))].sort();
  return group(
    msg("Predicates"),
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
          <summary>
            ${plural(vocabulary.filter((one) => one.family === family).length, { one: "# predicates", other: "# predicates" })}
          </summary>
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
export function sourceGroup({ filter, counts, sources: items, change }: GroupParts) {
  const { sources } = filter;
  const all = items.map(({ id }) => id);
  return group(
    msg("Sources"),
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
