"""What a policy's own dates say about where it stands."""

from datetime import date

from klartekst.model.policy import Policy
from klartekst.model.standing import Standing, StandingKind


def standing(policy: Policy, on: date) -> Standing:
    """The policy's standing on a day. ``ended_on`` is the first day on which it no longer applies."""
    if policy.ended_on and policy.ended_on <= on:
        return Standing(StandingKind.ENDED, policy.ended_on)
    return Standing(StandingKind.DRAFT)
