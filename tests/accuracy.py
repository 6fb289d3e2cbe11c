#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well `fasti tag` does on the development data, on two halves of it.

    accuracy.py FASTI SHARED [--errors SET]

SHARED is the folder with data/ and tools/. Files are dealt by a hash of their names into a half whose
errors may be read ("read") and one that is only scored ("score"): the difference is the overfit.
--errors SET (timebank, aquaint, wikiwars, gum, phrases) prints the errors of the read half of that set.
Phrases are tagged one by one at the document date of their block.
"""
import argparse
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile


def half(name):
    return "read" if hashlib.md5(name.encode()).digest()[0] % 2 == 0 else "score"


def deal(folder, work, pattern):
    """Links the files of a folder into two folders, by half."""
    halves = {}
    for part in ("read", "score"):
        halves[part] = work / part
        halves[part].mkdir(parents=True)
    for path in sorted(folder.glob(pattern)):
        (halves[half(path.name)] / path.name).symlink_to(path.resolve())
    return halves


def run(command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    return done.stdout.strip().splitlines()


def score(tool, program, gold, errors):
    lines = run([sys.executable, str(tool), program, str(gold)] + (["--errors", "100000"] if errors else []))
    for line in lines[:-1]:
        print("   ", line)
    return lines[-1]


def dates_halves(path, work):
    files = {}
    work.mkdir(parents=True)
    for part in ("read", "score"):
        files[part] = work / (part + ".jsonl")
        with open(files[part], "w", encoding="utf8") as out:
            for line in open(path, encoding="utf8"):
                if half(json.loads(line)["doc"]) == part:
                    out.write(line)
    return files


def phrase_blocks(path):
    for block in open(path, encoding="utf8").read().split("\n\n"):
        rows = [line.split("\t") for line in block.splitlines() if line.count("\t") == 2]
        if rows:
            yield rows[0][0][:10], [row for row in rows if row[0][:10] != rows[0][0][:10]]


def phrases(program, path, errors):
    counts = {"read": [0, 0], "score": [0, 0]}
    for dct, rows in phrase_blocks(path):
        part = half(dct + rows[0][0]) if rows else "read"
        for text, kind, value in rows:
            with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf8") as out:
                out.write(text + "\n")
                out.flush()
                found = [json.loads(r) for r in run([program, "tag", "--format", "jsonl", "--dct", dct, out.name])]
            right = any(row["value"] == value for row in found)
            counts[part][0] += right
            counts[part][1] += 1
            if errors and part == "read" and not right:
                print("   ", dct, repr(text), "gold", kind, value, "found", [(r["type"], r["value"]) for r in found])
    return {p: f"values right {100 * n / max(1, of):.1f} % of {of}" for p, (n, of) in counts.items()}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("fasti")
    ap.add_argument("shared", type=pathlib.Path)
    ap.add_argument("--errors", default="")
    ap.add_argument("--only", default="", help="one set instead of all")
    a = ap.parse_args()
    data, tools = a.shared / "data", a.shared / "tools"
    news = data / "tempeval3-train"
    program = os.path.abspath(a.fasti)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name, source in (
            ("timebank", news / "TimeBank"),
            ("aquaint", news / "AQUAINT"),
            ("wikiwars", data / "wikiwars-train" / "timex3"),
        ):
            if a.only not in ("", name):
                continue
            for part, gold in deal(source, work / name, "*.tml").items():
                errors = a.errors == name and part == "read"
                print(f"{name:9} {part:5}", score(tools / "score_timex.py", program, gold, errors))
        if a.only in ("", "gum"):
            for part, gold in dates_halves(data / "gum-train" / "dates.jsonl", work / "gum").items():
                errors = a.errors == "gum" and part == "read"
                print(f"{'gum':9} {part:5}", score(tools / "score_dates.py", program, gold, errors))
        if a.only in ("", "phrases"):
            found = phrases(program, data / "timenorm-phrases" / "en.tsv", a.errors == "phrases")
            for part, text in found.items():
                print(f"{'phrases':9} {part:5}", text)


main()
