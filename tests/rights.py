"""What the system does not allow, tried for real: the superuser, who may do everything, becomes nobody for a while."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def unprivileged() -> Iterator[None]:
    """Inside, the rights of files bind us, whoever we are. What is imported has to be imported before."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def reachable(path: Path, rights: int = 0o444) -> Iterator[Path]:
    """A copy of a file with `rights`, in a read-only folder that everybody may look into, unlike that of the tests."""
    folder = Path(tempfile.mkdtemp())
    try:
        held = Path(shutil.copy(path, folder))
        held.chmod(rights)
        folder.chmod(0o555)
        yield held
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)
