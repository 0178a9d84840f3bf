// title: With whom do the claims about an actor point both ways?
// purpose: Counts by counterpart the claims of cooperation and of friction, if there are both
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 50}
// drawn: table

MATCH (a:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b:Actor)
WHERE b <> a AND c.counts
WITH b,
     sum(CASE WHEN c.sign = 1 THEN 1 ELSE 0 END) AS cooperation,
     sum(CASE WHEN c.sign = -1 THEN 1 ELSE 0 END) AS friction
WHERE cooperation > 0 AND friction > 0
RETURN b.name AS other, cooperation, friction
ORDER BY cooperation + friction DESC, other
LIMIT $most;
