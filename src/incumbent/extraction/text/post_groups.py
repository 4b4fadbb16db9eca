"""The sorts of posts: what classes of posts have in common."""

from __future__ import annotations

GROUPS = {
    "gov": "head-of-state head-of-government minister legislator ambassador judge official central-banker mayor",
    "sport": "coach captain",
    "party": "party-leader",
    "company": "chief-executive finance-chief operations-chief technology-chief strategy-chief marketing-chief "
    "people-chief legal-chief science-chief board-member chair",
}
GROUP = {name: group for group, names in GROUPS.items() for name in names.split()}
