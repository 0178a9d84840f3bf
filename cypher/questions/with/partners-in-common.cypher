// title: Which partners do two actors share?
// purpose: Lists those with whom both of them cooperate
// parameters: $actor – the actor; $other – the other actor
// types: {"actor": "actor", "other": "actor"}
// example: {"actor": "armenia", "other": "russia"}
// drawn: table

MATCH (a:Actor {id: $actor})-[r]-(b:Actor)-[s]-(o:Actor {id: $other})
WHERE r.sign = 1 AND s.sign = 1 AND b <> a AND b <> o
RETURN b.name AS partner, count(DISTINCT r) AS withActor, count(DISTINCT s) AS withOther
ORDER BY withActor + withOther DESC, partner;
