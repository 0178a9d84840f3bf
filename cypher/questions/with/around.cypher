// title: What surrounds an actor?
// purpose: Draws its relations of one sign, the most intense first
// parameters: $actor – the actor; $sign – the sign; $most – the greatest number of rows
// types: {"actor": "actor", "sign": "sign", "most": "integer"}
// example: {"actor": "armenia", "sign": 1, "most": 40}
// drawn: graph

MATCH p = (:Actor {id: $actor})-[r]-(:Actor)
WHERE r.sign = $sign
RETURN p
ORDER BY r.intensity DESC, r.id
LIMIT $most;
