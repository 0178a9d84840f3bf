// purpose: takes out the note of the load, last of all nodes

MATCH (l:Load {ententeId: 'load'})
DETACH DELETE l;
