// purpose: which nodes are connected by which relationship types, nodes told apart by all their labels
// columns: startLabels; type; endLabels; count

MATCH (a)-[r]->(b)
WITH labels(a) AS startLabels, type(r) AS type, labels(b) AS endLabels, count(r) AS count
RETURN startLabels, type, endLabels, count;
