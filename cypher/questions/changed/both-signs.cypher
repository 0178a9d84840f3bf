// title: Who both cooperates and clashes with an actor?
// purpose: Draws the relations with those who have relations of both signs with it
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 100}
// drawn: graph

MATCH (a:Actor {id: $actor})-[plus]-(b:Actor)-[minus]-(a)
WHERE plus.sign = 1 AND minus.sign = -1
WITH DISTINCT a, b
MATCH p = (a)-[r]-(b)
RETURN p
ORDER BY r.id
LIMIT $most;
