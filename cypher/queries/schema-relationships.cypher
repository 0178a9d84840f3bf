// purpose: relationship types, each with its properties and how many relationships have them
// columns: name, count, property – null in the row that counts the type's relationships; example – one value

MATCH ()-[r]->()
RETURN type(r) AS name, count(r) AS count, null AS property, null AS example
UNION ALL
MATCH ()-[r]->()
UNWIND keys(r) AS property
RETURN type(r) AS name, count(r) AS count, property, head(collect(r[property])) AS example;
