// purpose: takes back sources whose row left the pack
// parameters: $rows – list of {id}

UNWIND $rows AS row
MATCH (s:Source {id: row.id})
DETACH DELETE s;
