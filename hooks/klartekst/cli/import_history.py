"""A history to import, published version by version in a site of its own that is then thrown away."""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from klartekst.checks.report import check
from klartekst.checks.site import KITCHEN
from klartekst.cli.site import editions_of, now, open_site, refuse, show
from klartekst.importing.imported_policy import ImportedPolicy
from klartekst.importing.policy_files import Setting, policy_files
from klartekst.importing.to_do_list import Remark
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Severity
from klartekst.model.quantity import quantity
from klartekst.model.release import Change, Moment
from klartekst.publishing.starter.files import frame_files
from klartekst.releases.freezing import Intent, prepare, release_of
from klartekst.releases.notice import notice_for
from klartekst.storage import ReleaseFiles, release_files, write_new, write_release
from klartekst.storage.yaml_text import quoted

# What a person would be asked for, and nobody can know any more.
_UNKNOWABLE = (
    codes.MISSING_CHANGE_NOTE,
    codes.SHORT_NOTICE,
    codes.SHORT_NOTICE_REASONED,
    codes.UNKNOWN_ORIGINAL,
)


@dataclass(frozen=True, slots=True)
class Stage:
    """The text as it stood from a day on; ``published`` is when it could first be read, where it is known.

    ``origin`` names where it came from, ``folded`` what another text replaced on the same day.
    """

    label: str
    effective: date
    policy: ImportedPolicy
    published: datetime | None = None
    origin: str = ""
    folded: tuple[str, ...] = ()


def publish_history(policy_id: str, stages: Sequence[Stage], setting: Setting, zone: str) -> dict[str, bytes]:
    """The policy's files with a release for each stage whose words differ from those of the one before.

    The day of publication is stated, not witnessed; a stage of which it is not known counts as published on
    the day from which it applies. Ends the command where a text cannot be published, naming what is wrong.
    """
    published = replace(setting, guesses=False)
    with TemporaryDirectory() as name:
        root = Path(name) / "site"
        folder = root / "docs" / policy_id
        facts = f"time_zone: {quoted(zone)}\n".encode()
        frame = frame_files(policy_id, setting.languages, "", KITCHEN)
        write_new(root, {**frame, "docs/klartekst.yml": facts})
        released: list[Stage] = []
        for stage in stages:
            if not released or released[-1].policy.said != stage.policy.said:
                _lay_out(folder, policy_files(stage.policy, published))
                _release(root, policy_id, stage, zone)
                released.append(stage)
        earlier = {stage.label: stage.policy for stage in stages[:-1]}
        remarks = tuple(_remarks(stages, released))
        _lay_out(folder, policy_files(stages[-1].policy, setting, remarks, earlier))
        return dict(_files(folder))


def _lay_out(folder: Path, files: Mapping[str, bytes]) -> None:
    """Give the policy other working files; its releases stay."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        if path.is_file():
            path.unlink()
    shutil.rmtree(folder / "records", ignore_errors=True)
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)


def _release(root: Path, policy_id: str, stage: Stage, zone: str) -> None:
    """Publish the working text as the version of a stage."""
    site = open_site(root / "mkdocs.yml")
    subject = site.policy(policy_id)
    releases = site.releases(subject)
    intent = Intent(
        version=stage.label,
        effective_from=stage.effective,
        change=Change.MATERIAL if releases else Change.INITIAL,
        moment=Moment(_published(stage, zone), recorded=now()),
        summary={},
    )
    question = site.question(stage.effective)
    preparation = prepare(
        subject,
        editions_of(subject, question.compilations),
        releases,
        intent,
        notice_for(subject.kind, site.project.notice),
    )
    troubles = [*check(question), *preparation.diagnostics]
    _refuse_errors(stage, troubles)
    frozen = release_of(preparation, site.project.docs_dir)
    existing = frozenset(release.version for release in releases)
    folder = site.docs / policy_id
    write_release(ReleaseFiles(folder, frozen.version, release_files(frozen), {}, existing))


def _refuse_errors(stage: Stage, troubles: Sequence[Diagnostic]) -> None:
    # Whatever one thinks of it now, it is what was published.
    stopping = [t for t in troubles if t.severity is Severity.ERROR and not t.code.is_judgement]
    errors = [t for t in stopping if t.code not in _UNKNOWABLE]
    if errors:
        show(errors)
        refuse(f"the text of {stage.effective} cannot be published as it is; nothing was written")


def _published(stage: Stage, zone: str) -> datetime:
    """When the text could first be read, as far as anybody knows; never a moment that is still to come."""
    stated = stage.published or datetime.combine(stage.effective, time(), ZoneInfo(zone))
    return min(stated, now())


def _remarks(stages: Sequence[Stage], released: Sequence[Stage]) -> Iterator[Remark]:
    labels = ", ".join(stage.label for stage in released)
    entered = quantity(len(released), "version was", "versions were")
    yield Remark(
        f"{entered} entered afterwards: {labels}. Each applies from its day and counts "
        "as published by then, as a material change without a note: the source does not say these things."
    )
    same = ", ".join(stage.origin or stage.label for stage in stages if stage not in released)
    if same:
        yield Remark(f"These say what the version before them said, and became no version: {same}.")
    folded = ", ".join(name for stage in stages for name in stage.folded)
    if folded:
        yield Remark(f"Another text followed these on the same day, and they became no version: {folded}.")


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not path.name.startswith(".lock"):
            yield name, path.read_bytes()
