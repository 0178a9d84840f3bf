// purpose: properties of the first nodes of a label, long values cut
// parameters: $nodes – how many nodes; $keys – how many properties of each; $longest – characters of a text; $items – items of a list
// columns: properties – pairs of a name and a value

MATCH (n:{{label}})
WITH n LIMIT $nodes
RETURN [key IN keys(n)[..$keys] | [key, CASE
         WHEN valueType(n[key]) STARTS WITH 'STRING' THEN left(n[key], $longest)
         WHEN valueType(n[key]) STARTS WITH 'LIST' THEN [item IN n[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE n[key] END]] AS properties;
