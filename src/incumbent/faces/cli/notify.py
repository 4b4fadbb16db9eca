"""`incumbent notify`: sends what becomes known to webhooks."""

from __future__ import annotations

import argparse
import json
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from incumbent.errors import CommandError
from incumbent.faces import wire
from incumbent.faces.cli.following import opened, takes_pace
from incumbent.faces.cli.options import Commands, command, counted
from incumbent.settings import Settings

if TYPE_CHECKING:
    from incumbent.desk.serving import Desks
    from incumbent.faces.hooks.outbox import Box
    from incumbent.faces.hooks.targets import Target
    from incumbent.model.history import Change


def register(commands: Commands) -> None:
    """Adds the command."""
    says = "Send what becomes known as the ledger grows to the webhooks that a file names."
    parser = command(commands, "notify", says, "--targets hooks.toml", "--targets hooks.toml --dead")
    parser.add_argument("--targets", metavar="FILE", required=True, help="a TOML file of who is to be told")
    parser.add_argument("--state", metavar="FILE", help="what is still to be sent; else a file beside the ledger")
    parser.add_argument("--once", action="store_true", help="send what is due now, and end")
    parser.add_argument("--dead", action="store_true", help="show what nobody took, and end")
    parser.add_argument("--resend", action="store_true", help="try again what nobody took")
    takes_pace(parser)
    parser.add_argument(
        "--ledger", metavar="FILE", help="the ledger, or a postgresql:// address; else what INCUMBENT_LEDGER names"
    )
    parser.set_defaults(run=notify)


def notify(options: argparse.Namespace) -> int:
    """Sends until Ctrl-C. Raises CommandError, InputError, LedgerError, OutputError."""
    from incumbent.faces.hooks.outbox import alone, load
    from incumbent.faces.hooks.targets import targets

    told = targets(Path(options.targets))
    state = _state(options)
    if options.dead:
        boxes = load(state)
        for target in told:
            for letter in boxes[target.name].dead if target.name in boxes else ():
                sys.stdout.write(f"{target.name}: {letter.id}, {counted(letter.tries, 'time')}: {letter.why}\n")
        return 0
    with alone(state):
        return _send(options, told, state)


def _send(options: argparse.Namespace, told: list[Target], state: Path) -> int:
    from incumbent.faces.hooks.outbox import load, save

    boxes = load(state)
    if options.resend:
        count = sum(box.revive() for box in boxes.values())
        save(state, boxes)
        sys.stdout.write(f"{counted(count, 'letter')} to be sent again\n")
    with opened(options.ledger) as desks, suppress(KeyboardInterrupt):
        while True:
            _collect(desks, told, boxes, state)
            for target in told:
                _deliver(target, boxes, state)
            if options.once:
                break
            time.sleep(options.every)
    return 0


def _state(options: argparse.Namespace) -> Path:
    if options.state:
        return Path(options.state)
    ledger = Settings.from_environment(options.ledger).ledger
    if not isinstance(ledger, Path):
        raise CommandError("a ledger in a database has no place beside it", "name a file with --state")
    return ledger.with_name(f"{ledger.name}.notify.json")


def _collect(desks: Desks, targets: list[Target], boxes: dict[str, Box], state: Path) -> None:
    """Writes letters of what became known. A new target is told what comes from now on."""
    from incumbent.faces.hooks.outbox import Box, Letter, save

    last = desks.last()[0]
    new = [target for target in targets if target.name not in boxes]
    boxes |= {target.name: Box(last) for target in new}
    behind = [target for target in targets if boxes[target.name].after < last]
    if not new and not behind:
        return
    with desks.asked() as desk:
        for target in behind:
            box = boxes[target.name]
            found: dict[str, Change] = {}
            for name in target.watch or ("",):
                after, changes = desk.learned(box.after, name)
                found |= {change.id: change for change in changes}
            box.after = after
            for change in found.values():
                letter = {"type": f"change.{change.event}", "timestamp": desk.settings.recorded_at}
                body = json.dumps({**letter, "data": wire.change_line(change)}, ensure_ascii=False)
                box.waiting.append(Letter(change.id, body))
    save(state, boxes)


def _deliver(target: Target, boxes: dict[str, Box], state: Path) -> None:
    """Tries what is due; each outcome is written down before the next letter."""
    from incumbent.faces.hooks.outbox import save
    from incumbent.faces.hooks.sending import Refused, send

    box = boxes[target.name]
    for letter in [one for one in box.waiting if one.due <= time.time()]:
        try:
            send(target, letter.id, letter.body.encode("utf-8", "replace"), int(time.time()))
        except Refused as refused:
            box.failed(letter, refused.why, time.time(), for_good=refused.for_good)
            sys.stderr.write(f"incumbent: {target.name} did not take {letter.id}: {refused.why}\n")
        else:
            box.waiting.remove(letter)
            sys.stdout.write(f"{target.name} took {letter.id}\n")
            sys.stdout.flush()
        save(state, boxes)
