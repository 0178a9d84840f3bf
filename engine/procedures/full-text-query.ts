import type { Query } from "minisearch";

/** A part of a query: `-name:"two words"~`. */
const PART = /([+-]?)(?:(\w+):)?(?:"([^"]*)"|([^\s"()]+))/g;

/**
 * Returns a query in the words of Lucene, as far as they are used: terms, `prefix*`, `fuzzy~`,
 * "phrases" (all of whose words must be there), `field:term`, AND, OR, NOT, + and -.
 *
 * @param properties the fields of the index
 */
export function fullTextQuery(text: string, properties: readonly string[]): Query {
  const wanted: Query[] = [];
  const needed: Query[] = [];
  const unwanted: Query[] = [];
  let isNeeded = false;
  let isUnwanted = false;
  for (const [, sign = "", field, phrase, word = ""] of text.matchAll(PART)) {
    if (phrase === undefined && /^(?:AND|OR|NOT|&&|\|\|)$/.test(word)) {
      if (word === "NOT") isUnwanted = true;
      if (word === "AND" || word === "&&") {
        needed.push(...wanted.splice(-1));
        isNeeded = true;
      }
      continue;
    }
    const fields = field !== undefined && properties.includes(field) ? [field] : [...properties];
    const query = phrase === undefined ? ofWord(word, fields) : ofPhrase(phrase, fields);
    if (isUnwanted || sign === "-") unwanted.push(query);
    else if (isNeeded || sign === "+") needed.push(query);
    else wanted.push(query);
    isNeeded = false;
    isUnwanted = false;
  }
  const some: Query = { combineWith: "OR", queries: wanted };
  const all: Query = needed.length > 0 ? { combineWith: "AND", queries: needed } : some;
  if (unwanted.length === 0) return all;
  return { combineWith: "AND_NOT", queries: [all, ...unwanted] };
}

function ofWord(word: string, fields: string[]): Query {
  const fuzzy = /^(.*)~(\d*\.?\d*)$/.exec(word);
  if (fuzzy?.[1])
    return { queries: [fuzzy[1]], fields, fuzzy: distance(fuzzy[2]), combineWith: "AND" };
  if (word.endsWith("*")) {
    return { queries: [word.slice(0, -1)], fields, prefix: true, combineWith: "AND" };
  }
  return { queries: [word], fields, combineWith: "AND" };
}

function ofPhrase(phrase: string, fields: string[]): Query {
  return { queries: [phrase], fields, combineWith: "AND" };
}

/** Lucene's `~1` and `~2` are edits; two is its default. */
const distance = (written: string | undefined): number =>
  written ? Math.min(2, Number(written)) : 2;
