import type { RelationLens, ShareValue, SignValue, TypeLens } from "../../domain/lens/lens.ts";
import { headerRoles } from "../../import/columns/header-words.ts";
import { signOf } from "./field-value.ts";
import { knownMeaning } from "./relation-words.ts";
import { isDated, isNumber, isText, mostly, wordsOf } from "./sampled.ts";
import type { SurveyedProperty, SurveyedType } from "./survey.ts";

/** Words of a property that may decide the sign; more are names of something. */
const MOST_WORDS = 20;
const DATE_NAME = /(date|year|since|time|when)$|[_a-z]at$/i;

/** Returns the types between actors as relations, with what their names and properties say. */
export function guessRelations(
  types: readonly SurveyedType[],
  actors: ReadonlySet<string>,
): RelationLens[] {
  const isActor = (labels: readonly string[]) => labels.some((label) => actors.has(label));
  return types
    .filter(({ ends }) => ends.some(({ start, end }) => isActor(start) && isActor(end)))
    .map(relationOf);
}

function relationOf({ name, properties }: SurveyedType): TypeLens {
  const known = knownMeaning(name);
  const weight = withRole(properties, "weight", isNumber);
  const sign = signOfProperties(properties, weight);
  const source =
    withRole(properties, "source", isText) ?? withRole(properties, "sourceTitle", isText);
  const summary = withRole(properties, "quote", isText);
  return {
    type: name,
    ...(known && { label: known.label, family: known.family }),
    ...(known?.symmetric && { symmetric: true }),
    sign: sign ?? { constant: known?.sign ?? 0 },
    intensity: intensityOf(weight, known?.intensity),
    ...datesOf(properties),
    ...(summary && { summary: { property: summary.name } }),
    ...(source && { source: { property: source.name } }),
  };
}

function signOfProperties(
  properties: readonly SurveyedProperty[],
  weight: SurveyedProperty | undefined,
): SignValue | undefined {
  const sign = withRole(properties, "sign", (value) => signOf(value) !== null);
  if (sign) return { property: sign.name };
  if (weight?.samples.some((value) => isNumber(value) && Number(value) < 0))
    return { property: weight.name };
  for (const property of properties) {
    const words = wordsOf(property, MOST_WORDS);
    const known = words.flatMap((word) => {
      const meaning = knownMeaning(word);
      const sign = meaning?.sign ?? (Number.isNaN(Number(word)) ? signOf(word) : null);
      return sign === null ? [] : [[word, sign] as const];
    });
    const isOfSigns = known.some(([, one]) => one !== 0) && known.length * 2 >= words.length;
    if (isOfSigns)
      return { property: property.name, words: Object.fromEntries(known), otherwise: 0 };
  }
  return undefined;
}

function intensityOf(weight: SurveyedProperty | undefined, known = 0.5): ShareValue {
  return weight ? { property: weight.name, otherwise: known } : { constant: known };
}

function datesOf(properties: readonly SurveyedProperty[]): Pick<TypeLens, "from" | "to" | "at"> {
  const from = withRole(properties, "since", isDated);
  const to = withRole(properties, "until", isDated);
  if (from ?? to)
    return {
      ...(from && { from: { property: from.name } }),
      ...(to && { to: { property: to.name } }),
    };
  const at =
    withRole(properties, "date", isDated) ??
    properties.find((one) => DATE_NAME.test(one.name) && mostly(one, isDated));
  return at ? { at: { property: at.name } } : {};
}

/** Returns the property whose name is the best for a role and whose values fit. */
function withRole(
  properties: readonly SurveyedProperty[],
  role: string,
  fits: Parameters<typeof mostly>[1],
): SurveyedProperty | undefined {
  const [best] = properties
    .filter((property) => mostly(property, fits))
    .flatMap((property) => {
      const found = headerRoles(property.name).find((one) => one.role === role);
      return found ? [{ property, rank: found.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank);
  return best?.property;
}
