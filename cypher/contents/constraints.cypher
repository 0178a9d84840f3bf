// purpose: every constraint of the database
// columns: name, type, labelsOrTypes, properties

SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
RETURN name, type, labelsOrTypes, properties;
