// purpose: nodes of one label, each as relations of the actors that it is connected with, long values cut
// parameters: $actors – labels of actors; $subjectIn, $objectIn – whether the relationship leads to the node; $ordered – false if both ends are alike, so that each pair counts once; $most – how many; $keys – how many properties of each; $only – names of those that are wanted, or null for the first; $longest – characters of a text; $items – items of a list
// columns: element – the node and both relationships; subject, object – their elements; names – of its properties, null if $only has them; properties – their values; values – of the user's expressions, in their order

MATCH (s)-[x:{{subjectType}}]-(r:{{label}})-[y:{{objectType}}]-(o)
WHERE (endNode(x) = r) = $subjectIn AND (endNode(y) = r) = $objectIn
  AND ($ordered OR elementId(s) < elementId(o))
  AND any(label IN labels(s) WHERE label IN $actors) AND any(label IN labels(o) WHERE label IN $actors)
WITH s, x, r, y, o LIMIT $most
RETURN elementId(r) + ' ' + elementId(x) + ' ' + elementId(y) AS element,
       elementId(s) AS subject, elementId(o) AS object,
       CASE WHEN $only IS NULL THEN keys(r)[..$keys] END AS names,
       [key IN coalesce($only, keys(r)[..$keys]) | CASE
         WHEN valueType(r[key]) STARTS WITH 'STRING' THEN left(r[key], $longest)
         WHEN valueType(r[key]) STARTS WITH 'LIST' THEN [item IN r[key][..$items] | left(toStringOrNull(item), $longest)]
         ELSE r[key] END] AS properties,
       [{{expressions}}] AS values;
