// title: Who is at odds with an actor?
// purpose: Lists those whom relations of friction join with it, with how many there are and which
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 50}
// words: enemies foes rivals enemy rival adversaries
// drawn: table

MATCH (a:Actor {id: $actor})-[r]-(b:Actor)
WHERE r.sign = -1 AND r.counts
WITH b, r ORDER BY type(r)
RETURN b.name AS opponent, count(r) AS relations, toFloat(max(r.intensity)) AS strongest,
       collect(DISTINCT type(r)) AS predicates
ORDER BY relations DESC, strongest DESC, opponent
LIMIT $most;
