"""The files by which a code host checks, reviews, builds and publishes a new site by itself."""

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

# Each policy with its latest version, announced or in force, one to a line.
_LATEST_VERSIONS = """\
klartekst status --format json | python -c "
          import json, sys
          for policy in json.load(sys.stdin)['policies']:
              for latest in (policy['announced'] or [policy])[-1:]:
                  print(policy['policy'], latest['version'] or '')
          " > versions.txt"""

_GITHUB_REVIEW = (
    """\
# Tells who reviews a pull request what is wrong, beside the lines concerned, and shows what readers would
# see change: against the version published last, in the language of the original.
"""
    + _BEFORE
    + """\
name: Review

on: pull_request

# Nothing but what the job needs: to read the texts, and to comment. There are no secrets.
permissions:
  contents: read
  pull-requests: write

concurrency:
  group: review-${{{{ github.ref }}}}
  cancel-in-progress: true

jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-python@v6
        with:
          python-version: "3.12"
      - name: Install
        run: pip install ./wheels/klartekst-*.whl
      # Texts that have not changed are not checked again.
      - uses: actions/cache@v4
        with:
          path: .cache/klartekst
          key: klartekst-${{{{ github.run_id }}}}
          restore-keys: klartekst-
      - name: Find what is wrong
        run: klartekst check --strict --format github
      - name: Show what would change
        if: ${{{{ !cancelled() }}}}
        run: |
          """
    + _LATEST_VERSIONS
    + """
          echo "### What readers would see change" > redline.md
          while read -r policy version; do
            if [ -n "$version" ]; then
              redline=$(klartekst diff "$policy@$version" "$policy" --format markdown) ||
                printf '\\n%s\\n' "$redline" >> redline.md
            fi
          done < versions.txt
          cat redline.md >> "$GITHUB_STEP_SUMMARY"
      # A pull request from another repository may not write here; its redline is in the run's summary.
      - name: Comment
        if: ${{{{ !cancelled() && github.event.pull_request.head.repo.full_name == github.repository }}}}
        env:
          GH_TOKEN: ${{{{ github.token }}}}
          NUMBER: ${{{{ github.event.number }}}}
        run: head -c 60000 redline.md | gh pr comment "$NUMBER" --edit-last --create-if-none --body-file -
"""
)

_GITLAB = (
    """\
# Checks, builds and publishes the site whenever something is pushed to the default branch, and tells who
# reviews a merge request what is wrong and what readers would see change.
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

# GitLab lists the findings on the merge request, and links to the redlines there: against the versions
# published last, in the language of the original. It holds findings against those of the default branch.
review:
  image: python:3.12
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  # Texts that have not changed are not checked again.
  cache:
    key: klartekst
    paths: [.cache/klartekst/]
  script:
    - pip install ./wheels/klartekst-*.whl
    - status=0
    - klartekst check --strict --format gitlab > gl-code-quality-report.json || status=$?
    - mkdir -p redline
    - |
      """
    + _LATEST_VERSIONS.replace("\n          ", "\n      ")
    + """
    - |
      while read -r policy version; do
        if [ -n "$version" ]; then
          redline=$(klartekst diff "$policy@$version" "$policy" --format html) ||
            printf '%s\\n' "$redline" > "redline/$(echo "$policy" | tr / -).html"
        fi
      done < versions.txt
    - exit "$status"
  artifacts:
    when: always
    expose_as: Redline
    paths: [redline/]
    reports:
      codequality: gl-code-quality-report.json
"""
)

_FILES = {
    CodeHost.GITHUB: {".github/workflows/site.yml": _GITHUB, ".github/workflows/review.yml": _GITHUB_REVIEW},
    CodeHost.GITLAB: {".gitlab-ci.yml": _GITLAB},
    CodeHost.NONE: {},
}


def automation(host: CodeHost, time_zone: str) -> dict[str, str]:
    """The files by which a code host reviews and publishes a site, by their paths.

    The nightly run is set shortly after midnight in the time zone. No file holds a secret.
    """
    start = after_midnight(time_zone)
    return {
        path: text.format(time_zone=time_zone, hour=start.hour, minute=start.minute)
        for path, text in _FILES[host].items()
    }
