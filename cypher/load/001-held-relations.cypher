// purpose: the relations that the store holds
// columns: id

MATCH (:Actor)-[r]->(:Actor) WHERE r.claimIds IS NOT NULL RETURN r.id AS id;
