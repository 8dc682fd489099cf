"""The starter texts in German."""

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
        folder="datenschutz",
        title="Datenschutzerklärung",
        description="Wofür wir personenbezogene Daten nutzen, wie lange und welche Rechte Sie haben.",
        text="""
{{ controller.name }} nutzt personenbezogene Daten. Hier lesen Sie, wofür, und was Sie von uns verlangen
können.

- Wofür wir die Daten nutzen, steht in [](#purposes).
- Ihre Rechte stehen in [](#rights), das Widerspruchsrecht steht in [](#objection).
- Fragen senden Sie an {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Verantwortlicher und Kontaktdaten",
        text="""
{{ controller.name }} entscheidet, warum und wie die Daten in dieser Erklärung genutzt werden.

{{ controller }}
""",
        advice="""
Tragen Sie Anschrift und Telefonnummer in `klartekst.yml` ein. Wenn Sie eine Datenschutzbeauftragte oder
einen Datenschutzbeauftragten haben, schreiben Sie hier, wie man sie oder ihn erreicht.
""",
    ),
    purposes=SectionWords(
        title="Zwecke und Rechtsgrundlage",
        text="""
Jeder Zweck hat seine eigene Rechtsgrundlage in der Datenschutz-Grundverordnung (DSGVO).

Fragen beantworten
:   Wir nutzen Ihren Namen, Ihre E-Mail-Adresse und das, was Sie schreiben, um Ihnen zu antworten.
    Grundlage ist ein berechtigtes Interesse, Artikel 6 Absatz 1 Buchstabe f. Unser Interesse ist es,
    denen zu helfen, die sich an uns wenden.
    Sie entscheiden selbst, ob Sie uns die Daten geben. Ohne Adresse können wir nicht antworten.
""",
        advice="""
Der Zweck oben ist ein Beispiel. Schreiben Sie für jeden Zweck, welche Daten Sie nutzen, wofür und auf
welcher Grundlage. Bei einem berechtigten Interesse schreiben Sie, worin es besteht. Schreiben Sie auch,
woher die Daten kommen, ob man sie bereitstellen muss und ob Entscheidungen automatisiert fallen.
""",
    ),
    recipients=SectionWords(
        title="Empfänger",
        text="""
Hier sehen Sie, wer von uns personenbezogene Daten für die Zwecke in [](#purposes) bekommt.
""",
        advice="""
Nennen Sie die Empfänger oder die Arten von Empfängern: was sie jeweils bekommen und warum. Verlassen
Daten den EWR, nennen Sie das Land und den Schutz, und schreiben Sie, wie man eine Kopie davon bekommt.
""",
    ),
    retention=SectionWords(
        title="Speicherdauer",
        text="""
Die Tabelle zeigt, wie lange wir die Daten für die Zwecke in [](#purposes) haben.

| Daten | Wie lange |
|---|---|
| Fragen und Antworten | Ein Jahr nach der letzten Antwort |
""",
        advice="""
Die Zeile ist ein Beispiel. Nennen Sie für alle Daten eine Dauer, oder wonach sie sich richtet. „So lange
wie nötig“ genügt nicht.
""",
    ),
    rights=SectionWords(
        title="Ihre Rechte",
        text="""
Sie haben das Recht auf:

- **Auskunft:** zu erfahren, welche Daten wir über Sie haben, und eine Kopie zu bekommen.
- **Berichtigung:** falsche Daten berichtigen zu lassen.
- **Löschung:** Daten löschen zu lassen, in den Fällen, die das Gesetz nennt.
- **Einschränkung:** Daten ungenutzt liegen zu lassen, in den Fällen, die das Gesetz nennt.
- **Datenübertragbarkeit:** Ihre Angaben als Datei zu bekommen, die andere Systeme lesen können.

Schreiben Sie an {{ controller.email }}. Sie können auch widersprechen, siehe [](#objection), und sich
beschweren, siehe [](#complaint).
""",
        advice="""
Schreiben Sie, wie schnell Sie antworten. Löschen Sie die Datenübertragbarkeit, wenn die Grundlage nicht
Einwilligung oder Vertrag ist oder die Verarbeitung nicht automatisiert ist (Artikel 20 Absatz 1). Nutzen
Sie Einwilligungen, schreiben Sie, wie man sie widerruft: jederzeit und so einfach, wie man sie erteilt
hat (Artikel 7 Absatz 3).
""",
    ),
    objection=SectionWords(
        title="Widerspruchsrecht",
        text="""
!!! important "Sie können widersprechen"
    Ist unsere Grundlage ein berechtigtes Interesse, können Sie aus Gründen widersprechen, die Ihre
    Situation betreffen. Der Direktwerbung können Sie immer widersprechen, auch ohne Grund.
    Schreiben Sie an {{ controller.email }}.

Welche Grundlage jeder Zweck hat, steht in [](#purposes).
""",
        advice="""
Nennen Sie die Zwecke, denen man widersprechen kann. Auf dieses Recht ist verständlich und getrennt von
anderen Informationen hinzuweisen (Artikel 21 Absatz 4). Lassen Sie ihm daher seine eigene Ziffer.
""",
    ),
    complaint=SectionWords(
        title="Beschwerderecht",
        text="""
Wenn Sie meinen, dass wir Ihre Daten falsch nutzen, sagen Sie es uns bitte: {{ controller.email }}. Sie
können sich auch bei der Aufsichtsbehörde beschweren: {{ authority.link }}.
""",
        advice="""
Prüfen Sie, ob es die richtige Behörde ist. In Deutschland ist für Unternehmen die Behörde des Landes
zuständig. Man kann sich auch dort beschweren, wo man wohnt oder arbeitet oder wo der Verstoß geschah
(Artikel 77 Absatz 1). Haben Sie Leser in mehreren Ländern, schreiben Sie das dazu.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="cookies",
        title="Cookie-Richtlinie",
        description="Welche Cookies wir nutzen, wozu sie dienen und wie Sie wählen.",
        text="""
Hier lesen Sie, welche Cookies {{ controller.name }} nutzt, siehe [](#cookies), und wie Sie darüber
entscheiden, siehe [](#choices).
""",
    ),
    controller=SectionWords(
        title="Wer verantwortlich ist",
        text="""
{{ controller.name }} ist für die Cookies in dieser Richtlinie verantwortlich.

{{ controller }}
""",
        advice="""
Schreiben Sie, um welche Websites und Apps es geht.
""",
    ),
    cookies=SectionWords(
        title="Cookies, die wir nutzen",
        text="""
| Name | Anbieter | Zweck | Wie lange | Zugriff für andere |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Hält Sie angemeldet | Bis Sie den Browser schließen | Nein |
""",
        advice="""
Die Zeile ist ein Beispiel. Nennen Sie alle Cookies, auch Pixel und was auf andere Weise im Browser
gespeichert wird. Ordnen Sie sie: notwendig, funktional, Statistik, Marketing.
""",
    ),
    choices=SectionWords(
        title="Ihre Wahl",
        text="""
Sie entscheiden über die Cookies in [](#cookies), die nicht notwendig sind. Sie können Ihre Wahl jederzeit
ändern. Fragen senden Sie an {{ controller.email }}.
""",
        advice="""
Schreiben Sie, wo man die Einstellungen findet. Nein zu sagen soll so einfach sein wie Ja zu sagen, und
eine Einwilligung zu widerrufen so einfach wie sie zu erteilen.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="nutzungsbedingungen",
        title="Nutzungsbedingungen",
        description="Was gilt, wenn Sie unseren Dienst nutzen.",
        text="""
Diese Bedingungen sind ein Vertrag zwischen Ihnen und {{ controller.name }}. Was Sie erwarten können, steht
in [](#use). Wie sich die Bedingungen ändern, steht in [](#changes).
""",
    ),
    about=SectionWords(
        title="Über uns",
        text="""
Sie schließen den Vertrag mit {{ controller.name }}.

{{ controller }}
""",
        advice="""
Schreiben Sie, was Sie anbieten und wem. Informationen über personenbezogene Daten gehören in eine eigene
Datenschutzerklärung.
""",
    ),
    use=SectionWords(
        title="Nutzung des Dienstes",
        text="""
Fragen zum Dienst senden Sie an {{ controller.email }}.
""",
        advice="""
Schreiben Sie, was der Dienst leistet, was er kostet, wie man bestellt und kündigt, was nicht erlaubt ist
und was geschieht, wenn etwas schiefgeht. Schreiben Sie „Sie“ und „wir“.
""",
    ),
    changes=SectionWords(
        title="Änderungen",
        text="""
Wenn wir die Bedingungen ändern, zum Beispiel [](#use), sagen wir, was neu ist und ab welchem Tag.
""",
        advice="""
Schreiben Sie, wie Sie über eine Änderung informieren und wie viele Tage im Voraus.
""",
    ),
)

TEXTS = StarterTexts(
    language="de",
    front="Hier sind unsere Dokumente. Wählen Sie eines in der Tabelle.",
    advice_title="Hinweis zum Schreiben",
    advice_explained="""
Jede Ziffer hat einen Kasten wie diesen, der sagt, was dort stehen soll. Schreiben Sie es, und löschen Sie
den Kasten. Angaben wie der Name des Unternehmens stehen in `klartekst.yml`, die Texte holen sie von dort.
""",
    unnamed_authority="(Name und Anschrift hier eintragen)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
