// purpose: what the pattern builder writes for nodes of a label as a count; the line of the condition goes if there is none

MATCH (n:LABEL)
WHERE n.PROPERTY OPERATOR VALUE
RETURN n.SHOWN AS SHOWN, count(*) AS number
ORDER BY number DESC
LIMIT 25;
