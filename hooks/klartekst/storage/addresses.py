"""Which folders are policies, and whether each has an address of its own."""

import unicodedata

from klartekst.model import codes
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.parsers import language_tag
from klartekst.storage.policy_folder import POLICY_FILE
from klartekst.storage.report import Report, quoted

# Folders inside a policy that hold its records and what it published: no policies of their own.
_KEPT_BY_POLICIES = ("records", "releases")

# References to glossary terms begin with this word: [](term:consent).
_RESERVED_ID = "term"


def find_policies(content: ContentFolder, report: Report) -> tuple[str, ...]:
    """The ids of the policies: every folder that holds a ``policy.yml``, below the content folder.

    Reported are a policy within another, two whose addresses differ in case only, ordinary pages
    that claim a policy's address (all KT124), and reserved ids (KT130).
    """
    ids: list[str] = []
    for folder, names in content.folders.items():
        if POLICY_FILE not in names or _is_kept(folder, ids):
            continue
        if not folder:
            _report_root(report.on(content.show(POLICY_FILE)))
            continue
        _report_clash(folder, ids, report.on(content.show(f"{folder}/{POLICY_FILE}")))
        ids.append(folder)
    _report_pages(content, ids, report)
    return tuple(ids)


def _is_kept(folder: str, ids: list[str]) -> bool:
    return any(
        folder == kept or folder.startswith(f"{kept}/")
        for policy_id in ids
        for kept in (f"{policy_id}/{name}" for name in _KEPT_BY_POLICIES)
    )


def _report_root(report: Report) -> None:
    report.add(
        codes.ADDRESS_CLASH,
        None,
        "a policy here would claim the address of the whole site",
        "put the policy into a folder of its own",
    )


def _report_clash(folder: str, ids: list[str], report: Report) -> None:
    if folder == _RESERVED_ID:
        report.add(
            codes.INVALID_ID,
            None,
            f"the policy id {quoted(folder)} is reserved for references to terms",
            "rename the folder",
        )
    for other in ids:
        if folder.startswith(f"{other}/"):
            report.add(
                codes.ADDRESS_CLASH,
                None,
                f"this policy lies inside the policy {quoted(other)}",
                "move its folder out of the other one",
            )
        elif _address(folder) == _address(other):
            report.add(
                codes.ADDRESS_CLASH,
                None,
                f"the policies {quoted(other)} and {quoted(folder)} claim one address",
                "rename one of the folders; capital letters do not tell addresses apart",
            )


def _report_pages(content: ContentFolder, ids: list[str], report: Report) -> None:
    addresses = {_address(policy_id): policy_id for policy_id in reversed(ids)}
    for relative in content.files:
        page = relative.removesuffix(".md")
        if page == relative:
            continue
        stem, _, suffix = page.rpartition(".")
        claimed = addresses.get(_address(stem if stem and language_tag(suffix) else page))
        if claimed is not None:
            report.on(content.show(relative)).add(
                codes.ADDRESS_CLASH,
                None,
                f"the page claims the address of the policy {quoted(claimed)}",
                "rename the page or the policy's folder",
            )


def _address(path: str) -> str:
    return unicodedata.normalize("NFC", path.casefold())
