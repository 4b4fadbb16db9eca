"""One letter to one target: signed, to an address that is not of a private network, without following redirects."""

from __future__ import annotations

import base64
import hashlib
import hmac
import http.client
import ipaddress
import socket
import ssl
from urllib.parse import urlsplit

from incumbent.faces.hooks.targets import Target

SECONDS = 10.0  # for each step of a delivery


class Refused(Exception):
    """Why a letter was not taken; `for_good` where the target says that it never will be."""

    def __init__(self, why: str, *, for_good: bool = False) -> None:
        self.why, self.for_good = why, for_good
        super().__init__(why)


def signature(secret: bytes, id_: str, timestamp: int, body: bytes) -> str:
    """The value of `webhook-signature`: HMAC-SHA256 over id, timestamp and body with dots between."""
    signed = f"{id_}.{timestamp}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(secret, signed, hashlib.sha256).digest()).decode()


def send(target: Target, id_: str, body: bytes, timestamp: int, seconds: float = SECONDS) -> None:
    """Delivers; returns where the target took it (2xx). Raises Refused."""
    parts = urlsplit(target.url)
    host, secure = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
    connection = kind(host, port, timeout=seconds)
    headers = {
        "content-type": "application/json",
        "user-agent": "Incumbent",
        "webhook-id": id_,
        "webhook-timestamp": str(timestamp),
        "webhook-signature": signature(target.secret, id_, timestamp, body),
        "connection": "close",
    }
    try:
        plain = socket.create_connection((_address(host, port, target.private), port), timeout=seconds)
        connection.sock = plain
        if secure:
            connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, body, headers)
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException, UnicodeError) as fault:
        raise Refused(f"it cannot be reached ({type(fault).__name__})") from fault
    finally:
        connection.close()
    if not 200 <= status < 300:
        raise Refused(f"it answered {status}", for_good=status == 410)


def _address(host: str, port: int, private: bool) -> str:
    """The address to connect to: looked up once, so that no second look-up leads elsewhere. Raises Refused, OSError."""
    found = [str(row[4][0]) for row in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not private and not all(_is_public(one) for one in found):
        raise Refused("its address is one of a private network; allow that with private = true")
    return found[0]


def _is_public(address: str) -> bool:
    at = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(at, "ipv4_mapped", None) or getattr(at, "sixtofour", None) or at
    return at.is_global and inner.is_global and not at.is_multicast
