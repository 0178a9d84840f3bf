// title: Which relations are disputed?
// purpose: Draws the relations that a claim contradicts
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 100}
// drawn: graph

MATCH p = (:Actor)-[r]->(:Actor)
WHERE r.disputed
RETURN p
ORDER BY r.id
LIMIT $most;
