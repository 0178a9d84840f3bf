"""Writes networkx.json beside this file from shown.json: python3 write-expected.py

shown.json holds actors and relations; networkx 3.x and numpy compute the measures anew.
"""
import json, pathlib
import networkx as nx
import numpy as np

here = pathlib.Path(__file__).parent
shown = json.loads((here / "shown.json").read_text())
actors = sorted(shown["actors"])
graphs = {name: nx.Graph() for name in ("all", "cooperation", "friction")}
for graph in graphs.values():
    graph.add_nodes_from(actors)
net = {}
for r in shown["relations"]:
    a, b = sorted((r["from"], r["to"]))
    if a == b:
        continue
    sign = 0 if r.get("mixed") else r["sign"]

    def join(name, weight):
        graph = graphs[name]
        if graph.has_edge(a, b):
            graph[a][b]["weight"] += weight
        else:
            graph.add_edge(a, b, weight=weight)

    join("all", r["intensity"] if sign else 0)
    if sign:
        weight = max(0.01, r["intensity"])
        join("cooperation" if sign > 0 else "friction", weight)
        net[a, b] = net.get((a, b), 0) + sign * weight
coop = graphs["cooperation"]
n = len(actors)
place = {actor: i for i, actor in enumerate(actors)}
A = np.zeros((n, n))
for (a, b), total in net.items():
    if abs(total) > 1e-7:
        A[place[a], place[b]] = A[place[b], place[a]] = 1 if total > 0 else -2
pn = np.linalg.solve(np.eye(n) - A / (2 * n - 2), np.ones(n))
expected = {
    "degree": dict(graphs["all"].degree()),
    "cooperationDegree": dict(coop.degree()),
    "frictionDegree": dict(graphs["friction"].degree()),
    "weightedDegree": dict(graphs["all"].degree(weight="weight")),
    "betweenness": nx.betweenness_centrality(coop),
    "closeness": nx.closeness_centrality(coop),
    "pageRank": nx.pagerank(coop, tol=1e-12, max_iter=10000),
    "eigenvector": nx.eigenvector_centrality(coop, weight="weight", tol=1e-12, max_iter=100000),
    "pnIndex": dict(zip(actors, map(float, pn))),
    "coreNumber": nx.core_number(coop),
    "modularity": nx.community.modularity(
        coop,
        nx.community.louvain_communities(coop, seed=7),
    ),
}
rounded = lambda v: {k: round(x, 9) for k, x in sorted(v.items())} if isinstance(v, dict) else round(v, 9)
(here / "networkx.json").write_text(json.dumps({k: rounded(v) for k, v in expected.items()}, indent=1) + "\n")
