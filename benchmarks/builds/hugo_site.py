"""The texts as pages of Hugo, with a theme of the fewest templates that show what a reader needs."""

from collections.abc import Iterator

from benchmarks.builds.markdown_page import markdown_page
from benchmarks.builds.texts import History, Size

Files = Iterator[tuple[str, bytes]]

_SETTINGS = """\
baseURL = "https://policies.example/"
title = "Eksempel AS"
theme = "plain"
defaultContentLanguage = "{first}"
disableKinds = ["taxonomy", "term", "RSS", "section"]
{languages}
"""

_PAGE = """\
<!doctype html>
<html lang="{{ .Language.Lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}<style>
body { max-width: 45rem; margin: auto; padding: 1rem; font: 1rem/1.6 sans-serif }
nav ul { list-style: none; padding: 0 }
</style>
</head>
<body>
<header>
<a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav>{{ range .AllTranslations }}
<a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Language.Lang }}</a>
{{ end }}</nav>
</header>
<main>
<h1>{{ .Title }}</h1>
{{ .TableOfContents }}
{{ .Content }}
</main>
<footer>{{ .Site.Title }}</footer>
</body>
</html>
"""


def frame(size: Size) -> Files:
    """The files of a site without policies."""
    languages = "\n".join(f"[languages.{code}]\nweight = {at}" for at, code in enumerate(size.languages, 1))
    yield "hugo.toml", _SETTINGS.format(first=size.languages[0], languages=languages).encode()
    for kind in ("single", "home"):
        yield f"themes/plain/layouts/_default/{kind}.html", _PAGE.encode()
    for language in size.languages:
        yield f"content/_index.{language}.md", b"---\ntitle: Policies\n---\n"


def policy(history: History) -> Files:
    """A page for each version in each language."""
    for version in history.versions:
        for language, text in version.texts.items():
            page = markdown_page(version, text, with_title=False)
            yield f"content/{history.policy}/v/{version.label}/index.{language}.md", page.encode()
