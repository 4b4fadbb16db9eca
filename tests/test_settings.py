"""Settings are made once, from what a face was told, then the environment, then a name of our own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from incumbent.settings import Settings

NOW = datetime(2024, 1, 15, 0, 30, tzinfo=timezone(timedelta(hours=2)))


def test_the_option_goes_before_the_environment_and_that_before_the_name() -> None:
    named = {"INCUMBENT_LEDGER": "b"}
    assert Settings.from_environment("a", environment=named, now=NOW).ledger == Path("a")
    assert Settings.from_environment(environment=named, now=NOW).ledger == Path("b")
    assert Settings.from_environment(environment={}, now=NOW).ledger == Path("incumbent.ledger")


def test_today_is_the_day_of_the_place_and_records_are_in_utc() -> None:
    settings = Settings.from_environment(environment={}, now=NOW)
    assert settings.today.isoformat() == "2024-01-15"
    assert settings.recorded_at == "2024-01-14T22:30:00Z"


def test_without_a_time_it_is_now() -> None:
    assert abs(Settings.from_environment(environment={}).now - datetime.now(UTC)) < timedelta(minutes=1)
