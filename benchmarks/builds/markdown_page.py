"""A version as one page of Markdown with front matter, for programs that know nothing of sections."""

from benchmarks.builds.texts import Text, Version


def markdown_page(version: Version, text: Text, *, with_title: bool) -> str:
    """The page. Where the program's theme shows the title of the front matter, the text need not."""
    parts = [
        f"---\ntitle: {text.title}\n---",
        *([f"# {text.title}"] if with_title else []),
        f"Version {version.label}, {version.effective_from.isoformat()}",
        text.preamble,
    ]
    for number, section in enumerate(text.sections, 1):
        parts += [f"## {number}. {section.title} {{#{section.id}}}", *section.blocks]
    return "\n\n".join(parts) + "\n"
