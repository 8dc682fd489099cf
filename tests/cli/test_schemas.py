"""``klartekst schemas`` writes what editors need."""

from pathlib import Path

from click.testing import CliRunner, Result

from klartekst.cli.main import main
from klartekst.storage.file_schemas import SCHEMAS_FOLDER, schema_files


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["schemas", *arguments])


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_schemas_are_written_beside_mkdocs_yml(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = run()
    assert (result.exit_code, result.output) == (
        0,
        f"Wrote {len(schema_files())} schemas into {SCHEMAS_FOLDER}.\n",
    )
    assert files_in(tmp_path / SCHEMAS_FOLDER) == schema_files()


def test_older_ones_are_replaced_and_other_files_left_alone(tmp_path) -> None:
    (tmp_path / "policy.schema.json").write_text("{}", "utf-8")
    (tmp_path / "mine.json").write_text("{}", "utf-8")
    assert run("--into", str(tmp_path)).exit_code == 0
    assert files_in(tmp_path) == {**schema_files(), "mine.json": b"{}"}


def test_folder_that_is_a_file_is_refused(tmp_path) -> None:
    (tmp_path / "a").write_text("mine", "utf-8")
    result = run("--into", str(tmp_path / "a"))
    assert result.exit_code == 2
    assert result.output.startswith(f"klartekst: {tmp_path / 'a'} cannot be written (")
    assert (tmp_path / "a").read_text("utf-8") == "mine"
