"""`incumbent`, and `python -m incumbent`: the way in, so light that Ctrl-C while the rest loads shows no traceback."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command of the command line, and ends the process with its exit status."""
    sys.excepthook = _without_interrupts
    from incumbent.faces.cli.main import main as run

    run()


def _without_interrupts(kind: type[BaseException], fault: BaseException, trace: object) -> None:
    if kind is not KeyboardInterrupt:  # which Python turns into the end that shells report as 130
        sys.__excepthook__(kind, fault, trace)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
