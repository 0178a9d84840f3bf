// purpose: takes back actors whose row left the pack
// parameters: $rows – list of {id}
// variant: the embedded engine cannot delete what an OPTIONAL MATCH did not find, and nobody else keeps anything in it

UNWIND $rows AS row
MATCH (a:Actor {ententeId: row.id})
DETACH DELETE a;
