// purpose: types of the first relationships with their counts, for a database with more types than can be counted one by one
// parameters: $most – how many relationships
// columns: name, count

MATCH ()-[r]->()
WITH r LIMIT $most
RETURN type(r) AS name, count(*) AS count;
