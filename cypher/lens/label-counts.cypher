// purpose: labels of the first nodes with their counts, for a database with more labels than can be counted one by one
// parameters: $most – how many nodes
// columns: name, count

MATCH (n)
WITH n LIMIT $most
UNWIND labels(n) AS name
RETURN name, count(*) AS count;
