// purpose: labels of the database that may be read
// columns: name

CALL db.labels() YIELD label
RETURN label AS name
ORDER BY name;
