// purpose: some nodes with one of some labels as a lens reads them, long values cut
// parameters: $elements – which nodes; $keys – how many properties of each; $longest – characters of a text; $items – items of a list
// columns: element; labels; properties – pairs of a name and a value; values – of the user's expressions, in their order

MATCH (n:{{label}})
WHERE elementId(n) IN $elements
RETURN elementId(n) AS element, labels(n) AS labels,
       [key IN keys(n)[..$keys] | [key, CASE
         WHEN valueType(n[key]) STARTS WITH 'STRING' THEN left(n[key], $longest)
         WHEN valueType(n[key]) STARTS WITH 'LIST' THEN [item IN n[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE n[key] END]] AS properties,
       [{{expressions}}] AS values;
