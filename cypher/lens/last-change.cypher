// purpose: the last transaction of a database that has committed, which differs once anything was written
// parameters: $database – its name
// columns: transaction

SHOW DATABASES YIELD name, lastCommittedTxn
WHERE name = $database
RETURN toString(max(lastCommittedTxn)) AS transaction;
