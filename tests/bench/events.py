#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast `fasti extract` is, and what it holds in memory: events.py FASTI MERGE_BENCH SHARED [--write]

Each text is repeated to 5, 20 and 80 MB as documents of their own. Processor time of --jobs 1, medians
of three runs; the same rows from --jobs 2 are compared byte by byte. --write puts the tables into
EVENTS.md beside this file.
"""
import argparse
import hashlib
import pathlib
import subprocess
import sys
import tempfile

from bench import HERE, MEGABYTE, medians, publish, table, used


def spread(folder, turn, size):
    """Copies of a text as files of at most 100 kB, cut at paragraphs; their bytes in MB."""
    folder.mkdir()
    pieces, piece = [], b""
    for paragraph in turn.split(b"\n\n"):
        piece += paragraph + b"\n\n"
        if len(piece) > 60_000:
            pieces.append(piece)
            piece = b""
    pieces.append(piece)
    written = 0
    while written < size:
        for piece in pieces:
            (folder / f"{written:09}.txt").write_bytes(piece)
            written += len(piece)
            if written >= size:
                break
    return written / MEGABYTE


def digest(command):
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    return hashlib.sha256(out).hexdigest()


def speeds(options, work, turns):
    rows = []
    for turn in turns:
        for size in (5, 20, 80):
            folder = work / f"{turn.stem}{size}"
            megabytes = spread(folder, turn.read_bytes(), size * MEGABYTE)
            files = sorted(str(path) for path in folder.iterdir())
            command = [options.fasti, "extract", "--quiet", "--jobs"]
            runs = 3 if size < 80 else 1
            seconds, memory = medians([used(command + ["1"] + files) for _ in range(runs)])
            same = "–"
            if size == 5:
                same = "yes" if digest(command + ["1"] + files) == digest(command + ["2"] + files) else "NO"
            rows.append([turn.stem, f"{megabytes:.0f}", f"{megabytes / seconds:.2f}", f"{memory:.0f}", same])
    return table(["text", "MB", "MB a second", "peak MiB", "same by two threads"], rows)


def start(options, work):
    """Milliseconds from the start of the program to its end with one short sentence."""
    path = work / "one.txt"
    path.write_text("The bridge was opened on 4 May 1921.\n")
    seconds, memory = medians([used([options.fasti, "extract", str(path)]) for _ in range(9)])
    return f"Start and one sentence: {1000 * seconds:.0f} ms of processor time, {memory:.0f} MiB.\n"


def merging(options):
    out = subprocess.run([options.merge_bench, "100000", "1000000"], capture_output=True, text=True, check=True)
    rows = [line.split() for line in out.stdout.splitlines()]
    return table(["mentions", "seconds", "events"], rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fasti")
    parser.add_argument("merge_bench")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "turns").mkdir()
        subprocess.run([sys.executable, HERE / "texts.py", options.shared, work / "turns"], check=True)
        report = "Extracting, one core:\n\n" + speeds(options, work, sorted((work / "turns").iterdir()))
        report += "\n" + start(options, work) + "\nMerging made-up mentions:\n\n" + merging(options)
    publish(report, HERE / "EVENTS.md" if options.write else None)


if __name__ == "__main__":
    main()
