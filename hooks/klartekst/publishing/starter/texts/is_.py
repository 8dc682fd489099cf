"""The starter texts in Icelandic."""

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
        folder="personuvernd",
        title="Persónuverndarstefna",
        description="Til hvers við notum persónuupplýsingar, hve lengi og hvaða réttindi þú hefur.",
        text="""
{{ controller.name }} notar persónuupplýsingar. Hér má lesa til hvers og hvers þú getur krafist.

- Til hvers við notum upplýsingarnar ([](#purposes)).
- Hvaða réttindi þú hefur ([](#rights)), þar á meðal að andmæla ([](#objection)).
- Spurningar má senda á {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Ábyrgðaraðili og samskiptaupplýsingar",
        text="""
{{ controller.name }} ákveður hvers vegna og hvernig persónuupplýsingar í þessari stefnu eru notaðar.

{{ controller }}
""",
        advice="""
Skráðu heimilisfang og símanúmer í `klartekst.yml`. Ef þið hafið persónuverndarfulltrúa skaltu skrifa hér
hvernig má ná í hann.
""",
    ),
    purposes=SectionWords(
        title="Tilgangur og lagagrundvöllur",
        text="""
Hver tilgangur á sér sinn lagagrundvöll í persónuverndarreglugerðinni (GDPR).

Að svara spurningum
:   Við notum nafn þitt, netfang og það sem þú skrifar til að svara þér. Grundvöllurinn er lögmætir
    hagsmunir, f-liður 1. mgr. 6. gr. Hagsmunir okkar eru að aðstoða þau sem hafa samband.
    Þú ræður hvort þú veitir upplýsingarnar. Án netfangs getum við ekki svarað.
""",
        advice="""
Tilgangurinn hér að ofan er dæmi. Skrifaðu um hvern tilgang: hvaða upplýsingar þið notið, til hvers og á
hvaða grundvelli. Ef grundvöllurinn er lögmætir hagsmunir skaltu segja hverjir þeir eru. Skrifaðu líka
hvaðan upplýsingarnar koma, hvort skylt er að veita þær og hvort ákvarðanir eru sjálfvirkar.
""",
    ),
    recipients=SectionWords(
        title="Viðtakendur",
        text="""
Hér má sjá hver fær persónuupplýsingar frá okkur og til hvers ([](#purposes)).
""",
        advice="""
Teldu upp viðtakendur eða flokka þeirra: hvað hver þeirra fær og hvers vegna. Ef upplýsingar fara út fyrir
EES skaltu nefna landið, hvernig þær eru verndaðar og hvernig má fá afrit af samningnum.
""",
    ),
    retention=SectionWords(
        title="Varðveislutími",
        text="""
Taflan sýnir hve lengi við geymum upplýsingarnar sem við notum ([](#purposes)).

| Upplýsingar | Hve lengi |
|---|---|
| Spurningar og svör | Eitt ár eftir síðasta svar |
""",
        advice="""
Línan er dæmi. Skrifaðu tíma fyrir allar upplýsingar eða hvað ræður tímanum. „Eins lengi og þörf er á“
nægir ekki.
""",
    ),
    rights=SectionWords(
        title="Réttindi þín",
        text="""
Þú átt rétt á:

- **Aðgangi:** að vita hvaða upplýsingar við höfum um þig og fá afrit.
- **Leiðréttingu:** að fá rangar upplýsingar leiðréttar.
- **Eyðingu:** að fá upplýsingum eytt, í þeim tilvikum sem lög nefna.
- **Takmörkun:** að við látum upplýsingarnar ónotaðar, í þeim tilvikum sem lög nefna.
- **Flutningi eigin gagna:** að fá upplýsingar sem þú hefur veitt okkur í skrá sem önnur kerfi geta lesið.

Skrifaðu á {{ controller.email }}. Þú getur líka andmælt ([](#objection)) og kvartað ([](#complaint)).
""",
        advice="""
Segðu hve fljótt þið svarið. Eyddu flutningi eigin gagna nema grundvöllurinn sé samþykki eða samningur og
vinnslan sjálfvirk (1. mgr. 20. gr.). Ef þið notið samþykki skaltu skrifa hvernig má afturkalla það: hvenær
sem er og jafn auðveldlega og það var veitt (3. mgr. 7. gr.).
""",
    ),
    objection=SectionWords(
        title="Andmælaréttur",
        text="""
!!! important "Þú getur andmælt"
    Þegar grundvöllur okkar er lögmætir hagsmunir getur þú andmælt af ástæðum sem varða aðstæður þínar.
    Beinni markaðssetningu getur þú alltaf andmælt án þess að gefa upp ástæðu.
    Skrifaðu á {{ controller.email }}.

Hvaða grundvöll hver tilgangur á sér kemur fram annars staðar ([](#purposes)).
""",
        advice="""
Nefndu þann tilgang sem má andmæla. Þessi réttur á að koma skýrt fram og aðgreindur frá öðrum upplýsingum
(4. mgr. 21. gr.). Láttu hann því vera í eigin lið.
""",
    ),
    complaint=SectionWords(
        title="Réttur til að kvarta",
        text="""
Ef þú telur að við notum upplýsingar þínar ranglega viljum við gjarnan vita það: {{ controller.email }}.
Þú getur líka kvartað til eftirlitsyfirvalds: {{ authority.link }}.
""",
        advice="""
Gakktu úr skugga um að þetta sé rétt yfirvald. Einnig má kvarta þar sem fólk býr eða starfar eða þar sem
brotið átti sér stað (1. mgr. 77. gr.). Ef lesendur eru í mörgum löndum skaltu nefna það.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="vefkokur",
        title="Vefkökustefna",
        description="Hvaða vefkökur við notum, hvað þær gera og hvernig þú velur.",
        text="""
{{ controller.name }} notar vefkökur. Hér má lesa hverjar þær eru ([](#cookies)) og hvernig þú ræður yfir
þeim ([](#choices)).
""",
    ),
    controller=SectionWords(
        title="Hver ber ábyrgð",
        text="""
{{ controller.name }} ber ábyrgð á vefkökunum í þessari stefnu.

{{ controller }}
""",
        advice="""
Skrifaðu hvaða vefsíður og öpp stefnan fjallar um.
""",
    ),
    cookies=SectionWords(
        title="Vefkökur sem við notum",
        text="""
| Heiti | Þjónustuaðili | Tilgangur | Hve lengi | Aðgangur annarra |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Man eftir innskráningu þinni | Þar til þú lokar vafranum | Nei |
""",
        advice="""
Línan er dæmi. Teldu upp allar vefkökur og einnig vefvita (pixla) og það sem geymt er í vafranum á annan
hátt. Flokkaðu þær: nauðsynlegar, virknikökur, tölfræðikökur, markaðssetningarkökur.
""",
    ),
    choices=SectionWords(
        title="Val þitt",
        text="""
Þú ræður yfir þeim vefkökum sem eru ekki nauðsynlegar ([](#cookies)). Þú getur skipt um skoðun hvenær sem
er. Spurningar má senda á {{ controller.email }}.
""",
        advice="""
Skrifaðu hvar stillingarnar er að finna. Láttu vera jafn auðvelt að hafna og að samþykkja og jafn auðvelt
að afturkalla samþykki og að veita það.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="skilmalar",
        title="Skilmálar",
        description="Hvað gildir þegar þú notar þjónustu okkar.",
        text="""
Skilmálarnir eru samningur. Aðilar hans eru þú og {{ controller.name }}. Hér má lesa við hverju þú getur
búist ([](#use)) og hvernig skilmálarnir breytast ([](#changes)).
""",
    ),
    about=SectionWords(
        title="Um okkur",
        text="""
Viðsemjandi þinn er {{ controller.name }}.

{{ controller }}
""",
        advice="""
Skrifaðu hvað þið bjóðið og hverjum. Upplýsingar um persónuupplýsingar eiga heima í sérstakri
persónuverndarstefnu.
""",
    ),
    use=SectionWords(
        title="Notkun þjónustunnar",
        text="""
Spurningar um þjónustuna má senda á {{ controller.email }}.
""",
        advice="""
Skrifaðu hvað þjónustan gerir, hvað hún kostar, hvernig má panta og segja upp, hvað er ekki leyfilegt og
hvað gerist þegar eitthvað fer úrskeiðis. Skrifaðu „þú“ og „við“.
""",
    ),
    changes=SectionWords(
        title="Breytingar",
        text="""
Þegar við breytum skilmálunum, til dæmis um notkun ([](#use)), segjum við hvað er nýtt og frá hvaða degi.
""",
        advice="""
Skrifaðu hvernig þið segið frá breytingu og með hve margra daga fyrirvara.
""",
    ),
)

TEXTS = StarterTexts(
    language="is",
    front="Hér eru skjölin okkar. Veldu skjal í töflunni.",
    advice_title="Til höfundar",
    advice_explained="""
Í hverjum lið er rammi eins og þessi sem segir hvað á að standa þar. Skrifaðu textann og eyddu rammanum.
Staðreyndir eins og nafn fyrirtækisins standa í `klartekst.yml` og textarnir sækja þær þangað.
""",
    unnamed_authority="(skrifaðu nafn og heimilisfang hér)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
