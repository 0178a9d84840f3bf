// purpose: an actor whose kind changes keeps no label of the old one
// parameters: $rows – list of {id}; {{kind}} – the old kind as a label

UNWIND $rows AS row
MATCH (a:Actor {ententeId: row.id})
REMOVE a:`{{kind}}`;
