// purpose: takes back actors whose row left the pack
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
DETACH DELETE a;
