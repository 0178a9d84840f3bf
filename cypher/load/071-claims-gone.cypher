// purpose: takes back claims whose row left the pack
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
DETACH DELETE c;
