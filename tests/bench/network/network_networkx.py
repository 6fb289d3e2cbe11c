#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""NetworkX's Bellman-Ford on the edges that `network_bench write` prints."""
import sys
import time

try:
    import networkx
except ImportError:
    sys.exit("NetworkX: skipped, python3-networkx is not there")

graph = networkx.DiGraph()
for line in sys.stdin:
    a, b, weight = map(int, line.split())
    known = graph.get_edge_data(a, b)
    if known is None or weight < known["weight"]:  # it has no parallel edges
        graph.add_edge(a, b, weight=weight)
begin = time.process_time()
what = "latest only"
try:
    networkx.single_source_bellman_ford_path_length(graph, max(graph.nodes))
except networkx.NetworkXUnbounded:
    what = "a contradiction"
print(f"NetworkX {what:25} {len(graph) - 1:9} points {time.process_time() - begin:10.3f} s")
