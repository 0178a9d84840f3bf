// purpose: what the pattern builder writes for nodes with their incoming relationships as a table; the line of the condition goes if there is none

MATCH (n:LABEL)<-[:TYPE]-(m:END)
WHERE n.PROPERTY OPERATOR VALUE
RETURN n.SHOWN AS SHOWN, m.OTHER AS FOUND
LIMIT 25;
