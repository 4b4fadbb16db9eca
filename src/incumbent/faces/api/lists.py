"""The questions of the API whose answers are lists: in pages, with the next one in the header Link."""

from __future__ import annotations

from contextlib import nullcontext

from fastapi import APIRouter, Depends, Request, Response

from incumbent.errors import NotFound
from incumbent.faces import wire
from incumbent.faces.api import answers, judged
from incumbent.faces.api import parameters as p
from incumbent.faces.api.asking import alone, asked, kept, no_strays
from incumbent.faces.api.paging import cursor, cursor_of, next_page, page
from incumbent.faces.api.parameters import day
from incumbent.faces.serving.replies import answered

router = APIRouter(dependencies=[Depends(no_strays)])


@router.get("/changes", response_model=answers.Changes)
def changes(
    request: Request,
    since: p.Since,
    until: p.Until = None,
    name: p.MaybeName = None,
    recorded_at: p.RecordedAt = None,
    limit: p.Limit = 100,
    cursor: p.Cursor = None,
) -> Response:
    """What became known in a span of days, event by event, with what it replaced."""
    first, last, recorded = p.date(since, "since").earliest, day(until, "until"), day(recorded_at, "recorded_at")
    if last is not None and last < first:
        raise NotFound(f"there is no day from {first} to {last}", "give the earlier day to since")
    with nullcontext() if name else alone(), asked(request) as desk:
        found = wire.changes_object(desk.changes(name or "", since=first, until=last, recorded_at=recorded))
    found["changes"], more = page(found["changes"], lambda line: str(line["known_at"]), request, limit)
    return answered(found, {**kept(request, last, recorded_at=recorded), **next_page(request, more)})


@router.get("/disputes", response_model=answers.Disputes)
def disputes(
    request: Request,
    name: p.MaybeName = None,
    known_at: p.KnownAt = None,
    recorded_at: p.RecordedAt = None,
    limit: p.Limit = 100,
    cursor: p.Cursor = None,
) -> Response:
    """What sources contradict each other about, with the words of each side."""
    known, recorded = day(known_at, "known_at"), day(recorded_at, "recorded_at")
    with nullcontext() if name else alone(), asked(request) as desk:
        found = wire.disputes_object(desk.disputes(name or "", known_at=known, recorded_at=recorded))
    found["disputes"], more = page(found["disputes"], lambda line: str(line["day"]), request, limit)
    return answered(found, {**kept(request, recorded_at=recorded), **next_page(request, more)})


@router.get("/origins", response_model=answers.AllOrigins)
def origins(request: Request, name: p.IdOrName, limit: p.Limit = 100, cursor: p.Cursor = None) -> Response:
    """The independent sources of what is told, each with the tree of articles that copy, rewrite or cite it."""
    with asked(request) as desk:
        found, sources = desk.origins(name)
    lines, more = page([wire.origin_line(one, sources) for one in found], lambda line: "", request, limit)
    return answered({"origins": lines}, next_page(request, more))


@router.get("/parties", response_model=answers.Parties)
def parties(request: Request, name: p.MaybeName = None, limit: p.Limit = 100, cursor: p.Cursor = None) -> Response:
    """Which names are one person's or organisation's, and who judged it; without a name, all that were judged."""
    with asked(request) as desk:
        found = desk.parties(name or "")
    lines, more = page([wire.party_line(one) for one in found], lambda line: str(line["sort"]), request, limit)
    return answered({"parties": lines}, next_page(request, more))


@router.get("/unsure", response_model=answers.Unsure)
def unsure(request: Request, name: p.MaybeName = None, limit: p.Limit = 100, cursor: p.Cursor = None) -> Response:
    """Pairs of names of which neither a rule nor a person could tell whether they are one party's."""
    with asked(request) as desk:
        found = desk.unsure(name or "")
    lines, more = page([wire.judgement_line(one) for one in found], lambda line: str(line["sort"]), request, limit)
    return answered({"unsure": lines}, next_page(request, more))


@router.get("/snapshot", response_model=answers.Snapshot)
def snapshot(
    request: Request,
    valid_at: p.ValidAt = None,
    known_at: p.KnownAt = None,
    limit: p.Limit = 100,
    cursor: p.Cursor = None,
) -> Response:
    """Who holds what in all organisations on a day, in the order of organisations."""
    on, known = day(valid_at, "valid_at"), day(known_at, "known_at")
    after = _place(request)
    with alone(), asked(request) as desk, desk.boards() as boards:
        rows, behind = boards.page(valid_at=on or desk.settings.today, known_at=known, after=after, most=limit)
    return answered({"held": [wire.held_line(row) for row in rows]}, next_page(request, _told(request, behind)))


@router.get("/log", response_model=judged.Log)
def log(request: Request, limit: p.Limit = 100, cursor: p.Cursor = None) -> Response:
    """What persons confirmed, rejected, retracted and judged of names, the last first."""
    told = _place(request)[0]
    before = int(told) if told.isascii() and told.isdigit() and len(told) < 16 else 0
    with asked(request) as desk:
        found, undone = desk.judged(limit + 1, before=before)
    lines = wire.log_object(found[:limit], undone)
    more = (str(found[limit - 1].seq), 0) if len(found) > limit else None
    return answered(lines, next_page(request, _told(request, more)))


def _place(request: Request) -> tuple[str, int]:
    """An organisation, and how many of its lines came before."""
    key, taken = cursor_of(request) or ("", "0")
    return key, int(taken) if taken.isascii() and taken.isdigit() and len(taken) < 10 else 0


def _told(request: Request, behind: tuple[str, int] | None) -> str:
    return cursor(request, behind[0], str(behind[1])) if behind else ""
