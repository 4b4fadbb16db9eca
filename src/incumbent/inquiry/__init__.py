"""Understands questions in plain words by the frames of the packs, and composes the replies. No language model."""

from incumbent.inquiry.reply import Sources, reply
from incumbent.inquiry.understand import Directory, understand

__all__ = ["Directory", "Sources", "reply", "understand"]
