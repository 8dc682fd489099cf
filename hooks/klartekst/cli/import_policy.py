"""``klartekst import``: an old policy becomes a folder of a site, as a draft or with its history."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from klartekst.cli.import_history import Stage, publish_history
from klartekst.cli.import_target import Target, find_target, new_site_files, zone_of
from klartekst.cli.new import RESERVED_POLICIES
from klartekst.cli.site import in_zone, show, stop
from klartekst.importing.imported_policy import ImportedPolicy, import_policy
from klartekst.importing.policy_files import Setting, policy_files
from klartekst.importing.readers import read_document
from klartekst.importing.shown_records import with_tables_from_records
from klartekst.importing.source_document import ImportRefused, SourceDocument
from klartekst.model.diagnostic import Severity
from klartekst.model.policy import TO_DO_FILE
from klartekst.model.quantity import quantity
from klartekst.storage import FolderInUse, read_project, write_new
from klartekst.storage.foreign_files import SourceUnreadable, dated_folders, language_files, read_source
from klartekst.storage.git_history import read_git_history
from klartekst.storage.parsers import language_tag, plain_id


@click.command("import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--policy", required=True, help="The policy's folder, and so its address.")
@click.option("--language", required=True, help="The language of the text, or the one that prevails.")
@click.option("--into", type=click.Path(path_type=Path), help="The site, its docs folder, or a new folder.")
@click.option(
    "--git",
    "path_in_git",
    metavar="PATH",
    help="Import the history of this file or folder of the repository SOURCE.",
)
@click.option("--dry-run", is_flag=True, help="Show the list of things to do, and write nothing.")
def import_command(
    source: Path, policy: str, language: str, into: Path | None, path_in_git: str | None, dry_run: bool
) -> None:
    """Make a policy of SOURCE: a text, web page, Word document, PDF or Markdown file, or a folder.

    A folder holds a file per language (nb.md, sv.html), or a folder per day with such files, each of which
    becomes a version. With --git, each commit of the main line that changed the words becomes one. Nothing is
    ever overwritten. Exits with 2 when nothing can be imported.
    """
    _check_names(policy, language)
    target = find_target(into)
    try:
        stages = (
            _git_stages(source, path_in_git, language, target) if path_in_git else _stages(source, language)
        )
    except (ImportRefused, SourceUnreadable) as error:
        stop(str(error))
    _check_languages(target, stages)
    files = _files(target, policy, stages)
    if dry_run:
        click.echo(files[TO_DO_FILE].decode())
        return
    _write(target, policy, stages, files)


def _check_names(policy: str, language: str) -> None:
    if plain_id(policy) != policy or policy in RESERVED_POLICIES:
        stop(f"'{policy}' cannot be the address of a policy — use small letters a–z, digits and hyphens")
    if language_tag(language) != language:
        stop(f"'{language}' is no language code — write a code such as nb, sv or pt-BR")


def _stages(source: Path, language: str) -> list[Stage]:
    """The texts to import, the oldest first."""
    if not source.is_dir():
        return [_stage({language: source}, language, None)]
    dated = dated_folders(source)
    if dated:
        return [_stage(files, language, day) for day, files in sorted(dated.items())]
    files = language_files(source)
    if not files:
        stop(f"{source} holds no file that is named by its language — name them nb.md, sv.html and so on")
    return [_stage(files, language, None)]


def _git_stages(repository: Path, path: str, language: str, target: Target) -> list[Stage]:
    """The texts as the commits of the main line left them, the last one of each day."""
    stages: list[Stage] = []
    zone = target.time_zone
    for commit in read_git_history(repository, path):
        files = {code or language: file for code, file in commit.files.items()}
        if language not in files:
            continue
        moment = in_zone(commit.moment, zone)
        policy = _imported(
            {code: read_document(data, name) for code, (name, data) in files.items()}, language
        )
        last = stages[-1] if stages else None
        day = max(moment.date(), last.effective) if last else moment.date()
        origin = f"{commit.name} ({commit.subject})"
        folded: tuple[str, ...] = ()
        if last and last.effective == day:
            stages.pop()
            folded = (*last.folded, last.origin) if last.policy.said != policy.said else last.folded
        stages.append(Stage(str(day), day, policy, moment, origin, folded))
    if not stages:
        stop(f"no commit holds a text in {language} under {path} — look at the path and the language")
    return stages


def _imported(documents: Mapping[str, SourceDocument], language: str) -> ImportedPolicy:
    ordered = sorted(documents, key=lambda code: (code != language, code))
    return import_policy({code: documents[code] for code in ordered})


def _stage(files: Mapping[str, Path], language: str, day: date | None) -> Stage:
    if language not in files:
        named = f"the text of {day}" if day else "the folder"
        stop(f"{named} is in {', '.join(files)}, and not in {language} — name another language")
    documents = {code: read_document(read_source(path), path.name) for code, path in files.items()}
    return Stage(str(day or ""), day or date.min, _imported(documents, language))


def _check_languages(target: Target, stages: list[Stage]) -> None:
    unknown = [code for code in _languages(stages) if code not in target.languages]
    if unknown and not target.is_new:
        stop(
            f"the site does not build {', '.join(unknown)} — "
            "add the language to the i18n plugin in mkdocs.yml"
        )


def _languages(stages: list[Stage]) -> tuple[str, ...]:
    """The languages of all texts, the one that prevails first."""
    return tuple(dict.fromkeys(code for stage in reversed(stages) for code in stage.policy.texts))


def _files(target: Target, policy: str, stages: list[Stage]) -> dict[str, bytes]:
    setting = Setting(_languages(stages), names_controller=not target.is_new and not target.has_controller)
    imported = stages[-1].policy
    if not stages[-1].label:
        return policy_files(with_tables_from_records(imported), setting)
    zone = zone_of(imported) if target.is_new else target.time_zone
    return publish_history(policy, stages, setting, zone)


def _write(target: Target, policy: str, stages: list[Stage], files: Mapping[str, bytes]) -> None:
    imported = stages[-1].policy
    folder = target.policy_folder(policy)
    try:
        if target.is_new:
            inside = {f"{target.docs}/{policy}/{name}": data for name, data in files.items()}
            write_new(target.root, {**new_site_files(target, imported, _languages(stages)), **inside})
        else:
            write_new(folder, files)
    except FolderInUse as error:
        stop(f"{error.args[0]} is in use already — name another policy, or another folder with --into")
    except OSError as error:
        stop(f"{folder} cannot be written ({error.strerror}); nothing was written")
    tasks = files[TO_DO_FILE].decode().count("- [ ]")
    sections, languages = len(imported.sections), ", ".join(imported.texts)
    click.echo(f"Wrote {folder} ({quantity(sections, 'section')}; {languages}).")
    things = quantity(tasks, "thing to look at is", "things to look at are")
    click.echo(f"{things} listed in {folder / TO_DO_FILE}.")
    _show_troubles(target, policy)


def _show_troubles(target: Target, policy: str) -> None:
    """Say what still stops a build, where something does."""
    project = read_project(target.root)
    start = f"{project.docs_dir}/{policy}/"
    show(d for d in project.diagnostics if d.severity is Severity.ERROR and d.place.path.startswith(start))
