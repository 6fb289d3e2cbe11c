#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How fast `fasti tag` is: bench.py FASTI TAG_BENCH SHARED [--runs N] [--write]

Medians of processor time (user and system) over N runs, so that other work on the machine counts
little; what --jobs gains is read off how evenly two threads share it. chrono-node is installed into a temporary folder and does
the same work on a smaller slice; without npm or a network it is left out. --write puts the tables into
README.md beside this file.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

from texts import HOSTILE

HERE = pathlib.Path(__file__).resolve().parent
MEGABYTE = 1_000_000


def grow(path, turn, size):
    """Writes `turn` over and over, at least `size` bytes; their number in MB."""
    with open(path, "wb") as out:
        while out.tell() < size:
            out.write(turn)
        return out.tell() / MEGABYTE


def used(command):
    """Processor seconds and peak MiB of a command."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command}: failed")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(rows):
    return [statistics.median(column) for column in zip(*rows)]


def inside(program, runs, path):
    """Medians of the seconds for reading and tagging, the program's start excluded."""
    out = subprocess.run([program, str(runs), path], capture_output=True, text=True, check=True).stdout
    rows = [line.rsplit(" ", 3)[1:] for line in out.splitlines()]
    return medians([(float(read), float(tag), int(found)) for read, tag, found in rows])


def install_chrono(work):
    """The module's path, or None where it cannot be had."""
    if not shutil.which("npm") or not shutil.which("node"):
        return None
    command = ["npm", "install", "--prefix", str(work), "--no-audit", "--no-fund", "--silent", "chrono-node"]
    done = subprocess.run(command, capture_output=True, timeout=300)
    module = work / "node_modules/chrono-node"
    return module if done.returncode == 0 and module.is_dir() else None


def chrono_rate(module, how, path):
    """MB a second, the best of three processes; the start of node and reading the file excluded."""
    command = ["node", str(HERE / "chrono.js"), str(module), how, str(path)]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(3)]
    return path.stat().st_size / MEGABYTE / min(float(run.split()[0]) for run in runs)


def chrono_cells(module, work, turn, rate):
    slice_ = work / "slice.txt"
    grow(slice_, turn, 2 * MEGABYTE)
    by_paragraph = chrono_rate(module, "paragraphs", slice_)
    slice_.write_text((turn * 2)[: MEGABYTE // 2].decode(errors="ignore"))
    at_once = chrono_rate(module, "whole", slice_)
    return [f"{by_paragraph:.1f}", f"{at_once:.2f}", f"{rate / by_paragraph:.1f}"]


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" + "---:|" * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def speeds(options, work, turns, module):
    rows = []
    path = work / "text.txt"
    for turn in turns:
        megabytes = grow(path, turn.read_bytes(), options.size * MEGABYTE)
        read, tag, _ = inside(options.tag_bench, options.runs, path)
        whole = [used([options.fasti, "tag", "--jobs", "1", str(path)]) for _ in range(options.runs)]
        total, memory = medians(whole)
        row = [turn.stem, f"{megabytes:.0f}", f"{megabytes / tag:.0f}", f"{megabytes / (read + tag):.0f}"]
        row += [f"{megabytes / total:.0f}", f"{memory:.0f}"]
        rows.append(row + (chrono_cells(module, work, turn.read_bytes(), megabytes / tag) if module else []))
    head = ["text", "MB", "tag", "read + tag", "whole program", "peak MiB"]
    return table(head + (["chrono-node", "the same, at once", "ratio"] if module else []), rows)


def hostile(options, work):
    rows = []
    for name, unit in HOSTILE.items():
        path = work / "hostile.txt"
        seconds = []
        for size in (MEGABYTE // 4, MEGABYTE):
            grow(path, unit.encode(), size)
            _, tag, found = inside(options.tag_bench, options.runs, path)
            seconds.append(tag * MEGABYTE / path.stat().st_size)
        memory = used([options.fasti, "tag", "--jobs", "1", str(path)])[1]
        slower = f"{seconds[1] / seconds[0]:.1f}" if seconds[0] > 0 else "–"
        rows.append([name, f"{found:.0f}", f"{1 / max(seconds[1], 1e-3):.1f}", slower, f"{memory:.0f}"])
    return table(["1 MB of", "found", "tag MB/s", "time a byte, 1 MB : ¼ MB", "peak MiB"], rows)


def by_threads(command):
    """Processor seconds of the first thread of a command, and of all."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    first = int(pathlib.Path(f"/proc/{child.pid}/task/{child.pid}/schedstat").read_text().split()[0]) / 1e9
    usage = os.wait4(child.pid, 0)[2]
    return first, usage.ru_utime + usage.ru_stime


def jobs(options, work, turn):
    folder = work / "files"
    folder.mkdir()
    one = work / "one.txt"
    grow(one, turn, options.size * MEGABYTE)
    for number in range(options.size):
        grow(folder / f"{number}.txt", turn, MEGABYTE)
    rows = []
    for name, paths in (("one file", [one]), (f"{options.size} files", sorted(folder.iterdir()))):
        command = [options.fasti, "tag", "--jobs", "2"] + [str(path) for path in paths]
        first, total = medians([by_threads(command) for _ in range(options.runs)])
        rows.append([name, f"{total:.2f}", f"{max(first, total - first):.2f}", f"{total / max(first, total - first):.2f}"])
    return table([f"{options.size} MB in", "two threads, s", "the busier one, s", "faster by at most"], rows)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fasti")
    parser.add_argument("tag_bench")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--size", type=int, default=20, help="MB of each text")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def publish(report, page):
    """Prints the tables, and puts them into a page where one is given."""
    print(report)
    if page:
        begin, _ = page.read_text().split("<!-- tables -->\n", 1)
        page.write_text(begin + "<!-- tables -->\n\n" + report)


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        (work / "turns").mkdir()
        subprocess.run([sys.executable, HERE / "texts.py", options.shared, work / "turns"], check=True)
        turns = sorted((work / "turns").iterdir())
        module = install_chrono(work / "chrono")
        if not module:
            print("chrono-node cannot be had here (npm, network): left out")
        report = "MB a second of one core:\n\n" + speeds(options, work, turns, module)
        report += "\n`--jobs 2`, processor time by threads:\n\n" + jobs(options, work, turns[0].read_bytes())
        report += "\nHostile texts:\n\n" + hostile(options, work)
    publish(report, HERE / "README.md" if options.write else None)


if __name__ == "__main__":
    main()
