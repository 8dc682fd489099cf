"""The starter texts in Finnish."""

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
        folder="tietosuoja",
        title="Tietosuojaseloste",
        description="Mihin käytämme henkilötietoja, kuinka kauan ja mitä oikeuksia sinulla on.",
        text="""
{{ controller.name }} käyttää henkilötietoja. Tässä kerrotaan, mihin niitä käytetään ja mitä voit
vaatia.

- Mihin tietoja käytetään: katso [](#purposes).
- Mitä oikeuksia sinulla on: katso [](#rights) ja [](#objection).
- Kysymykset voit lähettää osoitteeseen {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Rekisterinpitäjä ja yhteystiedot",
        text="""
{{ controller.name }} päättää, miksi ja miten tässä selosteessa mainittuja henkilötietoja käytetään.

{{ controller }}
""",
        advice="""
Lisää osoite ja puhelinnumero tiedostoon `klartekst.yml`. Jos teillä on tietosuojavastaava, kirjoita
tähän, miten häneen saa yhteyden.
""",
    ),
    purposes=SectionWords(
        title="Käsittelyn tarkoitukset ja oikeusperuste",
        text="""
Jokaisella tarkoituksella on oma oikeusperusteensa yleisessä tietosuoja-asetuksessa (GDPR).

Kysymyksiin vastaaminen
:   Käytämme nimeäsi, sähköpostiosoitettasi ja viestiäsi, jotta voimme vastata sinulle. Peruste on
    oikeutettu etu, 6 artiklan 1 kohdan f alakohta. Etumme on auttaa niitä, jotka ottavat yhteyttä.
    Saat itse päättää, annatko tiedot. Ilman osoitetta emme voi vastata.
""",
        advice="""
Yllä oleva tarkoitus on esimerkki. Kirjoita jokaisesta tarkoituksesta, mitä tietoja käytätte, mihin ja
millä perusteella. Jos peruste on oikeutettu etu, kerro, mikä etu on. Kirjoita myös, mistä tiedot
saadaan, onko ne annettava ja tehdäänkö automaattisia päätöksiä.
""",
    ),
    recipients=SectionWords(
        title="Vastaanottajat",
        text="""
Tässä kerrotaan, kuka saa meiltä henkilötietoja. Tarkoitukset: katso [](#purposes).
""",
        advice="""
Luettele vastaanottajat tai vastaanottajaryhmät: mitä kukin saa ja miksi. Jos tietoja siirretään ETA:n
ulkopuolelle, kerro, mihin maahan, miten tiedot on suojattu ja miten sopimuksesta saa jäljennöksen.
""",
    ),
    retention=SectionWords(
        title="Säilytysaika",
        text="""
Taulukosta näet, kuinka kauan säilytämme tietoja. Tarkoitukset: katso [](#purposes).

| Tiedot | Säilytysaika |
|---|---|
| Kysymykset ja vastaukset | Vuosi viimeisestä vastauksesta |
""",
        advice="""
Rivi on esimerkki. Kirjoita kaikille tiedoille säilytysaika tai se, minkä mukaan aika määräytyy. ”Niin
kauan kuin on tarpeen” ei riitä.
""",
    ),
    rights=SectionWords(
        title="Oikeutesi",
        text="""
Sinulla on seuraavat oikeudet:

- **Pääsy tietoihin:** saat tietää, mitä tietoja meillä on sinusta, ja saat niistä kopion.
- **Oikaiseminen:** virheelliset tiedot korjataan.
- **Poistaminen:** tiedot poistetaan laissa mainituissa tapauksissa.
- **Rajoittaminen:** jätämme tiedot käyttämättä laissa mainituissa tapauksissa.
- **Tietojen siirtäminen:** saat antamasi tiedot tiedostona, jota muut järjestelmät osaavat lukea.

Kirjoita osoitteeseen {{ controller.email }}. Voit myös vastustaa käsittelyä, katso [](#objection), ja
tehdä valituksen, katso [](#complaint).
""",
        advice="""
Kerro, kuinka nopeasti vastaatte. Poista tietojen siirtäminen, ellei peruste ole suostumus tai sopimus
ja käsittely automaattista (20 artiklan 1 kohta). Jos käytätte suostumusta, kirjoita, miten sen voi
peruuttaa: milloin tahansa ja yhtä helposti kuin sen antoi (7 artiklan 3 kohta).
""",
    ),
    objection=SectionWords(
        title="Vastustamisoikeus",
        text="""
!!! important "Voit vastustaa käsittelyä"
    Kun perusteemme on oikeutettu etu, voit vastustaa käsittelyä omaan tilanteeseesi liittyvästä
    syystä. Suoramarkkinointia voit vastustaa aina, eikä syytä tarvitse kertoa.
    Kirjoita osoitteeseen {{ controller.email }}.

Tarkoitusten perusteet: katso [](#purposes).
""",
        advice="""
Mainitse tarkoitukset, joita voi vastustaa. Tämä oikeus on esitettävä selkeästi ja muusta tiedosta
erillään (21 artiklan 4 kohta). Pidä se siksi omassa kohdassaan.
""",
    ),
    complaint=SectionWords(
        title="Oikeus tehdä valitus",
        text="""
Jos käytämme mielestäsi tietojasi väärin, kerro siitä meille: {{ controller.email }}. Voit myös tehdä
valituksen valvontaviranomaiselle: {{ authority.link }}.
""",
        advice="""
Tarkista, että viranomainen on oikea. Valituksen voi tehdä myös siellä, missä asuu tai työskentelee, tai
siellä, missä rikkominen tapahtui (77 artiklan 1 kohta). Jos lukijoita on monessa maassa, kerro se.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="evasteet",
        title="Evästekäytäntö",
        description="Mitä evästeitä käytämme, mitä ne tekevät ja miten voit valita.",
        text="""
{{ controller.name }} käyttää evästeitä. Tässä kerrotaan, mitä ne ovat, katso [](#cookies), ja miten
päätät niistä, katso [](#choices).
""",
    ),
    controller=SectionWords(
        title="Kuka on vastuussa",
        text="""
{{ controller.name }} on vastuussa tässä mainituista evästeistä.

{{ controller }}
""",
        advice="""
Kirjoita, mitä verkkosivustoja ja sovelluksia käytäntö koskee.
""",
    ),
    cookies=SectionWords(
        title="Käyttämämme evästeet",
        text="""
| Nimi | Tarjoaja | Tarkoitus | Kesto | Muiden pääsy |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Pitää sinut kirjautuneena | Kunnes suljet selaimen | Ei |
""",
        advice="""
Rivi on esimerkki. Luettele kaikki evästeet ja myös pikselit ja muu, mitä selaimeen tallennetaan.
Ryhmittele ne: välttämättömät, toiminnalliset, tilastolliset, markkinointi.
""",
    ),
    choices=SectionWords(
        title="Valintasi",
        text="""
Päätät itse evästeistä, jotka eivät ole välttämättömiä, katso [](#cookies). Voit muuttaa mieltäsi
milloin tahansa. Kysymykset voit lähettää osoitteeseen {{ controller.email }}.
""",
        advice="""
Kirjoita, mistä asetukset löytyvät. Kieltäytymisen on oltava yhtä helppoa kuin hyväksymisen ja
suostumuksen peruuttamisen yhtä helppoa kuin sen antamisen.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="kayttoehdot",
        title="Käyttöehdot",
        description="Mitä sovelletaan, kun käytät palveluamme.",
        text="""
Ehdot ovat sopimus, jonka osapuolet ovat sinä ja {{ controller.name }}. Mitä voit odottaa: katso
[](#use). Miten ehdot muuttuvat: katso [](#changes).
""",
    ),
    about=SectionWords(
        title="Tietoa meistä",
        text="""
Sopimuskumppanisi on {{ controller.name }}.

{{ controller }}
""",
        advice="""
Kirjoita, mitä tarjoatte ja kenelle. Henkilötietoja koskeva tieto kuuluu omaan tietosuojaselosteeseensa.
""",
    ),
    use=SectionWords(
        title="Palvelun käyttö",
        text="""
Palvelua koskevat kysymykset voit lähettää osoitteeseen {{ controller.email }}.
""",
        advice="""
Kirjoita, mitä palvelu tekee, mitä se maksaa, miten se tilataan ja irtisanotaan, mikä ei ole sallittua
ja mitä tapahtuu, kun jokin menee vikaan. Kirjoita ”sinä” ja ”me”.
""",
    ),
    changes=SectionWords(
        title="Muutokset",
        text="""
Kun muutamme ehtoja, kerromme, mikä on uutta ja mistä päivästä alkaen. Palvelun ehdot: katso [](#use).
""",
        advice="""
Kirjoita, miten kerrotte muutoksesta ja kuinka monta päivää etukäteen.
""",
    ),
)

TEXTS = StarterTexts(
    language="fi",
    front="Tässä ovat asiakirjamme. Valitse niistä yksi taulukosta.",
    advice_title="Kirjoittajalle",
    advice_explained="""
Jokaisessa kohdassa on tällainen ruutu, jossa kerrotaan, mitä siihen kirjoitetaan. Kirjoita teksti ja
poista ruutu. Yrityksen nimi ja muut tiedot ovat tiedostossa `klartekst.yml`, josta tekstit hakevat ne.
""",
    unnamed_authority="(kirjoita tähän nimi ja osoite)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
