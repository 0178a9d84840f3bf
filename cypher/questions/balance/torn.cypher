// title: Which partners of an actor are at odds with each other?
// purpose: Draws the triangles in which it cooperates with two who clash
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 40}
// drawn: graph

MATCH p = (a:Actor {id: $actor})-[r]-(b:Actor)-[s]-(c:Actor)-[t]-(a)
WHERE b.id < c.id AND r.sign = 1 AND s.sign = -1 AND t.sign = 1
RETURN p
ORDER BY r.id, s.id, t.id
LIMIT $most;
