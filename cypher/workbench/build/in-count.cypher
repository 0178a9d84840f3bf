// purpose: what the pattern builder writes for nodes with their incoming relationships as a count; the line of the condition goes if there is none

MATCH (n:LABEL)<-[:TYPE]-(:END)
WHERE n.PROPERTY OPERATOR VALUE
RETURN n.SHOWN AS SHOWN, count(*) AS number
ORDER BY number DESC
LIMIT 25;
