"""Why a scan cannot be read."""


class UnreadableScanError(Exception):
    """The bytes are no scan that is known. The text says what is wrong, and what to do."""
