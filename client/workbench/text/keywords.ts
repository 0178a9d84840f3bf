/**
 * Words that are drawn as keywords, in lower case: those of queries and of the schema. Words that
 * are names more often than not, such as "count" and "date", are left out.
 */
export const KEYWORDS: ReadonlySet<string> = new Set(
  `all and any as asc ascending assert by call case commit concurrent constraint constraints contains
  create csv cypher delete desc descending detach different distinct drop else end ends
  exists explain fail fieldterminator filter finish for foreach from fulltext if in
  index indexes is join let limit load match merge next nodetach none normalized not of offset
  on only optional options or order periodic profile reduce relationships remove report require
  return rows scan set shortest shortestpath allshortestpaths show single skip starts
  then transactions trim typed union unique unwind use using when where with xor yield`
    .split(/\s+/)
    .filter(Boolean),
);
