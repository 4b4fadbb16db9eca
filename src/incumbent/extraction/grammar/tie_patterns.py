"""What may stand between a post and whoever has it, as a row of symbols: "the minister of health, Ann Lee" has a comma
there, and "Ann Lee, who has been the minister" a relative and a copula."""

from __future__ import annotations

import re

_ASIDE = r"(?:(?:num|w|CTY|of|in|PLC|ORG) ){0,4}"
_LEAD = r"(?:CTY )?(?:w )?(?:w )?"  # "the Chadian", "captain"
_SHORT = (  # initials or where it lies, since when: "(FFT)", "(Isère)", ", en Isère"
    r"(?:(?:[(] (?:(?:of|in) )?(?:(?:ORG|PLC|CTY|w)(?: of)? ){1,3}[)]|, (?:in|of) PLC(?= ,)) "
    r"(?:(?:of|in) (?:PLC|CTY|ORG) )?)?"
    r"(?:since (?:(?:w|num|of) ){1,6})?"
)
YEARS = re.compile(r"^(?:w num and num |(?:of|in|since) num (?:(?:of|in|to) num )?)")  # "entre 2014 et 2017"
WHEN = re.compile(r"(?<=ORG )(?:of|in) (?:w )?num (?=as )")  # "entré chez Orbex en mai 2001 comme directeur"
_CALLING = r"(?:and w (?:w )?)?"  # "minister and lawyer": what somebody does besides
AFTER = re.compile(rf"{_SHORT}{_CALLING}(?P<mark>[,:–—-] )?(?:- )?{_LEAD}")
CALLED = re.compile(rf"{_SHORT}(?P<mark>, )(?:CTY )?(?:w )?w of w (?:CTY |w )?")  # "l'homme d'affaires belge Lenoir"
ENCLOSED = re.compile(rf"{AFTER.pattern}|(?:(?:of|PLC|ORG|CTY) )*[(] ")  # "the mayor of Lorvan (Ann Lee)"
_MORE = r"(?P<more>(?:(?:w|of|in|ORG|CTY|PLC|num) )*and )?"
BEFORE = re.compile(
    rf"(?:[(] {_ASIDE}[)] )?(?P<mark>,|[(]|-|–|—|:) (?:- )?(?:{_ASIDE}, )?{_MORE}(?:possessive )?(?:num )?(?:w ){{0,3}}"
    r"(?:HOLD )?"  # "Lee, currently the company's president"
)
_SPAN = r"(?:conjunction (?:num|w) w |of num of num |until (?:of |in )?num )?"  # "has been for ten years"
_TOLD = r"(?:(?:w|num|POST|of|in|ORG|CTY|PLC|possessive|since|and) ){1,16}, "  # an aside, with the comma behind it
COPULA = re.compile(
    rf"(?:, (?:{_TOLD}){{0,2}})?(?P<relative>relative )?(?:w )?(?:auxiliary )?(?:(?:w|HOLD) )?(?:negation )?copula "
    + _SPAN
    + r"(?:as |in |since )?(?:(?:w|HOLD|num) ){0,3}(?:of |possessive )?(?:w ){0,2}"
)
KIN_ASIDE = re.compile(r"^, (?:possessive |w ){0,2}of PER ")  # "Lee, a brother of Roe, is"
CARRIED = re.compile(r"(?:w )?(?:START |END )?as (?:of )?(?:w )?")  # "his role as", "her resignation as"
AMONG = re.compile(r"w (?:of|by) (?:num|w) $")  # "Lee is surrounded by two deans"
SECOND = re.compile(_SHORT + r", (?:(?:w|CTY|ORG|PLC|'s) ){0,3}POST (?:(?:of|and|w|CTY|ORG|PLC) ){0,4}(?P<comma>, )?")
OTHERS = re.compile(r"(?:PER (?:, and |, |and ))+$")
SEVERAL = re.compile(r"(?:(?:, |, and |and )(?:of )?PER )+")  # whoever is named between somebody and what they all are
RULED = re.compile(
    r"(?:(?:w|PER|ORG|CTY|PLC|num|,|possessive|'s|and|by|in|to) ){0,5}?"
    r"(?P<link>as (?:of )?|of |copula )?(?:w )?(?:(?:ORG|CTY|PLC|possessive) (?:'s )?)?"
)
