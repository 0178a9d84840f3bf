// purpose: full-text search over names and aliases
// variant: not every Bolt server has full-text indexes (ArcadeDB has none in Cypher); search ranks names and aliases in the server
