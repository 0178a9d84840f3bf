// purpose: relationship types, each with its properties and how many relationships have them
// columns: name, count, property – null in the row that counts the type's relationships; example – the first value by id that is no empty list

MATCH ()-[r]->()
RETURN type(r) AS name, count(r) AS count, null AS property, null AS example
UNION ALL
MATCH ()-[r]->()
WITH r
ORDER BY coalesce(r.id, r.ententeId)
UNWIND keys(r) AS property
RETURN type(r) AS name, count(r) AS count, property,
       head(collect(CASE WHEN r[property] = [] THEN null ELSE r[property] END)) AS example;
