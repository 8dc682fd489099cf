"""The starter texts in English."""

from klartekst.publishing.starter.texts.table import (
    CookieTexts,
    PageWords,
    PrivacyTexts,
    SectionWords,
    StarterTexts,
    TermsTexts,
)

PRIVACY = PrivacyTexts(
    page=PageWords(
        folder="privacy",
        title="Privacy policy",
        description="What we use personal data for, how long, and which rights you have.",
        text="""
{{ controller.name }} uses personal data. Here you read what for, and what you can ask of us.

- What we use the data for is in [](#purposes).
- Your rights are in [](#rights), and the right to object is in [](#objection).
- Send your questions to {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Controller and contact details",
        text="""
{{ controller.name }} decides why and how the personal data in this policy are used.

{{ controller }}
""",
        advice="""
Add the address and the phone number in `klartekst.yml`. If you have a data protection officer, write
here how to reach them.
""",
    ),
    purposes=SectionWords(
        title="Purposes and legal basis",
        text="""
Each purpose has a legal basis of its own in the General Data Protection Regulation (GDPR).

Answer your questions
:   We use your name, your e-mail address and what you write to answer you. The basis is a legitimate
    interest, Article 6(1)(f). Our interest is to help those who contact us.
    You decide whether you give us the data, but without an address we cannot answer.
""",
        advice="""
The purpose above is an example. Write one for each thing that you use personal data for: which data,
what for, on which basis. For a legitimate interest, say what the interest is. Also write where the
data come from, whether people have to give them, and whether any decisions are automated.
""",
    ),
    recipients=SectionWords(
        title="Recipients",
        text="""
Here you see who receives personal data from us for the purposes in [](#purposes).
""",
        advice="""
List the recipients, or the kinds of recipients: what each receives, and why. If data leave the EEA,
name the country and the safeguard, and say how to get a copy of it.
""",
    ),
    retention=SectionWords(
        title="Storage period",
        text="""
The table says how long we keep the data for the purposes in [](#purposes).

| Data | How long |
|---|---|
| Questions and answers | One year after the last answer |
""",
        advice="""
The row is an example. Give a period for all data, or say what decides it. “As long as necessary” is
not enough.
""",
    ),
    rights=SectionWords(
        title="Your rights",
        text="""
You have the right to:

- **Access:** know which data we have about you, and get a copy.
- **Rectification:** have wrong data corrected.
- **Erasure:** have data deleted, in the cases that the law names.
- **Restriction:** have us leave the data unused, in the cases that the law names.
- **Data portability:** get the data that you have given us in a file that other systems can read.

Write to {{ controller.email }}. You can also object, see [](#objection), and complain, see
[](#complaint).
""",
        advice="""
Say how soon you answer. Delete data portability unless the basis is consent or contract and the
processing is automated (Article 20(1)). If you use consent, write how it is withdrawn: at any time,
and as easily as it was given (Article 7(3)).
""",
    ),
    objection=SectionWords(
        title="Right to object",
        text="""
!!! important "You can object"
    When our basis is a legitimate interest, you can object for reasons that concern your situation.
    You can always object to direct marketing, and need no reason. Write to {{ controller.email }}.

Which basis each purpose has is in [](#purposes).
""",
        advice="""
Name the purposes that people can object to. This right must be presented clearly and apart from
other information (Article 21(4)), so let it keep a section of its own.
""",
    ),
    complaint=SectionWords(
        title="Right to complain",
        text="""
If you think that we use your data wrongly, please tell us: {{ controller.email }}. You can also
complain to the supervisory authority: {{ authority.link }}.
""",
        advice="""
Check that this is your authority. People may also complain where they live or work, or where the
infringement took place (Article 77(1)); if you have readers in several countries, say so.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="cookies",
        title="Cookie policy",
        description="Which cookies we use, what for, and how you choose.",
        text="""
Here you read which cookies {{ controller.name }} uses, see [](#cookies), and how you decide about
them, see [](#choices).
""",
    ),
    controller=SectionWords(
        title="Who is responsible",
        text="""
{{ controller.name }} is responsible for the cookies in this policy.

{{ controller }}
""",
        advice="""
Write which websites and apps the policy is about.
""",
    ),
    cookies=SectionWords(
        title="Cookies that we use",
        text="""
| Name | Provider | Purpose | How long | Access for others |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Keeps you logged in | Until you close the browser | No |
""",
        advice="""
The row is an example. List every cookie, and also pixels and what is kept in the browser in other
ways. Group them: necessary, functional, statistics, marketing.
""",
    ),
    choices=SectionWords(
        title="Your choices",
        text="""
You decide about the cookies in [](#cookies) that are not necessary. You can change your mind at any
time. Send your questions to {{ controller.email }}.
""",
        advice="""
Write where people find the settings. Make “no” as easy to choose as “yes”, and consent as easy to
withdraw as to give.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="terms",
        title="Terms",
        description="What applies when you use our service.",
        text="""
These terms are an agreement between you and {{ controller.name }}. What you can expect is in
[](#use). How the terms change is in [](#changes).
""",
    ),
    about=SectionWords(
        title="About us",
        text="""
You make the agreement with {{ controller.name }}.

{{ controller }}
""",
        advice="""
Write what you offer, and to whom. Keep information about personal data in a privacy policy of its
own.
""",
    ),
    use=SectionWords(
        title="Using the service",
        text="""
Send your questions about the service to {{ controller.email }}.
""",
        advice="""
Write what the service does, what it costs, how to order and cancel, what is not allowed, and what
happens when something goes wrong. Say “you” and “we”.
""",
    ),
    changes=SectionWords(
        title="Changes",
        text="""
When we change the terms, for example [](#use), we say what is new and from which day.
""",
        advice="""
Write how you tell people about a change, and how many days ahead.
""",
    ),
)

TEXTS = StarterTexts(
    language="en",
    front="Here are our documents. Choose one in the table.",
    advice_title="To the author",
    advice_explained="""
Each section has a box like this one, which says what to write there. Write it, then delete the box.
Facts such as the name of the company stand in `klartekst.yml`, and the texts take them from there.
""",
    unnamed_authority="(write its name and address here)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
