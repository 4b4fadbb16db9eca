"""From candidates to what the article says: who holds, held, takes or leaves which post of which organisation.

Each person beside a post is weighed (link), then what is told of them there (kind), then whose post it is
(organization). A second pass gives a post to events that name none, from what the article says elsewhere of that person
or of the other one in the change. What is said of one person, organisation and class is merged by strength.
"""

from __future__ import annotations

from incumbent.extraction.article.analysis import Analysis
from incumbent.extraction.article.rosters import as_listed
from incumbent.extraction.candidates.finding import Finding
from incumbent.extraction.seats.vacancies import without_new_posts
from incumbent.extraction.tenure.assurance import assured
from incumbent.extraction.tenure.candidacies import without_candidates
from incumbent.extraction.tenure.coaches import as_of_coaches
from incumbent.extraction.tenure.echoes import without_echoes
from incumbent.extraction.tenure.galleries import with_galleries
from incumbent.extraction.tenure.gaps import with_gaps
from incumbent.extraction.tenure.gifts import without_repeats
from incumbent.extraction.tenure.headships import as_told_elsewhere
from incumbent.extraction.tenure.heirs import as_their_heirs
from incumbent.extraction.tenure.left_posts import with_left_posts
from incumbent.extraction.tenure.merging import merged
from incumbent.extraction.tenure.models import Models
from incumbent.extraction.tenure.movings import moved_on
from incumbent.extraction.tenure.namesakes import under_one_name
from incumbent.extraction.tenure.outvoted import as_outvoted
from incumbent.extraction.tenure.players import without_players
from incumbent.extraction.tenure.predecessors import as_once
from incumbent.extraction.tenure.retellings import told_once
from incumbent.extraction.tenure.successions import where_they_start, without_returns
from incumbent.extraction.tenure.takings import taken_up_later
from incumbent.extraction.tenure.thresholds import CHOSEN, Thresholds
from incumbent.extraction.tenure.units import of_units
from incumbent.extraction.tenure.weigher import Weigher


def find_tenures(analysis: Analysis, models: Models, thresholds: Thresholds = CHOSEN) -> list[Finding]:
    """The tenure findings of an article, merged, in the order of the text: those sure enough beside the others."""
    found = assured(weighed(analysis, models, thresholds), analysis, models.claim, thresholds.said)
    published = analysis.document.published_at
    return told_once(of_units(found, analysis.pack), published.year if published else None)


def weighed(analysis: Analysis, models: Models, thresholds: Thresholds = CHOSEN) -> list[Finding]:
    """The findings of an article, merged, each with the chance of what it is made of."""
    found = under_one_name(gathered(analysis, models, thresholds), analysis.names.entities, analysis.pack)
    return without_repeats(merged(taken_up_later(without_returns(found)), thresholds))


def gathered(analysis: Analysis, models: Models, thresholds: Thresholds = CHOSEN) -> list[Finding]:
    """What the lines of an article say, each by itself."""
    weigher = Weigher(analysis, models, thresholds)
    found = as_listed(weigher.beside_posts(), analysis.views, analysis.pack)
    found = with_gaps(found, analysis.views, analysis.pack)
    found = with_galleries(found, analysis.views, analysis.standing, analysis.pack)
    found = where_they_start(as_told_elsewhere(without_new_posts(found)))
    found = with_left_posts(as_once(as_their_heirs(found + weigher.without_posts(found))))
    found = as_of_coaches(without_candidates(without_echoes(found)), analysis, weigher.players)
    return without_players(moved_on(as_outvoted(found), analysis.pack), analysis.standing, thresholds.claim)
