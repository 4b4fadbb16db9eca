"""What an article might say: each person beside each post, and each person beside each change.

A candidate carries features: short texts that name no word of any article, only symbols, classes of the packs and
distances. The weights of benchmarks/train.py say what each is worth.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from incumbent.extraction.candidates.agents import is_agent, is_by_whom, is_done_to
from incumbent.extraction.candidates.apart import STRONG, is_anothers, shared_out
from incumbent.extraction.candidates.brackets import explained_by, is_more
from incumbent.extraction.candidates.bystanders import stands_aside
from incumbent.extraction.candidates.event_features import event_features
from incumbent.extraction.candidates.insertions import entitled
from incumbent.extraction.candidates.outdone import outdoes
from incumbent.extraction.candidates.outsiders import has_no_part
from incumbent.extraction.candidates.owners import in_list, owners
from incumbent.extraction.candidates.pair_features import pair_features
from incumbent.extraction.candidates.participles import gives, is_kept_from, is_untold, travels
from incumbent.extraction.candidates.relatives import kept_by
from incumbent.extraction.candidates.roles import verdicts
from incumbent.extraction.candidates.sessions import leads_session
from incumbent.extraction.candidates.stand_ins import is_only_for_another, is_told_by_title
from incumbent.extraction.candidates.titled_rows import titled_row
from incumbent.extraction.candidates.verb_holders import leads_less, may_lead
from incumbent.extraction.candidates.whose_things import is_of_a_nearer, tells_whose
from incumbent.extraction.grammar.attachments import GIVEN, attachment
from incumbent.extraction.grammar.careers import whose_step
from incumbent.extraction.grammar.clauses import given_in_clause, is_parted, is_said_of_another
from incumbent.extraction.grammar.gift_rows import gift_of
from incumbent.extraction.grammar.nearby import around, beside
from incumbent.extraction.grammar.passives import is_given_next
from incumbent.extraction.grammar.paths import View
from incumbent.extraction.grammar.portfolio_rows import has_another
from incumbent.extraction.lines.entities import Mention
from incumbent.extraction.lines.triggers import Trigger
from incumbent.extraction.posts.mention import PostMention


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


@dataclass(frozen=True, slots=True)
class _Row:
    """A post with the persons `near` it, the `ties` of those that grammar ties to it, by identity, and whom alone it is
    told of, if it is: the ones whose title it is by itself (`own`), whom it is `explained` by, those that are tied."""

    post: PostMention
    near: Sequence[Mention]
    ties: dict[int, str]
    own: set[int]
    acts: bool  # it is the title of whoever acts
    by_whom: bool  # it stands behind "by"
    explained: Mention | None

    @classmethod
    def of(cls, view: View, post: PostMention, near: Sequence[Mention], ties: dict[int, str]) -> _Row:
        """What is asked of a post once, for all persons."""
        own = {key for key, told in ties.items() if told == "title"}
        acts = is_agent(view, post, {key: told for key, told in ties.items() if key not in own})
        by_whom, whose = is_by_whom(view, post, ties), whose_step(view, post)
        explained = whose or explained_by(view, post) or kept_by(view, post)
        return cls(post, near, ties, own, acts, by_whom, explained)


def pairs(view: View) -> Iterator[Candidate]:
    """Every person with every post in reach."""
    rows = _tied(view)
    titled: dict[int, set[int]] = defaultdict(set)  # person → the groups of the posts that are their titles
    for post, _, ties in rows:
        for key, told in ties.items():
            if told in STRONG:
                titled[key].add(post.group)
    gifts = [(post, m) for post, near, ties in rows for m in near if ties.get(id(m)) == "as"]
    for post, near, ties in rows:
        row = _Row.of(view, post, near, in_list(view, post, near, ties))
        for person in near:
            elsewhere = bool(titled[id(person)] - {post.group})
            if _has_no_share(view, row, person) or _is_given_elsewhere(view, row, person, gifts, elsewhere):
                continue
            features = pair_features(view, person, post, row.ties)
            yield Candidate(view, person, post, None, features, row.ties.get(id(person), ""))


def _tied(view: View) -> list[tuple[PostMention, Sequence[Mention], dict[int, str]]]:
    """Each post with the persons near it, and how grammar ties them to it."""
    rows: list[tuple[PostMention, Sequence[Mention], dict[int, str]]] = [
        (post, near := beside(view, post), owners(view, post, near)) for post in view.posts
    ]
    for post, _, ties in rows:
        if (whom := entitled(view, post)) is not None:
            ties.update({id(whom): "prefix"})
    given = {key for _, _, ties in rows for key, told in ties.items() if told in (GIVEN, "as")}
    closed = {id(m) for m in view.persons if view.symbols[m.last : m.last + 1] == [","]}  # "the head, Lee, as chairman"
    for _, _, ties in rows:  # "named minister, Roe chairman": the title behind Roe is Roe's
        for key in [key for key, told in ties.items() if told == "prefix," and key in given - closed]:
            del ties[key]
    return rows


def _has_no_share(view: View, row: _Row, person: Mention) -> bool:
    """The post is not told of the person, whatever change leads to it: a verb holds it for another one, it is the title
    of whoever acts, it is explained by another name."""
    post, tie = row.post, row.ties.get(id(person), "")
    if post.holding and (leads_session(view, post) or not may_lead(view, person, post)):
        return True
    if post.holding and is_of_a_nearer(view, person, post):
        return True
    if (row.acts and id(person) not in row.own) or (row.by_whom and id(person) not in row.ties):
        return True
    if row.explained is not None and person.entity is not row.explained.entity:
        return True
    if not tie and (is_done_to(view, post, person) or tells_whose(view, post)):
        return True
    if row.own and not tie and is_only_for_another(view, person, post):
        return True
    if tie in STRONG:
        return False
    return is_kept_from(view, person, post) or (not post.plural and is_parted(view, person, post))


def _is_given_elsewhere(
    view: View, row: _Row, person: Mention, gifts: Sequence[tuple[PostMention, Mention]], elsewhere: bool
) -> bool:
    """The post is given to another one, or the person is given another one; `gifts` are the posts of the line that are
    given with "as", and to whom; `elsewhere`: the person has another title there."""
    post, ties, tie = row.post, row.ties, row.ties.get(id(person), "")
    gift = gift_of(view, person)
    if gift is not None and gift.group != post.group and not tie:
        return True  # "named Lee chairman, and Roe director": Roe is no chairman
    if GIVEN in ties.values() and tie != GIVEN and not post.plural:
        return True  # "the president named Lee minister"
    strong = [m for m in row.near if ties.get(id(m)) in STRONG]
    own = gift is post or gives(view, person, post) or outdoes(view, person, post)
    if not own and is_anothers(view, person, post, strong, ties, elsewhere):
        return True
    if gift is not post and (shared_out(person, post, gifts) or stands_aside(view, person, post, ties)):
        return True
    return is_given_next(view, person, post) or has_another(view, person, post)


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
