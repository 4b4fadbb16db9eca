"""What the words of a change by themselves tell: whether they count as one, of whom, and whether it happened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from incumbent.extraction.bodies.coordinations import shares_verb, told_with
from incumbent.extraction.candidates.announcements import only_announces
from incumbent.extraction.candidates.both_sides import sure_of_clitic
from incumbent.extraction.candidates.event_features import event_features
from incumbent.extraction.candidates.insertions import sure_of_chosen
from incumbent.extraction.candidates.inversions import sure_of_row
from incumbent.extraction.candidates.next_steps import sure_of_dated, sure_of_next
from incumbent.extraction.candidates.onward import sure_of_onward
from incumbent.extraction.candidates.participles import told_before
from incumbent.extraction.candidates.replacements import sure_of_agent
from incumbent.extraction.candidates.told_aside import sure_of_aside
from incumbent.extraction.candidates.told_moves import sure_of_move
from incumbent.extraction.seats.contenders import VACANCY
from incumbent.extraction.states.coming import will_hold
from incumbent.extraction.states.denials import is_not_to_be
from incumbent.extraction.states.departures import OUTRIGHT, goes_by_title, leaves_seat
from incumbent.extraction.states.factions import only_changes_sides
from incumbent.extraction.states.infinitives import is_infinitive
from incumbent.extraction.states.modality import by_words_before, modality_features, unlikely, wished, wished_that
from incumbent.extraction.states.refusals import sure_of_refused
from incumbent.extraction.states.states import EVENTS, TITLES, is_only_title, with_end
from incumbent.extraction.states.to_be import is_wished, told_to_be
from incumbent.extraction.states.unreal import is_unreal

if TYPE_CHECKING:
    from incumbent.extraction.candidates.candidates import Candidate
    from incumbent.extraction.grammar.paths import View
    from incumbent.extraction.lines.entities import Mention
    from incumbent.extraction.lines.triggers import Trigger
    from incumbent.extraction.tenure.models import Models
    from incumbent.languages.pack import Pack


class Changes:
    """Asks the models and the pack about the changes of an article's lines."""

    def __init__(self, models: Models, pack: Pack) -> None:
        self.models = models
        self.pack = pack

    def gone(self, view: View, person: Mention, change: Trigger) -> float:
        """How likely the person leaves by the words of a change alone."""
        return self.models.event.chances(event_features(view, person, change))["end"]

    def with_ends(self, candidate: Candidate, end: Trigger, chances: Mapping[str, float]) -> Mapping[str, float]:
        """`chances` of kinds of the candidate's post, where the words of `end` say by themselves that its holder goes,
        or the last of those who are told with them."""
        view, person = candidate.view, candidate.person
        last, seat = told_with(candidate, end) or told_before(view, person, end), leaves_seat(candidate, end)
        people = [person] if last is not None or seat or is_only_title(candidate, end) else []
        people += [last] if last is not None else []
        out = self.gone(view, person, end) if goes_by_title(candidate, end) else 0.0
        ends = [*(self.gone(view, one, end) for one in people), *([out] if out >= OUTRIGHT else [])]
        whole = seat or out >= OUTRIGHT or shares_verb(candidate, end)
        return with_end(chances, max(ends), whole) if ends else chances

    def counts(self, candidate: Candidate, trigger: Trigger, post_class: str) -> bool:
        """The change is the person's, and of a post of that class: somebody who only calls for one makes no claim."""
        view, pack = candidate.view, self.pack
        if trigger.frame.needs == VACANCY and candidate.tie in TITLES:
            return False  # "the finance chief, Lee, is the favourite": it is no empty seat that the title names
        calls = wished(view, trigger) or wished_that(view, trigger, pack) or is_unreal(view, trigger, pack)
        calls = calls or (
            (trigger.frame.kind, trigger.frame.person) == ("start", "subject")
            and candidate.person.last <= trigger.first
            and is_infinitive(view, trigger, pack)
            and is_wished(view, trigger.first, pack)  # "hopes to become chairman"
        )
        return not (
            calls or only_announces(candidate, trigger) or only_changes_sides(candidate, trigger, post_class, pack)
        )

    def modality(self, candidate: Candidate, kind: str, trigger: Trigger | None) -> str:
        """The modality of a finding of that kind; `trigger` tells the change, None where none does."""
        if kind not in EVENTS:
            return "asserted"
        coming = candidate.post is not None and ("designate" in candidate.post.modifiers or self._is_next(candidate))
        if kind == "start" and candidate.post is not None:
            if being := told_to_be(candidate, self.pack):
                return being
            if trigger is None and candidate.post.holding and is_not_to_be(candidate.view, candidate.post, self.pack):
                return "denied"
        if trigger is None and (coming or will_hold(candidate)):
            return "planned"
        features = modality_features(candidate.view, candidate.post, kind, self.pack, trigger)
        chances = self.models.modality.chances(features)
        if trigger is not None:
            no = unlikely(trigger) | by_words_before(candidate.view, trigger, self.pack)
            left = {name: chance for name, chance in chances.items() if name not in no}
            chances = left or {"denied": 1.0}  # it neither happened nor will, nor is it only said
        return max(chances, key=lambda m: chances[m])

    def _is_next(self, candidate: Candidate) -> bool:
        """The title itself says that it is still to come: "the next chairman, Ann Lee", "le futur directeur"."""
        post, tokens = candidate.post, candidate.view.line.tokens
        before = tokens[post.first : post.head_first] if post is not None else ()
        return any(token.fold in self.pack.words.get("next", ()) for token in before)

    def event_chances(self, candidate: Candidate) -> Mapping[str, float]:
        """How likely a change tells each kind of its person."""
        chances = sure_of_agent(candidate, sure_of_row(candidate, self.models.event.chances(candidate.features)))
        chances = sure_of_onward(candidate, sure_of_clitic(candidate, sure_of_chosen(candidate, chances)))
        chances = sure_of_next(candidate, sure_of_move(candidate, sure_of_aside(candidate, chances)))
        return sure_of_refused(candidate, sure_of_dated(candidate, chances), self.pack)
