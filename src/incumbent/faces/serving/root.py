"""The one application that a server runs: each face below its own address."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.types import ASGIApp, Receive, Scope, Send

from incumbent.faces.problems import bare_problem
from incumbent.faces.serving.guards import guarded
from incumbent.faces.serving.replies import told
from incumbent.settings import Service


def root(service: Service, faces: Mapping[str, ASGIApp]) -> ASGIApp:
    """Faces by the heads of their addresses, such as `/api/v1`; the one at "" takes the rest."""
    heads = sorted(faces, key=len, reverse=True)

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        for head in heads:
            if not head or path == head or path.startswith(f"{head}/"):
                below = {**scope, "root_path": scope.get("root_path", "") + head}
                if path == head and head:
                    below["path"] = f"{path}/"
                await faces[head](below, receive, send)
                return
        await told(bare_problem(404, "there is nothing at this address"))(scope, receive, send)

    return guarded(application, service)
