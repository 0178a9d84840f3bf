// purpose: every constraint of the database
// columns: name, type, labelsOrTypes, properties
// variant: ArcadeDB tells the type of a property that was ever indexed as a constraint, also when the index is gone

SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
WHERE NOT type CONTAINS 'TYPE'
RETURN name, type, labelsOrTypes, properties;
