"""What an article might say: each person beside each post, and each person beside each change.

A candidate carries features: short texts that name no word of any article, only symbols, classes of the packs and
distances. The weights of benchmarks/train.py say what each is worth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from incumbent.extraction.candidates.agents import is_agent, is_by_whom, is_done_to
from incumbent.extraction.candidates.apart import STRONG, is_anothers, shared_out, told_in_turn
from incumbent.extraction.candidates.brackets import explained_by, is_more
from incumbent.extraction.candidates.bystanders import has_no_part, stands_aside
from incumbent.extraction.candidates.change_rows import between_them
from incumbent.extraction.candidates.insertions import entitled
from incumbent.extraction.candidates.owners import in_list, owners
from incumbent.extraction.candidates.participles import gives, is_kept_from, is_untold, travels
from incumbent.extraction.candidates.relatives import kept_by
from incumbent.extraction.candidates.roles import parsed_role, role, says, verdicts
from incumbent.extraction.candidates.sessions import leads_session
from incumbent.extraction.candidates.signs import is_main_pronoun, symbol_before, tenses_between
from incumbent.extraction.candidates.stand_ins import is_only_for_another, is_told_by_title
from incumbent.extraction.candidates.titled_rows import titled_row
from incumbent.extraction.candidates.verb_holders import leads_less, may_lead
from incumbent.extraction.candidates.whose_things import is_of_a_nearer, tells_whose
from incumbent.extraction.grammar.attachments import GIVEN, attachment
from incumbent.extraction.grammar.careers import whose_step
from incumbent.extraction.grammar.clauses import given_in_clause, is_parted, is_said_of_another
from incumbent.extraction.grammar.extents import extent
from incumbent.extraction.grammar.gift_rows import gift_of
from incumbent.extraction.grammar.governing import LEADING, governs
from incumbent.extraction.grammar.nearby import around, beside
from incumbent.extraction.grammar.passives import is_given_next
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.portfolio_rows import has_another
from incumbent.extraction.grammar.relations import place, role_of, way
from incumbent.extraction.grammar.rows import is_shared, row_of_names
from incumbent.extraction.grammar.whence import telling
from incumbent.extraction.grammar.years import years_behind
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention

MARKS = (";", ":", '"', "(", "conjunction", "relative", "copula", "as", "by", "negation", "START", "END", "POST", "PER")
HELPING = 3  # tokens before a verb in which its auxiliaries stand
STANCES = ("former", "incoming", "outgoing", "acting", "seat", "portfolio", "holding")


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """A person, with a post or a trigger or both, in one line."""

    view: View
    person: Mention
    post: PostMention | None
    trigger: Trigger | None
    features: list[str] = field(default_factory=list)
    tie: str = ""  # how the post is attached to the person, as attachments.py says

    @property
    def verdicts(self) -> frozenset[str]:
        """What the frame of the trigger says of the person, by order and voice and by the parse."""
        assert self.trigger is not None
        title = next((p for p in self.view.posts if attachment(self.view, self.person, p) in STRONG), None)
        return verdicts(self.view, self.person, self.trigger, title)

    def tells(self, trigger: Trigger, kind: str) -> bool:
        """A change of the line may tell `kind` of the person: not where the person has, by order and by the parse,
        another part in it, such as that of the one who is succeeded or of the one who appoints."""
        if kind not in (trigger.frame.kind, trigger.frame.other) or (self.post and is_more(self.view, self.post)):
            return False
        if is_said_of_another(self.view, self.person, trigger):
            return False
        if self.post is not None and kind == trigger.frame.kind and id(self.person) in titled_row(self.view, trigger):
            return True
        clause = given_in_clause(self.view, self.post) if self.post else None
        if clause is not None and self.person.last == clause[1] and trigger.first < clause[0]:
            return False  # "succeeds Lee, who joins Orbex as treasurer": Lee leaves another post
        title = self.post if self.tie in STRONG else None
        told = verdicts(self.view, self.person, trigger, title)
        return kind in (told & {"start", "end"} or {one.rstrip("?") for one in told})


def pairs(view: View) -> Iterator[Candidate]:
    """Every person with every post in reach."""
    rows = [(post, near := beside(view, post), owners(view, post, near)) for post in view.posts]
    for post, _, ties in rows:
        if (whom := entitled(view, post)) is not None:
            ties.update({id(whom): "prefix"})
    given = {key for _, _, ties in rows for key, told in ties.items() if told in (GIVEN, "as")}
    closed = {id(m) for m in view.persons if view.symbols[m.last : m.last + 1] == [","]}  # "the head, Lee, as chairman"
    for _, _, ties in rows:  # "named minister, Roe chairman": the title behind Roe is Roe's
        for key in [key for key, told in ties.items() if told == "prefix," and key in given - closed]:
            del ties[key]
    titled: dict[int, set[int]] = defaultdict(set)  # person → the groups of the posts that are their titles
    for post, _, ties in rows:
        for key, told in ties.items():
            if told in STRONG:
                titled[key].add(post.group)
    gifts = [(post, m) for post, near, ties in rows for m in near if ties.get(id(m)) == "as"]
    for post, near, ties in rows:
        ties = in_list(view, post, near, ties)
        own = {key for key, told in ties.items() if told == "title"}
        acts = is_agent(view, post, {key: told for key, told in ties.items() if key not in own})
        by_whom, whose = is_by_whom(view, post, ties), whose_step(view, post)
        explained = whose or explained_by(view, post) or kept_by(view, post)
        for person in near:
            led = post.holding and (leads_session(view, post) or not may_lead(view, person, post))
            if led or (post.holding and is_of_a_nearer(view, person, post)):
                continue
            if (acts and id(person) not in own) or (by_whom and id(person) not in ties):
                continue
            if explained is not None and person.entity is not explained.entity:
                continue
            if not ties.get(id(person)) and (is_done_to(view, post, person) or tells_whose(view, post)):
                continue
            if own and not ties.get(id(person)) and is_only_for_another(view, person, post):
                continue
            if ties.get(id(person)) not in STRONG and (
                is_kept_from(view, person, post) or (not post.plural and is_parted(view, person, post))
            ):
                continue
            if (gift := gift_of(view, person)) is not None and gift.group != post.group and not ties.get(id(person)):
                continue  # "named Lee chairman, and Roe director": Roe is no chairman
            elsewhere = bool(titled[id(person)] - {post.group})
            if GIVEN in ties.values() and ties.get(id(person)) != GIVEN and not post.plural:
                continue  # "the president named Lee minister"
            strong = [m for m in near if ties.get(id(m)) in STRONG]
            own_gift = gift is post or gives(view, person, post)
            if not own_gift and is_anothers(view, person, post, strong, ties, elsewhere):
                continue
            if gift is not post and (shared_out(person, post, gifts) or stands_aside(view, person, post, ties)):
                continue
            if is_given_next(view, person, post) or has_another(view, person, post):
                continue
            features = _pair_features(view, person, post, ties)
            yield Candidate(view, person, post, None, features, ties.get(id(person), ""))


def events(view: View) -> Iterator[Candidate]:
    """Every person with every trigger in reach, whatever the post."""
    for trigger in view.triggers:
        if (kind := trigger.frame.kind) not in ("start", "end") or travels(view, trigger):
            continue
        if kind == "start" and (leads_less(view, trigger) or leads_session(view, trigger)):
            continue
        for person in around(view.persons, trigger.first, trigger.last):
            if person.head is not None and not is_told_by_title(view, person, trigger):
                continue
            if is_untold(view, person, trigger) or has_no_part(view, person, trigger):
                continue
            if is_parted(view, person, trigger):
                continue
            yield Candidate(view, person, None, trigger, event_features(view, person, trigger))


def distance(number: int) -> str:
    """A number of tokens as a feature tells it."""
    return str(number) if number <= 3 else "4-6" if number <= 6 else "7-12" if number <= 12 else "13+"


def _pair_features(view: View, person: Mention, post: PostMention, ties: dict[int, str]) -> list[str]:
    before = person.last <= post.first
    order = "PM" if before else "MP"
    end, start = (person.last, post.first) if before else (post.last, person.first)
    if post.plural or is_shared(view, person, post):  # told of each in a row of names
        opens, closes = row_of_names(view, person)
        end, start = (closes, start) if before and closes <= start else (end, start)
        end, start = (end, opens) if not before and opens >= end else (end, start)
    path = view.between(end, start)
    between = view.symbols[end:start]
    people = sum(m.first >= end and m.last <= start for m in view.persons)
    posts = sum(p.first >= end and p.last <= start for p in view.posts)
    gram = ties.get(id(person), "")
    tree = way(view.line.parse, place(person), place(post))
    rivals = sorted({told for key, told in ties.items() if key != id(person) and told in STRONG})
    better = sorted(
        {attachment(view, person, other) for other in view.posts if other.group != post.group} & set(STRONG)
    )
    found = ["bias", order, f"{order}:path:{' '.join(path)}", f"{order}:dist:{distance(start - end)}"]
    found += [f"form:{person.form}", f"form:{person.form}:{gram}", f"kind:{view.line.sentence.kind}"]
    found += [f"{order}:people:{min(people, 2)}", f"{order}:posts:{min(posts, 2)}"]
    found += [f"{order}:commas:{min(between.count(','), 3)}"]
    found += [f"{order}:has:{mark}" for mark in MARKS if mark in between]
    if len(path) > 2:
        found += [f"{order}:head:{path[0]} {path[1]}", f"{order}:tail:{path[-2]} {path[-1]}"]
    found += [f"tree:{tree}", f"tree:{tree}:{gram}"]
    if post.holding:
        found += [f"holding:{tree}", f"holding:{post.holding}", f"holding:{post.holding}:{people}"]
        found += [f"{kind}:{tree}" for kind in sorted(post.modifiers) if ":" in kind]
    found.append(f"bracket:{view.crossing(person.first, post.head_first)}:{gram}")
    if (parse := view.line.parse) is not None:
        roles = [parse.roles[parse.top(*place(part))] for part in (person, post)]
        found += [f"{order}:role:{roles[0]}:{gram}", f"{order}:roles:{roles[0]}:{roles[1]}:{bool(gram)}"]
    if "seat" in post.modifiers:
        found += [f"seat:{tree}", f"seat:{order}", f"seat:{post.post_class}:{gram}"]
    found += [f"gram:{gram}", f"gram:{gram}:class:{post.post_class}"]
    found += [f"gram:{gram}:rival:{rival}" for rival in rivals or ["-"]]
    if any(told in ("as", GIVEN) for key, told in ties.items() if key != id(person)):
        found.append(f"gram:{gram}:rival-as")
    found += [f"gram:{gram}:elsewhere:{other}" for other in better or ["-"]]
    stances = sorted(post.modifiers & set(STANCES))
    found += [f"mod:{kind}:{gram}" for kind in stances or ["-"]] + [f"mod:{kind}" for kind in sorted(post.modifiers)]
    found += [f"class:{post.post_class}", f"plural:{post.plural}"]
    if not gram:
        found.append(f"person-left:{symbol_before(view, person)}:{order}")
    if "n" not in (person.entity.gender, post.gender):
        agrees = person.entity.gender == post.gender
        found += [f"agrees:{agrees}", f"agrees:{agrees}:{gram}", f"agrees:{agrees}:{post.gender}"]
    found += [f"lead:{lead}:{bool(gram)}"] if (lead := view.lead(extent(view, post)[0])) else []
    found += [f"left:{view.symbols[post.first - 1] if post.first else '^'}"]
    found += [f"right:{view.symbols[post.last] if post.last < len(view.symbols) else '$'}"]
    if not [m for m in view.persons if end <= m.first < start]:
        found.append(f"{order}:nearest")
    behind = extent(view, post)[1]
    while behind > post.last and view.symbols[behind - 1] in ("num", "of", "in", "to", ""):
        behind -= 1  # years are no part of what the post is of
    years = years_behind(view, behind) if behind < person.first else "none"  # "minister from 2002 to 2007, Roe …"
    years = years_behind(view, max(person.last, behind)) if years == "none" else years
    found += [f"years:{years}", f"years:{years}:{gram}"]
    found += _changes(view, person, post, gram, bool(rivals))
    if gram in ("copula", "relative", "inverted", "row"):
        found += [
            f"copula:{tense}"
            for tense in tenses_between(view, min(person.last, post.last), max(person.first, post.first))
        ]
    if person.head == (post.head_first, post.head_last):  # what a title by itself tells is learned apart
        return [f"own:{feature}" for feature in found]
    return found


def _changes(view: View, person: Mention, post: PostMention, gram: str, taken: bool) -> list[str]:
    """What the triggers of the line say of the pair: whether they lead to the post, and as what the person stands."""
    found = []
    tied = gram in STRONG
    whole = post if tied else None
    best = ""
    ordered = sorted(
        telling(view, post.first), key=lambda t: min(abs(t.first - post.head_first), abs(t.first - person.first))
    )
    for number, trigger in enumerate(ordered[:4]):
        told = role(view, person, trigger)
        parsed = parsed_role(view, person, trigger, whole) or _stand_in(view, person, trigger)
        verdict, agreed = says(trigger, told), says(trigger, parsed) if parsed else "-"
        led = governs(view, trigger, post)
        hung = way(view.line.parse, place(post), place(trigger))
        kind = trigger.frame.kind
        found += [f"t:{led or '-'}:{verdict}:{agreed}", f"t:{led or '-'}:{agreed}:{gram}", f"t:{verdict}:{gram}"]
        found += [
            f"t:hung:{hung}:{agreed}",
            f"t:frame:{trigger.frame.id}:{agreed}",
            f"t:frame:{trigger.frame.id}:{told}",
        ]
        found.append(f"t:{kind}:{trigger.form}:{trigger.voice}:{told}:{led}")
        if id(person) in told_in_turn(view, trigger):
            found += [f"t:turn:{verdict}:{gram}", f"t:turn:{agreed}:{gram}"]
        held = role_of(view.line.parse, post, trigger) or "-"
        found += [f"t:post:{held}:{trigger.frame.person}:{agreed}", f"t:post:{held}:{trigger.frame.id}"]
        found += [f"t:post:{held}:{gram}", f"t:post:{held}:{post.post_class}"]
        bound = led in LEADING or held != "-"
        if bound:
            found.append(f"bound:{agreed}")
        if agreed == "-":
            rival = _parsed_rival(view, person, trigger)
            found.append(f"t:parsed-rival:{rival}:{verdict}:{led}")
            if bound:
                found.append(f"bound-rival:{rival}")
        if kind == "hold" and bound:  # "served as" tells of what was, "will continue to serve as" of what is
            times = " ".join(tenses_between(view, max(0, trigger.first - HELPING), trigger.last))
            found += [f"held:{trigger.tense}:{times}", f"held:{trigger.tense}:{times}:{agreed}"]
        if number == 0:
            found += [f"first:{verdict}:{agreed}:{gram}", f"first:{led}:{agreed}:{taken}"]
        if led in LEADING and agreed in ("start", "end"):
            best = best or f"{agreed}:{led}"
        if trigger.negated:
            found.append(f"t:negated:{agreed}")
    found.append(f"best:{best or '-'}:{gram}:{taken}")
    if not ordered:
        found += ["t:none", f"t:none:{gram}"]
    return found


def _stand_in(view: View, person: Mention, trigger: Trigger) -> str:
    """The role by the parse of what stands for the person elsewhere in the line: "Minister Lee said he would quit"."""
    others = (m for m in view.persons if m.entity is person.entity and m is not person)
    return next((role for m in others if (role := parsed_role(view, m, trigger))), "")


def _parsed_rival(view: View, person: Mention, trigger: Trigger) -> str:
    """The part that somebody else has in the change by the parse: what the frame says of them, "-" for nobody."""
    for other in view.persons:
        if other.entity is not person.entity and (told := parsed_role(view, other, trigger)):
            return says(trigger, told)
    return "-"


def event_features(view: View, person: Mention, trigger: Trigger) -> list[str]:
    before = person.last <= trigger.first
    order = "PT" if before else "TP"
    end, start = between_them(view, person, trigger)
    path = view.between(end, start)
    between = view.symbols[end:start]
    told = role(view, person, trigger)
    title = next((p for p in view.posts if attachment(view, person, p) in STRONG), None)
    parsed = parsed_role(view, person, trigger, title)
    verdict, agreed = says(trigger, told), says(trigger, parsed) if parsed else "-"
    syntax = role_of(view.line.parse, person, trigger)
    frame = trigger.frame
    told_so = person.head is not None or is_main_pronoun(view, person, trigger)
    form = "part" if told_so else person.form  # a title that stands for somebody weighs as their name would
    found = [
        "bias",
        f"says:{verdict}",
        f"says:{verdict}:{agreed}",
        f"parsed:{agreed}",
        f"kind:{view.line.sentence.kind}",
    ]
    found += [f"f:{frame.id}", f"f:{frame.id}:{told}", f"f:{frame.id}:{agreed}"]
    found += [f"{trigger.form}:{trigger.voice}:{told}:{frame.kind}", f"{trigger.form}:{order}:path:{' '.join(path)}"]
    found += [f"{order}:dist:{distance(start - end)}", f"form:{form}", f"form:{form}:{agreed}"]
    found += [f"tense:{trigger.tense}:{frame.kind}", f"tense:{trigger.tense}:{agreed}"]
    found += [f"{order}:has:{mark}" for mark in MARKS if mark in between]
    found += [f"syn:{syntax}:{trigger.voice}:{trigger.form}", f"syn:{syntax}:{frame.person}:{frame.kind}"]
    found.append(f"tree:{way(view.line.parse, place(person), place(trigger))}:{trigger.form}")
    found += [f"cue:{cue}" for cue in trigger.cues[:2]]
    found.append(f"bracket:{view.crossing(person.first, trigger.first)}")
    before_it = symbol_before(view, person)
    found += [f"left:{before_it}:{order}", f"left:{before_it}:{agreed}"]
    if agreed == "-":
        rival = _parsed_rival(view, person, trigger)
        found += [f"parsed-rival:{rival}", f"parsed-rival:{rival}:{verdict}", f"parsed-rival:{rival}:{trigger.form}"]
    if trigger.negated:
        found.append("negated")
    after = view.symbols[trigger.last] if trigger.last < len(view.symbols) else "$"
    found.append(f"next:{after}:{frame.kind}")
    organization = any(m.first - trigger.last in (0, 1, 2) for m in view.others if m.entity.type == "organization")
    found.append(f"then-org:{organization}:{frame.id}")
    found.append(f"posts:{min(len(view.posts), 2)}:{frame.needs_post}")
    if not [m for m in view.persons if end <= m.first < start]:
        found.append(f"{order}:nearest")
    return found
