// title: Who changed sides on an actor?
// purpose: Lists those whose cooperation with it began before their friction did, with both dates
// parameters: $actor – the actor
// types: {"actor": "actor"}
// example: {"actor": "armenia"}
// words: betrayed turned against switched
// drawn: table

MATCH (a:Actor {id: $actor})-[plus]-(b:Actor)-[minus]-(a)
WHERE plus.sign = 1 AND minus.sign = -1 AND plus.counts AND minus.counts
WITH b, min(plus.validFrom) AS cooperationSince, min(minus.validFrom) AS frictionSince
WHERE cooperationSince < frictionSince
RETURN b.name AS other, cooperationSince, frictionSince
ORDER BY frictionSince DESC, other;
