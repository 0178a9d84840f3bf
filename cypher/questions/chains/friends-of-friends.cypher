// title: Which chain of cooperation joins two actors?
// purpose: Draws all shortest chains whose every relation is cooperation
// parameters: $most – the greatest number of rows; $actor – the actor; $other – the other actor
// types: {"most": "integer", "actor": "actor", "other": "actor"}
// example: {"most": 12, "actor": "belarus", "other": "france"}
// words: path route
// drawn: graph

MATCH (a:Actor {id: $actor}), (b:Actor {id: $other})
MATCH p = allShortestPaths((a)-[*..6]-(b))
WHERE all(n IN nodes(p) WHERE n:Actor) AND all(r IN relationships(p) WHERE r.sign = 1)
RETURN p
ORDER BY [r IN relationships(p) | r.id]
LIMIT $most;
