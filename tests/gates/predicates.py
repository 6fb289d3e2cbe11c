# SPDX-License-Identifier: Apache-2.0
"""Predicates (functions that return bool) of the rooms that extract events: where they return, and what they returned.

watched(text, number) rewrites what predicates return so that watch.hpp notes it, line for line; coverage.py builds that.
"""
import re

ROOMS = re.compile(r'^events/(extract|grammar|order|link)/')
HEAD = re.compile(r'(?<![\w:<,(])((?:\w+ )*)bool\s+((?:\w+::)*\w+|operator\S+)\s*\(')


def blanked(text):
    """The text with comments and literals blanked, character for character."""
    pattern = r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<!\w)(?:u8|[uUL])?\'(?:\\.|[^\'\\\n])+\''
    return re.sub(pattern, lambda m: re.sub(r'[^\n]', ' ', m.group()), text, flags=re.S)


def closing(code, at, pair):
    depth = 0
    for i in range(at, len(code)):
        depth += (code[i] == pair[0]) - (code[i] == pair[1])
        if depth == 0:
            return i
    return len(code)


def is_lambda(code, brace):
    """Whether the "{" begins the body of a lambda."""
    before = code[:brace].rstrip()
    before = re.sub(r'(mutable|noexcept|->\s*[\w:<>,\s&*]+)$', '', before).rstrip()
    if before.endswith(']'):
        return True
    if not before.endswith(')'):
        return False
    depth = 0
    for i in range(len(before) - 1, -1, -1):
        depth += (before[i] == ')') - (before[i] == '(')
        if depth == 0:
            return before[:i].rstrip().endswith(']')
    return False


def returns(code, begin, end):
    """The spans of what is returned between begin and end, lambdas left out."""
    i = begin
    while i < end:
        if code[i] == '{' and is_lambda(code, i):
            i = closing(code, i, '{}')
        elif (m := re.compile(r'\breturn\b\s*').match(code, i)) and not code[i - 1].isalnum() and code[i - 1] != '_':
            stop, depth = m.end(), 0
            while stop < end and (code[stop] != ';' or depth):
                depth += (code[stop] in '({[') - (code[stop] in ')}]')
                stop += 1
            yield m.end(), stop
            i = stop
        i += 1


def predicates(text):
    """(name, offset of the name, spans of what it returns) of each function that is defined and returns bool."""
    code = blanked(text)
    for head in HEAD.finditer(code):
        if 'constexpr' in head.group(1) or 'return' in head.group(1):
            continue
        end = closing(code, head.end() - 1, '()')
        tail = re.match(r'\s*(?:const|noexcept|override|final|\s)*\{', code[end + 1:])
        if tail:
            brace = end + tail.end()
            spans = [s for s in returns(code, brace + 1, closing(code, brace, '{}')) if code[s[0]] != '{']
            if spans:
                yield head.group(2), head.start(2), spans


def watched(text, number):
    """The text whose predicates are noted from `number` on, and their (name, line)."""
    found, edits = [], []
    for name, at, spans in predicates(text):
        for begin, end in spans:
            edits.append((begin, f'::fasti_watch::seen({number + len(found)}U, static_cast<bool>('))
            edits.append((end, '))'))
        found.append((name, text.count('\n', 0, at) + 1))
    for at, words in sorted(edits, key=lambda edit: edit[0], reverse=True):
        text = text[:at] + words + text[at:]
    return text, found
