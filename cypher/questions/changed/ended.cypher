// title: Which ties of an actor ended?
// purpose: Lists its relations of cooperation that have a last date
// parameters: $actor – the actor
// types: {"actor": "actor"}
// example: {"actor": "armenia"}
// words: left quit broke off
// drawn: table

MATCH (a:Actor {id: $actor})-[r]-(b:Actor)
WHERE r.sign = 1 AND r.validTo IS NOT NULL
RETURN b.name AS other, type(r) AS predicate, r.validFrom AS since, r.validTo AS until
ORDER BY until DESC, other, predicate;
