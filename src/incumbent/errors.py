"""Every error that reaches a user: what happened, and what to do next.

IncumbentError
├── CommandError        code command     exit 2   the command line is wrong
├── InputError          code input.*     exit 3   something handed in cannot be read
│   ├── EmptyInput, BinaryInput, OversizedInput, EncodingError, MalformedInput,
│   └── FutureDate, MissingInput, UnknownLanguage, BadDate, BadParameter
├── LedgerError         code ledger.*    exit 4   the ledger cannot be used
│   └── NotALedger, LedgerMissing, LedgerReadOnly, LedgerBusy, LedgerDamaged
├── NotFound            code answer.*    exit 5   the ledger holds nothing of that name
├── SetupError          code setup       exit 6   a part of the installation is missing
└── OutputError         code output      exit 7   the answer cannot be written
"""

from __future__ import annotations


class IncumbentError(Exception):
    """An error with a stable `code`, a one-line message and an `advice` that says what to do next."""

    code = "incumbent"
    exit_status = 1

    def __init__(self, message: str, advice: str = "") -> None:
        self.message = message
        self.advice = advice
        super().__init__(f"{message}: {advice}" if advice else message)

    def __reduce__(self) -> tuple[type[IncumbentError], tuple[str, str]]:
        return type(self), (self.message, self.advice)  # as a process hands it to another one


class CommandError(IncumbentError):
    code = "command"
    exit_status = 2


class InputError(IncumbentError):
    code = "input"
    exit_status = 3


class MissingInput(InputError):
    code = "input.missing"


class EmptyInput(InputError):
    code = "input.empty"


class BinaryInput(InputError):
    code = "input.binary"


class OversizedInput(InputError):
    code = "input.oversized"


class EncodingError(InputError):
    code = "input.encoding"


class MalformedInput(InputError):
    code = "input.malformed"


class BadDate(InputError):
    code = "input.date"


class BadParameter(InputError):
    """Of a request to a server, or of the way in which it is started."""

    code = "input.parameter"


class FutureDate(InputError):
    code = "input.future-date"


class UnknownLanguage(InputError):
    code = "input.language"


class LedgerError(IncumbentError):
    code = "ledger"
    exit_status = 4


class NotALedger(LedgerError):
    code = "ledger.not-a-ledger"


class LedgerMissing(LedgerError):
    code = "ledger.missing"


class LedgerReadOnly(LedgerError):
    code = "ledger.read-only"


class LedgerBusy(LedgerError):
    code = "ledger.busy"


class LedgerDamaged(LedgerError):
    code = "ledger.damaged"


class NotFound(IncumbentError):
    code = "answer.not-found"
    exit_status = 5


class SetupError(IncumbentError):
    code = "setup"
    exit_status = 6


class OutputError(IncumbentError):
    code = "output"
    exit_status = 7
