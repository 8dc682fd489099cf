"""Data files that come with the package."""

import pytest

from klartekst.storage.packaged_data import read_packaged


def test_file_that_does_not_come_with_the_package_is_no_trouble() -> None:
    assert read_packaged("promises/tlh.yml", ()) is None


def test_packaged_file_that_is_wrong_is_trouble_of_our_own() -> None:
    with pytest.raises(ValueError, match=r"KT102 authorities\.yml"):
        read_packaged("authorities.yml", ())
