// purpose: what the workbench writes for a property of nodes: names for LABEL and PROPERTY
// columns: PROPERTY; count

MATCH (n:LABEL)
RETURN n.PROPERTY AS PROPERTY, count(*) AS count
ORDER BY count DESC
LIMIT 25;
