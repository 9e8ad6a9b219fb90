"""Style sheets and scripts, kept in memory, under addresses that change with their content."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fastapi import APIRouter, Request, Response

from portal.problems import ProblemError

_FOLDER = Path(__file__).parent.parent / "static"
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
router = APIRouter()


@dataclass(frozen=True, slots=True)
class Assets:
    """File name -> content; `version` stands in the address, so that caches may keep them for ever."""

    files: Mapping[str, bytes]
    version: str

    @classmethod
    def load(cls) -> Assets:
        """Read all files of portal/static."""
        files = {path.name: path.read_bytes() for path in sorted(_FOLDER.iterdir()) if path.suffix in _TYPES}
        digest = hashlib.sha256(b"".join(name.encode() + content for name, content in files.items()))
        return cls(files, digest.hexdigest()[:12])

    def url(self, name: str) -> str:
        """Give the address of a file."""
        return f"/static/{self.version}/{name}"


@router.get("/static/{version}/{name}")
def static(version: str, name: str, request: Request) -> Response:
    """Give a file; under an old version the present one, which is not kept."""
    assets: Assets = request.app.state.assets
    content = assets.files.get(name)
    if content is None:
        raise ProblemError("not_found")
    keep = "public, max-age=31536000, immutable" if version == assets.version else "no-cache"
    suffix = name[name.rindex(".") :]
    return Response(content, media_type=_TYPES[suffix], headers={"Cache-Control": keep})


@router.get("/favicon.ico")
def icon(request: Request) -> Response:
    """Give the sign where browsers look for it unasked."""
    assets: Assets = request.app.state.assets
    return Response(
        assets.files["sign.svg"], media_type=_TYPES[".svg"], headers={"Cache-Control": "max-age=86400"}
    )
