#!/usr/bin/env python3
"""Draws the pictures of the documentation as SVG from real output; Python 3 alone.

draw.py terminal COMMAND ...   runs each command in a terminal of 112 columns and draws what it printed
draw.py graph < rows.json      draws rows with source, sourceLabel, relation, target, targetLabel; the node in most rows in the middle
"""
import json
import math
import os
import pty
import re
import subprocess
import sys
import unicodedata
from html import escape

COLUMNS, CELL, LINE, PAD = 112, 8.4, 20, 18
FONT = "'DejaVu Sans Mono','Noto Sans Mono CJK SC','Noto Sans CJK SC',monospace"
NODES = {"Agency": "#2563a8", "District": "#3b8a4f", "Park": "#b7791f", "Enterprise": "#8a3f8f", "Product": "#c2410c",
         "Program": "#0f766e", "Institution": "#4f46a5", "Platform": "#64748b", "Policy": "#9f1239", "Fund": "#a16207"}
EDGES = {"COOPERATES_WITH": "#9aa5b1", "ESTABLISHED": "#b7791f", "OFFERS": "#c2410c", "LOCATED_IN": "#3b8a4f"}


def width(character):
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def printed(command):
    """What the command prints when it runs in a terminal."""
    master, slave = pty.openpty()
    subprocess.run(["stty", "cols", str(COLUMNS), "rows", "50"], stdin=slave, check=True)
    process = subprocess.Popen(command, shell=True, stdin=slave, stdout=slave, stderr=slave)
    os.close(slave)
    parts = []
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:
            break
        if not part:
            break
        parts.append(part)
    process.wait()
    text = b"".join(parts).decode("utf-8").replace("\r", "")
    return re.sub(r"\x1b(\[[0-9;?]*[a-zA-Z]|=|>)", "", text).rstrip("\n").split("\n")


def wrapped(line):
    row, used = "", 0
    for character in line:
        if used + width(character) > COLUMNS:
            yield row
            row, used = "", 0
        row, used = row + character, used + width(character)
    yield row


def cells(row, y, colour):
    """One text element per run of narrow or wide characters, each at its own column."""
    column = 0
    for run in re.findall(r"[⺀-鿿豈-﫿！-｠、-〿]+|[^⺀-鿿豈-﫿！-｠、-〿]+", row):
        size = sum(width(c) for c in run)
        if run.strip():
            large = 16.5 if width(run[0]) == 2 else 14
            yield (f'<text x="{PAD + column * CELL:.1f}" y="{y}" fill="{colour}" font-size="{large}" textLength="{size * CELL:.1f}" '
                   f'lengthAdjust="spacing" xml:space="preserve">{escape(run)}</text>')
        column += size


def terminal(commands):
    rows = []
    for command in commands:
        rows.append((f"$ {command}", "#8fd18f"))
        rows += [(part, "#d5dbe3") for line in printed(command) for part in wrapped(line)]
        rows.append(("", "#d5dbe3"))
    high, wide = PAD * 2 + LINE * (len(rows) - 1), PAD * 2 + COLUMNS * CELL
    body = [piece for i, (row, colour) in enumerate(rows) for piece in cells(row, PAD + LINE * i + 14, colour)]
    return svg(wide, high, "#171b21", 14, body)


def graph(rows):
    labels = {row[side]: row[side + "Label"] for row in rows for side in ("source", "target")}
    count = {name: sum(name in (row["source"], row["target"]) for row in rows) for name in labels}
    middle = max(sorted(labels), key=lambda name: count[name])
    pairs = [(row["source"], row["target"]) for row in rows if middle not in (row["source"], row["target"])]
    actors, things = sorted({a for a, _ in pairs}), sorted({b for _, b in pairs})
    order = sorted(things, key=lambda thing: (min(a for a, b in pairs if b == thing), thing))
    wide, high = 1120, 760
    places = {middle: (wide / 2, high / 2)}
    for i, thing in enumerate(order):
        angle = 2 * math.pi * (i + 0.5) / len(order) - math.pi / 2
        places[thing] = (wide / 2 + 430 * math.cos(angle), high / 2 + 320 * math.sin(angle))
    taken = set()
    for actor in actors:
        own = [places[b] for a, b in pairs if a == actor]
        angle = math.atan2(sum((y - high / 2) / 320 for _, y in own), sum((x - wide / 2) / 430 for x, _ in own))
        if len(own) == 1:  # else its lines would lie upon each other
            angle += -0.16 if own[0] in taken else 0.12
            taken.add(own[0])
        places[actor] = (wide / 2 + 280 * math.cos(angle), high / 2 + 195 * math.sin(angle))
    body = [f'<line x1="{places[r["source"]][0]:.0f}" y1="{places[r["source"]][1]:.0f}" x2="{places[r["target"]][0]:.0f}" '
            f'y2="{places[r["target"]][1]:.0f}" stroke="{EDGES.get(r["relation"], "#666")}" stroke-width="1.6"/>' for r in rows]
    for name, (x, y) in places.items():
        body += node(name, labels[name], x, y)
    body += legend(sorted({r["relation"] for r in rows}), sorted(set(labels.values())), high)
    return svg(wide, high, "#ffffff", 14, body)


def node(name, label, x, y):
    wide = sum(7 * width(c) for c in name) + 22
    yield f'<rect x="{x - wide / 2:.0f}" y="{y - 14:.0f}" width="{wide}" height="28" rx="14" fill="{NODES.get(label, "#444")}"/>'
    yield f'<text x="{x:.0f}" y="{y + 5:.0f}" fill="#fff" text-anchor="middle">{escape(name)}</text>'


def legend(types, labels, high):
    for i, name in enumerate(types):
        y = high - 20 - 20 * i
        yield f'<line x1="20" y1="{y - 4}" x2="50" y2="{y - 4}" stroke="{EDGES.get(name, "#666")}" stroke-width="3"/>'
        yield f'<text x="58" y="{y}" font-size="12" fill="#333">{name}</text>'
    for i, name in enumerate(labels):
        y = 28 + 20 * i
        yield f'<circle cx="26" cy="{y - 4}" r="6" fill="{NODES.get(name, "#444")}"/>'
        yield f'<text x="40" y="{y}" font-size="12" fill="#333">{name}</text>'


def svg(wide, high, ground, size, body):
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide:.0f}" height="{high:.0f}" font-family="{FONT}" font-size="{size}">',
                      f'<rect width="100%" height="100%" fill="{ground}"/>', *body, "</svg>"])


if __name__ == "__main__":
    if len(sys.argv) > 2 and sys.argv[1] == "terminal":
        print(terminal(sys.argv[2:]))
    elif len(sys.argv) == 2 and sys.argv[1] == "graph":
        print(graph(json.load(sys.stdin)))
    else:
        sys.exit(__doc__)
