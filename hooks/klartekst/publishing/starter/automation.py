"""The files by which a code host checks, builds and publishes a new site by itself."""

from enum import StrEnum

from klartekst.publishing.starter.time_zones import after_midnight


class CodeHost(StrEnum):
    """Where the site's files are kept, and what is to publish them."""

    GITHUB = "github"
    GITLAB = "gitlab"
    NONE = "none"


_BEFORE = """\
#
# Put a wheel of Klartekst into the folder wheels/, and commit it with the rest:
#
#     pip wheel --no-deps --wheel-dir wheels PATH-TO-KLARTEKST
#
"""

_GITHUB = (
    """\
# Checks, builds and publishes the site: when something is pushed to the branch below, and every night,
# so that an announced version comes into force on its day.
"""
    + _BEFORE
    + """\
# In the repository's settings, under Pages, choose "GitHub Actions" as the source.
name: Site

on:
  push:
    branches: [main]
  schedule:
    # In UTC: shortly after midnight in {time_zone}, in summer and in winter.
    - cron: "{minute} {hour} * * *"
  # A button that runs this at any time.
  workflow_dispatch:

# Nothing but what each job needs; there are no secrets.
permissions:
  contents: read

# One run after the other, so that the newest site is the one that stays.
concurrency:
  group: site
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    env:
      NO_MKDOCS_2_WARNING: "1"
      # Take away the "#" to stop when a text was changed and not released.
      # KLARTEKST_DRAFTS: forbid
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          python-version: "3.12"
      - name: Install
        run: pip install ./wheels/klartekst-*.whl
      - name: Find what is wrong
        run: klartekst check --strict
      - name: Hash every published text again
        run: klartekst verify
      - name: Build
        run: mkdocs build --strict
      # The site as it was built the last time; no address in it may vanish.
      - uses: actions/cache/restore@v4
        with:
          path: published
          key: published-${{{{ github.run_id }}}}-${{{{ github.run_attempt }}}}
          restore-keys: published-
      - name: Keep every address
        run: if [ -d published ]; then klartekst verify --site published; fi
      - uses: actions/upload-pages-artifact@v4
        with:
          path: site
      - name: Remember the site for the next time
        run: rm -rf published && mv site published
      - uses: actions/cache/save@v4
        with:
          path: published
          key: published-${{{{ github.run_id }}}}-${{{{ github.run_attempt }}}}

  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: ${{{{ steps.deployment.outputs.page_url }}}}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
"""
)

_GITLAB = (
    """\
# Checks, builds and publishes the site whenever something is pushed to the default branch.
"""
    + _BEFORE
    + """\
# To build it every night too, so that an announced version comes into force on its day: under
# Build > Pipeline schedules, make a schedule "{minute} 0 * * *" in the time zone of {time_zone}.
pages:
  image: python:3.12
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  # One run after the other, so that the newest site is the one that stays.
  resource_group: pages
  variables:
    NO_MKDOCS_2_WARNING: "1"
    # Take away the "#" to stop when a text was changed and not released.
    # KLARTEKST_DRAFTS: forbid
  # The site as it was built the last time; no address in it may vanish.
  cache:
    key: published
    paths: [published/]
  script:
    - pip install ./wheels/klartekst-*.whl
    - klartekst check --strict
    - klartekst verify
    - mkdocs build --strict --site-dir public
    - if [ -d published ]; then klartekst verify --site published --built public; fi
    - rm -rf published && cp -r public published
  # GitLab publishes the folder public/ of a job that is named pages.
  artifacts:
    paths: [public/]
"""
)

_FILES = {
    CodeHost.GITHUB: (".github/workflows/site.yml", _GITHUB),
    CodeHost.GITLAB: (".gitlab-ci.yml", _GITLAB),
}


def automation(host: CodeHost, time_zone: str) -> dict[str, str]:
    """The file that a code host publishes a site by, under its path; none for ``CodeHost.NONE``.

    The nightly run is set shortly after midnight in the time zone. No file holds a secret.
    """
    if host is CodeHost.NONE:
        return {}
    path, text = _FILES[host]
    start = after_midnight(time_zone)
    return {path: text.format(time_zone=time_zone, hour=start.hour, minute=start.minute)}
