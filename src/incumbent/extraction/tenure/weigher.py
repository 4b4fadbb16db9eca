"""What the lines of an article say, each by itself: a person beside a post, and a change that names none."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.article.ledes import told_in_lede
from incumbent.extraction.bodies.bodies import organization_features
from incumbent.extraction.bodies.classes import class_of_row, sits_as
from incumbent.extraction.bodies.coordinations import coordinated, respective
from incumbent.extraction.bodies.held import held_by
from incumbent.extraction.bodies.horizon import Horizon
from incumbent.extraction.bodies.moves import goes_to_post, not_of
from incumbent.extraction.bodies.offices import POLITICAL, STRICT
from incumbent.extraction.bodies.pooling import (
    POOLED,
    are_apart,
    holding,
    in_one_breath,
    of_one_kind,
    of_one_post,
    pooled,
    shares,
)
from incumbent.extraction.bodies.suiting import may_be
from incumbent.extraction.bodies.told_bodies import ToldBodies
from incumbent.extraction.candidates.both_sides import as_two_sides
from incumbent.extraction.candidates.candidates import Candidate, events, pairs
from incumbent.extraction.candidates.change_rows import alike
from incumbent.extraction.candidates.double_objects import given_outright
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.candidates.inversions import told_first
from incumbent.extraction.candidates.leading_outright import leads_outright
from incumbent.extraction.candidates.tipped import held_by_tipped
from incumbent.extraction.candidates.titled_rows import alike_in_rows
from incumbent.extraction.candidates.told_as import told_as
from incumbent.extraction.grammar.passives import told_next
from incumbent.extraction.lines.entities import Entity, Mention
from incumbent.extraction.organizations.title_lists import SORTS
from incumbent.extraction.posts.mention import UNTOLD
from incumbent.extraction.seats.around import SeatsAround
from incumbent.extraction.seats.features import seat_features
from incumbent.extraction.seats.nameless import nameless
from incumbent.extraction.seats.own_titles import is_comers
from incumbent.extraction.seats.seat import Seat, kin_of, seats_of
from incumbent.extraction.seats.seats import joins_somebody, options
from incumbent.extraction.seats.strangers import is_strangers
from incumbent.extraction.states.besides import is_kept_besides
from incumbent.extraction.states.bracketed_terms import in_term
from incumbent.extraction.states.changes import of_one_change, of_what_was_led
from incumbent.extraction.states.coming import is_to_be
from incumbent.extraction.states.denials import is_denied_there
from incumbent.extraction.states.departures import (
    is_leaving,
    left_with_others,
    stopped,
)
from incumbent.extraction.states.ending_clauses import ending_clause
from incumbent.extraction.states.mandates import ended_term
from incumbent.extraction.states.opening_seats import told_at_head
from incumbent.extraction.states.other_posts import of_this_post
from incumbent.extraction.states.pasts import was_before
from incumbent.extraction.states.residences import only_visits
from incumbent.extraction.states.states import (
    EVENTS,
    TITLES,
    as_ended,
    as_fronted,
    as_kept,
    as_over,
    is_denied,
    is_new,
    is_told_aside,
    left_clause,
    still_former,
    sure_of_state,
    told_in_row,
    told_state,
    until_now,
)
from incumbent.extraction.states.to_be import told_to_be
from incumbent.extraction.tenure.changes import Changes
from incumbent.extraction.tenure.gifts import goes_elsewhere, settled, teller
from incumbent.extraction.tenure.models import Models
from incumbent.extraction.tenure.players import MEMBER, players_of
from incumbent.extraction.tenure.rulers import ruled
from incumbent.extraction.tenure.successions import comes_for
from incumbent.extraction.tenure.terms import for_a_time, onward
from incumbent.extraction.tenure.thresholds import Thresholds
from incumbent.extraction.text.tokens import fold
from incumbent.extraction.text.vocabulary import vocabulary

DIED = "died"  # the manner of an end
FOUNDER = "founder"  # the class of those who founded something
CLEARER = 5.0  # how many times likelier a change is than what a post beside it tells, to be asked for a seat elsewhere


class Weigher:
    """Weighs the candidates of one article with the models."""

    def __init__(self, analysis: Analysis, models: Models, thresholds: Thresholds) -> None:
        self.analysis = analysis
        self.models = models
        self.thresholds = thresholds
        self.words = vocabulary(analysis.pack)
        self.changes = Changes(models, analysis.pack)
        self.by_line: dict[tuple[int, int], list[Mention]] = defaultdict(list)
        for mention in analysis.names.mentions:
            self.by_line[mention.line, id(mention.entity)].append(mention)
        self.bodies = [e for e in analysis.names.entities if e.type != "person"]
        self.horizon = Horizon(analysis.views, self.bodies)
        self.told = ToldBodies(analysis.views, analysis.standing, analysis.pack, self.bodies)
        self.players = players_of(analysis.views, self.words) if analysis.standing.is_of_sport() else frozenset()

    def beside_posts(self) -> list[Finding]:
        """What lines say of a person with a post beside."""
        linked: list[tuple[Candidate, Mapping[str, float]]] = []
        for view in self.analysis.views:
            for candidate in pairs(view):
                if self.is_rank(candidate):
                    continue
                weighed = told_in_lede(candidate, self.models.pair.chances(candidate.features))
                weighed = told_first(candidate, told_in_row(candidate, weighed))
                weighed = held_by_tipped(candidate, told_as(candidate, given_outright(candidate, weighed)))
                weighed = told_at_head(candidate, told_next(view, candidate.person, candidate.post, weighed))
                weighed = leads_outright(candidate, in_term(candidate, weighed))
                if 1 - weighed["none"] >= self.thresholds.pair:
                    linked.append((candidate, weighed))
        linked = alike_in_rows(of_one_kind(linked))
        told = of_one_post(linked, in_one_breath(linked, [self.bodies_of(candidate) for candidate, _ in linked]))
        holdings: dict[tuple[int, str, frozenset[str]], list[int]] = defaultdict(list)
        for number, (candidate, _) in enumerate(linked):
            holdings[holding(candidate)].append(number)
        found: list[Finding] = []
        for number, (candidate, chances) in enumerate(linked):
            others = holdings[holding(candidate)][: POOLED + 1]
            same = [told[n] for n in others if n != number and not are_apart(linked[n][0], candidate)][:POOLED]
            found.extend(self._told(candidate, chances, pooled(told[number], same)))
        return ruled(settled(found, self.thresholds.claim), self.bodies, self.analysis.standing, self.analysis.pack)

    def is_rank(self, candidate: Candidate) -> bool:
        """The post is no more than a rank before a name ("General Roe"), which tells of no post."""
        post = candidate.post
        assert post is not None
        if post.post_class in SORTS and self.analysis.standing.tells_of(post.post_class):
            return False  # "captain" in an article that tells of a club
        held = [mention for mention, _ in held_by(candidate.view, candidate) if mention.form != "adjective"]
        return fold(post.bare or post.words) in self.words.ranks and not held  # "Orvian General Roe"

    def _told(
        self, candidate: Candidate, chances: Mapping[str, float], bodies: Mapping[Entity, float]
    ) -> Iterable[Finding]:
        assert candidate.post is not None
        view = candidate.view
        changes = EVENTS if candidate.post.post_class != FOUNDER else ()  # nobody is named founder, or leaves as one
        said = {kind: trigger for kind in changes if (trigger := teller(candidate, kind))}
        triggers = {kind: t for kind, t in said.items() if self.changes.counts(candidate, t, candidate.post.post_class)}
        if "end" in triggers and is_denied_there(view, triggers["end"], self.analysis.pack):
            del triggers["end"]  # the post is held, and the change told without it
        kept = "end" not in triggers and ("end" in said or goes_elsewhere(candidate))
        if is_kept_besides(candidate, self.analysis.pack):
            triggers, chances = {}, {"hold": 1 - chances["none"], "none": chances["none"]}
        triggers, chances = of_what_was_led(candidate.post, triggers, chances)
        chances = as_kept(candidate, chances) if kept else of_one_change(chances, triggers)
        if end := triggers.get("end"):
            chances = self.changes.with_ends(candidate, end, chances)
        chances, new = until_now(candidate, chances, self.analysis.pack.words["until"]), is_new(candidate)
        triggers, chances = of_this_post(candidate, triggers, chances, new, self.analysis.pack.words["now"])
        if "end" not in triggers or triggers["end"].form == "noun":  # "the exit of former minister Lee"
            chances = still_former(candidate, chances)
        past = "former" in candidate.post.modifiers or was_before(candidate)
        if past or not triggers or (new and "start" in triggers) or is_told_aside(candidate, triggers):
            chances = sure_of_state(candidate, chances)  # else the title may be what the change gives or takes
        clause = ending_clause(candidate) or left_clause(candidate) or left_with_others(candidate) or stopped(candidate)
        clause = clause or ended_term(candidate, self.analysis.pack.words["terms"])
        if clause is not None and self.changes.counts(candidate, clause, candidate.post.post_class):
            triggers["end"], chances = clause, as_ended(chances)
        going = is_leaving(candidate, self.analysis.pack.words["until"])
        chances = as_ended(chances) if going else as_fronted(candidate, triggers, chances)
        likely = [k for k in chances if k != "none" and (k not in EVENTS or k in triggers)]
        if (being := told_to_be(candidate, self.analysis.pack)) == "wished":
            return
        to_be = is_to_be(candidate) or bool(being)
        likely = ["start"] if (new and not triggers) or to_be else [*likely, "end"] if going else likely
        if not bodies:
            return
        organization = max(bodies, key=lambda body: bodies[body])
        more = (body for body in coordinated(candidate, organization) if not self.analysis.standing.is_expanse(body))
        row = [organization, *more]
        granted = sum(bodies.get(body, 0.0) for body in row)
        row = [own] if (own := respective(candidate, row)) is not None else row
        if granted < self.thresholds.organization:
            return
        if len(row) > 1 and "former" in candidate.post.modifiers:
            chances, likely = as_over(chances), ["former"]  # "the former Orbex and Luvik chief who resigned"
        kind = max(likely, key=lambda k: chances.get(k, 0.0))
        if kind == "hold" and "former" in likely and told_state(candidate) == "former":  # "had been dean when"
            kind, chances = "former", {**chances, "former": chances["former"] + chances["hold"]}
        if to_be:
            chances = {**chances, "start": sum(chances.get(k, 0.0) for k in ("start", "hold", "former"))}
        if kind == "start" and comes_for(candidate, triggers.get("start")):
            # "minister Roe replaces Lee": it is another post that Roe takes
            kind, chances = "hold", {"hold": chances["start"], **chances}
        trigger = triggers.get(kind)
        denied = kind == "hold" and is_denied(candidate)
        denied = denied or bool(trigger and trigger.negated and candidate.post.holding)  # "no longer trusted to lead"
        if denied or (kind == "end" and is_comers(candidate, trigger)) or only_visits(candidate, trigger):
            return
        modality = self.changes.modality(candidate, kind, trigger)
        post_class = class_of_row(candidate, candidate.post, row, self.analysis.standing, self.words)
        if post_class == UNTOLD and candidate.post.holding:
            return
        chance, who, post, sure = chances[kind] * granted, candidate.person, candidate.post, (chances[kind], granted)
        for body in row:
            yield Finding(kind, who, body, post, post_class, trigger, candidate, modality, chance, *sure)
            if kind == "end" and modality in ("rumoured", "denied") and candidate.tie in TITLES:
                yield Finding("hold", who, body, post, post_class, None, candidate, "asserted", chance, *sure)

    def bodies_of(self, candidate: Candidate) -> dict[Entity, float]:
        """How likely each organisation of the article is the one of a post."""
        found = self._bodies_of(candidate, STRICT)
        if not found and candidate.post is not None and candidate.post.post_class not in POLITICAL:
            return self._bodies_of(candidate, POLITICAL)
        return found

    def _bodies_of(self, candidate: Candidate, strict: frozenset[str]) -> dict[Entity, float]:
        scored: dict[Entity, float] = {}
        view, standing = candidate.view, self.analysis.standing
        held = held_by(view, candidate)
        body = self.told.body(candidate, held)
        if body is not None:
            return {body: 1.0}
        elsewhere = not_of(view, candidate, held)
        for entity in self.horizon.bodies(candidate):
            if id(entity) in elsewhere:
                continue
            mentions = self.by_line.get((view.line.index, id(entity)), [])
            if not may_be(candidate, entity, mentions, standing, held, strict):
                continue
            features = organization_features(view, candidate, entity, mentions, standing, held)
            scored[entity] = self.models.organization.score(features)
        return shares(scored)

    def without_posts(self, found: Sequence[Finding]) -> list[Finding]:
        """Events of lines that give no post to their person: a seat told elsewhere in the article, or membership."""
        told: dict[tuple[int, int, str, int], float] = defaultdict(float)
        for f in found:
            key = f.person.line, id(f.person.entity), f.kind, id(f.trigger)
            told[key] = max(told[key], f.chance)
        changes = []
        for view in self.analysis.views:
            told_here = list(events(view))
            weighed = [(one, self.changes.event_chances(one)) for one in told_here]
            for candidate, chances in zip(told_here, as_two_sides(weighed), strict=True):
                kind = max((k for k in chances if k != "none"), key=lambda k: chances[k])
                key = view.line.index, id(candidate.person.entity), kind, id(candidate.trigger)
                least = self.thresholds.change
                told_well = CLEARER * told[key] >= chances[kind] and (told[key] >= least or chances[kind] < least)
                if chances[kind] >= self.thresholds.event and kind in candidate.verdicts and not told_well:
                    changes.append((candidate, kind, chances[kind]))
        play = self.players - {id(f.person.entity) for f in found if f.chance >= self.thresholds.claim}
        changes = alike(changes)
        changes = [r for r in changes if not for_a_time(r[0], r[1], changes) and id(r[0].person.entity) not in play]
        more: list[Finding] = []
        for later in (False, True):  # where others go is known before those who join them are asked about
            seats = seats_of([*found, *more]) if later else seats_of(found)
            seats += nameless(self.analysis.views, self.analysis.standing, self.words, seats)
            kin = SeatsAround(kin_of(self.analysis.views, self.analysis.standing, seats), self.horizon)
            around = SeatsAround(seats, self.horizon)
            for candidate, kind, chance in changes:
                if joins_somebody(candidate) == later:
                    told_now = list(self._seated(candidate, kind, chance, around.of(candidate), kin.of(candidate)))
                    more.extend(told_now)
                    around.take_up(told_now)
        return [*more, *onward([*found, *more])]

    def _seated(
        self, candidate: Candidate, kind: str, chance: float, seats: Sequence[Seat], kin: Sequence[Seat]
    ) -> Iterable[Finding]:
        """What a change without a post tells, with the likeliest of the `seats` and of those that organisations have by
        their sort, `kin`; nothing where there is none."""
        trigger = candidate.trigger
        assert trigger is not None
        scored = [
            (self.models.seat.score(seat_features(candidate, kind, seat, seats)), number, seat)
            for number, seat in enumerate(options(candidate, seats, kin))
            if seat.post or not (seat.organization and self.analysis.standing.is_agency(seat.organization))
            if not (
                seat.post and seat.post in candidate.view.posts and goes_to_post(candidate.view, trigger, seat.post)
            )
            if seat.post_class != MEMBER or trigger.frame.manner != DIED  # a death ends no plain membership
        ]
        others = [row for row in scored if row[2].post_class != FOUNDER]
        if kind == "start" and any(seat.post is not None for _, _, seat in others):
            scored = others  # nobody comes to have founded something
        top, _, best = max(scored, key=lambda row: (row[0], -row[1]), default=(0.0, 0, None))
        if best is None or best.post_class == FOUNDER or not self.changes.counts(candidate, trigger, best.post_class):
            return
        sure = 0.0 if is_strangers(candidate, best) else 1 / sum(math.exp(score - top) for score, _, _ in scored)
        modality = self.changes.modality(candidate, kind, trigger)
        who, body, post = candidate.person, best.organization, best.post_of(candidate)
        seat = sits_as(best.post_class, body, self.analysis.standing)
        yield Finding(kind, who, body, post, seat, trigger, candidate, modality, chance * sure, chance, sure)
