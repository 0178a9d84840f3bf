// purpose: the ends and properties of the first relationships of a type, long values cut
// parameters: $relationships – how many; $keys – how many properties of each; $longest – characters of a text; $items – items of a list
// columns: start, end – labels; properties – pairs of a name and a value

MATCH (a)-[r:{{type}}]->(b)
WITH a, r, b LIMIT $relationships
RETURN labels(a) AS start, labels(b) AS end,
       [key IN keys(r)[..$keys] | [key, CASE
         WHEN valueType(r[key]) STARTS WITH 'STRING' THEN left(r[key], $longest)
         WHEN valueType(r[key]) STARTS WITH 'LIST' THEN [item IN r[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE r[key] END]] AS properties;
