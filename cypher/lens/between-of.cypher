// purpose: some nodes between actors as a lens reads them, each with two of its relationships, long values cut
// parameters: $elements – elements of a node, and of the relationships to its subject and its object; $keys – how many properties of each; $longest – characters of a text; $items – items of a list
// columns: element – the node and both relationships; properties – pairs of a name and a value; values – of the user's expressions, in their order

UNWIND $elements AS wanted
MATCH (r:{{label}})
WHERE elementId(r) = wanted[0]
MATCH (s)-[x]-(r)-[y]-(o)
WHERE elementId(x) = wanted[1] AND elementId(y) = wanted[2]
RETURN elementId(r) + ' ' + elementId(x) + ' ' + elementId(y) AS element,
       [key IN keys(r)[..$keys] | [key, CASE
         WHEN valueType(r[key]) STARTS WITH 'STRING' THEN left(r[key], $longest)
         WHEN valueType(r[key]) STARTS WITH 'LIST' THEN [item IN r[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE r[key] END]] AS properties,
       [{{expressions}}] AS values;
