import type { Value } from "../store/value.ts";
import { digestOf } from "./rows.ts";
import { textOf } from "./text-of.ts";

type Properties = Readonly<Record<string, Value>>;

/** Columns in the order in which the version without marks computed the digest of a row. */
const COLUMNS: Record<string, readonly string[]> = {
  Actor: ["id", "name", "kind", "aliases", "country", "qid", "summary"],
  Source: [
    "id",
    "title",
    "titleInferred",
    "publisher",
    "published",
    "publishedInferred",
    "inferenceNote",
    "url",
    "language",
    "paragraphCount",
    "background",
  ],
  Predicate: [
    "id",
    "label",
    "family",
    "defaultSign",
    "subjectKinds",
    "objectKinds",
    "symmetric",
    "typicalIntensity",
    "meaning",
  ],
};

/**
 * Properties that all claims of that version have; `validFrom`, `validTo` and `spell` exist only if
 * dated.
 */
const CLAIM: Readonly<Record<string, "string" | "number" | "boolean" | "list">> = {
  id: "string",
  predicate: "string",
  relation: "string",
  sign: "number",
  intensity: "number",
  precision: "string",
  dateBasis: "string",
  status: "string",
  summary: "string",
  note: "string",
  instrument: "string",
  about: "list",
  alsoParagraphs: "list",
  counts: "boolean",
  firmness: "number",
  background: "boolean",
};
const HEX_16 = /^[0-9a-f]{16}$/;

/**
 * Returns true if the version without marks wrote this node. Actors, sources and predicates are
 * verified by recomputing their digest from their properties. The digest of a claim depends on the
 * order of lists that the graph does not keep, so a claim is recognized by its sixteen properties
 * and their types, and by its relation, which contains its predicate.
 */
export function isEarlierNode(labels: readonly string[], properties: Properties): boolean {
  if (labels.includes("Claim")) return labels.length === 1 && isClaim(properties);
  const label = labels.find((each) => each in COLUMNS);
  if (label === undefined) return false;
  const row = (COLUMNS[label] ?? []).map((name) => [name, plain(properties[name] ?? null)]);
  return digestOf(Object.fromEntries(row) as Properties) === properties["digest"];
}

function isClaim(properties: Properties): boolean {
  if (!HEX_16.test(textOf(properties["digest"]))) return false;
  const hasAll = Object.entries(CLAIM).every(([name, type]) => {
    const value = plain(properties[name] ?? null);
    return type === "list" ? Array.isArray(value) : typeof value === type;
  });
  return hasAll && textOf(properties["relation"]).split(".")[1] === kebab(properties["predicate"]);
}

/** Properties that a finished load of that version noted, all of them texts. */
const NOTED = ["pack", "checksum", "scripts", "loadedAt", "title", "summary", "licence", "view"];

/**
 * Returns true if the version without marks wrote this load note: a finished one has all that it
 * noted, an interrupted one two properties.
 */
export function isEarlierNote(properties: Properties): boolean {
  const hex = (name: string, digits: number) =>
    new RegExp(`^[0-9a-f]{${digits}}$`).test(textOf(properties[name]));
  if (textOf(properties["pack"]) === "") return false;
  const isFinished = NOTED.every((name) => typeof properties[name] === "string");
  if (isFinished) return hex("checksum", 64) && hex("scripts", 32);
  return hex("pending", 64) && Object.keys(properties).length === 2;
}

/** Formats a predicate as in the id of a relation. */
export const kebab = (predicate: Value | undefined): string =>
  textOf(predicate).toLowerCase().replaceAll("_", "-");

/** Converts integers to numbers, as they were in the row. */
function plain(value: Value): Value {
  if (typeof value === "bigint") return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
