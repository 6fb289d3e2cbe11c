#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well `fasti extract` tells one event once, on documents of your own.

    merge_score.py FASTI MARKS DOC...

MARKS is a TSV of the mentions that belong together: a name for the event, the begin of the document's
file name, the line, and the words of the date ("-" where a text takes up the event without one). Every
mention that is not marked is an event of its own. Counted are pairs of mentions: joined and rightly so,
joined wrongly, left apart wrongly.
"""
import itertools
import json
import pathlib
import subprocess
import sys


def read_marks(path):
    marks = {}
    for row in pathlib.Path(path).read_text(encoding="utf8").splitlines():
        if row and not row.startswith("#"):
            event, document, line, words = row.split("\t")
            marks[(document, int(line), words)] = event
    return marks


def mentions(fasti, documents):
    """Each mention as (document, line, words of the date) with the id of its event."""
    texts = {path: pathlib.Path(path).read_text(encoding="utf8") for path in documents}
    rows = subprocess.run([fasti, "extract", "--quiet", *documents], capture_output=True, text=True, check=True).stdout
    for row in map(json.loads, rows.splitlines()):
        for citation in row.get("citations", []) if "id" in row else []:
            text = texts[citation["source"]]
            words = text[citation["date_begin"] : citation["date_end"]] if "date_begin" in citation else "-"
            yield pathlib.Path(citation["source"]).name, citation["line"], " ".join(words.split()), row["id"]


def main():
    fasti, marks, *documents = sys.argv[1:]
    gold = read_marks(marks)
    found = []
    for number, (name, line, words, event) in enumerate(mentions(fasti, documents)):
        mark = next((m for (d, l, w), m in gold.items() if name.startswith(d) and l == line and w == words), number)
        found.append((mark, event, f"{name[:12]}:{line} {words}"))
    right = wrong = missed = 0
    for a, b in itertools.combinations(found, 2):
        together, joined = a[0] == b[0], a[1] == b[1]
        right += together and joined
        wrong += joined and not together
        missed += together and not joined
        if together != joined:
            print("wrongly joined" if joined else "left apart", a[2], "|", b[2])
    print(f"{len(found)} mentions; pairs: precision {right / max(1, right + wrong):.3f} ({right} of {right + wrong}),",
          f"recall {right / max(1, right + missed):.3f} ({right} of {right + missed})")


main()
