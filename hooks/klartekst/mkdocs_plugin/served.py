"""The headers of a published site on the pages of ``mkdocs serve``, so that a violation shows at once."""

import re
from base64 import b64encode
from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

from klartekst.publishing.response_headers import HEADERS, security_policy

Headers = list[tuple[str, str]]
Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]

# MkDocs writes it at the end of each page, with other numbers each time.
_LIVE_RELOAD = re.compile(rb"<script>(\s*var livereload = (?:(?!</script>).)*)</script>", re.DOTALL)


def with_headers(application: Application) -> Application:
    """The server with our headers on all that it answers.

    They are those of a published site. Only the script of MkDocs that loads a page again after an
    edit is allowed besides, by its hash: it stands inside the page.
    """

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        begun: list[tuple[str, Headers]] = []
        body = application(environ, lambda status, headers, *_: begun.append((status, headers)))
        ((status, headers),) = begun
        if dict(headers).get("Content-Type", "").startswith("text/html"):
            body = [b"".join(body)]
        ours = {**HEADERS, "Content-Security-Policy": _policy(body)}
        start_response(status, [*headers, *ours.items()])
        return body

    return answer


def _policy(body: Iterable[bytes]) -> str:
    """The policy for an answer: as published, and where it is a page, with the hash of its live reload."""
    scripts = _LIVE_RELOAD.findall(body[0]) if isinstance(body, list) and body else []
    hashes = (f"'sha256-{b64encode(sha256(script).digest()).decode()}'" for script in scripts)
    return security_policy(" ".join(hashes))
