// purpose: writes exported actors of one kind into another store, where those of the same id are brought up to date
// parameters: {{kind}} – the kind as a label; {{rows}} – list of maps, the properties of each actor

UNWIND {{rows}} AS row
MERGE (a:Actor {id: row.id})
SET a:`{{kind}}`, a += row;
