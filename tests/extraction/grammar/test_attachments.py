"""How a person and a post stand together, by order and small words."""

from __future__ import annotations

import pytest
from tests.extraction.told import beside, read, tenures

from incumbent.extraction.candidates.agents import is_agent
from incumbent.extraction.candidates.candidates import events, pairs
from incumbent.extraction.grammar.attachments import attachment, given


@pytest.mark.parametrize(
    ("text", "person", "post", "tie"),
    [
        ("Anne Lenoir à la Culture et Paul Vey aux Transports restent en place.", "Anne Lenoir", "Culture", "at"),
        ("Anne Lenoir à la Culture et Paul Vey aux Transports restent en place.", "Paul Vey", "Transports", "at"),
        ("Anne Lenoir (Culture) et Paul Vey (Transports) restent.", "Paul Vey", "Transports", "at"),
        ("Anne Lenoir a vu le porte-parole du gouvernement Lenoir.", "Anne Lenoir", "porte-parole", ""),
        ("Le porte-parole du gouvernement Anne Lenoir a parlé.", "Anne Lenoir", "porte-parole", "prefix"),
        ("Le chef de l'armée, le général Paul Vey, a parlé.", "Paul Vey", "chef", "prefix,"),
        ("Le président d'Orbex, l'homme d'affaires belge Paul Vey, a parlé.", "Paul Vey", "président", "prefix,"),
        ("Le directeur de cabinet de la ministre, Anne Lenoir, a parlé.", "Anne Lenoir", "directeur", "prefix,"),
        ("La démission de la ministre, Anne Lenoir, est acceptée.", "Anne Lenoir", "ministre", "prefix,"),
        ("Un proche de la ministre Anne Lenoir a parlé.", "Anne Lenoir", "ministre", "prefix"),
        ("Paul Vey est président et Anne Lenoir vice-présidente.", "Anne Lenoir", "vice-présidente", "given"),
        ("Anne Lenoir nouvelle présidente d'Orbex", "Anne Lenoir", "présidente", "given"),
        ("Paul Vey avait auparavant été maire de Lorvan.", "Paul Vey", "maire", "copula"),
        ("Paul Vey était alors le maire de Lorvan.", "Paul Vey", "maire", "copula"),
        (
            "Selon la secrétaire de la CGT 50, Anne Lenoir : « Le préfet s'engage ici. »",
            "Anne Lenoir",
            "secrétaire",
            "prefix,",
        ),
        ("Paul Vey est depuis mardi le maire de Lorvan.", "Paul Vey", "maire", "copula"),
        ("Paul Vey a été pendant dix ans maire de Lorvan.", "Paul Vey", "maire", "copula"),
        ("Anne Lenoir a été de 2002 à 2007 maire de Lorvan.", "Anne Lenoir", "maire", "copula"),
        ("Anne Lenoir est jusqu'en 2027 maire de Lorvan.", "Anne Lenoir", "maire", "copula"),
        ("Paul Vey est nommé directeur d'Orbex, Anne Lenoir est élue.", "Anne Lenoir", "directeur", ""),
        ("Paul Vey s'est heurté au refus du maire.", "Paul Vey", "maire", ""),
        ("Le ministre, Paul Vey, et la juge, Anne Lenoir, gardent leur mairie.", "Anne Lenoir", "mairie", ""),
        ("Le ministre belge du Logement, Paul Vey, a parlé.", "Paul Vey", "ministre", "prefix,"),
        ("L'archevêque de Lorvan, le cardinal Paul Vey, a parlé.", "Paul Vey", "archevêque", "prefix,"),
        (
            "Anne Lenoir, maire de Lorvan et présidente du conseil de surveillance, Paul Vey, maire du Tarn, sont là.",
            "Anne Lenoir",
            "présidente",
            "listed",
        ),
        ("Paul Vey, par ailleurs président d'Orbex, a parlé.", "Paul Vey", "président", "apposed,"),
        ("Paul Vey, 53 ans, avait auparavant été maire de Lorvan.", "Paul Vey", "maire", "copula"),
        ("Paul Vey, ancien PDG d'Orbex SA, est le maire de Lorvan.", "Paul Vey", "maire", "copula"),
        ("Paul Vey, 53 ans, diplômé en droit, est maire de Lorvan.", "Paul Vey", "maire", "copula"),
        ("Paul Vey, 1er adjoint, a parlé.", "Paul Vey", "1er adjoint", "apposed,"),
        ("Les députés Anne Lenoir (Tarn), Jo Roux (Doubs) et Paul Vey (Jura) votent.", "Paul Vey", "députés", "prefix"),
        (
            "Deux élus, Anne Lenoir et Paul Vey, conseillers municipaux, votent.",
            "Anne Lenoir",
            "conseillers",
            "apposed,",
        ),
        ("Le gouverneur de la Banque du Tarn (BDT), M. Paul Vey, a parlé.", "Paul Vey", "gouverneur", "prefix,"),
        ("La maire de la commune depuis 2016, Anne Lenoir, a parlé.", "Anne Lenoir", "maire", "prefix,"),
        ("Sur proposition du Premier ministre, le président Paul Vey a parlé.", "Paul Vey", "président", "prefix"),
        ("Le fondateur et PDG Paul Vey a parlé.", "Paul Vey", "fondateur", "prefix"),
        ("Paul Vey est parti pour la mairie de Lorvan, où le maire reste.", "Paul Vey", "mairie", ""),
    ],
)
def test_small_words_tie_a_title_to_a_name(text: str, person: str, post: str, tie: str) -> None:
    assert beside(read(text, "fr"), person, post).tie == tie


def test_a_title_of_somebody_else_is_nobody_elses() -> None:
    (view,) = read("Anne Lenoir et Paul Vey restent, lui aux Transports.", "fr").views
    assert {c.person.entity.name for c in pairs(view)} == {"Paul Vey"}


def test_what_stands_before_a_name_is_told_of_a_change() -> None:
    (view,) = read("Cet élève d'Anne Lenoir a été élu président d'Orbex.", "fr").views
    (candidate,) = [c for c in events(view) if c.person.entity.name == "Anne Lenoir"]
    assert "left:of:PT" in candidate.features


@pytest.mark.parametrize(
    ("text", "person", "post", "tie"),
    [
        ("Ann Lee, Orbex Printing Co. president, spoke.", "Ann Lee", "president", "apposed,"),
        (
            "Orbex Ltd's directors include Lampo chief Tom Roe, Ann Lee and Jo Beck, a lawyer.",
            "Jo Beck",
            "directors",
            "row",
        ),
        (
            "The directors of Orbex Ltd are Tom Roe, Ann Lee, Jo Beck, Mia Dunn, Karl Voss and Eva Ott.",
            "Eva Ott",
            "directors",
            "row",
        ),
        ("Tom Roe met Ann Lee and Jo Beck, co-heads of trading at Orbex Ltd.", "Ann Lee", "co-heads", "apposed,"),
        ("Tom Roe met Ann Lee and Jo Beck, head of trading at Orbex Ltd.", "Jo Beck", "head", "apposed,"),
        ("Ann Lee is chairman of Orbex Ltd and a director of Lampo Group.", "Ann Lee", "director", "copula"),
        ("Ann Lee, chairman of Orbex Ltd and president of Lampo Group, spoke.", "Ann Lee", "president", "listed"),
    ],
)
def test_several_share_a_post_and_one_has_several(text: str, person: str, post: str, tie: str) -> None:
    assert beside(read(text), person, post).tie == tie


@pytest.mark.parametrize(
    ("text", "person", "post"),
    [
        ("The directors of Orbex Ltd were angry with Ann Lee.", "Ann Lee", "directors"),
        ("The directors of Orbex Ltd were surprised that Ann Lee left.", "Ann Lee", "directors"),
        ("The directors of Orbex Ltd include friends who met Ann Lee.", "Ann Lee", "directors"),
        ("The minister was accompanied by Ann Lee.", "Ann Lee", "minister"),
        ("Tom Roe met Ann Lee and Jo Beck, head of trading at Orbex Ltd.", "Ann Lee", "head"),
    ],
)
def test_who_is_named_near_a_post_of_others_shares_it_not(text: str, person: str, post: str) -> None:
    views = read(text).views
    ties = {
        c.tie for v in views for c in pairs(v) if c.person.entity.name == person and c.post and c.post.words == post
    }
    assert not ties & {"row", "apposed,", "copula", "listed"}


@pytest.mark.parametrize(
    ("text", "post", "post_class", "former"),
    [
        ("Lampo Group chairman Ann Lee spoke.", "chairman", "chair", False),
        ("Former Orbex Co. chairman Ann Lee spoke.", "chairman", "chair", True),
        ("Ann Lee is a director of Lampo Communications Limited.", "director", "board-member", False),
        ("Ann Lee is director of communications at Lampo Limited.", "director of communications", "executive", False),
    ],
)
def test_the_words_of_a_name_are_none_of_the_title(text: str, post: str, post_class: str, former: bool) -> None:
    told = beside(read(text), "Ann Lee", post).post
    assert told is not None
    assert (told.words, told.post_class, "former" in told.modifiers) == (post, post_class, former)


def test_a_verb_that_holds_a_post_is_no_title() -> None:
    told = ("Ann Lee now heads Orbex Bank.", "Ann Lee met the heads of Orbex Bank.")
    words = [[post.words for view in read(text).views for post in view.posts] for text in told]
    assert words == [[""], ["heads"]]


@pytest.mark.parametrize(
    ("text", "person", "post", "tie"),
    [
        ("The president named Ann Lenoir energy minister.", "Ann Lenoir", "energy minister", "given"),
        ("Ann Lenoir was named energy minister, Paul Vey health minister.", "Paul Vey", "health minister", "given"),
        ("Ann Lenoir, Tom Ek and Paul Vey were sworn in as ministers.", "Paul Vey", "ministers", ""),
        ("The bank thanked Mr. Tom Ek, Mrs. Ann Lenoir and Dr. Paul Vey as directors.", "Tom Ek", "directors", "as"),
        ("The ministers Ann Lenoir and Paul Vey spoke.", "Paul Vey", "ministers", "prefix"),
        ("Tom Ek and Ann Lenoir, directors of Orbex, spoke.", "Tom Ek", "directors", "apposed,"),
        ("Two ministers -- Tom Ek and Paul Vey -- were sworn in.", "Tom Ek", "ministers", "prefix-"),
        ("Paul Vey, 47, was minister of health.", "Paul Vey", "minister", "copula"),
        ("Paul Vey, 47, who is minister of health, spoke.", "Paul Vey", "minister", "relative"),
        ("A minister, Mr. Paul Vey, spoke.", "Paul Vey", "minister", "prefix,"),
    ],
)
def test_a_post_behind_a_name_is_given_and_what_many_are_is_told_of_each(
    text: str, person: str, post: str, tie: str
) -> None:
    assert beside(read(text), person, post).tie == tie


def test_a_post_given_to_somebody_is_neither_that_of_the_giver_nor_of_who_comes_next() -> None:
    (view,) = read("President Ann Lenoir named Tom Ek energy minister, Paul Vey health minister.").views
    told = {(c.person.entity.name, c.post.words) for c in pairs(view) if c.post}
    assert ("Ann Lenoir", "energy minister") not in told
    assert ("Paul Vey", "energy minister") not in told
    assert {("Tom Ek", "energy minister"), ("Paul Vey", "health minister")} <= told


def test_one_title_is_no_title_of_a_row() -> None:
    (view,) = read("Ann Lenoir and Paul Vey, chairman of Orbex, spoke.").views
    assert {c.person.entity.name for c in pairs(view) if c.tie} == {"Paul Vey"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Lenoir was promoted from forwards coach to director of rugby.", "director of rugby"),
        ("Ann Lenoir was promoted to director of rugby.", "director of rugby"),
        ("Ann Lenoir was shifted from deputy health minister to minister of fisheries.", "minister of fisheries"),
        ("Orbex promoted finance director Ann Lenoir to chief executive.", "chief executive"),
    ],
)
def test_the_post_that_somebody_leaves_for_another_is_not_given(text: str, words: str) -> None:
    (view,) = read(text).views
    group, _ = given(view, next(t for t in view.triggers if t.frame.kind == "start"))
    assert [post.words for post in view.posts if post.group == group] == [words]


def told(text: str) -> set[tuple[str, str]]:
    """Who stands beside which post."""
    return {(c.person.entity.name, c.post.words) for v in read(text, "fr").views for c in pairs(v) if c.post}


def test_a_post_right_behind_a_name_is_nobody_elses() -> None:
    found = told("Paul Vey est nommé président et Anne Lenoir vice-présidente.")
    assert ("Anne Lenoir", "vice-présidente") in found
    assert ("Paul Vey", "vice-présidente") not in found


def test_respectively_goes_by_order() -> None:
    text = "Anne Lenoir et Paul Vey sont respectivement maire de Lorvan et préfet de la Somme."
    assert told(text) == {("Anne Lenoir", "maire"), ("Paul Vey", "préfet")}
    assert ("Paul Vey", "maire") in told(text.replace("respectivement ", ""))
    text = "Anne Lenoir et Paul Vey, respectivement maire de Lorvan et préfet de la Somme, écrivent."
    assert beside(read(text, "fr"), "Anne Lenoir", "maire").tie == "apposed,"


def test_who_is_named_in_a_quotation_has_no_part_in_a_title_outside() -> None:
    assert told("« Anne Lenoir est partie », selon le maire de Lorvan.") == set()
    assert told("Anne Lenoir est partie, selon le maire de Lorvan.") == {("Anne Lenoir", "maire")}
    assert told("Anne Lenoir, « la maire de Lorvan », est partie.") == {("Anne Lenoir", "maire")}


def test_whose_word_it_is_has_no_part_in_the_ministry_named_before() -> None:
    (view,) = read("Anne Lenoir est reçue au Quai d'Orsay, selon Paul Vey.", "fr").views
    assert "Paul Vey" not in {c.person.entity.name for c in pairs(view) if c.tie}


def test_letters_that_end_a_name_are_no_title() -> None:
    words = [post.words for view in read("Ann Lee, formerly Orbex AG CEO, spoke.").views for post in view.posts]
    assert words == ["CEO"]


def test_the_board_that_confirms_somebody_is_not_where_they_go() -> None:
    (view,) = read("Ann Lee's move was confirmed by the Orbex Ltd board.").views
    assert [c for c in pairs(view) if c.post and c.post.words == "board"] == []


def test_who_is_spoken_of_behind_a_title_has_no_part_in_it() -> None:
    text = "Ann Lee, chair of council at Orbex University, said Professor Roe was a fine choice."
    (view,) = read(text).views
    ties = {c.person.entity.name: c.tie for c in pairs(view) if c.post and c.post.post_class == "chair"}
    assert ties["Ann Lee"] == "apposed,"
    assert ties.get("Roe", "") == ""


@pytest.mark.parametrize(
    ("text", "language", "acts"),
    [
        ("Paul Vey, patron d'Orbex, a été évincé par le conseil d'administration.", "fr", True),
        ("Tom Roe was ousted by the board.", "en", True),
        ("Tom Roe was ousted from the board.", "en", False),
    ],
)
def test_a_seat_behind_by_is_of_who_acts(text: str, language: str, acts: bool) -> None:
    (view,) = read(text, language).views
    assert is_agent(view, view.posts[-1], {}) is acts


@pytest.mark.parametrize(
    ("text", "code", "tie"),
    [
        ("Les actionnaires ont élu Anne Lenoir à la présidence d'Orbex SA.", "fr", "as"),
        ("Les actionnaires ont vu Anne Lenoir à la présidence d'Orbex SA.", "fr", ""),
        ("Shareholders elected Ann Lee to the board of Orbex Ltd.", "en", "as"),
    ],
)
def test_a_verb_that_gives_a_post_ties_a_seat_to_the_name_behind_it(text: str, code: str, tie: str) -> None:
    (view,) = read(text, code).views
    (person,) = view.persons
    assert attachment(view, person, view.posts[0]) == tie


def test_what_a_verb_says_of_its_subject_is_no_title_of_whoever_follows() -> None:
    def tie(text: str) -> str:
        view = read(text, "fr").views[0]
        person = next(m for m in view.persons if m.entity.name == "Anne Verlaine")
        return attachment(view, person, view.posts[0])

    assert tie("Paul Roux reste président, Anne Verlaine devient directrice.") == ""
    assert tie("Selon le président, Anne Verlaine, tout va bien.") == "prefix,"


def test_a_seat_that_falls_to_somebody_acts_on_nobody() -> None:
    analysis = read("La direction d'Orbex a échu à Anne Lenoir.", "fr")
    (view,) = analysis.views
    assert [is_agent(view, post, {}) for post in view.posts] == [False]


def test_whoever_stands_behind_a_preposition_of_the_sentence_has_no_title_before_it() -> None:
    text = "Ann Lee was named as Orbex FC's new head coach on a three-year deal following Tom Roe's departure."
    (view,) = read(text).views
    roe = next(m for m in view.persons if m.entity.name == "Tom Roe")
    assert not attachment(view, roe, view.posts[0])


def test_who_is_among_several_is_none_of_them_by_that() -> None:
    (view,) = read("Paul Vey est entouré de deux adjoints.", "fr").views
    assert "copula" not in {c.tie for c in pairs(view)}
    assert beside(read("Paul Vey est l'un des deux adjoints.", "fr"), "Paul Vey", "adjoints").tie == "copula"


def test_quotation_marks_around_a_name_part_no_title_from_it() -> None:
    told = tenures('Le président du "Parti du progrès", Paul Vey, a parlé.', "fr")
    assert {(kind, person) for kind, person, _, _ in told} == {("hold", "Paul Vey")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On déplore le manque de courtoisie de l'ex-ministre envers Ann Lee.", "fr"),
        ("They deplore the rudeness of the former minister towards Ann Lee.", "en"),
    ],
)
def test_a_title_is_not_that_of_whoever_it_is_towards(text: str, language: str) -> None:
    assert not tenures(text, language)
