# SPDX-License-Identifier: Apache-2.0
"""The texts that bench.py times: texts.py SHARED FOLDER writes one turn of each as FOLDER/NAME.txt.

Real ones come from the folder `shared`; without it, the example documents and made-up sentences. A program
of its own, so that bench.py stays small: a process is charged for the memory of the one that starts it.
"""
import html
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

TIME_WORDS = set(
    """january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon
    tue tues wed thu thur thurs fri sat sun one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred thousand million billion dozen couple several few half quarter once twice first
    second third fourth fifth sixth seventh eighth ninth tenth moment instant seconds minute minutes hour
    hours day days week weeks weekend month months year years decade decades century centuries age ages
    era time times season seasons spring summer autumn fall winter morning mornings afternoon evening
    evenings night nights noon midnight dawn dusk midday daytime overnight today yesterday tomorrow
    tonight now nowadays currently recently lately presently soon ago past present future daily weekly
    monthly yearly annual annually hourly quarterly bc ad am pm bce ce gmt utc est pst christmas easter
    halloween thanksgiving birthday anniversary clock date dates calendar""".split()
)

PLAIN_WORDS = """the a of to and harbour ship council river bridge engineer letter report road stone wall
market people water wind grain price captain crew signal village teacher garden window paper story forest
carried opened closed repaired measured painted asked answered found lost built crossed followed watched
near under over behind between against along with without for from through slowly quietly carefully often
large small old new narrow wide heavy light cold warm""".split()

HOSTILE = {
    "digits": "7",
    "one word": "x",
    "brackets": "((((",
    "`from`": "from ",
    "`and`": "and ",
    "`May`": "May ",
    "number tables": "12 34 56 78 1904 3.5 1,234 17\n",
    "nested ranges": "between 1904 and between 1905 and ",
    "ranges": "from 3 to 5 May to 7 June to 1904 ",
    "months and ordinals": "May third June fifth ",
    "ordinals": "first second third ",
    "`of the first`": "of the first ",
    "`19-19-`": "19-19-",
    "`1/2/`": "1/2/",
    "`10:20:`": "10:20:",
    "`A.B.`": "A.B.",
    "weekdays": "Monday, Tuesday, Wednesday, ",
    "years": "1904 ",
    "`1914–18`": "1914–18 ",
    "a date a line": "May 1904\n\n",
}


def examples():
    paths = sorted((ROOT / "tests/cases").glob("*/*.txt")) + sorted((ROOT / "tests/cases").glob("*/*.md"))
    return "\n\n".join(path.read_text(errors="replace") for path in paths if path.parent.name != "errors") + "\n\n"


def wikiwars(shared):
    out = []
    for path in sorted((shared / "data/wikiwars-train/timex3").glob("*.tml")):
        words = re.search(r"<TEXT>(.*?)</TEXT>", path.read_text(), re.S).group(1)
        out.append(html.unescape(re.sub(r"<[^>]*>", "", words)))
    return "\n\n".join(out) + "\n\n"


def is_free(sentence):
    words = re.findall(r"[a-z]+", sentence.lower())
    return not re.search(r"\d", sentence) and not TIME_WORDS.intersection(words)


def paragraphs(sentences):
    return "".join(" ".join(sentences[at : at + 6]) + "\n\n" for at in range(0, len(sentences), 6))


def date_free(shared):
    out = []
    for path in sorted((shared / "data/ud-english-ewt").glob("*.conllu")):
        lines = (line for line in path.read_text().splitlines() if line.startswith("# text = "))
        out += [line[9:].strip() for line in lines if is_free(line[9:])]
    return paragraphs(out)


def made_up():
    """Date-free sentences without sense, always the same ones."""
    chance = random.Random(1)
    sentences = [" ".join(chance.choices(PLAIN_WORDS, k=chance.randint(6, 24))) for _ in range(6000)]
    return paragraphs([sentence.capitalize() + "." for sentence in sentences])


def texts(shared):
    if not (shared / "data").is_dir():
        return {"example documents": examples(), "date-free sentences, made up": made_up()}
    seeds = "\n\n".join(path.read_text() for path in sorted((shared / "seeds").glob("*.txt"))) + "\n\n"
    return {"two essays": seeds, "WikiWars": wikiwars(shared), "date-free prose": date_free(shared)}


if __name__ == "__main__":
    for name, text in texts(pathlib.Path(sys.argv[1])).items():
        (pathlib.Path(sys.argv[2]) / (name + ".txt")).write_text(text)
