// purpose: takes back predicates whose row left the pack
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (p:Predicate {id: row.id})
DETACH DELETE p;
