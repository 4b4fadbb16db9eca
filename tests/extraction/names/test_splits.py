"""Where one name ends and another begins in a run of capitals."""

from __future__ import annotations

import pytest
from tests.extraction.told import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Elle est remplacée par Malèye Aminata Lorvan.", ["Malèye Aminata Lorvan"]),
        ("Malèye Aminata Lorvan est nommée ministre.", ["Malèye Aminata Lorvan"]),
        ("El Hadji Omar Lorvan est nommé ministre.", ["El Hadji Omar Lorvan"]),
        ("Le patron d'Orbex Anne Lenoir est là.", ["Anne Lenoir", "Orbex"]),
        ("LORVANS Le maire Paul Vey est là.", ["LORVANS", "Paul Vey"]),
        (
            "L'ambassadrice de l'Union européenne au Togo, Anne Lenoir, est là.",
            ["Anne Lenoir", "Togo", "Union européenne"],
        ),
        (
            "La présidente du Parti libéral du Québec, Anne Lenoir, est là.",
            ["Anne Lenoir", "Parti libéral du Québec", "Québec"],
        ),
        (
            "Paul Vey, nouveau directeur du Centre culturel Jean Roux, est là.",
            ["Centre culturel Jean Roux", "Paul Vey"],
        ),
        ("Le directeur du Centre culturel Jean Roux est là.", ["Centre culturel", "Jean Roux"]),
        ("Anne Lenoir dirige le Théâtre des 13 Lunes.", ["Anne Lenoir", "Théâtre des 13 Lunes"]),
        (
            "Anne Lenoir préside la communauté de communes du Pays de Lorvan.",
            ["Anne Lenoir", "communauté de communes du Pays de Lorvan"],
        ),
        ("Anne Lenoir préside les Hospices civils de Lorvan.", ["Anne Lenoir", "Hospices civils de Lorvan"]),
        ("Le bourgmestre de Spa, Paul Vey, est là.", ["Paul Vey", "Spa"]),
        ("Paul Vey dirige l'Agence régionale de santé Grand Est.", ["Agence régionale de santé Grand Est", "Paul Vey"]),
        ("Paul Vey dirige Lorvan+ en France.", ["France", "Lorvan+", "Paul Vey"]),
        ("Paul Vey dirige l'agglomération Pays basque.", ["Paul Vey", "agglomération Pays basque"]),
        ("Paul Prud'homme est là.", ["Paul Prud'homme"]),
        ("Paul Vey préside Lorvan agglomération.", ["Lorvan agglomération", "Paul Vey"]),
        ("Le directeur de publication de L'Union, Lin-Sorvo Tarmel, est là.", ["L'Union", "Lin-Sorvo Tarmel"]),
        ("L'échevin de l'Urbanisme Geoffroy Lorvan de Roé est là.", ["Geoffroy Lorvan de Roé"]),
        ("Presse : Anne Lenoir s'en va.", ["Anne Lenoir"]),
        ("Elle voit le président de la Haute autorité du sport, Paul Vey.", ["Haute autorité du sport", "Paul Vey"]),
        ("Le club a confié les rênes des Étalons à Paul Vey.", ["Paul Vey", "Étalons"]),
        ("L'ambassadeur de la Guinée Paul Vey est là.", ["Guinée", "Paul Vey"]),
        ("Le président du Parlement Sorvo Tarmel est là.", ["Parlement", "Sorvo Tarmel"]),
        ("Le préfet du Gers Sorvo Tarmel est là.", ["Gers", "Sorvo Tarmel"]),
        ("Le maire de Bois d'Arval, Paul Vey, est là.", ["Bois d'Arval", "Paul Vey"]),
        ("Le patron de Lyon Sorvo Conseil, Paul Vey, est là.", ["Lyon Sorvo Conseil", "Paul Vey"]),
        ("Les Canadiens de Lorvan ont recruté Paul Vey.", ["Canadiens de Lorvan", "Paul Vey"]),
        ("L'entraîneur de l'AS Nancy Pablo Tarmel est là.", ["AS Nancy", "Pablo Tarmel"]),
        ("Le secrétaire général de l'ONU Sorvo Tarmel est là.", ["ONU", "Sorvo Tarmel"]),
        ("Le roi Salman d'Arabie saoudite est là.", ["Arabie saoudite", "Salman"]),
    ],
)
def test_a_name_has_all_its_words_and_no_others(text: str, names: list[str]) -> None:
    (view,) = read(text, "fr").views
    assert sorted({m.entity.name for m in (*view.persons, *view.others)}) == names


def test_what_is_royal_is_named_after_somebody_and_nobody() -> None:
    found = {e.name: e.type for e in read("Tom Roe left the Royal Arthur Hall.").names.entities}
    assert found.get("Arthur Hall") is None
