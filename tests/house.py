#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts rooms, units and circles, and fails where the house has a fault.

    tests/house.py [ROOT] [--arrows]

A room is a folder with C++ files directly in it, a unit is a .cpp with its .hpp. Faults are circles of units or of
rooms, rooms of more than 20 units that are no flat list of plug-ins, and rooms of more than ten units without a README.
--arrows also prints which rooms each room includes, as tests/arrows.cmake has them.
"""
import collections
import pathlib
import re
import sys

MOST_UNITS = 20
UNITS_WITHOUT_README = 10
# One file a check, a command, a format, a word class: read from top to bottom, so size does no harm.
FLAT = re.compile(r"events/check|src/cli|render/write|events/lang/\w+|events/lexicon/\w+")
INCLUDE = re.compile(r'^#include "([^"]+)"', re.M)


def units_of(root):
    """Each unit, as a path without its ending, with the units that it includes."""
    files = [path for top in ("src", "events", "render") for path in sorted((root / top).rglob("*.[ch]pp"))]
    units = collections.defaultdict(set)
    for path in files:
        unit = path.relative_to(root).with_suffix("").as_posix()
        units[unit]  # a unit that includes nothing counts too
        for name in INCLUDE.findall(path.read_text(encoding="utf-8")):
            included = next((place for place in (name, "src/" + name) if (root / place).exists()), None)
            if included and included.rsplit(".", 1)[0] != unit:
                units[unit].add(included.rsplit(".", 1)[0])
    return dict(units)


def circles(graph):
    """Strongly connected components of two and more nodes [Tarjan 1972]."""
    number, low, stack, found = {}, {}, [], []

    def visit(node):
        number[node] = low[node] = len(number)
        stack.append(node)
        for other in sorted(graph.get(node, ())):
            if other not in number:
                visit(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == number[node]:
            at = stack.index(node)
            found.append(sorted(stack[at:]))
            del stack[at:]

    for node in sorted(graph):
        if node not in number:
            visit(node)
    return [component for component in found if len(component) > 1]


def room(unit):
    return unit.rsplit("/", 1)[0]


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    root = pathlib.Path(arguments[0] if arguments else ".").resolve()
    units = units_of(root)
    rooms = collections.defaultdict(set)
    sizes = collections.Counter(map(room, units))
    for unit, included in units.items():
        rooms[room(unit)] |= {room(other) for other in included} - {room(unit)}
    faults = [f"circle of units: {' '.join(c)}" for c in circles(units)]
    faults += [f"circle of rooms: {' '.join(c)}" for c in circles(rooms)]
    for name, size in sorted(sizes.items()):
        if size > MOST_UNITS and not FLAT.fullmatch(name):
            faults.append(f"{name}: {size} units, at most {MOST_UNITS}")
        if size > UNITS_WITHOUT_README and not (root / name / "README.md").exists():
            faults.append(f"{name}: {size} units and no README.md")
    if "--arrows" in sys.argv:
        for name in sorted(rooms):
            print(f"{name} ({sizes[name]}): {' '.join(sorted(rooms[name]))}")
    print(f"{len(sizes)} rooms, {len(units)} units, largest room {max(sizes.values())}, {len(faults)} faults")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.setrecursionlimit(10000)
    sys.exit(main())
