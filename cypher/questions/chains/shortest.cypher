// title: How are two actors connected?
// purpose: Draws the shortest chains of relations between them, whatever their sign
// parameters: $most – the greatest number of rows; $actor – the actor; $other – the other actor
// types: {"most": "integer", "actor": "actor", "other": "actor"}
// example: {"most": 12, "actor": "belarus", "other": "france"}
// words: path link route
// drawn: graph

MATCH (a:Actor {id: $actor}), (b:Actor {id: $other})
MATCH p = allShortestPaths((a)-[*..6]-(b))
WHERE all(n IN nodes(p) WHERE n:Actor)
RETURN p
ORDER BY [r IN relationships(p) | r.id]
LIMIT $most;
