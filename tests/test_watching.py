"""Which folders the system tells of edits in."""

import pytest

from klartekst.mkdocs_plugin.watching import file_system

MOUNTS = """\
22 1 252:0 / / rw,relatime shared:1 - ext4 /dev/root rw
25 22 0:24 / /data rw,nosuid shared:7 - tmpfs tmpfs rw
31 25 0:41 / /data/site\\040of\\040ours rw,relatime - 9p host rw,trans=virtio
40 22 0:52 / /database rw - virtiofs drive rw
41 22 0:53 / /data/blå\\134mappe rw - nfs4 drive rw
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/site", "ext4"),
        ("/", "ext4"),
        ("/data", "tmpfs"),
        ("/data/site", "tmpfs"),
        ("/data/site of ours/docs", "9p"),
        ("/database/docs", "virtiofs"),
        ("/data/blå\\mappe/docs", "nfs4"),
        ("/datum", "ext4"),
    ],
)
def test_file_system_is_that_of_the_nearest_mount(path: str, kind: str) -> None:
    assert file_system(path, MOUNTS) == kind


def test_path_without_a_mount_is_on_no_known_file_system() -> None:
    assert file_system("/srv/site", "") == ""
