#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How right the sieves are that read order off single sentences, each alone, by the TLINKs of TempEval-3.

    order_accuracy.py FASTI SHARED [--errors SIEVE]

A relation of `fasti build --dump=relations` is judged where the annotators linked the same two things (two
events, an event and an expression of time, an event and the day of the document), directly or by what
follows from two of their links; it is right when theirs is among the relations that ours allows. Recall is
the share of their direct links of the kinds that the sieve reads within one sentence, or to the day of the
document, that it finds. The annotators link hardly any pair that "two years later" relates; so a second table says how often
the later date of such a link is theirs or within it, or theirs within it, here and in WikiWars. Files are dealt into halves as in accuracy.py; --errors prints those of the read half.
"""
import argparse
import collections
import hashlib
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TAG = re.compile(r"(<[^>]+>)")
ALLEN = {
    "BEFORE": {"before"}, "AFTER": {"after"}, "IBEFORE": {"meets"}, "IAFTER": {"met_by"},
    "INCLUDES": {"contains"}, "IS_INCLUDED": {"during"}, "DURING": {"during", "equals"},
    "DURING_INV": {"contains", "equals"}, "SIMULTANEOUS": {"equals"}, "IDENTITY": {"equals"},
    "BEGINS": {"starts"}, "BEGUN_BY": {"started_by"}, "ENDS": {"finishes"}, "ENDED_BY": {"finished_by"},
}
CONVERSE = {
    "before": "after", "meets": "met_by", "overlaps": "overlapped_by", "starts": "started_by",
    "during": "contains", "finishes": "finished_by", "equals": "equals",
}
CONVERSE.update({b: a for a, b in list(CONVERSE.items())})
# What two links in a row say for certain, where that is one relation.
CHAIN = {
    ("before", "before"), ("before", "meets"), ("meets", "before"), ("before", "equals"), ("equals", "before"),
    ("before", "starts"), ("before", "contains"), ("before", "started_by"), ("before", "finished_by"),
    ("during", "before"), ("starts", "before"), ("finishes", "before"), ("finished_by", "before"),
    ("meets", "meets"),
}


def half(name):
    return "read" if hashlib.md5(name.encode()).digest()[0] % 2 == 0 else "score"


def attributes(tag):
    return dict(re.findall(r'(\w+)\s*=\s*"([^"]*)"', tag))


class Gold:
    """One annotated document: its text, where things stand in it, and what is linked to what."""

    def __init__(self, path):
        raw = open(path, encoding="utf8", errors="replace").read()
        head = re.search(r"<DCT>(.*?)</DCT>", raw, re.S)
        creation = attributes(head.group(1)) if head else {}
        self.dct = creation.get("value", "")[:10]
        self.document = creation.get("tid", "")
        self.read_text(re.search(r"<TEXT>(.*)</TEXT>", raw, re.S).group(1))
        self.read_links(raw)

    def read_text(self, body):
        text, size, stack, self.spans, self.values = [], 0, [], {}, {}
        for piece in TAG.split(body):
            if piece.startswith("<") and piece.endswith(">"):
                known = attributes(piece)
                if re.match(r"<(EVENT|TIMEX3)\s", piece):
                    stack.append((size, known.get("eid") or known.get("tid")))
                    self.values[stack[-1][1]] = known.get("value", "")
                elif re.match(r"</(EVENT|TIMEX3)", piece) and stack:
                    begin, name = stack.pop()
                    self.spans[name] = (begin, size)
            else:
                text.append(html.unescape(piece))
                size += len(text[-1])
        self.text = "".join(text)

    def read_links(self, raw):
        event = {}
        for tag in re.findall(r"<MAKEINSTANCE[^>]*>", raw):
            known = attributes(tag)
            event[known["eiid"]] = known["eventID"]
        self.links = {}
        for tag in re.findall(r"<TLINK[^>]*>", raw):
            known = attributes(tag)
            a = known.get("eventInstanceID") or known.get("timeID")
            b = known.get("relatedToEventInstance") or known.get("relatedToTime")
            a, b = event.get(a, a), event.get(b, b)
            if a == b or known["relType"] not in ALLEN:
                continue
            said = ALLEN[known["relType"]]
            self.links[a, b] = said
            self.links[b, a] = {CONVERSE[each] for each in said}
        beside = collections.defaultdict(list)
        for (a, b), said in self.links.items():
            beside[a].append((b, said))
        self.follows = {}
        for (a, b), first in self.links.items():
            for c, second in beside[b]:
                if a == c or (a, c) in self.links or len(first) > 1 or len(second) > 1:
                    continue
                if (min(first), min(second)) in CHAIN:
                    self.follows[a, c] = {"before"}
                    self.follows[c, a] = {"after"}

    def at(self, term):
        """The name of what stands at a place of ours."""
        if term["kind"] == "document":
            return self.document
        for name, (begin, end) in self.spans.items():
            right_kind = name.startswith("e") == (term["kind"] == "event")
            if right_kind and begin < term["end"] and term["begin"] < end:
                return name
        return None

    def pair_kind(self, a, b):
        kind = lambda name: "D" if name == self.document else "E" if name.startswith("e") else "T"
        return "".join(sorted(kind(a) + kind(b)))


def found_in(program, gold, *asked):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf8") as out:
        out.write(gold.text)
        out.flush()
        command = [program, *asked, "--quiet", "--lang", "en", out.name]
        done = subprocess.run(command + (["--dct", gold.dct] if gold.dct else []), capture_output=True, text=True)
    if done.returncode:
        print(done.stderr, file=sys.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def judge(gold, rows, counts, kinds, show):
    done = set()
    for row in rows:
        count = counts[row["sieve"]]
        count["found"] += 1
        a, b = gold.at(row["to"]), gold.at(row["from"])
        if a is None or b is None or a == b:
            continue
        kinds[row["sieve"]].add(gold.pair_kind(a, b))
        said = gold.links.get((a, b)) or gold.follows.get((a, b))
        if said is None:
            continue
        right = bool(said & set(row["relation"].split("|")))
        count["judged"] += 1
        count["right"] += right
        if (a, b) in gold.links and (row["sieve"], a, b) not in done:
            done.add((row["sieve"], a, b))
            count["recalled"] += right
        if show == row["sieve"] and not right:
            here = (row["from"] if row["from"]["kind"] != "document" else row["to"])["begin"]
            line = gold.text[max(0, here - 160) : here + 160].replace("\n", " ")
            print(f"    {row['to'].get('text', 'DCT')} {row['relation']} {row['from'].get('text', 'DCT')}, "
                  f"gold {'|'.join(sorted(said))}: {line}")


def linked_dates(rows):
    """Where the words stand that links with a distance were read from."""
    links = [row["link"] for row in rows if "link" in row]
    return {(link["why"].get("date_begin"), link["why"].get("date_end")) for link in links if "distance" in link}


def days(value):
    """The first and last day that a value may mean, so that they compare; None of what is no date."""
    era, rest = (-1, value[2:]) if value.startswith("BC") else (1, value)
    found = re.match(r"(\d{4})(?:-(Q[1-4X]|\d\d|XX)(?:-(\d\d|XX))?)?$", rest[:10])
    if not found:
        return None
    year, part, day = found.groups()
    first, last = (1, 12)
    if part and part[0] == "Q" and part != "QX":
        first, last = 3 * int(part[1]) - 2, 3 * int(part[1])
    elif part and part.isdigit():
        first = last = int(part)
    known = day is not None and day.isdigit()
    return (era * int(year), first, int(day) if known else 1), (era * int(year), last, int(day) if known else 31)


def agree(ours, theirs):
    """One of the two is within the other, or they are the same."""
    a, b = days(ours), days(theirs)
    return ours == theirs or (a is not None and b is not None and a[0] <= b[1] and b[0] <= a[1])


def judge_counted(gold, rows, linked, count, show):
    """Dates of such links, by the value that the annotators gave."""
    known = {span: gold.values[name] for name, span in gold.spans.items() if name.startswith("t")}
    for row in rows:
        if (row["begin"], row["end"]) not in linked:
            continue
        count["found"] += 1
        value = known.get((row["begin"], row["end"]))
        if value is None:
            continue
        count["judged"] += 1
        count["right"] += agree(row["value"], value)
        if show and not agree(row["value"], value):
            line = gold.text[max(0, row["begin"] - 160) : row["end"] + 80].replace("\n", " ")
            print(f"    {row['text']} {row['value']}, gold {value}, {row['basis']}: {line}")


def share(count):
    return f"{100 * count['right'] / count['judged']:.1f} %" if count["judged"] else "-"


def sentence_mates(gold):
    """How many direct links of each kind there are between things of one line, or to the document's day."""
    count = collections.Counter()
    lines = [m.start() for m in re.finditer(r"\n\s*\n|\. *\n|(?<=[.!?]) (?=[A-Z`\"'])", gold.text)]
    place = lambda name: sum(1 for at in lines if at < gold.spans[name][0])
    for a, b in gold.links:
        if a > b or any(x != gold.document and x not in gold.spans for x in (a, b)):
            continue
        if gold.document in (a, b) or place(a) == place(b):
            count[gold.pair_kind(a, b)] += 1
    return count


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("fasti")
    ap.add_argument("shared", type=pathlib.Path)
    ap.add_argument("--errors", default="")
    a = ap.parse_args()
    program = os.path.abspath(a.fasti)
    folder = a.shared / "data" / "tempeval3-train"
    counts = {part: collections.defaultdict(collections.Counter) for part in ("read", "score")}
    kinds, mates = collections.defaultdict(set), collections.Counter()
    for path in sorted(folder.glob("*/*.tml")):
        gold, part = Gold(path), half(path.name)
        judge(gold, found_in(program, gold, "build", "--dump=relations"), counts[part], kinds, a.errors if part == "read" else "")
        mates.update(sentence_mates(gold))
    print(f"{'sieve':18} {'found':>6} {'judged':>6} {'read':>7} {'score':>7} {'all':>7} {'recall':>7}")
    for sieve in sorted(kinds):
        parts = [counts["read"][sieve], counts["score"][sieve]]
        both = parts[0] + parts[1]
        of = sum(mates[kind] for kind in kinds[sieve])
        print(f"{sieve:18} {both['found']:6} {both['judged']:6} {share(parts[0]):>7} {share(parts[1]):>7} "
              f"{share(both):>7} {100 * both['recalled'] / max(1, of):6.1f} %")

    print()
    print(f"{'counted from':18} {'found':>6} {'judged':>6} {'read':>7} {'score':>7} {'all':>7}")
    for name, pattern in (("TempEval-3", "tempeval3-train/*/*.tml"), ("WikiWars", "wikiwars-train/timex3/*.tml")):
        parts = {part: collections.Counter() for part in ("read", "score")}
        for path in sorted((a.shared / "data").glob(pattern)):
            gold, part = Gold(path), half(path.name)
            rows = found_in(program, gold, "tag", "--format", "jsonl")
            linked = linked_dates(found_in(program, gold, "extract"))
            judge_counted(gold, rows, linked, parts[part], a.errors == "counted" and part == "read")
        both = parts["read"] + parts["score"]
        print(f"{name:18} {both['found']:6} {both['judged']:6} {share(parts['read']):>7} {share(parts['score']):>7} "
              f"{share(both):>7}")


main()
