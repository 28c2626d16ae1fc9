#!/usr/bin/env python3
"""Checks a record of lots, on any computer with Python 3.8 or later and nothing else.

    python3 verify_lots.py RECORD [--pots] [--limit N]

It reads the record (JSON) and follows docs/lots.md step by step with code of its own: format and version, digests,
seeds, the stream of numbers, the numbers of each year, every pot against the rules, every name drawn, what came of it
all, and whether the names that were kept out because the cycle could not have been completed with them could indeed
not be drawn. --pots asks the same the other way round of every name in a pot. --limit is how far one such question is
followed before it is left open. The signature of a drand round is not checked here: `omnibus lots verify` does.

Exit code: 0 no flaw, 1 a flaw (the first one is named with act and lot), 2 the file or the command cannot be read.
"""

import hashlib
import itertools
import json
import re
import sys

FORMAT, VERSION, STREAM = "omnibus-lots", 1, b"omnibus-lots/1"


class Flaw(Exception):
    """The first thing that is not as it must be."""


class Unreadable(Exception):
    """The file is no whole record."""


# --- Reading ---------------------------------------------------------------------------------------------------------


def once(pairs):
    """An object in which every key is there once."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise Unreadable("a key is there twice in one object")
    return dict(pairs)


def shape(value, what, required, optional=None):
    """An object with these keys and no others, each of its type; what is optional and says nothing is left out."""
    optional = optional or {}
    if not isinstance(value, dict):
        raise Unreadable(what + " is not an object")
    for key in value:
        if key not in required and key not in optional:
            raise Unreadable("%s has the unknown key %r" % (what, key))
    for key, kind in required.items():
        if key not in value:
            raise Unreadable("%s lacks %r" % (what, key))
        if not isinstance(value[key], kind) or (kind is int and isinstance(value[key], bool)):
            raise Unreadable("%s: %r is not of its type" % (what, key))
        if kind is int and not 0 <= value[key] < 2**64 and key != "first_year":
            raise Unreadable("%s: %r is out of range" % (what, key))
    kept = {key: value[key] for key in required}
    for key, (kind, empty) in optional.items():
        if value.get(key, empty) not in (None, empty):
            if not isinstance(value[key], kind):
                raise Unreadable("%s: %r is not of its type" % (what, key))
            kept[key] = value[key]
    return kept


def texts(values, what):
    if not all(isinstance(value, str) for value in values):
        raise Unreadable(what + " holds something that is not a text")


def read(text):
    """The record, in the form that is digested."""
    try:
        value = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON: %s" % error)
    if not isinstance(value, dict):
        raise Unreadable("the record is not an object")
    if value.get("format") != FORMAT or value.get("version") != VERSION or value.get("version") is True:
        raise Flaw(
            "the record is of format %s version %s; this program checks %s version %d"
            % (value.get("format"), value.get("version"), FORMAT, VERSION)
        )
    keys = {"format": str, "version": int, "rules": dict, "input": dict, "digest": str, "entries": list}
    record = shape(value, "the record", keys)
    numbers = "version years most_reviewing_states least_reviews most_reviews redraws deferrals".split()
    keys = {"id": str, "places": list, "coverage": str, "mutual_reviews": bool, "redraw_leaves_out": bool}
    keys.update({key: int for key in numbers})
    record["rules"] = rules = shape(record["rules"], "the rules", keys)
    rules["places"] = [shape(one, "a place", {"from": str}, {"similar_legal_system": (bool, False)}) for one in rules["places"]]
    for place in rules["places"]:
        place.setdefault("similar_legal_system", False)
        if place["from"] not in ("group", "other", "any"):
            raise Unreadable("a place is from %r" % place["from"])
    if rules["coverage"] not in ("whole", "complement"):
        raise Unreadable("the coverage is %r" % rules["coverage"])
    keys = {"cycle": str, "first_year": int, "instruments": list, "participants": list}
    record["input"] = given = shape(record["input"], "the input", keys)
    texts(given["instruments"], "the instruments")
    optional = {"legal_system": (str, None), "signatory": (bool, False)}
    keys = {"code": str, "group": (str, type(None)), "instruments": list}
    given["participants"] = [shape(one, "a participant", keys, optional) for one in given["participants"]]
    for one in given["participants"]:
        texts(one["instruments"], one["code"])
    record["entries"] = [entry(one, number) for number, one in enumerate(record["entries"], 1)]
    return record


ACTS = {
    "years": {"source": dict},
    "reviewing": {"year": int, "source": dict},
    "defer-review": {"state": str, "justification": str},
    "defer-serving": {"state": str, "year": int},
    "agree": {"state": str, "reviewing_states": int},
    "redraw": {"state": str, "source": dict},
}
SOURCES = {
    "words": {"contributions": list},
    "lottery": {"name": str, "date": str, "result": str},
    "drand": {"beacon": str, "round": int, "signature": str},
}
RULES = "signatory already group instruments number mutual resting released most ahead legal-system".split()


def entry(value, number):
    what = "act %d" % number
    optional = {"seed": (str, None), "years": (list, []), "reviewing": (list, [])}
    one = shape(value, what, {"act": dict, "digest": str}, optional)
    one["act"] = act = kind(one["act"], what, ACTS, {"reason": (str, None)})
    if "source" in act:
        act["source"] = source = kind(act["source"], what + ", its source", SOURCES)
        if source["kind"] == "words":
            keys = {"by": str, "text": str}
            source["contributions"] = [shape(part, what + ", its source", keys) for part in source["contributions"]]
    keys = {"group": str, "year": int, "pot": list, "drawn": str}
    if "years" in one:
        one["years"] = [shape(lot, what + ", a lot", keys) for lot in one["years"]]
    keys = {"state": str, "place": int, "missing": list, "pot": list, "out": dict, "drawn": str, "covers": list}
    if "reviewing" in one:
        one["reviewing"] = [shape(lot, what + ", a lot", keys) for lot in one["reviewing"]]
    return one


def kind(value, what, kinds, optional=None):
    """An object that says by its `kind` which keys it has."""
    if not isinstance(value.get("kind"), str) or value["kind"] not in kinds:
        raise Unreadable("%s is of no known kind" % what)
    keys = dict(kinds[value["kind"]], kind=str)
    return shape(value, what, keys, optional if value["kind"] == "redraw" else None)


# --- Digests and numbers ---------------------------------------------------------------------------------------------


def canonical(value):
    """JSON with sorted keys and no space, in UTF-8."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise Unreadable("a text holds half a character")


def digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Stream:
    """Numbers drawn one after another: SHA-256 of seed and counter, four numbers of 64 bits from each block."""

    def __init__(self, before, source):
        self.seed = digest(STREAM, b"\0", before, canonical(source))
        self.numbers = self.blocks()

    def blocks(self):
        for counter in itertools.count():
            block = digest(self.seed, counter.to_bytes(8, "big"))
            for at in range(0, 32, 8):
                yield int.from_bytes(block[at : at + 8], "big")

    def below(self, count):
        """A number from 0 to count - 1; numbers at or above the largest multiple of count are thrown away."""
        end = 2**64 - 2**64 % count
        return next(number for number in self.numbers if number < end) % count


# --- Where the cycle stands ------------------------------------------------------------------------------------------


class Standing:
    def __init__(self, rules, given):
        self.rules = rules
        self.people = given["participants"]
        self.codes = [one["code"] for one in self.people]
        self.at = {code: at for at, code in enumerate(self.codes)}
        self.instruments = given["instruments"]
        self.mask = [sum(1 << self.instruments.index(id) for id in one["instruments"]) for one in self.people]
        count = len(self.people)
        self.year, self.deferred, self.redraws = [0] * count, [0] * count, [0] * count
        self.agreed = [rules["most_reviewing_states"]] * count
        self.resting, self.released, self.last = set(), set(), 0
        self.reviewed_by = [[] for _ in range(count)]  # (place, who, instruments), in the order of the lots
        self.reviews = [set() for _ in range(count)]

    def bar(self, state, source, who):
        """The first rule, of those that look at the pair alone, that keeps `who` out."""
        rules, one, other = self.rules, self.people[who], self.people[state]
        common = self.mask[who] & self.mask[state]
        if one.get("signatory"):
            return "signatory"
        if state in self.reviews[who]:
            return "already"
        if (source == "group" and one["group"] != other["group"]) or (source == "other" and one["group"] == other["group"]):
            return "group"
        if (rules["coverage"] == "whole" and common != self.mask[state]) or not common:
            return "instruments"
        if not rules["mutual_reviews"] and who in self.reviews[state]:
            return "mutual"
        if (self.year[state], who) in self.resting:
            return "resting"
        if rules["redraw_leaves_out"] and (state, who) in self.released:
            return "released"
        return None

    def names(self, mask):
        return [id for at, id in enumerate(self.instruments) if mask >> at & 1]


def sound(rules, given):
    """Whether rules and input allow any draw."""
    codes = [one["code"] for one in given["participants"]]
    names = given["instruments"]
    if not 1 <= rules["years"] <= 50 or not 1 <= len(rules["places"]) <= 8:
        raise Flaw("the rules have no years or no places, or too many")
    if rules["least_reviews"] > rules["most_reviews"] or rules["most_reviewing_states"] < len(rules["places"]):
        raise Flaw("the rules contradict one another")
    if not names or len(names) > 16 or len(set(names)) != len(names) or not codes or len(codes) > 10000:
        raise Flaw("the input has no instruments or no participants, too many, or an instrument twice")
    if codes != sorted(codes):
        raise Flaw("the participants are not in the order of their codes")
    for one in given["participants"]:
        code, own = one["code"], one["instruments"]
        if not re.match(r"\A[A-Z0-9]{2,8}\Z", code):
            raise Flaw("%s is not a code" % code)
        if codes.count(code) > 1:
            raise Flaw("%s is there twice" % code)
        if one["group"] is None:
            raise Flaw("%s has no regional group" % code)
        if any(id not in names for id in own) or own != [id for id in names if id in own]:
            raise Flaw("the instruments of %s are not those of the input, in their order" % code)
        if names[0] not in own or (one.get("signatory") and len(own) > 1):
            raise Flaw("the instruments of %s: a party is a party to the convention, a signatory to nothing more" % code)


# --- What is still to be drawn: an own exact search ------------------------------------------------------------------


def ones(mask):
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low


class Ahead:
    """The open places with one way to fill them that meets the numbers; the other rules are met by branching."""

    def __init__(self, standing):
        rules = standing.rules
        count = len(standing.people)
        self.mutual = rules["mutual_reviews"]
        self.divided = rules["coverage"] == "complement"
        self.mask = standing.mask
        self.low, self.high = [0] * count, [0] * count
        for who, one in enumerate(standing.people):
            if not one.get("signatory"):
                self.low[who] = max(0, rules["least_reviews"] - len(standing.reviews[who]))
                self.high[who] = max(0, rules["most_reviews"] - len(standing.reviews[who]))
        self.state, self.missing, self.allow = [], [], []
        self.cells = [[] for _ in range(count)]
        self.room = [0] * count
        for state in range(count):
            if standing.reviewed_by[state]:
                continue
            self.room[state] = max(0, standing.agreed[state] - len(rules["places"]))
            by_source = {}
            for place in rules["places"]:
                source = place["from"]
                if source not in by_source:
                    free = (who for who in range(count) if who != state and standing.bar(state, source, who) is None)
                    by_source[source] = sum(1 << who for who in free)
                self.cells[state].append(len(self.state))
                self.state.append(state)
                self.missing.append(standing.mask[state])
                self.allow.append(by_source[source])
        self.held = [0] * len(self.state)  # for each cell, who holds it
        self.load = [[] for _ in range(count)]  # for each participant, the cells it holds
        self.reach = [0] * count
        for cell, allowed in enumerate(self.allow):
            for who in ones(allowed):
                self.reach[who] |= 1 << cell

    def copy(self):
        new = object.__new__(Ahead)
        new.__dict__.update(self.__dict__)
        for name in ("low", "high", "missing", "allow", "room", "held", "reach"):
            setattr(new, name, list(getattr(self, name)))
        new.load = [list(cells) for cells in self.load]
        return new

    def size(self, cell):
        """How many can share a cell, as far as the numbers go."""
        return 1 + self.room[self.state[cell]] if self.divided else 1

    def may(self, cell):
        """Who can be drawn for a cell, as far as the pair and its instruments go."""
        missing = self.missing[cell]
        if not self.divided:
            return self.allow[cell] if missing else 0
        room = self.room[self.state[cell]] > 0
        fit = 0
        for who in ones(self.allow[cell]):
            covers = self.mask[who] & missing
            if covers and (covers == missing or room):
                fit |= 1 << who
        return fit

    def take(self, who, cell):
        self.held[cell] |= 1 << who
        self.load[who].append(cell)

    def drop(self, who, cell):
        self.held[cell] &= ~(1 << who)
        self.load[who].remove(cell)

    def forbid(self, who, cell):
        self.allow[cell] &= ~(1 << who)
        self.reach[who] &= ~(1 << cell)
        if self.held[cell] >> who & 1:
            self.drop(who, cell)

    def part(self, who, state):
        """`who` does not review `state`."""
        for cell in self.cells[state]:
            self.forbid(who, cell)

    def fix(self, cell, who):
        """`who` is drawn for `cell`."""
        state = self.state[cell]
        for holder in list(ones(self.held[cell])):
            self.drop(holder, cell)
        self.low[who], self.high[who] = max(0, self.low[who] - 1), self.high[who] - 1
        self.missing[cell] &= ~self.mask[who]
        if self.missing[cell]:
            self.room[state] -= 1
        self.part(who, state)
        if not self.mutual:
            self.part(state, who)
        while len(self.load[who]) > max(0, self.high[who]):
            self.drop(who, self.load[who][0])
        self.narrow(state)

    def narrow(self, state):
        """Where fewer can share the places of a State, or a place needs less, some can no longer be drawn."""
        for cell in self.cells[state]:
            for who in list(ones(self.allow[cell] & ~self.may(cell))):
                self.forbid(who, cell)
            while bin(self.held[cell]).count("1") > self.size(cell):
                self.drop(next(ones(self.held[cell])), cell)

    def repair(self):
        """Fills every open cell and gives everyone the reviews it needs, by exchanges. False: the numbers forbid it."""
        if any(high < 0 for high in self.high):
            return False
        if not all(self.fill(cell) for cell, gap in enumerate(self.missing) if gap and not self.held[cell]):
            return False
        for who, least in enumerate(self.low):
            while len(self.load[who]) < least:
                if not self.feed(who):
                    return False
        return True

    def fill(self, cell):
        """Finds someone for an empty cell; whoever gives up a cell for it is replaced there."""
        seen, vacated, line = 0, {}, [cell]
        seen_cells, takes = {cell}, {}
        for open_cell in line:
            fit = self.allow[open_cell] & ~self.held[open_cell] & ~seen
            seen |= fit
            for who in ones(fit):
                takes[who] = open_cell
                if len(self.load[who]) < self.high[who]:
                    return self.shift(who, None, takes, vacated)
                for other in self.load[who]:
                    if other in seen_cells:
                        continue
                    if bin(self.held[other]).count("1") > 1:
                        return self.shift(who, other, takes, vacated)
                    seen_cells.add(other)
                    vacated[other] = who
                    line.append(other)
        return False

    def shift(self, who, given_up, takes, vacated):
        while True:
            if given_up is not None:
                self.drop(who, given_up)
            cell = takes[who]
            self.take(who, cell)
            if cell not in vacated:
                return True
            who, given_up = vacated[cell], cell

    def feed(self, hungry):
        """Gives one more review to a participant; whoever loses one for it finds another."""
        seen, line, via, seen_cells = {hungry}, [hungry], {}, 0
        for who in line:
            fit = self.reach[who] & ~seen_cells
            seen_cells |= fit
            for cell in ones(fit):
                if not self.missing[cell] or self.held[cell] >> who & 1:
                    continue
                if bin(self.held[cell]).count("1") < self.size(cell) and not self.divided:
                    return self.pass_on(who, cell, None, via)
                for holder in ones(self.held[cell]):
                    if holder in seen:
                        continue
                    if len(self.load[holder]) > self.low[holder]:
                        return self.pass_on(who, cell, holder, via)
                    seen.add(holder)
                    line.append(holder)
                    via[holder] = (who, cell)
        if self.divided:
            # No exchange: someone joins a place that can be shared.
            for who in line:
                for cell in ones(self.reach[who]):
                    is_free = self.missing[cell] and not self.held[cell] >> who & 1
                    if is_free and bin(self.held[cell]).count("1") < self.size(cell):
                        return self.pass_on(who, cell, None, via)
        return False

    def pass_on(self, who, cell, loser, via):
        if loser is not None:
            self.drop(loser, cell)
        self.take(who, cell)
        while who in via:
            taker, cell = via[who]
            self.drop(who, cell)
            self.take(taker, cell)
            who = taker
        return True

    def reachable(self, cell):
        """Who can hold `cell` in some way to fill all places that meets the numbers, the other rules aside."""
        whos, cells, hub, line = 0, {cell}, False, [("cell", cell)]
        for what, at in line:
            if what == "cell":
                more = [("who", who) for who in ones(self.held[at] & ~whos)]
                whos |= self.held[at]
                if bin(self.held[at]).count("1") < self.size(at) and not hub:
                    hub = True
                    more.append(("hub", 0))
            elif what == "who":
                fresh = [one for one in ones(self.reach[at]) if one not in cells and not self.held[one] >> at & 1]
                cells.update(fresh)
                more = [("cell", one) for one in fresh if self.missing[one]]
                if len(self.load[at]) > self.low[at] and not hub:
                    hub = True
                    more.append(("hub", 0))
            else:
                free = [who for who in range(len(self.low)) if not whos >> who & 1 and len(self.load[who]) < self.high[who]]
                whos |= sum(1 << who for who in free)
                shared = [one for one, held in enumerate(self.held) if one not in cells and bin(held).count("1") > 1]
                cells.update(shared)
                more = [("who", who) for who in free] + [("cell", one) for one in shared]
            line.extend(more)
        return whos

    def broken(self):
        """A rule that the present way breaks, as the changes of which one must be made; none if it breaks none."""
        for cell, state in enumerate(self.state):
            for who in ones(self.held[cell]):
                twin = [other for other in self.cells[state] if other != cell and self.held[other] >> who & 1]
                if twin:
                    return [(self.part_cell, who, cell), (self.part_cell, who, twin[0])]
                if not self.mutual and any(self.held[other] >> state & 1 for other in self.cells[who]):
                    return [(self.part_pair, who, state), (self.part_pair, state, who)]
        if self.divided:
            for cell, state in enumerate(self.state):
                beyond = sum(max(0, bin(self.held[one]).count("1") - 1) for one in self.cells[state])
                if self.missing[cell] and (beyond > self.room[state] or not self.covered(cell)):
                    held = self.held[cell]
                    order = sorted(
                        ones(self.may(cell)),
                        key=lambda who: (self.missing[cell] & ~self.mask[who] != 0, not held >> who & 1),
                    )
                    return [(self.drawn, who, cell) for who in order]
        return None

    def covered(self, cell):
        """Whether the holders of a cell, in some order, each cover something that those before left open."""
        holders = list(ones(self.held[cell]))
        if len(holders) > 5:
            return False
        for order in itertools.permutations(holders):
            missing = self.missing[cell]
            for who in order:
                if not self.mask[who] & missing:
                    break
                missing &= ~self.mask[who]
            else:
                if not missing:
                    return True
        return False

    @staticmethod
    def part_cell(ahead, who, cell):
        ahead.forbid(who, cell)

    @staticmethod
    def part_pair(ahead, who, state):
        ahead.part(who, state)

    @staticmethod
    def drawn(ahead, who, cell):
        ahead.fix(cell, who)

    def solve(self, budget):
        """A way that breaks no rule (True, with it), the certainty that there is none (False), or None: left open."""
        stack, is_open = [self], False
        while stack:
            ahead = stack.pop()
            if not ahead.repair():
                continue
            changes = ahead.broken()
            if changes is None:
                return True, ahead
            if budget <= 0:
                is_open = True
                break
            budget -= 1
            for change, one, other in reversed(changes):
                branch = ahead.copy()
                change(branch, one, other)
                stack.append(branch)
        return (None if is_open else False), None

    def adopt(self, limit):
        """Keeps a way that breaks no rule, if one is found: the questions that follow are then short."""
        answer, way = self.copy().solve(limit)
        if answer and not self.divided:
            self.held, self.load = way.held, way.load
            return True
        return self.repair() and answer is not False

    def can_take(self, cell, who, limit):
        branch = self.copy()
        branch.fix(cell, who)
        return branch.solve(limit)[0]


# --- The acts --------------------------------------------------------------------------------------------------------


def numbers(sizes, years):
    """How many of each group are reviewed in each year: largest remainder, of members left over years left."""
    left, table = dict(sizes), []
    for rest in range(years, 0, -1):
        seats = -(-sum(left.values()) // rest)
        given = {group: count // rest for group, count in left.items()}
        order = sorted((group for group in left if left[group] % rest), key=lambda g: (-(left[g] % rest), -left[g], g.encode()))
        for group in order[: seats - sum(given.values())]:
            given[group] += 1
        left = {group: left[group] - given[group] for group in left}
        table.append(given)
    return table


class Check:
    def __init__(self, record, pots, limit):
        self.record, self.pots, self.limit = record, pots, limit
        self.shown, self.left_open, self.open_pots, self.drand = 0, [], [], 0

    def run(self):
        record = self.record
        sound(record["rules"], record["input"])
        opening = {key: record[key] for key in ("format", "version", "rules", "input")}
        head = digest(canonical(opening))
        if head.hex() != record["digest"]:
            raise Flaw("the digest of rules and input does not fit: one of them was changed")
        self.standing = Standing(record["rules"], record["input"])
        for number, one in enumerate(record["entries"], 1):
            self.place = "act %d" % number
            head = self.entry(one, head)
        self.outcome()

    def flaw(self, message):
        raise Flaw("%s: %s" % (self.place, message))

    def need(self, holds, message):
        if not holds:
            self.flaw(message)

    def same(self, found, expected, part):
        if found != expected:
            self.flaw("%s is not what input and source give: %s instead of %s" % (part, json.dumps(found), json.dumps(expected)))

    def entry(self, one, before):
        act, stream, source = one["act"], None, one["act"].get("source")
        if source is not None:
            self.source(source)
            stream = Stream(before, source)
            self.need(one.get("seed") == stream.seed.hex(), "the seed does not fit the source and what was recorded before it")
        else:
            self.need("seed" not in one, "there is a seed where nothing is drawn")
        year_lots, reviewing_lots = one.get("years", []), one.get("reviewing", [])
        done = getattr(self, act["kind"].replace("-", "_"))(act, stream, year_lots, reviewing_lots)
        if act["kind"] != "years":
            self.need(not year_lots, "there are lots for years")
        if not done:
            self.need(not reviewing_lots, "there are lots for reviewing States")
        head = digest(before, canonical(dict(one, digest="")))
        self.need(head.hex() == one["digest"], "the digest does not fit")
        return head

    def source(self, source):
        if source["kind"] == "words":
            given = [part["text"] for part in source["contributions"]]
            self.need(given, "the source is empty")
        elif source["kind"] == "lottery":
            given = [source["name"], source["date"], source["result"]]
        else:
            given = [source["signature"]]
            self.drand += 1
            self.need(re.match(r"\A[0-9a-f]*\Z", source["signature"]), "the signature is not in lower-case digits")
        self.need(all(text.strip() for text in given), "the source is empty")

    def who(self, code):
        self.need(code in self.standing.at, "%s is not a participant of this cycle" % code)
        return self.standing.at[code]

    def years(self, act, stream, lots, _):
        standing = self.standing
        self.need(not any(standing.year), "the lots for the years are drawn already")
        groups = {}
        for at, one in enumerate(standing.people):
            groups.setdefault(one["group"], []).append(at)
        table = numbers({group: len(members) for group, members in groups.items()}, standing.rules["years"])
        expected = []
        for group in sorted(groups):
            left = groups[group]
            for year, given in enumerate(table, 1):
                for _ in range(given[group]):
                    pot = [standing.codes[at] for at in left]
                    drawn = left.pop(stream.below(len(left)))
                    standing.year[drawn] = year
                    expected.append({"group": group, "year": year, "pot": pot, "drawn": standing.codes[drawn]})
        act_place = self.place
        for number, (found, lot) in enumerate(zip(lots, expected), 1):
            self.place = "%s, lot %d" % (act_place, number)
            self.same([found["group"], found["year"]], [lot["group"], lot["year"]], "what the lot is for")
            self.same(found["pot"], lot["pot"], "the pot")
            self.same(found["drawn"], lot["drawn"], "the State drawn")
        self.place = act_place
        self.need(len(lots) == len(expected), "%d lots instead of %d" % (len(lots), len(expected)))

    def reviewing(self, act, stream, _, lots):
        standing, year = self.standing, act["year"]
        self.need(any(standing.year), "the lots for the years are not drawn yet")
        self.need(1 <= year <= standing.rules["years"], "the cycle has no year %d" % year)
        self.need(year == standing.last + 1, "the reviewing States of year %d are drawn next" % (standing.last + 1))
        self.draw([at for at, of in enumerate(standing.year) if of == year], stream, lots)
        standing.last = year
        return True

    def redraw(self, act, stream, _, lots):
        standing, state = self.standing, self.who(act["state"])
        self.need(standing.reviewed_by[state], "the reviewing States of %s are not drawn yet" % act["state"])
        if standing.redraws[state] >= standing.rules["redraws"]:
            self.need(act.get("reason", "").strip(), "a reason is needed for drawing again once more")
        standing.redraws[state] += 1
        for _, who, _ in standing.reviewed_by[state]:
            standing.released.add((state, who))
            standing.reviews[who].discard(state)
        standing.reviewed_by[state] = []
        self.draw([state], stream, lots)
        return True

    def defer_review(self, act, *_):
        standing, state = self.standing, self.who(act["state"])
        self.need(any(standing.year), "the lots for the years are not drawn yet")
        self.need(act["justification"].strip(), "a justification is needed")
        self.need(not standing.reviewed_by[state], "the reviewing States of %s are drawn already" % act["state"])
        self.need(standing.deferred[state] < standing.rules["deferrals"], "%s has put off its review already" % act["state"])
        self.need(standing.year[state] < standing.rules["years"], "%s is reviewed in the last year" % act["state"])
        standing.year[state] += 1
        standing.deferred[state] += 1

    def defer_serving(self, act, *_):
        standing, who, year = self.standing, self.who(act["state"]), act["year"]
        self.need(any(standing.year), "the lots for the years are not drawn yet")
        self.need(1 <= year <= standing.rules["years"], "the cycle has no year %d" % year)
        occupied = standing.year[who] == year or any(standing.year[state] == year for state in standing.reviews[who])
        self.need(occupied, "%s is neither under review nor reviewing in that year" % act["state"])
        self.need((year, who) not in standing.resting, "%s is out of that year's pots already" % act["state"])
        standing.resting.add((year, who))

    def agree(self, act, *_):
        standing, state = self.standing, self.who(act["state"])
        more = act["reviewing_states"] > standing.agreed[state]
        self.need(more, "%s has agreed to as many reviewing States already" % act["state"])
        standing.agreed[state] = act["reviewing_states"]

    def draw(self, states, stream, lots):
        act_place = self.place
        ahead = Ahead(self.standing)
        self.need(ahead.adopt(self.limit), "the cycle could not be completed when these lots were drawn")
        count = 0
        for state in states:
            for place, cell in enumerate(ahead.cells[state]):
                while ahead.missing[cell]:
                    self.place = act_place
                    self.need(count < len(lots), "the act ends after lot %d, before all places are filled" % count)
                    self.place = "%s, lot %d" % (act_place, count + 1)
                    self.lot(ahead, state, place, cell, stream, lots[count])
                    count += 1
        self.place = act_place
        self.need(count == len(lots), "%d lots instead of %d" % (len(lots), count))

    def lot(self, ahead, state, place, cell, stream, lot):
        standing, rule = self.standing, self.standing.rules["places"][place]
        missing = ahead.missing[cell]
        self.same([lot["state"], lot["place"]], [standing.codes[state], place + 1], "what the lot is for")
        self.same(lot["missing"], standing.names(missing), "what the lot is for")
        out, free = {}, []
        for who in range(len(standing.people)):
            if who != state:
                reason = self.bar(ahead, state, rule["from"], missing, who)
                (out.setdefault(reason, []) if reason else free).append(standing.codes[who])
        # Whom the look-ahead kept out is taken from the record and examined; all else follows.
        kept_out = lot["out"].get("ahead", [])
        self.need(isinstance(kept_out, list) and all(code in free for code in kept_out), "the list of those who were out is not right: ahead")
        if kept_out:
            out["ahead"] = [code for code in free if code in set(kept_out)]
        pot = [code for code in free if code not in set(kept_out)]
        self.look_ahead(ahead, cell, kept_out, pot)
        system = standing.people[state].get("legal_system")
        similar = [code for code in pot if system is not None and standing.people[standing.at[code]].get("legal_system") == system]
        if rule["similar_legal_system"] and similar:
            if len(similar) < len(pot):
                out["legal-system"] = [code for code in pot if code not in set(similar)]
            pot = similar
        self.same(lot["pot"], pot, "the pot")
        self.same(lot["out"], out, "the list of those who were out")
        self.need(pot, "the pot is empty")
        drawn = pot[stream.below(len(pot))]
        self.same(lot["drawn"], drawn, "the State drawn")
        who = standing.at[drawn]
        covers = standing.mask[who] & missing
        self.same(lot["covers"], standing.names(covers), "what the State drawn reviews")
        standing.reviews[who].add(state)
        standing.reviewed_by[state].append((place, who, covers))
        ahead.fix(cell, who)
        self.need(ahead.repair(), "with the State drawn the cycle cannot be completed")

    def bar(self, ahead, state, source, missing, who):
        standing = self.standing
        covers = standing.mask[who] & missing
        reason = standing.bar(state, source, who)
        if reason:
            return reason
        if not covers:
            return "instruments"
        if covers != missing and ahead.room[state] <= 0:
            return "number"
        return "most" if len(standing.reviews[who]) >= standing.rules["most_reviews"] else None

    def look_ahead(self, ahead, cell, kept_out, pot):
        at = self.standing.at
        possible = ahead.reachable(cell)
        for code in pot:
            self.need(possible >> at[code] & 1, "%s is in the pot, but with it the cycle cannot be completed" % code)
            if self.pots:
                answer = ahead.can_take(cell, at[code], self.limit)
                self.need(answer is not False, "%s is in the pot, but with it the cycle cannot be completed" % code)
                if answer is None:
                    self.open_pots.append("%s: %s" % (self.place, code))
        for code in kept_out:
            answer = ahead.can_take(cell, at[code], self.limit) if possible >> at[code] & 1 else False
            self.need(not answer, "%s was kept out, but with it the cycle can be completed" % code)
            if answer is None:
                self.left_open.append("%s: %s" % (self.place, code))
            else:
                self.shown += 1

    def outcome(self):
        """What came of it all, looked at once more as a whole."""
        standing, rules = self.standing, self.standing.rules
        self.place = "outcome"
        for state, drawn in enumerate(standing.reviewed_by):
            code = standing.codes[state]
            if not drawn:
                due = 0 < standing.year[state] <= standing.last
                self.need(not due, "%s is under review without reviewing States" % code)
                continue
            self.need(len({who for _, who, _ in drawn}) == len(drawn), "%s has a reviewing State twice" % code)
            self.need(len(drawn) <= standing.agreed[state], "%s has too many reviewing States" % code)
            for place, rule in enumerate(rules["places"]):
                covered = 0
                for of, who, covers in drawn:
                    if of == place:
                        covered |= covers
                        is_own = standing.people[who]["group"] == standing.people[state]["group"]
                        self.need(rule["from"] == "any" or is_own == (rule["from"] == "group"), "%s: a reviewing State of the wrong group" % code)
                        self.need(rules["mutual_reviews"] or who not in standing.reviews[state], "%s and %s review each other" % (code, standing.codes[who]))
                self.need(covered == standing.mask[state], "%s: place %d does not cover all instruments" % (code, place + 1))
        is_whole = standing.last == rules["years"]
        for who, one in enumerate(standing.people):
            count = len(standing.reviews[who])
            most = 0 if one.get("signatory") else rules["most_reviews"]
            self.need(count <= most, "%s performs %d reviews" % (one["code"], count))
            if is_whole and not one.get("signatory"):
                self.need(count >= rules["least_reviews"], "%s performs %d reviews" % (one["code"], count))


# --- The command -----------------------------------------------------------------------------------------------------


def arguments(given):
    pots, limit, files, rest = False, 200, [], list(given)
    while rest:
        one = rest.pop(0)
        if one == "--pots":
            pots = True
        elif one == "--limit" and rest and rest[0].isdigit():
            limit = int(rest.pop(0))
        elif one.startswith("-"):
            return None
        else:
            files.append(one)
    return (files[0], pots, limit) if len(files) == 1 else None


def main(given):
    chosen = arguments(given)
    if chosen is None:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    path, pots, limit = chosen
    try:
        with open(path, encoding="utf-8") as file:
            record = read(file.read())
        check = Check(record, pots, limit)
        check.run()
    except (OSError, UnicodeDecodeError, Unreadable) as error:
        print("the file is not a whole record of lots: %s" % error, file=sys.stderr)
        return 2
    except Flaw as flaw:
        print("flaw: %s" % flaw, file=sys.stderr)
        return 1
    entries = record["entries"]
    print("verified: %d acts, no flaw" % len(entries))
    print("digest %s" % (entries[-1]["digest"] if entries else record["digest"]))
    print("look-ahead: %d names kept out by it; of %d it was shown that they could not be drawn" % (check.shown + len(check.left_open), check.shown))
    for name in check.left_open + check.open_pots:
        print("not decided: %s" % name)
    if not pots:
        print("not asked: whether every name in a pot could be drawn under all rules (--pots asks; their numbers were looked at)")
    if check.drand:
        print("not checked: the signatures of %d drand rounds (omnibus lots verify checks them)" % check.drand)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
