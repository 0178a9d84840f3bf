// title: Whom does an actor reach in two steps?
// purpose: Lists those it has no relation with, but a partner of it cooperates with
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 50}
// drawn: table

MATCH (a:Actor {id: $actor})-[r]-(via:Actor)-[s]-(b:Actor)
WHERE r.sign = 1 AND s.sign = 1 AND b <> a AND NOT EXISTS { MATCH (a)-[]-(b) }
RETURN b.name AS actor, count(DISTINCT via) AS through
ORDER BY through DESC, actor
LIMIT $most;
