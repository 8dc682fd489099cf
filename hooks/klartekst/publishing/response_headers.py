"""What a server says beside each file: the headers that hold browsers to what the pages promise."""

from collections.abc import Callable, Mapping

SECURITY_POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'self'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
"""What a page may load and do: nothing that is not on the site itself, and no inline script or style.

Pictures may also be ``data:``, which asks nobody: the icons in the style sheets are."""


def security_policy(scripts: str = "") -> str:
    """The value of ``Content-Security-Policy``; ``scripts`` are further sources of scripts."""
    allowed = {**SECURITY_POLICY, "script-src": f"{SECURITY_POLICY['script-src']} {scripts}".strip()}
    return "; ".join(f"{directive} {sources}" for directive, sources in allowed.items())


HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": security_policy(),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    # Asked for anew at each visit: a policy must not be read from memory after another came into force.
    "Cache-Control": "no-cache",
}
"""The headers of every file. Each value stands on one line and holds no double quotation mark."""

_ORIGIN = "Written by `klartekst headers`: hold browsers to what the pages promise."


def _underscore_file() -> str:
    lines = [f"  {name}: {value}" for name, value in HEADERS.items()]
    return "\n".join([f"# {_ORIGIN}", "/*", *lines])


def _apache() -> str:
    lines = [f'Header always set {name} "{value}"' for name, value in HEADERS.items()]
    return "\n".join([f"# {_ORIGIN}", "# Needs the module headers: a2enmod headers", *lines])


def _nginx() -> str:
    lines = [f'add_header {name} "{value}" always;' for name, value in HEADERS.items()]
    note = "# A location with an add_header of its own has to include this file as well."
    return "\n".join([f"# {_ORIGIN}", note, *lines])


def _caddy() -> str:
    lines = [f'\t{name} "{value}"' for name, value in HEADERS.items()]
    return "\n".join([f"# {_ORIGIN}", "header {", *lines, "}"])


_FORMATS: Mapping[str, Callable[[], str]] = {
    "netlify": _underscore_file,
    "cloudflare": _underscore_file,
    "apache": _apache,
    "nginx": _nginx,
    "caddy": _caddy,
}

FORMATS = tuple(_FORMATS)
"""The servers for which a file of headers can be written."""


def header_file(server: str) -> str:
    """The headers in the form that a server reads, one of ``FORMATS``."""
    return f"{_FORMATS[server]()}\n"
