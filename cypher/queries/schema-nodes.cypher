// purpose: labels, each with its properties and how many nodes have them
// columns: name, count, property – null in the row that counts the label's nodes; example – the first value by id that is no empty list

MATCH (n)
UNWIND labels(n) AS name
RETURN name, count(n) AS count, null AS property, null AS example
UNION ALL
MATCH (n)
WITH n
ORDER BY coalesce(n.id, n.ententeId)
UNWIND labels(n) AS name
UNWIND keys(n) AS property
RETURN name, count(n) AS count, property,
       head(collect(CASE WHEN n[property] = [] THEN null ELSE n[property] END)) AS example;
