#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How well the words that tell of events are found, and how sure the text is of them.

    trigger_score.py FASTI SHARED [--errors triggers|factuality]

Triggers: of the sentences of SHARED/data/tempeval3-train that hold a date, the words that
`fasti build --dump parse` marks with Event= are compared with the last words of the EVENT tags.
Factuality: the verbs of SHARED/data/matres-axis, of which somebody said whether they can stand on the
time line ("anchorable"); an event that is planned, possible, denied, against the facts or general cannot.
An Event= that is missing counts as anchorable. Files are dealt into a half whose errors may be read and
one that is only scored, as in accuracy.py. --errors prints what is wrong in the first of them.
"""
import argparse
import collections
import hashlib
import html
import pathlib
import re
import subprocess
import tempfile

TAG = re.compile(r"(<[^>]+>)")
OFF_THE_LINE = {"planned", "possible", "negated", "counterfactual", "generic"}


def half(name):
    return "read" if hashlib.md5((name + ".tml").encode()).digest()[0] % 2 == 0 else "score"


def read_gold(path):
    """The text without tags, the spans of its events and those of its expressions of time."""
    raw = path.read_text(encoding="utf8", errors="replace")
    body = re.search(r"<TEXT>(.*)</TEXT>", raw, re.S)
    text, size, opened, spans = [], 0, [], {"EVENT": [], "TIMEX3": []}
    for piece in TAG.split(body.group(1) if body else raw):
        tag = re.match(r"<(/?)(EVENT|TIMEX3)[\s>]", piece)
        if tag and tag.group(1):
            begin = opened.pop()
            spans[tag.group(2)].append((begin, size))
        elif tag and not piece.endswith("/>"):
            opened.append(size)
        elif not piece.startswith("<"):
            piece = html.unescape(piece)
            text.append(piece)
            size += len(piece)
    return "".join(text), spans["EVENT"], spans["TIMEX3"]


def place(word, text, at):
    """Where a token stands in the text, white space left aside."""
    while at < len(text) and text[at].isspace():
        at += 1
    begin = at
    for letter in word:
        while at < len(text) and text[at].isspace():
            at += 1
        if at == len(text) or text[at] != letter:
            found = text.find(word, begin)
            return (found, found + len(word)) if 0 <= found < begin + 200 else (begin, begin)
        at += 1
    return begin, at


def sentences(rows, text):
    """Lists of (begin, end, form, certainty or None) of the CoNLL-U rows."""
    at, sentence = 0, []
    for row in rows:
        if row.startswith("#"):
            continue
        if not row:
            if sentence:
                yield sentence
            sentence = []
            continue
        cells = row.split("\t")
        begin, at = place(cells[1], text, at)
        mark = re.search(r"Event=(\w+)", cells[9])
        sentence.append((begin, at, cells[1], mark.group(1) if mark else None))


def last_token(sentence, begin, end):
    inside = [i for i, token in enumerate(sentence) if token[0] < end and begin < token[1]]
    return inside[-1] if inside else None


def parse(fasti, text):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf8") as out:
        out.write(text)
        out.flush()
        done = subprocess.run([fasti, "build", "--dump", "parse", "--quiet", out.name], capture_output=True, text=True)
    return list(sentences(done.stdout.split("\n"), text))


def f1(right, found, gold):
    precision, recall = right / max(1, found), right / max(1, gold)
    both = 2 * precision * recall / max(1e-9, precision + recall)
    return f"P {precision:.3f} R {recall:.3f} F1 {both:.3f}", both


def score_triggers(parsed, events, dates, count, wrong):
    for sentence in parsed:
        begin, end = sentence[0][0], sentence[-1][1]
        if not any(begin <= b < end for b, _ in dates):
            continue
        gold = {last_token(sentence, b, e) for b, e in events if begin <= b < end} - {None}
        found = {i for i, token in enumerate(sentence) if token[3]}
        count.update(right=len(gold & found), found=len(found), gold=len(gold))
        wrong.update(("missed", sentence[i][2].lower()) for i in gold - found)
        wrong.update(("no event", sentence[i][2].lower()) for i in found - gold)


def score_factuality(parsed, events, axes, count, wrong):
    for number, axis in axes.items():
        begin, end = events[number]
        sentence = next((s for s in parsed if s[0][0] <= begin < s[-1][1]), None)
        token = last_token(sentence, begin, end) if sentence else None
        cast = sentence[token][3] if token is not None else None
        off, gold = cast in OFF_THE_LINE, axis.startswith("no")
        count.update({("off" if off else "on", "off" if gold else "on"): 1})
        if off != gold and token is not None:
            around = " ".join(t[2] for t in sentence[max(0, token - 8) : token + 4])
            wrong[(axis, cast, sentence[token][2], around)] += 1


def read_axes(path):
    axes = collections.defaultdict(dict)
    for row in path.read_text(encoding="utf8").splitlines()[1:]:
        document, number, _, axis, _ = row.split("\t")
        axes[document][int(number)] = axis
    return axes


def report(part, triggers, casts):
    text, _ = f1(triggers["right"], triggers["found"], triggers["gold"])
    print(f"triggers   {part:5} {text} of {triggers['gold']}")
    off, a = f1(casts["off", "off"], casts["off", "off"] + casts["off", "on"], casts["off", "off"] + casts["on", "off"])
    on, b = f1(casts["on", "on"], casts["on", "on"] + casts["on", "off"], casts["on", "on"] + casts["off", "on"])
    total = sum(casts.values())
    print(f"factuality {part:5} not anchorable {off}; anchorable {on}; macro F1 {(a + b) / 2:.3f} of {total}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("fasti")
    ap.add_argument("shared", type=pathlib.Path)
    ap.add_argument("--errors", default="")
    a = ap.parse_args()
    axes = read_axes(a.shared / "data/matres-axis/timebank-verb-axis.tsv")
    triggers = {part: collections.Counter() for part in ("read", "score")}
    casts = {part: collections.Counter() for part in ("read", "score")}
    wrong = {name: collections.Counter() for name in ("triggers", "factuality", "unread")}
    for path in sorted((a.shared / "data/tempeval3-train").glob("*/*.tml")):
        text, events, dates = read_gold(path)
        part = half(path.stem)
        parsed = parse(a.fasti, text)
        unread = "unread" if part == "score" else None
        score_triggers(parsed, events, dates, triggers[part], wrong[unread or "triggers"])
        score_factuality(parsed, events, axes.get(path.stem, {}), casts[part], wrong[unread or "factuality"])
    for part in ("read", "score"):
        report(part, triggers[part], casts[part])
    for error, count in wrong[a.errors].most_common(150) if a.errors in ("triggers", "factuality") else []:
        print(f"{count:4}", *error, sep="\t")


main()
