"""A statement of accessibility in English."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="en",
    file="accessibility",
    title="Accessibility",
    description="How accessible this site is, and how to tell us about something that does not work.",
    aim="{name} wants everyone to be able to use this site. The aim is WCAG 2.2, levels A and AA.",
    state_title="How accessible the site is",
    state="The site meets [all | most | not all] of the requirements of WCAG 2.2, levels A and AA.",
    gaps_title="What does not work for everyone yet",
    gaps=(
        "[What it is, whom it affects, which requirement it fails, what you can do instead, and when "
        "we will mend it.]"
    ),
    contact_title="Tell us",
    contact=(
        "Write to <{email}> if something does not work for you, or if you need the content in another"
        " form. You will have an answer within [number of days]."
    ),
    examined_title="How we examined it",
    examined=(
        "[Who] examined the site on [date]: [by keyboard, with a screen reader, on a phone, with a "
        "tool such as axe …]. This page was last changed on [date]."
    ),
    advice_title="To the author",
    advice=(
        "Replace what stands in square brackets, and delete this box. Try the pages yourself before "
        "you write that everything works: tools find only part of what is wrong. Is this the site of "
        "a public body in the EU? Then read Directive (EU) 2016/2102 first."
    ),
)
