"""JSON Schemas of the files that people and programs write, for editors.

A schema allows whatever the reader takes without a word, but for words and days with blanks around them
and for an empty file. It shows what is wrong in one place; what two places say of each other it cannot know.
"""

import json
from collections.abc import Mapping

from klartekst.storage.addition_file import addition_schema
from klartekst.storage.consent_table import CONSENT_TABLE
from klartekst.storage.cookie_tables import COOKIES_TABLE
from klartekst.storage.fields import table_schema
from klartekst.storage.front_matter import PAGE_TABLE, SECTION_TABLE
from klartekst.storage.json_schema import DRAFT, NOTHING, Schema, nothing_schema
from klartekst.storage.policy_file import POLICY_TABLE
from klartekst.storage.record_tables import PROCESSING_TABLE, RECIPIENTS_TABLE
from klartekst.storage.release_file import RELEASE_TABLE
from klartekst.storage.site_facts import SITE_TABLE

SCHEMAS_FOLDER = ".klartekst/schemas"
"""Where a site keeps its schemas: beside ``mkdocs.yml``, outside of all that MkDocs builds."""


def file_schemas() -> Mapping[str, Schema]:
    """The schema of each kind of file, under its name."""
    kinds = (
        _document("klartekst", "The facts and choices of a whole site.", table_schema(SITE_TABLE)),
        _document("policy", "What a policy is, and its sections in order.", table_schema(POLICY_TABLE)),
        _document("page", "The front matter of a policy's page.", table_schema(PAGE_TABLE)),
        _document("section", "The front matter of a section.", table_schema(SECTION_TABLE)),
        _document("processing", "What is done with personal data.", table_schema(PROCESSING_TABLE)),
        _document("recipients", "Who gets personal data.", table_schema(RECIPIENTS_TABLE)),
        _document("cookies", "What is stored on readers' devices.", table_schema(COOKIES_TABLE)),
        _document("consent", "The words in which consent is asked for.", table_schema(CONSENT_TABLE)),
        _document("release", "What was published under a version.", table_schema(RELEASE_TABLE)),
        _document("addition", "What was added to a version afterwards.", addition_schema()),
    )
    return {document["title"]: document for document in kinds}


def schema_files() -> dict[str, bytes]:
    """The schemas as files, by name; the same program writes the same bytes everywhere."""
    return {
        f"{name}.schema.json": (json.dumps(schema, indent=2, ensure_ascii=False) + "\n").encode()
        for name, schema in file_schemas().items()
    }


def schema_comment(name: str, to_root: str) -> str:
    """The first line of a YAML file, by which editors find its schema.

    ``to_root`` is the way from the file's folder to the site's, such as ``../..``.
    """
    return f"# yaml-language-server: $schema={to_root}/{SCHEMAS_FOLDER}/{name}.schema.json"


def _document(title: str, description: str, content: Schema) -> Schema:
    about = {"$schema": DRAFT, "title": title, "description": description}
    return about | content | {"$defs": {NOTHING: nothing_schema()}}
