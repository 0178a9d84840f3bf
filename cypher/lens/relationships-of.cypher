// purpose: some relationships of some types as a lens reads them, long values cut
// parameters: $elements – which; $keys – how many properties of each; $longest – characters of a text; $items – items of a list
// columns: element; properties – pairs of a name and a value; values – of the user's expressions, in their order

MATCH (s)-[r:{{type}}]->(o)
WHERE elementId(r) IN $elements
RETURN elementId(r) AS element,
       [key IN keys(r)[..$keys] | [key, CASE
         WHEN valueType(r[key]) STARTS WITH 'STRING' THEN left(r[key], $longest)
         WHEN valueType(r[key]) STARTS WITH 'LIST' THEN [item IN r[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE r[key] END]] AS properties,
       [{{expressions}}] AS values;
