#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Which lines the tests reach, and which predicates of extraction never say yes or never say no.

    coverage.py prepare ROOT TREE       copies the repository to TREE, with predicates watched (predicates.py)
    coverage.py report ROOT TREE BUILD  after the tests ran in BUILD; fails below the floor of coverage-floor.txt

The floor is percent of lines of src/, events/ and render/. Below `report` stand the files with most lines that no test reaches.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import predicates  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SIZE = 1 << 16  # bytes of notes: two a predicate
ROOMS = ('src/', 'events/', 'render/')


def prepare(root, tree):
    names = subprocess.run(['git', '-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
                           check=True, capture_output=True, text=True).stdout.split('\0')
    watched = []
    for name in sorted(set(filter(None, names))):
        source, target = pathlib.Path(root, name), pathlib.Path(tree, name)
        if not source.is_file():
            continue
        data = source.read_bytes()
        if predicates.ROOMS.match(name) and name.endswith(('.cpp', '.hpp')):
            text, found = predicates.watched(data.decode(), len(watched))
            data = text.encode()
            watched += [(name, line, predicate) for predicate, line in found]
        if not target.is_file() or target.read_bytes() != data:  # else what is built of it stays fresh
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            target.chmod(source.stat().st_mode)
    pathlib.Path(tree, 'watched.json').write_text(json.dumps(watched))
    notes = pathlib.Path(tree, 'watched.notes')
    notes.write_bytes(bytes(SIZE))
    header = f'#define FASTI_WATCH_FILE "{notes}"\n#define FASTI_WATCH_SIZE {SIZE}\n' + (HERE / 'watch.hpp').read_text()
    target = pathlib.Path(tree, 'watched.hpp')
    if not target.is_file() or target.read_text() != header:
        target.write_text(header)


def gcov(build, data):
    """Line counts by file, of one object's data."""
    out = subprocess.run(['gcov', '--json-format', '--stdout', data], cwd=build, capture_output=True, text=True).stdout
    for line in filter(None, out.splitlines()):
        for file in json.loads(line)['files']:
            yield file['file'], file['lines']


def line_counts(tree, build):
    counts = collections.defaultdict(lambda: collections.defaultdict(int))
    for data in sorted(pathlib.Path(build).rglob('*.gcda')):
        for file, lines in gcov(build, os.path.abspath(data)):
            name = os.path.relpath(os.path.join(build, file), tree)
            if name.startswith(ROOMS):
                for line in lines:
                    counts[name][line['line_number']] += line['count']
    return counts


def report_predicates(tree):
    notes = pathlib.Path(tree, 'watched.notes').read_bytes()
    found = [[], [], []]
    watched = json.loads(pathlib.Path(tree, 'watched.json').read_text())
    for number, (name, line, predicate) in enumerate(watched):
        said_no, said_yes = notes[2 * number], notes[2 * number + 1]
        if not (said_no and said_yes):
            found[0 if not (said_no or said_yes) else 1 if said_no else 2].append(f'{name}:{line}: {predicate}')
    for what, names in zip(('is never asked', 'never says yes', 'never says no'), found):
        for name in names:
            print(f'{name} {what}')
    print(f'predicates of extraction: {len(watched)} watched, {len(found[0])} never asked, '
          f'{len(found[1])} never yes, {len(found[2])} never no')


def report(root, tree, build):
    counts = line_counts(tree, build)
    total = sum(map(len, counts.values()))
    if total == 0:
        sys.exit('coverage: no data; did the tests run?')
    missed = {name: [line for line, count in lines.items() if not count] for name, lines in counts.items()}
    for name in sorted(missed, key=lambda name: -len(missed[name]))[:15]:
        print(f'{name}: {len(missed[name])} of {len(counts[name])} lines are not reached: '
              + ' '.join(map(str, sorted(missed[name])[:12])))
    report_predicates(tree)
    for room in ROOMS:
        lines = sum(len(c) for name, c in counts.items() if name.startswith(room))
        print(f'{room} {100 * (1 - sum(len(m) for n, m in missed.items() if n.startswith(room)) / max(1, lines)):.1f} %')
    percent = 100 * (1 - sum(map(len, missed.values())) / total)
    floor = float((HERE / 'coverage-floor.txt').read_text())
    print(f'coverage: {percent:.1f} % of {total} lines; the floor is {floor:.1f} %')
    if percent < floor:
        sys.exit(f'coverage: {percent:.1f} % is below the floor of {floor:.1f} % (tests/gates/coverage-floor.txt)')


if __name__ == '__main__':
    {'prepare': prepare, 'report': report}[sys.argv[1]](*map(os.path.abspath, sys.argv[2:]))
