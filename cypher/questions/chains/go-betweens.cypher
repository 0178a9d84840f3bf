// title: Who stands between two actors?
// purpose: Draws those who have a relation with both of them
// parameters: $actor – the actor; $other – the other actor; $sign – the sign; $most – the greatest number of rows
// types: {"actor": "actor", "other": "actor", "sign": "sign", "most": "integer"}
// example: {"actor": "armenia", "other": "russia", "sign": 1, "most": 100}
// words: mediators brokers bridge
// drawn: graph

MATCH p = (a:Actor {id: $actor})-[r]-(b:Actor)-[s]-(o:Actor {id: $other})
WHERE a <> b AND b <> o AND r.sign = $sign AND s.sign = $sign
RETURN p
ORDER BY r.id, s.id
LIMIT $most;
