// purpose: properties that a constraint keeps unique, of labels
// columns: label, property

SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND (type CONTAINS 'UNIQUE' OR type CONTAINS 'KEY') AND size(properties) = 1
RETURN labelsOrTypes[0] AS label, properties[0] AS property;
