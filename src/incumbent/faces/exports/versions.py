"""Parts of a page that are there in some states and not in others, each kept once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Part = TypeVar("Part")


@dataclass(slots=True)
class Versions(Generic[Part]):
    """Parts by what tells them apart, in the order in which they were first put in. `count` is the number of states."""

    count: int
    parts: dict[str, Part] = field(default_factory=dict)
    _states: dict[str, list[int]] = field(default_factory=dict)

    def put(self, state: int, key: str, part: Part) -> None:
        """The part is there in that state."""
        self.parts[key] = part
        self._states.setdefault(key, []).append(state)

    def states_of(self, keys: Iterable[str]) -> str:
        """The states of parts together, as ranges: `0-3 5-5`."""
        return _ranges({state for key in keys for state in self._states[key]})

    def shown(self, keys: Iterable[str]) -> dict[str, object]:
        """What shows parts in their states alone: `k`, "" where those are all, and `off` where they are not in the
        last one."""
        keys = list(keys)
        told = self.states_of(keys)
        return {"k": "" if told == f"0-{self.count - 1}" else told, "off": not any(map(self.is_last, keys))}

    def is_last(self, key: str) -> bool:
        """It is there in the last state: what is shown at first, and without a script."""
        return self._states[key][-1] == self.count - 1


def _ranges(states: Iterable[int]) -> str:
    found: list[list[int]] = []
    for state in sorted(states):
        if found and found[-1][1] == state - 1:
            found[-1][1] = state
        else:
            found.append([state, state])
    return " ".join(f"{first}-{last}" for first, last in found)
