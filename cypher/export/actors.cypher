// purpose: writes exported actors of one kind into another store, where those of an earlier export are brought up to date; actors that are there already stay as they are
// parameters: {{kind}} – the kind as a label; {{rows}} – list of maps, the properties of each actor

UNWIND {{rows}} AS row
MERGE (a:Actor {ententeExport: row.id})
SET a:`{{kind}}`, a += row;
