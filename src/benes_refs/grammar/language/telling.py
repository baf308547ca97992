"""What words tell of: whose a work is, what it is called, what is said of it, what it collects."""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.lists import folded

# Between the family names of one person: `Solé i Sabaté`
JOINING_FAMILIES = ("y", "i", "Y", "I")
# Of publishers, between “in” and “with”: `Macmillan in association with St Antony’s College`
SHARING = ("association", "conjunction", "cooperation", "co-operation")
# Whose a work is, before what it is: `in his book, The Vow`, `meine Analyse – Der Weg`
GERMAN_OWN = frozenset(
    folded(
        "mein meine meinen meinem meiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser "
        "unsere unseren unserem"
    )
)
OWN = GERMAN_OWN | frozenset(
    folded(
        "his her my our their son sa ses mon ma mes leur leurs suo sua suoi sue mio mia miei mie loro swój "
        "swoje swoich swojej swoim swym swej jego jej ich moje moich mojej moim svůj svém své svých jeho "
        "její mém svoj svoje svojich svojej svojom svoja svojo svojih svojem svojim svojoj svoji moj moja "
        "mojo mojem mojoj njegov njegova njegovo njegovem njegovi njegovoj njen njena njeno njenoj свой свои "
        "своих своей своем своём его ее её их мой моя моей моих мою моем своє своїх своїй своєму його її "
        "свој своја својој својим мојој његов његова његовој неговата неговите "
        "notre nos nostro nostra nostri nostre náš naši naše naší našu našej našem naš naša našo našoj "
        "našim nasz nasza naszej naszym naszą svou svoji swą"
    )
)
# Behind “in”, before a title: `otištěno ve sborníku Naše doba`, `im amtlichen Werk Der Krieg`
HOLDERS = frozenset(
    folded(
        "sborníku sbornících publikaci monografii edici díle knize knihe zborníku publikácii monografiji "
        "zborniku zbornikih knjizi knjigi ediciji tomie książce zbiorze publikacji sammelband band buch werk "
        "hauptwerk monographie recueil ouvrage livre raccolta opera libro collection book kötetben"
    )
)
WORKS = HOLDERS | frozenset(
    folded(
        "book books study monograph biography memoir memoirs autobiography diary diaries article essay "
        "chapter dissertation thesis pamphlet translation reminiscences recollections buch studie aufsatz "
        "beitrag arbeit analyse monographie biographie biografie erinnerungen memoiren tagebuch tagebüchern "
        "artikel schrift darstellung übersetzung livre ouvrage étude article mémoires souvenirs journal "
        "thèse libro volume saggio articolo memorie ricordi diario studio książka książce książkę książki "
        "praca pracy pracę artykuł artykule studium wspomnienia wspomnieniach pamiętnikach szkic szkicu "
        "kniha knize knihu knihy článek článku studii práce práci paměti pamětech vzpomínky vzpomínkách "
        "knihe štúdia štúdii článok pamätiach spomienkach knjiga knjigi knjigo knjizi knjigu članek članku "
        "študija študiji razprava razpravi spomini spominih članak studija studiji sjećanjima sećanjima "
        "memoarima uspomenama rasprava raspravi книга книге книгу статья статью статье работа работе работу "
        "монография монографии монографию мемуарах воспоминаниях очерк очерке исследование исследовании "
        "дневнике книзі стаття статті статтю праця праці праці спогадах мемуарах књига књизи чланак чланку "
        "студија студији сећањима книгата статията студията спомените"
    )
)
# What a remark calls the literature: `Much the best treatment of it is Smith, Captives.`
STUDIES = WORKS | frozenset(
    folded(
        "treatment treatments account accounts survey surveys overview history histories analysis analyses "
        "work works studies biographies articles introduction introductions discussion interpretation "
        "synthesis literature arbeiten studien werke forschungen biographien biografien untersuchung "
        "untersuchungen studi lavori lavoro ricerche travaux études ouvrages biografia biografie biographie"
    )
)
# What else a remark before a colon calls the source, in Cyrillic letters
SOURCES = frozenset(
    folded(
        "книги сборнике сборнику справочнику справочнике изданию издании публикации источнику источникам "
        "данным материалам документам виданню виданням збірником джерелом издању зборнику изданието"
    )
)
# What a remark calls a book in another language: `wyd. pol.: Boże igrzysko`, `dt. Übers.: Das Zeitalter`
VERSIONS_OF_A_BOOK = frozenset(
    folded(
        "translation transl edition ausgabe übersetzung übers fassung traduction traduzione traducción "
        "tradução trad édition edizione edición wydanie wyd przekład przekł tłum překlad překl vydání vyd "
        "preklad prekl vydanie prevod prev izdanje izd перевод пер издание изд переклад видання вид превод "
        "издање прев"
    )
)
# What is done with a source: `taken from Leonhard`, `piše Clementi v`, `wurden publiziert in`
TELLING = frozenset(
    folded(
        "examined covered analysed analyzed dealt explored surveyed studied traced outlined detailed "
        "presented published printed reprinted quoted cited translated adapted taken reproduced excerpted "
        "summarised summarized recounted told described discussed treated found given laid made mentioned "
        "recalled include includes publiziert veröffentlicht abgedruckt zitiert beschrieben behandelt "
        "dargestellt gedruckt ediert aufgezählt aufgelistet geschildert erörtert wiedergegeben reported "
        "reports entnommen schreibt berichtet erwähnt publié publiée "
        "publiés traité traitée traités traitées analysé analysée étudié étudiée "
        "reproduit reproduite cité citée décrit raconté rapportée rapporté parue paru tiré tirée écrit "
        "pubblicato pubblicata riportato "
        "riportata citato citata descritto ricostruito tratto scrive ricorda opublikowany opublikowano "
        "opublikowane przedstawił przedstawia cytowany podaje pisze wspomina otištěn otištěno publikován "
        "publikováno citován uvádí píše zmiňuje popisuje uverejnený publikovaný uvádza píše objavljen "
        "objavljeno objavljena navaja navedena navedeno omenja piše opisuje povzeto povzeta citirano navodi "
        "pominje пише спомиње наводи пишет сообщает приводит упоминает упомянут упомянуто описан описано "
        "рассказывает дает даёт указывает цитируют цитирует зазначає наводить пише згадує дава споменава "
        "говорится сказано упоминается описывается рассказывается излагается содержится содержатся помещен "
        "помещена помещено помещены напечатан напечатана напечатано напечатаны приведены приведен изложен "
        "изложена изложено изложены йдеться вміщено вміщена описаний описана описани се говори"
    )
)
# Of a verb in Cyrillic small letters: `потери превышали`, `раздел опирается`, `мы писали`
VERB_ENDINGS = tuple(
    "ется ются ится ятся лся лась лось лись вся лася лося лися вает вают ует уют вал вала вали шали сали "
    "ться".split()
)
# With these a sentence begins, and no name: `Поэтому, 3 мая 1911 года, он просил`
OPENERS = frozenset(
    folded(
        "так поэтому однако затем тогда теперь здесь там итак кроме таким это эти этот эта все также "
        "actually interestingly ironically significantly notably remarkably similarly incidentally curiously "
        "however paradoxically conversely unfortunately fortunately surprisingly importantly admittedly "
        "tellingly strikingly apparently indeed moreover nevertheless nonetheless furthermore finally "
        "consequently accordingly subsequently additionally likewise meanwhile therefore thus hence "
        "strangely oddly arguably understandably predictably certainly clearly obviously evidently "
        "presumably undoubtedly initially originally eventually ultimately recently thereafter afterwards"
    )
)
WHO = frozenset(
    folded(
        "who which ki kteří která které ktorý ktorá który która które koji koja koje который которая которое"
    )
)
# With these a title cannot end: what stands behind them is a page or a day of what the remark is about.
# Words that no prose ends with before what it cites; a title may: `Tak bylo`
AUXILIARIES = frozenset(
    folded(
        "so je sta bil bila bilo bili jsou byl byla byli byly był była było były ist sind wurde wurden waren"
    )
)
ENDLESS = frozenset(
    folded(
        "the a an le la les du des die das dem il lo gli el los in on at of by from to with for and on auf "
        "aus bei im am mit zum zur und dans sur par à et nei nel nella nelle dal dalla e ed na str z ze od "
        "s su på из от по на об для при без под над между за до про з із від кроз below above unten oben "
        "trouve trouvent figure findet finden znajduje nachází nalazi trova trovano encuentra sich się"
    )
)
# With these a book of documents begins
COLLECTIONS = frozenset(
    folded(
        "акты памятники сборник собрание документы материалы грамоты книга полное полн протоколы "
        "законы законодательство разряды дополнения письма аи ааэ даи ддг сгг сггд моэи риб псрл псз амг аю "
        "аюзр рио акти документи "
        "матеріали збірник збірка грамоти сггид азр гвнп асэи афзх афзхи пдс пдрв дрв аввд дкз пкмг "
        "отчет отчёт стенограмма стенограммы декреты директивы приказы договоры переписка хрестоматия "
        "звіт стенограма універсали листування збор дакументы матэрыялы извори грађа протоколи "
        "dokumente dokumenty dokumenti dokumentumok documents documente documenti documenten documentos "
        "quellen akten aktenstücke urkunden briefe briefwechsel protokolle regesten źródła prameny izvori "
        "letters lettres lettere correspondence correspondance carteggio brieven pisma listy korespondence"
    )
)
# What the adjective before tells of: `Стенографический отчет съезда. Бюл. 1. С. 18`
COLLECTED = frozenset(
    folded("документы акты грамоты письма протоколы материалы отчет отчёт звіт документи документа протоколи")
)
# Journals that Russian notes cite by volume and page, and whose names no book has
JOURNALS = frozenset(
    folded(name)
    for name in (
        "Красный архив", "Русский архив", "Русская старина", "Исторический вестник", "Вестник Европы",
        "Голос минувшего", "Каторга и ссылка", "Пролетарская революция", "Красная летопись",
        "Исторические записки", "Исторический архив", "Вопросы истории", "История СССР", "Русская мысль",
        "Русское богатство", "Отечественные записки", "Киевская старина", "Военный сборник",
        "Морской сборник", "Журнал Министерства народного просвещения", "Красный архивист", "Былое",
        "Минувшие годы", "Летопись революции", "Літопис революції", "Український історичний журнал",
        "Записки НТШ", "Современные записки", "Исторически преглед", "Известия на държавните архиви",
        "Историјски часопис",
    )
)  # fmt: skip
JOURNAL_WORDS = ("ж. ", "ж-л ", "журн. ", "журнал ", "газ. ", "газета ")
# Of noble families: `Karl Frhr. v. Hale`
SHORT_VON = frozenset(("v", "v.", "v ."))
VON_KINDS = k.WORD + k.VOLUME_LABEL + k.LABEL_WORD + k.SIGNAL
SHORT_RANKS = frozenset("Frh Frhr Freih Reichsfrh Gf Edl".split())
RANKS = SHORT_RANKS | frozenset("Freiherr Graf Ritter Edler Fürst Baron Reichsgraf Reichsfreiherr".split())
OF_NOBILITY = SHORT_VON | RANKS
"""Words one of which a note with a noble family has."""
