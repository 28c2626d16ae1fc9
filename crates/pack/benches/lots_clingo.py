"""The constraints of the lots given to clingo, timed beside Omnibus on the same input.

    python3 lots_clingo.py --omnibus PATH/omnibus --input input.json [--seconds 180] [--seed 1]

Run on demand (`./x bench --clingo`): needs PyPI `clingo` and Omnibus built for release. For both sets of rules it prints
the time to ground, the time to the first model, and the time that Omnibus needs for a whole cycle with every pot.
"""

import argparse
import json
import os
import subprocess
import tempfile
import time

import clingo

# A place beside a State is covered by a chain of reviewing States: each one adds what it is a party to of what is
# missing. The order in a chain is written out as steps; `missing(S, P, T, I)` is what step T begins with.
COMMON = """
{ reviews(W, S, P) : may(W, S, P) } :- place(S, P).
:- reviews(W, S, P), reviews(W, S, Q), P < Q.
:- reviews(W, S, _), reviews(S, W, _), W < S.
reviewed(W, S) :- reviews(W, S, _).
:- party(W), #count { S : reviewed(W, S) } < least.
:- party(W), #count { S : reviewed(W, S) } > most.
"""

WHOLE = """
:- place(S, P), #count { W : reviews(W, S, P) } != 1.
"""

COMPLEMENT = """
step(1..chain).
1 { at(W, S, P, T) : step(T) } 1 :- reviews(W, S, P).
:- place(S, P), step(T), #count { W : at(W, S, P, T) } > 1.
used(S, P, T) :- at(_, S, P, T).
:- place(S, P), used(S, P, T), T > 1, not used(S, P, T - 1).
missing(S, P, 1, I) :- place(S, P), has(S, I).
covers(S, P, T, I) :- at(W, S, P, T), has(W, I), missing(S, P, T, I).
missing(S, P, T + 1, I) :- missing(S, P, T, I), not covers(S, P, T, I), step(T).
adds(S, P, T) :- covers(S, P, T, _).
:- used(S, P, T), not adds(S, P, T).
:- missing(S, P, chain + 1, I).
:- state(S), #count { W : reviewed(W, S) } > all.
"""


def facts(data, rules):
    """The input as facts, with every pair that a rule about the pair alone allows."""
    names = data["instruments"]
    lines = [f"#const least={rules['least_reviews']}.", f"#const most={rules['most_reviews']}."]
    lines.append(f"#const all={rules['most_reviewing_states']}.")
    lines.append(f"#const chain={1 + rules['most_reviewing_states'] - len(rules['places'])}.")
    people = data["participants"]
    for at, one in enumerate(people):
        lines.append(f"state({at}).")
        if not one.get("signatory"):
            lines.append(f"party({at}).")
        lines += [f"has({at},{names.index(name)})." for name in one["instruments"]]
        for number, place in enumerate(rules["places"]):
            lines.append(f"place({at},{number}).")
            for other, who in enumerate(people):
                same = who["group"] == one["group"]
                if other == at or who.get("signatory"):
                    continue
                if (place["from"] == "group" and not same) or (place["from"] == "other" and same):
                    continue
                if rules["coverage"] == "whole" and not set(one["instruments"]) <= set(who["instruments"]):
                    continue
                lines.append(f"may({other},{at},{number}).")
    return "\n".join(lines)


def solve(data, rules, seconds, seed):
    """Seconds to ground, and to the first model; none if there was none in time."""
    control = clingo.Control(["--models=1", "--rand-freq=0.1", f"--seed={seed}"])
    control.add("base", [], facts(data, rules) + COMMON + (WHOLE if rules["coverage"] == "whole" else COMPLEMENT))
    begin = time.monotonic()
    control.ground([("base", [])])
    grounded = time.monotonic() - begin
    begin = time.monotonic()
    with control.solve(async_=True) as handle:
        if not handle.wait(seconds):
            handle.cancel()
            return grounded, None
        found = handle.get().satisfiable
    if not found:
        raise SystemExit(f"{rules['id']}: clingo says there is no completion")
    return grounded, time.monotonic() - begin


def omnibus(program, path, name, folder):
    """Seconds for a whole cycle: the processes from the opened record to the last draw."""
    record = os.path.join(folder, name + ".json")
    subprocess.run([program, "lots", "plan", "--input", path, "--rules", name, "--record", record],
                   check=True, stdout=subprocess.DEVNULL)
    with open(record) as file:
        rules = json.load(file)["rules"]
    begin = time.monotonic()
    for number in range(rules["years"] + 1):
        subprocess.run([program, "lots", "draw", "--record", record, "--source", f"{number}"],
                       check=True, stdout=subprocess.DEVNULL)
    return rules, time.monotonic() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--omnibus", required=True)
    parser.add_argument("--input", required=True)
    parser.add_argument("--seconds", type=float, default=180)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with open(given.input) as file:
        data = json.load(file)
    with tempfile.TemporaryDirectory() as folder:
        for name in ["untoc-2010", "untoc-2018"]:
            rules, own = omnibus(given.omnibus, given.input, name, folder)
            grounded, solved = solve(data, rules, given.seconds, given.seed)
            if solved is None:
                told = f"nothing found in {given.seconds:.0f} s"
                ratio = f"more than {(grounded + given.seconds) / own:.0f}"
            else:
                told = f"{solved:.2f} s to solve"
                ratio = f"{(grounded + solved) / own:.0f}"
            print(f"{name}: {len(data['participants'])} parties; clingo {grounded:.2f} s to ground, {told}; "
                  f"Omnibus {own:.2f} s, files written and read between the years; {ratio} times")


if __name__ == "__main__":
    main()
