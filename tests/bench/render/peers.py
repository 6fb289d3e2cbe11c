#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws the same events with fasti and with other programs: peers.py FASTI SHARED FOLDER [--write]

The others are installed into FOLDER with npm; what cannot be had is left out and says so. Measured are
the processor time and the memory of the whole tree of processes (a browser is one), the size of the
file, and the type's size when the picture is printed on one A4 page. --write puts the table into the
README beside the folder.
"""
import argparse
import csv
import json
import os
import pathlib
import re
import shutil
import signal
import struct
import subprocess
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = ["@mermaid-js/mermaid-cli@11", "vega@6", "vega-lite@6", "vis-timeline@8", "playwright-core@1"]
CHROMIUM = next((p for p in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if os.path.exists(p)), None)
A4 = (595.0, 842.0)
PATIENCE = 150  # seconds


def full(date, last=False):
    """A whole day for a year or a month: its first or about its last."""
    parts = date.split("-")
    if len(parts) == 1:
        return date + ("-12-31" if last else "-01-01")
    return date + ("-28" if last else "-01") if len(parts) == 2 else date


def lasts(row):
    return bool(row["end"]) or row["precision"] != "day"


def span(row):
    return full(row["start"]), full(row["end"] or row["start"], True)


def plain(title):
    """Without what Mermaid takes for its own."""
    return re.sub(r"[:;#]", " ", title)


def mermaid_timeline(rows):
    lines = [f"    {row['start']} : {plain(row['title'])}" for row in rows]
    return "timeline\n" + "\n".join(lines) + "\n"


def mermaid_gantt(rows):
    out = ["gantt", "    dateFormat YYYY-MM-DD", "    axisFormat %Y-%m"]
    for lane in sorted({row["lane"] for row in rows}):
        out.append(f"    section {lane}")
        for row in rows:
            if row["lane"] == lane:
                first, last = span(row)
                when = f"{row['id']}, {first}, {last}" if lasts(row) else f"milestone, {row['id']}, {first}, 0d"
                out.append(f"    {plain(row['title'])} :{when}")
    return "\n".join(out) + "\n"


def vega_lite(rows):
    values = [dict(zip(("from", "to", "title", "lane", "row"), (*span(row), row["title"], row["lane"], i)))
              for i, row in enumerate(rows)]
    when = {"field": "from", "type": "temporal", "title": None}
    hue = {"field": "lane", "type": "nominal"}
    return json.dumps({
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json", "width": 1100, "height": {"step": 16},
        "data": {"values": values},
        "encoding": {"y": {"field": "row", "type": "ordinal", "axis": None}},
        "layer": [
            {"mark": "bar", "encoding": {"x": when, "x2": {"field": "to"}, "color": hue}},
            {"mark": {"type": "point", "filled": True}, "encoding": {"x": when, "color": hue}},
            {"mark": {"type": "text", "align": "left", "dx": 8, "fontSize": 10},
             "encoding": {"x": {"field": "to", "type": "temporal"}, "text": {"field": "title"}}},
        ]})


def vis_items(rows):
    items = []
    for row in rows:
        first, last = span(row)
        items.append({"id": row["id"], "content": row["title"], "start": first, **({"end": last} if lasts(row) else {})})
    return json.dumps(items)


def tree_of(root):
    """A process and all that it started, as far as they live."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                children.setdefault(int(fields[1]), []).append((int(entry.name), int(fields[11]) + int(fields[12])))
            except (OSError, IndexError):
                continue
    found, todo = {}, [root]
    while todo:
        for pid, ticks in children.get(todo.pop(), []):
            found[pid] = ticks
            todo.append(pid)
    return found


def pss(pid):
    """Its memory in MiB, shared pages in part."""
    try:
        found = re.search(r"^Pss:\s+(\d+)", pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)
    except OSError:
        return 0
    return int(found.group(1)) / 1024 if found else 0


def run(command, folder):
    """Seconds of the clock and of processors, peak MiB; or why it failed."""
    start = time.time()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                             start_new_session=True, env={**os.environ, "PUPPETEER_SKIP_DOWNLOAD": "1"})
    peak, ticks, stop = [0.0], {}, threading.Event()

    def watch():
        while not stop.wait(0.03):
            alive = {pid: used for pid, used in tree_of(os.getpid()).items()}
            ticks.update(alive)
            peak[0] = max(peak[0], sum(pss(pid) for pid in alive))

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        said, _ = child.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        said = None
        for pid in [*tree_of(child.pid), child.pid]:
            os.kill(pid, signal.SIGKILL)
        child.communicate()
    stop.set()
    watcher.join()
    cpu = sum(ticks.values()) / os.sysconf("SC_CLK_TCK")
    failed = f"gave up after {PATIENCE} s" if said is None else said.strip()[-120:] if child.returncode else ""
    return time.time() - start, cpu, peak[0], failed


def svg_size(text):
    box = re.search(r'viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"', text)
    return tuple(float(n) for n in box.groups()) if box else A4


def type_on_a4(path):
    """The size of the titles in points when the whole picture is put on one page."""
    if path.suffix == ".png":
        width, height = struct.unpack(">II", path.read_bytes()[16:24])
        size = 14.0  # vis-timeline's
    else:
        width, height = svg_size(path.read_text())
        sizes = {"timeline": 16.0, "gantt": 11.0, "vega": 10.0}
        size = next(s for name, s in sizes.items() if name in path.stem)
    return size * min(A4[0] / width, A4[1] / height)


def our_type(path):
    """The size of the titles in points, and on how many pages they are."""
    text = path.read_text()
    look = re.search(r'<text class="label (\w+)"', text).group(1)
    size = re.search(rf"\.{look}\{{font-size:([\d.]+)px", text).group(1)
    pages = text.count('<g class="page"')
    return f"{float(size):.1f} pt" + ("" if pages == 1 else f" on {pages} pages")


def install(folder):
    folder.mkdir(parents=True, exist_ok=True)
    if shutil.which("npm") is None or CHROMIUM is None:
        return False
    if not (folder / "node_modules" / "vega-lite").exists():
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", ".", *PACKAGES]
        _, _, _, failed = run(command, folder)
        if failed:
            return False
    (folder / "browser.json").write_text(json.dumps({"executablePath": CHROMIUM, "args": ["--no-sandbox"]}))
    (folder / "mermaid.json").write_text(json.dumps({"maxTextSize": 10**8, "maxEdges": 10**6}))
    return True


def peers(stem):
    modules = "node_modules/.bin/"
    mmdc = [modules + "mmdc", "-q", "-p", "browser.json", "-c", "mermaid.json"]
    return [
        ("Mermaid timeline → SVG", [*mmdc, "-i", f"{stem}.timeline.mmd", "-o", f"{stem}.timeline.svg"],
         f"{stem}.timeline.svg", 1000),
        ("Mermaid gantt → SVG", [*mmdc, "-w", "1600", "-i", f"{stem}.gantt.mmd", "-o", f"{stem}.gantt.svg"],
         f"{stem}.gantt.svg", 1000),
        ("vis-timeline → PNG", ["node", str(HERE / "vis.mjs"), CHROMIUM, f"{stem}.vis.json", f"{stem}.png"],
         f"{stem}.png", 10_000),
        ("Vega-Lite → SVG", [modules + "vl2svg", f"{stem}.vega.json", f"{stem}.vega.svg"], f"{stem}.vega.svg", 10_000),
    ]


def row(name, count, path, result, note=""):
    wall, cpu, memory, failed = result
    if failed or not path.exists():
        return f"| {name} | {count} | {wall:.1f} | {cpu:.2f} | {memory:.0f} | | {failed or 'no file'} |"
    note = note or f"{type_on_a4(path):.1f} pt"
    return f"| {name} | {count} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {path.stat().st_size / 1024:.0f} | {note} |"


def events(shared, count, folder):
    """The rows of the test data, or made-up ones."""
    path = shared / "data" / "render" / ("events-40.csv" if count == 40 else f"synth-{count}.csv")
    if path.exists():
        return path
    path = folder / f"made-up-{count}.csv"
    with open(path, "w", newline="") as out:
        writer = csv.writer(out)
        writer.writerow("id start end precision approx lane title source".split())
        for i in range(count):
            day = f"{1900 + i * 120 // count}-{1 + i % 12:02}-{1 + i % 28:02}"
            title = f"The council of the harbour town adopts its plan number {i} for the new pier"
            writer.writerow([f"e{i}", day, "", "day", 0, ["Law", "Trade", "Sea"][i % 3], title, f"Minutes {i % 20}"])
    return path


def measure(fasti, shared, folder):
    table = ["| | events | s | s of processors | MiB | kB | type on one A4 page |", "|---|---:|---:|---:|---:|---:|---|"]
    others = install(folder)
    for count in (40, 1000, 10_000):
        source = events(shared, count, folder)
        stem = f"events-{count}"
        svg = folder / f"{stem}.fasti.svg"
        result = run([fasti, "render", source, "--quiet", "-o", folder / f"{stem}.pdf", "-o", svg], folder)
        table.append(row("**fasti → PDF and SVG**", count, svg, result, our_type(svg)))
        if not others:
            continue
        with open(source, newline="") as rows_in:
            rows = list(csv.DictReader(rows_in))
        for suffix, convert in ((".timeline.mmd", mermaid_timeline), (".gantt.mmd", mermaid_gantt),
                                (".vis.json", vis_items), (".vega.json", vega_lite)):
            (folder / (stem + suffix)).write_text(convert(rows))
        for name, command, made, most in peers(stem):
            if count > most:
                table.append(f"| {name} | {count} | | | | | not run: minutes |")
                continue
            (folder / made).unlink(missing_ok=True)
            table.append(row(name, count, folder / made, run(command, folder)))
    if not others:
        table.append("\nThe others were left out: they need npm, its registry and Chromium.")
    return "\n".join(table)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fasti", type=pathlib.Path)
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    table = measure(given.fasti.resolve(), given.shared.resolve(), given.folder.resolve())
    print(table)
    if given.write:
        readme = HERE.parent / "README.md"
        text = readme.read_text()
        start, end = "<!-- drawing -->", "<!-- /drawing -->"
        before, _, rest = text.partition(start)
        readme.write_text(before + start + "\n\n" + table + "\n\n" + end + rest.partition(end)[2])


if __name__ == "__main__":
    main()
