"""Each mechanism of the reader can be taken away."""

from __future__ import annotations

from contextlib import ExitStack

import pytest
from benchmarks.ablation import WITHOUT
from tests.extraction.told import tenures


@pytest.mark.parametrize("name", [name for name in WITHOUT if name != "syntax"])
def test_it_still_reads_without(name: str) -> None:
    with ExitStack() as stack:
        for patch in WITHOUT[name]:
            stack.enter_context(patch())
        tenures("Ann Lee was named chairman of Orbex Ltd on Monday. She said that it was an honour.")
