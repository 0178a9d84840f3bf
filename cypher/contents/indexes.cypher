// purpose: every index of the database but those that Neo4j makes by itself, for tokens
// columns: name, type, labelsOrTypes, properties, owner – the constraint that it belongs to, or null

SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint
WHERE type <> 'LOOKUP'
RETURN name, type, labelsOrTypes, properties, owningConstraint AS owner;
