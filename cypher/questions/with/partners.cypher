// title: Who stands with an actor?
// purpose: Lists those whom relations of cooperation join with it, the closest first, with how many there are and which
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 50}
// words: allies friends ally friend supporters
// drawn: table

MATCH (a:Actor {id: $actor})-[r]-(b:Actor)
WHERE r.sign = 1 AND r.counts
WITH b, r ORDER BY type(r)
RETURN b.name AS partner, count(r) AS relations, toFloat(max(r.intensity)) AS strongest,
       collect(DISTINCT type(r)) AS predicates
ORDER BY relations DESC, strongest DESC, partner
LIMIT $most;
