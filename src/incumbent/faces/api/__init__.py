"""The JSON API under /api/v1: docs/reference/api.md."""

from incumbent.faces.api.app import AT, api

__all__ = ["AT", "api"]
