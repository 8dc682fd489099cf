"""A section of a policy as one value, which says everything that its HTML depends on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from klartekst.publishing.addresses import PageLink
from klartekst.publishing.policy_page import Notice, PageSection, PolicyPage


@dataclass(frozen=True, slots=True)
class SectionPart:
    """A section of a policy with its ways onward as they lead from the page.

    ``language`` and ``direction`` are set where they differ from those of the page, and each of the
    ``notices`` has the address that it sends readers to.
    """

    id: str
    title: str
    caption: str
    former_ids: tuple[str, ...]
    language: str
    direction: str
    notices: tuple[tuple[Notice, str], ...]
    html: str
    edit: str
    same_section: PageLink | None
    last_changed: PageLink | None
    history: str


def section_part(
    section: PageSection,
    policy: PolicyPage,
    html: str,
    edit: str,
    href: Callable[[str], str],
    translations: Mapping[str, str],
) -> SectionPart:
    """A section with its words as HTML. ``edit`` is where they can be changed, if anywhere.

    ``href`` gives the way from the page to an address, and ``translations`` the ways to the page in
    other languages.
    """
    notices = (
        (notice, f"{translations[notice.link_language]}#{section.id}" if notice.link_text else "")
        for notice in section.notices
    )
    history = policy.frame.sections if section.last_changed else ""

    def onward(link: PageLink | None) -> PageLink | None:
        return PageLink(link.text, href(link.address)) if link else None

    return SectionPart(
        id=section.id,
        title=section.title,
        caption=section.caption,
        former_ids=section.former_ids,
        language=section.language,
        direction=section.direction,
        notices=tuple(notices),
        html=html,
        edit=edit,
        same_section=onward(section.same_section),
        last_changed=onward(section.last_changed),
        history=href(f"{history}#{section.id}") if history else "",
    )
