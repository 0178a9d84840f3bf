// purpose: what the workbench writes for a property of relationships: names for TYPE and PROPERTY
// columns: PROPERTY; count

MATCH ()-[r:TYPE]->()
RETURN r.PROPERTY AS PROPERTY, count(*) AS count
ORDER BY count DESC
LIMIT 25;
