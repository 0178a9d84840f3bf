// purpose: relationships of one type between actors as a lens reads them, long values cut
// parameters: $actors – labels of actors; $most – how many; $keys – how many properties of each; $only – names of those that are wanted, or null for the first; $longest – characters of a text; $items – items of a list
// columns: element; subject, object – their elements; names – of its properties, null if $only has them; properties – their values; values – of the user's expressions, in their order

MATCH (s)-[r:{{type}}]->(o)
WHERE any(label IN labels(s) WHERE label IN $actors) AND any(label IN labels(o) WHERE label IN $actors)
WITH s, r, o LIMIT $most
RETURN elementId(r) AS element, elementId(s) AS subject, elementId(o) AS object,
       CASE WHEN $only IS NULL THEN keys(r)[..$keys] END AS names,
       [key IN coalesce($only, keys(r)[..$keys]) | CASE
         WHEN valueType(r[key]) STARTS WITH 'STRING' THEN left(r[key], $longest)
         WHEN valueType(r[key]) STARTS WITH 'LIST' THEN [item IN r[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE r[key] END] AS properties,
       [{{expressions}}] AS values;
