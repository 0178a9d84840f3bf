// purpose: full-text search over names and aliases
// variant: the embedded engine has no full-text index in Cypher; search ranks names and aliases in the server, over either engine
