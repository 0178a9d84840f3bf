// title: Who shares an opponent with an actor?
// purpose: Lists those who are at odds with one of its opponents and have no friction with it
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 50}
// words: common mutual
// drawn: table

MATCH (a:Actor {id: $actor})-[r]-(foe:Actor)-[s]-(b:Actor)
WHERE r.sign = -1 AND s.sign = -1 AND b <> a
  AND NOT EXISTS { MATCH (a)-[t]-(b) WHERE t.sign = -1 }
WITH DISTINCT b, foe ORDER BY foe.name
RETURN b.name AS actor, collect(foe.name) AS opponentsInCommon, count(foe) AS howMany
ORDER BY howMany DESC, actor
LIMIT $most;
