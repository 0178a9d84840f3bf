import type { ActorLens } from "../../domain/lens/lens.ts";
import { plainName } from "../../import/graph/roles.ts";
import { MARK } from "../store/mark.ts";
import { isLong, isShort, isText, mostly, wordsOf } from "./sampled.ts";
import type { SurveyedLabel, SurveyedProperty } from "./survey.ts";

/** Names of properties by what they hold, the best first. */
const NAME =
  "name title label fullname displayname preflabel caption nom nombre nome naam titel titre titulo имя название username login handle nickname surname lastname companyname company organization headline subject email symbol ticker code iso isocode iso3 isbn number id identifier key uid uuid".split(
    " ",
  );
const KEY = "id key uid slug code qid iso isocode iso3 identifier".split(" ");
const ALIASES = "aliases alias alsoknownas aka altnames alternativenames synonyms".split(" ");
const SUMMARY = "summary description abstract bio biography tagline about notes".split(" ");
const COUNTRY = "country countrycode iso2 iso alpha2 isoalpha2".split(" ");
const KIND = "kind type category class entitytype nodetype".split(" ");
const BODY = "text body content message comment chunk embedding raw html".split(" ");

/** Labels that say nothing of their nodes. */
const VAGUE = new Set("actor entity node thing vertex resource object item".split(" "));
const MOST_KINDS = 12;

/**
 * Returns the labels whose nodes are plausible actors. Left out are those that carry text without a
 * name, those of tools, which begin with an underscore, and claims and sources of a loaded pack.
 * Labels of fewer nodes come first, since they say more about a node with several.
 */
export function guessActors(labels: readonly SurveyedLabel[]): ActorLens[] {
  return labels
    .filter((label) => !isOfTool(label) && !isOfPack(label) && !isPlainText(label))
    .sort((a, b) => a.count - b.count)
    .map(actorOf);
}

const isOfTool = ({ name }: SurveyedLabel): boolean => /^_(?!_Entity__$)/.test(name);

const isOfPack = ({ name, properties }: SurveyedLabel): boolean =>
  ["Claim", "Source", "Predicate", "Load"].includes(name) &&
  properties.some((property) => property.name === MARK);

function isPlainText(label: SurveyedLabel): boolean {
  const { properties } = label;
  const named = find(properties, NAME.slice(0, NAME.indexOf("email")), isShort);
  if (named) return false;
  return properties.some(
    (property) => BODY.includes(plainName(property.name)) || mostly(property, isLong),
  );
}

function actorOf(label: SurveyedLabel): ActorLens {
  const { properties, name, unique } = label;
  const named =
    find(properties, NAME, isShort) ??
    properties.find((one) => /(name|title)$/i.test(one.name) && mostly(one, isShort)) ??
    properties.find((one) => unique.includes(one.name) && mostly(one, isShort));
  const key = unique.find((one) => one !== named?.name) ?? find(properties, KEY, isText)?.name;
  const aliases = find(properties, ALIASES, () => true);
  const summary = find(properties, SUMMARY, isText);
  const country = find(
    properties,
    COUNTRY,
    (value) => typeof value === "string" && /^[A-Za-z]{2}$/.test(value),
  );
  const kind = VAGUE.has(plainName(name)) ? kindProperty(properties) : undefined;
  return {
    label: name,
    ...(kind && { kind: { property: kind.name } }),
    ...(key !== undefined && key !== named?.name && { key }),
    ...(named && { name: { property: named.name } }),
    ...(aliases && { aliases: { property: aliases.name } }),
    ...(summary && summary !== named && { summary: { property: summary.name } }),
    ...(country && { country: { property: country.name } }),
  };
}

function kindProperty(properties: readonly SurveyedProperty[]): SurveyedProperty | undefined {
  const property = find(properties, KIND, isShort);
  return property && wordsOf(property, MOST_KINDS).length > 0 ? property : undefined;
}

/** Returns the property with the best of the names whose values fit. */
function find(
  properties: readonly SurveyedProperty[],
  names: readonly string[],
  fits: Parameters<typeof mostly>[1],
): SurveyedProperty | undefined {
  // Of several that differ in punctuation alone, the one that most nodes have.
  const common = properties.toSorted((a, b) => b.samples.length - a.samples.length);
  return names
    .map((name) => common.find((one) => plainName(one.name) === name && mostly(one, fits)))
    .find((one) => one !== undefined);
}
