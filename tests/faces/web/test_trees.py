"""Origins as trees: whole where they are small, the articles nearest to the root where they are large or deep."""

from __future__ import annotations

from itertools import pairwise

from incumbent.faces.web.trees import DEEPEST, MOST, Node, trees
from incumbent.model.entry import Source
from incumbent.model.origin import Link, Origin


def origin(*hung: tuple[str, str], outside: str = "") -> Origin:
    """Documents as they hang on one another: child and parent."""
    documents = list(dict.fromkeys(id_ for child, parent in hung for id_ in (parent, child) if id_))
    links = tuple(Link(child, parent, "copy", "copy", ("90",)) for child, parent in hung)
    return Origin(documents[0], tuple(documents), links, outside)


def shown(told: Origin, most: int = MOST) -> list[Node]:
    return trees([told], {id_: Source(id=id_, name=id_) for id_ in told.documents}, most)


def outline(node: Node) -> list[object]:
    return [node.source.id if node.source else node.outside, *map(outline, node.below)]


def test_each_article_stands_below_the_one_that_it_goes_back_to() -> None:
    (tree,) = shown(origin(("b", "a"), ("c", "a"), ("d", "b")))
    assert outline(tree) == ["a", ["b", ["d"]], ["c"]]
    assert (tree.articles, tree.more, tree.at) == (4, 0, "a")


def test_what_leans_on_a_source_outside_hangs_on_its_name() -> None:
    (tree,) = shown(origin(("a", ""), ("b", "a"), outside="the agency"))
    assert outline(tree) == ["the agency", ["a", ["b"]]]
    assert (tree.articles, tree.at) == (2, "a")


def test_of_a_large_tree_the_articles_nearest_to_its_root_are_shown_and_the_others_counted() -> None:
    (tree,) = shown(origin(("b", "a"), ("c", "b"), ("d", "c"), ("e", "a")), most=3)
    assert outline(tree) == ["a", ["b"], ["e"]]
    assert (tree.more, tree.articles) == (2, 5)


def test_a_chain_of_thousands_of_copies_is_shown_as_deep_as_a_page_can_be() -> None:
    chain = [f"doc-{number}" for number in range(3_000)]
    (tree,) = shown(origin(*((child, parent) for parent, child in pairwise(chain))))
    depth, node = 0, tree
    while node.below:
        depth, node = depth + 1, node.below[0]
    assert (depth, tree.more, tree.articles) == (DEEPEST, 3_000 - DEEPEST - 1, 3_000)


def test_the_trees_with_the_most_articles_come_first() -> None:
    two = origin(("b", "a")), origin(("y", "x"), ("z", "x"))
    sources = {id_: Source(id=id_, name=id_) for id_ in "abxyz"}
    assert [tree.articles for tree in trees(two, sources, 2)] == [3, 2]
