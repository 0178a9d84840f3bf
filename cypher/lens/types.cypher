// purpose: relationship types of the database that may be read
// columns: name

CALL db.relationshipTypes() YIELD relationshipType
RETURN relationshipType AS name
ORDER BY name;
