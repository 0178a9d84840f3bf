// title: What joins two actors?
// purpose: Draws every relation between them, cooperation and friction
// parameters: $actor – the actor; $other – the other actor
// types: {"actor": "actor", "other": "actor"}
// example: {"actor": "armenia", "other": "russia"}
// drawn: graph

MATCH p = (:Actor {id: $actor})-[r]-(:Actor {id: $other})
RETURN p
ORDER BY r.id;
