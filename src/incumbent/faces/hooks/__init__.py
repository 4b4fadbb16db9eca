"""Webhooks: what becomes known is sent to addresses that a file names, signed in the manner of Standard Webhooks."""
