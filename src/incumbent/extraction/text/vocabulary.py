"""The words of a pack, compiled once into what the stages look up: titles, triggers, cues, names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from incumbent.extraction.text.frames import Frame, Holding, Wording
from incumbent.extraction.text.named_classes import NamedClass, named_class
from incumbent.extraction.text.phrases import Phrases, plurals, worded
from incumbent.extraction.text.post_titles import Title, post_titles
from incumbent.extraction.text.tokens import STOP, fold

if TYPE_CHECKING:
    from incumbent.languages.pack import Pack


COMPANY = "company"  # the sort of organisations that posts of any name may belong to
TERRITORY = "territory"  # the sort of what takes up only what opens with its noun: "la région"
CLUB = "club"  # the sort of what has coaches
REACHES = tuple(
    "constituents territorial national local municipal regional elsewhere sent clubs teams".split()
)  # lists of lexicon/posts.toml
AFFILIATES = ("affiliate", "kin", "owning")  # lists of a pack of what an organisation or somebody is to another
SPORTING = 4  # different words of sport from which on an article is one
SHORT = ((80, 2), (160, 3))  # tokens up to which fewer of them tell it: news in brief


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    titles: Phrases[Title]
    modifiers: Phrases[str]
    seats: Phrases[str]
    portfolios: Phrases[str]
    portfolio_lead: frozenset[str]
    residences: Mapping[str, str]  # portfolios that are where a country is ruled → the class of whoever rules there
    fields: frozenset[str]
    refine: tuple[tuple[frozenset[str], Phrases[str], bool], ...]  # heads, words, and whether these stand alone
    ranks: frozenset[str]
    home: str  # the first country whose ministers are named without it, or ""
    reaches: Mapping[str, frozenset[str]]  # titles by where whoever has them may be in office, as REACHES names it
    owned: Mapping[str, str]
    one_of_several: Mapping[str, str]  # the class of a title behind "a", of which an organisation has many
    of_a_thing: Mapping[str, str]  # the class of a title behind a noun that says of what it is
    implied: Mapping[str, str]  # titles that say themselves of which organisation they are → its name
    party_letter: frozenset[str]
    tagged: str  # the country whose legislators are told with a party's letter and a state behind their names, or ""
    adjuncts: frozenset[str]
    shared_heads: frozenset[tuple[str, str]]  # class and title of what companies have too, as another class
    by_organization: tuple[tuple[str, str, str, frozenset[str]], ...]
    services: Phrases[str]  # what only a state has, led by a verb
    charges: frozenset[str]  # words that somebody is in charge of what stands behind them, and not as what
    by_name: tuple[NamedClass, ...]
    triggers: Phrases[tuple[Wording, ...]]
    holdings: Phrases[Holding]
    becoming: Mapping[str, Mapping[str, str]]  # holding → sort of organisation → class
    frames: Mapping[str, Frame]
    cues: Phrases[str]
    first_names: Mapping[str, str]
    particles: frozenset[str]
    saints: frozenset[str]  # with a first name they are a place: "St. Louis"; its stop is among them
    suffixes: frozenset[str]
    bared: Mapping[str, str]  # a word without the accent that papers leave out on a capital → the word: "a" → "à"
    titles_as_names: frozenset[str]  # titles that are names behind a form of address: "Mr King"
    honorifics: Mapping[str, str]
    regnal: frozenset[str]  # what stands before a given name by which somebody goes: "King", "Pope"
    callings: frozenset[str]  # common nouns for what people do
    players: frozenset[str]  # common nouns for what people play as
    pronouns: Mapping[str, str]
    possessives: Mapping[str, str]
    descriptions: Phrases[str]
    impersonal: Phrases[str]  # what tells behind a pronoun that it is of nobody: "it is possible", "il faut"
    legal_forms: frozenset[str]
    organization_heads: Mapping[str, str]
    small_heads: Mapping[str, bool]  # words that open an institution's name though they are small → without "of", too
    called: frozenset[str]  # common nouns of what may have somebody's name: "lycée Jean Lorvan"
    head_last: bool
    generic: Phrases[str]
    kinds: Mapping[str, str]  # common noun that says what an organisation is → sort
    agencies: frozenset[str]
    leanings: frozenset[str]  # what stands in brackets behind the name of a party: "(far right)"
    once: frozenset[str]  # right before a title, that it is over
    coming_ends: tuple[str, ...]  # ends of titles that somebody is to have: "-elect"
    coming: frozenset[str]  # words behind such titles: "désignée"
    trained: Phrases[str]  # behind a title, that it is what somebody has learned: "by training"
    of_a_kind: frozenset[str]  # adjectives that say of what somebody is a director: "political"
    houses: Phrases[str]  # common nouns by which an institution is told, where a title names it: "prison"
    meetings: frozenset[str]  # what decides who gets which post, and has none of its own
    sport: frozenset[str]  # what articles of sport are full of
    teams: frozenset[str]  # words for the team of a land or a town
    parts: frozenset[str]  # common nouns for a part of a firm that has a name of its own: "subsidiary"
    besides: frozenset[str]  # what ends the names of bodies beside the one that they begin with: "Orbex Guild"
    town_ends: frozenset[str]  # last words of the names of towns, and ends of such words: "falls", "-ville"
    team_names: frozenset[str]  # by what the teams of lands go: "Bleus"
    branches: frozenset[str]  # words that open the name of a part of a union
    countries: Phrases[str]
    demonyms: Phrases[str]
    places: Phrases[str]
    lands: Phrases[str]  # what tells of a country without naming it → that country
    datelines: Phrases[str]  # towns that tell of their country where they open a piece → that country
    not_a_name: frozenset[str]
    name_adjectives: frozenset[str]
    openers: frozenset[str]  # adjectives before an institution's noun: "Haut Conseil"
    wholes: Phrases[str]  # names of which no word tells that they are one → sort
    numbered: frozenset[str]  # words that make one name with a number: "Radio 5"
    tails: frozenset[str]  # small words that close the name of a town's body: "Lorvan agglomération"
    leading: frozenset[str]  # small words before an organisation's name: "of", articles


def is_of_sport(folds: Iterable[str], words: Vocabulary) -> bool:
    """A text of these words has so many of those that articles of sport are full of that it is one; a short one needs
    fewer: "Lorvan have named Lee as manager after two games under the former defender"."""
    said = list(folds)
    needed = next((few for most, few in SHORT if len(said) <= most), SPORTING)
    return len(words.sport.intersection(said)) >= needed


@cache
def vocabulary(pack: Pack) -> Vocabulary:
    """The compiled words of `pack`; made once a pack."""
    posts, persons, organizations = (pack.lexicon[name] for name in ("posts", "persons", "organizations"))
    frames = {row["id"]: _frame(row) for row in pack.frames["events"]["frame"]}
    countries, demonyms = _countries(organizations)
    return Vocabulary(
        titles=Phrases(post_titles(pack), pack),
        modifiers=Phrases(
            ((form, kind) for kind, forms in posts["modifiers"].items() if kind != "field" for form in forms), pack
        ),
        seats=Phrases(((form, form) for form in posts["seats"]), pack),
        portfolios=Phrases(((form, form) for form in posts["portfolios"]), pack),
        portfolio_lead=frozenset(map(fold, posts["portfolio_lead"])),
        residences={fold(name): ruler for name, ruler in posts["residences"].items()},
        fields=frozenset(fold(word) for word in posts["modifiers"].get("field", ())),
        refine=tuple(
            (
                frozenset(map(fold, row.get("heads", ()))),
                Phrases(((word, row["class"]) for word in row["words"]), pack),
                row.get("alone", False),
            )
            for row in posts.get("refine", ())
        ),
        ranks=frozenset(worded(rank, pack) for rank in posts.get("ranks", ())),
        home=next(iter(organizations.get("home", ())), ""),
        reaches={reach: frozenset(worded(title, pack) for title in posts.get(reach, ())) for reach in REACHES},
        one_of_several={fold(title): told for title, told in posts.get("one_of_several", {}).items()},
        of_a_thing={fold(title): told for title, told in posts.get("of_a_thing", {}).items()},
        owned={worded(title, pack): name for title, name in posts.get("owned", {}).items()},
        implied={worded(title, pack): name for name, titles in posts.get("implied", {}).items() for title in titles},
        party_letter=frozenset(pack.words.get("party_letter", ())),
        tagged=posts.get("tagged", ""),
        adjuncts=frozenset(map(fold, posts.get("adjuncts", ()))),
        shared_heads=frozenset(
            (row["class"], fold(head))
            for row in posts.get("by_organization", ())
            if row["type"] == COMPANY
            for head in row.get("heads", ())
        ),
        by_organization=tuple(
            (row["class"], row["type"], row["becomes"], frozenset(map(fold, row.get("heads", ()))))
            for row in posts.get("by_organization", ())
        ),
        services=Phrases(((form, form) for form in posts.get("services", ())), pack),
        charges=frozenset(map(fold, posts.get("charges", ()))),
        by_name=tuple(map(named_class, posts.get("by_name", ()))),
        triggers=_triggers(pack, frames),
        holdings=Phrases(_holdings(pack), pack),
        becoming={row["id"]: row.get("by", {}) for row in pack.frames["holdings"]["holding"]},
        frames=frames,
        cues=Phrases(((form, kind) for kind, forms in pack.frames["modality"].items() for form in forms), pack),
        first_names=_by_gender(persons["first_names"]),
        particles=frozenset(map(fold, persons["particles"])),
        saints=frozenset({STOP, *pack.words.get("saint", ())}),
        suffixes=frozenset(map(fold, persons["suffixes"])),
        bared=dict(row.partition("=")[::2] for row in sorted(pack.words.get("bared", ()))),
        titles_as_names=frozenset(map(fold, persons["titles_as_names"])),
        honorifics=_by_gender(persons["honorifics"]),
        regnal=frozenset(map(fold, persons.get("regnal", ()))),
        callings=frozenset(map(fold, persons.get("callings", ()))),
        players=frozenset(map(fold, persons.get("players", ()))),
        pronouns=_by_gender(persons["pronouns"]),
        possessives=_by_gender(persons["possessives"]),
        descriptions=Phrases(_contracted(persons["descriptions"], pack), pack),
        impersonal=Phrases(((form, form) for form in persons.get("impersonal", ())), pack),
        legal_forms=frozenset(map(fold, organizations["forms"])),
        organization_heads={fold(word): kind for kind, words in organizations["heads"].items() for word in words},
        small_heads={
            fold(word): way == "name" for way, words in organizations.get("small_heads", {}).items() for word in words
        },
        called=frozenset(map(fold, organizations["called"])),
        head_last=organizations.get("head", "first") == "last",
        generic=Phrases(_contracted(organizations["generic"], pack), pack),
        kinds=_kinds(organizations["generic"]),
        agencies=frozenset(map(fold, organizations["agencies"])),
        leanings=frozenset(map(fold, organizations.get("leanings", ()))),
        once=frozenset(map(fold, posts["once"])),
        coming_ends=tuple(posts["coming_ends"]),
        coming=frozenset(map(fold, posts["coming"])),
        trained=Phrases(((form, form) for form in posts["trained"]), pack),
        of_a_kind=frozenset(map(fold, posts["of_a_kind"])),
        houses=Phrases(((form, form) for form in organizations["houses"]), pack),
        meetings=frozenset(map(fold, organizations.get("meetings", ()))),
        sport=frozenset(map(fold, organizations.get("sport", ()))),
        teams=frozenset(map(fold, organizations.get("teams", ()))),
        parts=frozenset(map(fold, organizations.get("parts", ()))),
        besides=frozenset(map(fold, organizations.get("besides", ()))),
        town_ends=frozenset(map(fold, organizations.get("town_ends", ()))),
        team_names=frozenset(map(fold, organizations.get("large", ()))),
        branches=frozenset(map(fold, organizations.get("branches", ()))),
        countries=Phrases(countries, pack),
        demonyms=Phrases(demonyms, pack),
        places=Phrases(((name, sort) for sort, names in organizations["places"].items() for name in names), pack),
        lands=Phrases(((form, name) for name, forms in organizations.get("lands", {}).items() for form in forms), pack),
        datelines=Phrases(
            ((town, name) for name, towns in organizations.get("datelines", {}).items() for town in towns), pack
        ),
        not_a_name=frozenset(map(fold, pack.words["not_a_name"])),
        name_adjectives=frozenset(plurals(organizations.get("name_adjectives", ()), pack)),
        openers=frozenset(map(fold, organizations.get("openers", ()))),
        wholes=Phrases(
            ((form, sort) for sort, forms in organizations.get("wholes", {}).items() for form in forms), pack
        ),
        numbered=frozenset(map(fold, organizations.get("numbered", ()))),
        tails=frozenset(map(fold, organizations.get("tails", ()))),
        leading=pack.words.get("of", frozenset()) | pack.words["article"],
    )


def _contracted(table: Mapping[str, Sequence[str]], pack: Pack) -> Iterator[tuple[str, str]]:
    """(phrase, kind), also with the article that opens the phrase as it stands behind a preposition, and with what
    points at something here ("this maker") instead."""
    for kind, forms in table.items():
        for form in forms:
            yield form, kind
            article, _, rest = form.partition(" ")
            for short in pack.contractions.get(article, ()):
                yield f"{short} {rest}", kind
            for here in pack.words.get("demonstrative", ()) if article in pack.words["article"] else ():
                yield f"{here} {rest}", kind


def _kinds(generic: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The nouns of the phrases that take up an organisation ("the airline"), each with the sort that comes first: of
    the nouns by themselves ("the union" before "the credit union")."""
    kinds: dict[str, str] = {}
    rows = [(form.replace("'", "' ").split(), sort) for sort, forms in generic.items() for form in forms]
    for words, sort in sorted(rows, key=lambda row: len(row[0]) > 2):
        kinds.setdefault(fold(words[-1]), sort)
    return kinds


def _frame(row: Mapping[str, Any]) -> Frame:
    return Frame(
        id=row["id"],
        kind=row["kind"],
        person=row.get("person", "subject"),
        other=row.get("other", ""),
        manner=row.get("manner", ""),
        needs_post=row.get("needs_post", False),
        needs=row.get("needs", ""),
        instead=tuple(row.get("instead", ())),
        owner=row.get("owner", row["kind"]),
        takes=row.get("takes", ""),
        onward=tuple(row.get("onward", ())),
        journey=tuple(row.get("journey", ())),
        whence=tuple(row.get("whence", ())),
        where=tuple(row.get("where", ())),
        modality=row.get("modality", ""),
        stays=row.get("stays", False),
        until=row.get("until", False),
        over=row.get("over", False),
        falls=row.get("falls", False),
        stops=row.get("stops", False),
        mutual=row.get("mutual", False),
        wins=row.get("wins", False),
        dated=row.get("dated", False),
    )


def _countries(organizations: Mapping[str, Any]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    names, adjectives = list[tuple[str, str]](), list[tuple[str, str]]()
    for name, forms in organizations["countries"].items():
        names.append((name, name))
        adjectives.extend((form, name) for form in forms)
    names.extend(organizations.get("aliases", {}).items())
    return names, adjectives


def _by_gender(table: Mapping[str, Sequence[str]]) -> dict[str, str]:
    genders: dict[str, str] = {}
    for gender, forms in table.items():
        for form in map(fold, forms):
            genders[form] = "n" if genders.get(form, gender) != gender else gender
    return genders


def _triggers(pack: Pack, frames: Mapping[str, Frame]) -> Phrases[tuple[Wording, ...]]:
    """Every form of every frame; one form may belong to several frames and tenses."""
    rows: dict[str, list[Wording]] = {}
    for row in pack.frames["events"]["frame"]:
        frame = frames[row["id"]]
        for verb in row.get("verbs", ()):
            for tense, form in verb_forms(verb, pack.conjugation):
                rows.setdefault(form, []).append(Wording(frame, "verb", tense))
        for sort, forms in (("noun", row.get("nouns", ())), ("phrase", row.get("phrases", ()))):
            for form in forms:
                rows.setdefault(form, []).append(Wording(frame, sort, ""))
    return Phrases(((form, tuple(dict.fromkeys(wordings))) for form, wordings in rows.items()), pack)


def _holdings(pack: Pack) -> Iterator[tuple[str, Holding]]:
    for row in pack.frames["holdings"]["holding"]:
        for verb in row["verbs"]:
            for tense, form in verb_forms(verb, pack.conjugation):
                yield form, Holding(row["id"], row.get("post_class", ""), tense)


def verb_forms(
    verb: str | Mapping[str, str], conjugation: Mapping[str, Mapping[str, str]]
) -> Iterable[tuple[str, str]]:
    """(tense, form) of a verb of a pack: `stem:table`, or its forms written out, with the words of `then` behind
    each."""
    if isinstance(verb, str):
        stem, _, table = verb.partition(":")
        table, _, then = table.partition(" ")
        endings = conjugation[table]
        forms = [(tense, stem + ending) for tense, row in endings.items() for ending in row.split("|")]
        tails = then.split("|") if then else [""]
    else:
        if "stem" in verb:
            endings = conjugation[verb["table"]]
            forms = [(tense, verb["stem"] + ending) for tense, row in endings.items() for ending in row.split("|")]
        else:
            forms = [(tense, form) for tense, row in verb.items() if tense != "then" for form in row.split("|")]
        tails = verb.get("then", "").split("|")
    return [(tense, f"{form} {tail}".strip()) for tense, form in forms for tail in tails]
