"""Errors are one line each, whatever they carry."""

from __future__ import annotations

from incumbent.errors import LedgerMissing
from incumbent.faces.problems import line, unexpected


def test_an_error_is_one_line_with_what_to_do() -> None:
    assert line(LedgerMissing("there is no\nledger", "make one")) == "incumbent: error: there is no ledger: make one"


def test_a_fault_of_ours_is_one_line_with_how_to_report_it() -> None:
    told = unexpected(ValueError("odd\nthing"))
    assert told.startswith("incumbent: unexpected error: ValueError: odd thing") and "\n" not in told
    assert "report" in told and "INCUMBENT_DEBUG=1" in told
