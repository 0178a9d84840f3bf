import { statusWords } from "../../../domain/status.ts";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import { SIGN_LABELS, SIGN_NAMES } from "../../../domain/sign.ts";
import type { Choice } from "../../model/filter/candidates.ts";
import { kindPlural } from "../../model/text/words.ts";
import { least, some, type Chip, type FilterChoice } from "./choice.ts";
import { predicateGroup, sourceGroup } from "./relation-groups.ts";

/**
 * Every choice of the filter that counts are made for, in the order of its chips. What it asks of
 * a relation and its name in an address are in `facets.ts` of the client's model.
 */
export const CHOICES: Readonly<Record<Choice, FilterChoice>> = {
  sign: {
    values: ({ relation }) => [signName(relation)],
    chips: ({ signs }, first) =>
      SIGN_NAMES.filter((sign) => signs[sign] !== first.signs[sign]).map((sign) => ({
        key: `sign ${sign}`,
        label: withWords(signs[sign], SIGN_LABELS[sign].toLowerCase()),
        change: { signs: { ...signs, [sign]: first.signs[sign] } },
      })),
  },
  kind: {
    values: ({ kinds }) => kinds,
    chips: ({ kinds }, first) => kindChips(kinds, first.kinds),
  },
  status: {
    values: ({ relation }) => [relation.status],
    chips: ({ statuses }, first) =>
      differ(statuses, first.statuses)
        ? chip(
            "status",
            statuses === null ? msg("Every status") : some(msg("Status"), statuses, statusWords),
            {
              statuses: first.statuses,
            },
          )
        : [],
  },
  background: {
    values: ({ relation }) => [relation.background ? "background" : "sourced"],
    chips: ({ background }) =>
      background ? [] : chip("background", msg("No public record"), { background: true }),
  },
  family: {
    values: ({ relation }) => [relation.family],
    chips: ({ families }) =>
      families ? chip("family", some(msg("Family"), families), { families: null }) : [],
    group: predicateGroup,
  },
  predicate: {
    values: ({ relation }) => [relation.predicate],
    chips: ({ predicates }, _, names) => {
      const label = (id: string) => names.predicates.find((one) => one.id === id)?.label ?? id;
      return predicates
        ? chip("predicate", some(msg("Predicate"), predicates, label), { predicates: null })
        : [];
    },
  },
  source: {
    values: ({ relation }) => relation.sources,
    chips: ({ sources }, _, names) =>
      sources
        ? chip("source", some(msg("Source"), sources, names.source, documents), { sources: null })
        : [],
    group: sourceGroup,
  },
  intensity: least("intensity", "minIntensity", {
    title: msg("Intensity"),
    steps: [0, 0.25, 0.5, 0.75],
    value: ({ intensity }) => intensity,
    chip: (n) => msg(`Intensity ${n} or more`),
  }),
  sourceCount: least("sourceCount", "minSources", {
    title: msg("Number of sources"),
    steps: [0, 1, 2, 3],
    value: ({ sourceCount }) => sourceCount,
    chip: (n) => plural(n, { one: "# source or more", other: "# sources or more" }),
  }),
  disputed: {
    values: ({ relation }) => (relation.disputed ? ["any", "disputed"] : ["any"]),
    chips: ({ disputedOnly }) =>
      disputedOnly ? chip("disputed", msg("Disputed only"), { disputedOnly: false }) : [],
  },
};

const documents = (n: number): string => plural(n, { one: "# document", other: "# documents" });

const chip = (key: Choice, label: string, change: Chip["change"]): Chip[] => [
  { key, label, change },
];

type Kinds = string[] | null;

function kindChips(kinds: Kinds, first: Kinds): Chip[] {
  if (first === null) return [];
  if (kinds === null)
    return [{ key: "kinds", label: msg("Every kind of actor"), change: { kinds: first } }];
  return [
    ...first
      .filter((kind) => !kinds.includes(kind))
      .map((kind) => kindChip(kind, false, [...kinds, kind])),
    ...kinds
      .filter((kind) => !first.includes(kind))
      .map((kind) =>
        kindChip(
          kind,
          true,
          kinds.filter((other) => other !== kind),
        ),
      ),
  ];
}

const kindChip = (kind: string, isShown: boolean, kinds: string[]): Chip => ({
  key: `kind ${kind}`,
  label: withWords(isShown, kindPlural(kind)),
  change: { kinds },
});

/** "With friction", "No states" */
const withWords = (isShown: boolean, what: string): string =>
  isShown ? msg(`With ${what}`) : msg(`No ${what}`);

function differ(a: readonly string[] | null, b: readonly string[] | null): boolean {
  if (a === null || b === null) return a !== b;
  return a.length !== b.length || a.some((item) => !b.includes(item));
}
