// purpose: labels, each with its properties and how many nodes have them
// columns: name, count, property – null in the row that counts the label's nodes; example – one value

MATCH (n)
UNWIND labels(n) AS name
RETURN name, count(n) AS count, null AS property, null AS example
UNION ALL
MATCH (n)
UNWIND labels(n) AS name
UNWIND keys(n) AS property
RETURN name, count(n) AS count, property, head(collect(n[property])) AS example;
