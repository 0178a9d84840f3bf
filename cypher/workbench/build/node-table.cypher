// purpose: what the pattern builder writes for nodes of a label as a table; the line of the condition goes if there is none

MATCH (n:LABEL)
WHERE n.PROPERTY OPERATOR VALUE
RETURN n.SHOWN AS SHOWN
LIMIT 25;
