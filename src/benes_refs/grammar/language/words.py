"""Small closed lists of words that the grammar of printed sources goes by, folded for look-up.

What grows with every archive, language and author is knowledge and stands in its tables.
"""

from __future__ import annotations

from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.language.telling import OPENERS
from benes_refs.knowledge.fold import fold

# persons
HONORIFICS = frozenset(
    folded(
        "lord lady sir dame viscount earl duke baron count countess marquess admiral marshal др dr проф акад "
        "prof professor gen general прот архим еп архиеп митр свящ свщ игум протоиерей митрополит "
        "архиепископ епископ патриарх архимандрит игумен священник великий князь княгиня граф графиня "
        "барон генерал доц маршал иеромонах иером протопр протопресв протопресвитер протоиер диакон "
        "диак протодиак иеродиак схиигум схим схимон схимонах схиархим иеросхим мон монах инок игуменья єп "
        "архієп отець священномученик монахиня схимонахиня иеросхимонах схиархимандрит схиигумен схимник "
        "иеродиакон протодиакон святитель свт преподобный прп святой архієпископ єпископ архімандрит ігумен "
        "ієромонах священик протоієрей"
    )
)
# Before a name, with a point that ends no sentence: `raport ppłk. K. Zaborowskiego`, `notatka dyr. S. W.`
RANKS = frozenset(
    folded(
        "dyr gen płk ppłk min prof dr ks por ppor kpt mjr amb inż ing mgr rtm bp abp kard sen red "
        "gén lieut cdt cne adm obstlt genlt genmaj oberstlt capt cmdr gral cnel "
        "wiceprez prez vysl velvysl posl pos konz kons plk pplk mjr npor kpt škpt arm div brig gšt tov tow "
        "dipl akad gosp dr im "
        "ś p sv zv tzv tzw čs čsl gen bri maj cap col lt hon rev avv "
        "ген полк подполк тов проф акад им майор св архиеп еп митр архим иером игум прот свящ"
    )
)
# What a book calls itself, last in its title: `Сборник документов. Справочник М., 2003`
GENRES = frozenset(
    folded(
        "справочник сборник указатель словарь энциклопедия документы документов материалы материалов очерки "
        "очерк статьи статей воспоминания воспоминаний мемуары дневник письма каталог хроника альбом "
        "исследование"
    )
)
PEERS = frozenset(folded("earl duke marquess viscount countess duchess marchioness"))
ROYAL = frozenset(folded("князь княгиня царь царица император императрица"))
ARTICLES = frozenset(
    folded("the a an le la les l der die das dem des il lo gli i el los las un une ein eine en")
)
# Words with which titles begin and no name does: `На Украине. …`, `Голос Киева. Киев, № 157`
TITLES_BEGIN = frozenset(
    folded(
        "на по за из із зі до од от від об под під над при про без для через между між меж перед пред после "
        "після след против проти у в к с о во со ко край през кроз према код первый первая первое первые "
        "перший перша перше первата први прва второй вторая другий друга третий новый новая новое новые "
        "новий нова нове нові нови ново наш наша наше наши наші великая великое велика велике красный "
        "красная красное червоний червона червоне червени белый белая белое білий біла біле русский русская "
        "русское рускі руска руски русские російська російський украинская украинский українська "
        "український українське украинские советская советский советское радянська радянський радянське "
        "савецкая съветска совјетски народная народное народна народне народни народен вольная вільна "
        "последние последний последняя рабочая рабочий робітнича робітник крестьянская социалистическая "
        "комсомольская вечерний вечерняя вечернее вечірній вечірня утренняя южный южная юный північна "
        "південний северная голос вестник вісник известия вісті газета слово дело діло путь шлях жизнь "
        "життя борьба боротьба история історія історија гісторыя правда искра іскра заря зоря рада очерки "
        "нариси сборник збірник зборник материалы матеріали документы документи архив архів дневник деяния "
        "досье акты записки письма книга летопись повесть хроника собрание памятники законы труды доклад "
        "доклады протокол протоколы стенограмма список списки процесс отчет отчёт обзор биография "
        "энциклопедия словарь справочник каталог указатель краткий краткая полный полное всеобщая "
        "воспоминания мемуары беседы речи сочинения статьи избранные избранное переписка спогади листи акти "
        "літопис збірка протоколи праці повне зібрання вибране статті спомени речник летопис"
    )
)
# Words that lead to a source: `Впервые: Исторический вестник. 1889`
NO_PERSONS = (
    ARTICLES
    | TITLES_BEGIN
    | OPENERS
    | frozenset(
        folded(
            "впервые вперше опубликовано опубл перепечатано источник джерело примечание примітка изд сб зб "
            "впрочем газета газ журнал журн бумаги записки воспоминания мемуары дневник дневники письма "
            "переписка очерк очерки заметки спогади щоденник щоденники листи папери нариси спомени дневници "
            "писма сећања war peace diplomacy revolution politics power society terror empire nationalism "
            "communism socialism democracy ideology strategy krieg frieden diplomatie politik macht guerre "
            "paix guerra memoirs diaries diary letters speeches documents works writings memoiren tagebücher "
            "tagebuch reden briefe schriften werke akten dokumente erinnerungen weisungen lettres discours "
            "mémoires souvenirs scritti opere lettere discorsi memorie diari pisma spisy listy dzienniki "
            "wspomnienia pamiętniki deníky paměti vzpomínky spomini sochineniia sochineniya sochinenija "
            "vospominaniia vospominaniya vospominanija dokumenty istoriia istoriya istorija sbornik pace "
            "война мир революция власть общество wojna pokój válka mír vojna mier rat œuvres dzieła zbornik "
            "epistolario chronique cronaca crónica chronica cronache obras obres correspondance recueil "
            "materialien beiträge quellen ursachen forschungen protokolle berichte aufsätze studien vorträge "
            "prispevki prilozi gradivo građa materiały materiály materijali źródła prameny příspěvky "
            "przyczynki studia szkice tanulmányok iratok contributions contributi beiträgen "
            "vospominanya"
        )
    )
)
# Of a noun that no family is called by: `Dissolution, 175`, `Vorgeschichte, S. 236` are titles
NOUN_ENDINGS = tuple(
    "tion tions ungen schaft heit keit geschichte ismus ism politik ция фия мия атия ние тие ство ость изм "
    "ція фія мія ння ття цтво ізм ција фија ство ње ост изам".split()
)
CAPITAL_PARTICLES = frozenset(folded("de di da van von del della la le du d o ter zu"))
FAMILY_ENDINGS = ("ић", "ов", "ев", "ин", "ски", "ський", "ский", "цкий", "цький", "енко", "чук", "вић", "ћ")
RUSSIAN_ENDINGS = ("ов", "ев", "ин", "ын", "ский", "цкий", "ко", "ук", "юк", "ян", "швили", "ая")

# before a citation, and where a sentence is no citation
LEAD_WORDS = frozenset(
    folded(
        "so anders nach auch ebenso dagegen dazu hierzu ferner weiter tak także také ďalej dále dalej dalje "
        "podrobně podrobněji blíže nověji nejnověji naposledy zejména obdobně podobně souhrnně srovnej "
        "podrobne podrobnejšie bližšie najnovšie najmä podobne súhrnne szerzej ostatnio zwłaszcza podobnie "
        "m.in podrobneje več zlasti podobno nazadnje opširnije opširno posebno detaljnije šire slično npr np "
        "напр also cited but quotation quotations quote quoted example examples statistics figures data text "
        "texts zitat zitate grundlegend grundsätzlich zusammenfassend ausführlich ausführlicher ähnlich "
        "einführend allgemein kritisch exemplarisch zuletzt neuerdings zitiert abgedruckt gedruckt "
        "veröffentlicht darüber hierüber dafür hiefür hiezu demgegenüber selon d'après ainsi ergänzend "
        "weiterführend vertiefend eingehend detailliert maßgeblich außerdem zudem differenziert jüngst"
    )
)
# What a remark before a colon is about: `Knappe Übersicht: Zubkova, Soviet Regime, 137`, `Per una sintesi: …`
REMARKS = frozenset(
    folded(
        "übersicht überblick überblicke forschungsstand forschung literatur zitat zitate dokument dokumente "
        "quelle quellen zusammenfassung kritik einzelheiten details beispiel beispiele hinweise angaben "
        "zahlen standardwerk darstellung darstellungen forschungsüberblick diskussion deutung synthèse "
        "exemple exemples détails texte citation bibliographie mise sintesi rassegna esempio esempi testo "
        "citazione bibliografia dettagli összefoglalóan részletesen bővebben minderről erről"
    )
)
# Small words behind which an author stands, and verbs that say what he does: `Zitate bei Osburg, …, S. 111`
CITED_BY = frozenset(
    folded(
        "bei nach laut gemäß durch von chez selon par d'après presso secondo da a di bietet bieten vertritt "
        "vertreten beschreibt schildert betont zeigt meint schreibt hält liefert gibt behandelt untersucht "
        "argumentiert urteilt kommt nennt erwähnt bemerkt berichtet dazu hierzu hierüber darüber stammt "
        "donne écrit montre souligne propose scrive ricorda sostiene osserva bereits schon ausführlich"
    )
)
INTERVIEWS = frozenset(
    folded(
        "interview interviewed interviews communication auskunft mitteilung testimonianza gespräch entretien "
        "intervista colloquio rozhovor rozhovory rozmowa lecture lectures speech speeches discours vortrag "
        "wywiad relacja razgovor intervju interjú interviu pogovor интервью интервју разговор інтерв'ю"
    )
)  # what was said to the author and is printed nowhere
# `Саму записку напечатали: Сталин и космополитизм. …`: what was printed there, and no title
PRINTED = frozenset(
    folded(
        "напечатали напечатан напечатана напечатано напечатаны опубликовал опубликовали опубликован "
        "опубликована опубликовано опубликованы распубликовано распубликован распубликована издан издана "
        "издано изданы перепечатано публикуется воспроизведен приведен приведена приведено надруковано "
        "надрукований надрукована опубліковано опублікований опублікована опубліковані видано видана "
        "публикуван публикувана публикувано публикувани обнародван обнародвана отпечатан отпечатана објављен "
        "објављена објављено објављени подсчитано рассчитано вычислено составлено приводится приводятся "
        "приведены цитируется подраховано обчислено наведено наводиться опубл публ публикация изложено "
        "штампано објавен објавена надрукаваны апублікаваны апублікавана "
        "přetištěno přetisk otištěno uveřejněno vytištěno citováno pretlačené citované przedruk "
        "przedrukowano przedrukowane wydrukowano opublikowano ponatis ponatisnjeno objavljeno pretisak "
        "tiskano citirano ristampato riprodotto pubblicato réimprimé reproduit abgedruckt nachgedruckt "
        "wiederabgedruckt veröffentlicht wiedergegeben zitiert megjelent közölve idézve"
    )
)
VERBS = frozenset(
    folded(
        "is are was were remains has had have put puts says said writes wrote argues gives draws draw relies "
        "rely follow follows appears shows can may ist steht sind findet finden jest są je jsou est sont è "
        "sono находится дан дана приведен приведена опубликован опубликована основан основана основано "
        "основаны взят взята взято взяты вышел вышла вышло вышли"
    )
)
NO_TITLE = frozenset(
    folded("who whose whom which the a an then later która qui che který")
)  # in small letters

# titles and what stands beside them
# Of oneself: `My Mission to Spain`, `Mein Leben`
OF_ONESELF = frozenset(
    folded(
        "my mein meine meinem meinen meiner mon mes moja moje mój muj mia mie mio miei moi moe moia moya "
        "moei мой моя мое мои моей моих моего мое моє мої моїх моја моје моји"
    )
)
MEMOIR_WORDS = OF_ONESELF | frozenset(
    folded(
        "memoir memoirs memoires memoiren memorie diary diaries diario diariusz dziennik dzienniki tagebuch "
        "tagebucher erinnerungen souvenirs ricordi wspomnienia pamietnik pamietniki pameti spomini dnevnik "
        "dnevniki vospominaniia vospominaniya vospominanija memuary мемуары мемуарные воспоминания "
        "воспоминаний дневник дневники спогади щоденник мемоари спомени спомен zapiski записки reminiscences "
        "recollections autobiography автобиография автобіографія аутобиографија autobiografia autobiografija "
        "vospominanya secanja secanje сећања deník deniky vzpominky spomienky спомини "
        "denkwürdigkeiten lebenserinnerungen kriegserinnerungen autobiographie memuarai memuāri jurnalul "
        "memoriile amintirile dagboeken gedenkschriften dagböcker dagbøger päiväkirjat muistelmia minner "
        "hatiralar hatiralarim hatiratim anilar anilarim hatirat goruslerim gunluk gunlugu emlekiratok "
        "emlekirataim emlekezesek visszaemlekezesek naplo naploja amintiri memorii jurnal insemnari "
        "muistelmat paivakirja malestused paevik atminas atsiminimai dienorastis minnen dagbok erindringer "
        "dagbog memorias recuerdos uspomene успомене herinneringen dagboek zapisky απομνημονευματα"
    )
)
# What a book calls itself behind a point: `Mnichovské dny. Paměti, Praha 1968`
KINDS_OF_BOOK = MEMOIR_WORDS | frozenset(
    folded(
        "studie štúdie eseje dokumenty sborník zborník zbornik monografie korespondence listy biografie "
        "rozprawy studia szkice biografia dokumenti studije razprave eseji aufsätze briefe dokumente studien "
        "biographie vorträge tanulmányok emlékiratok esszék levelek dokumentumok studii documente saggi "
        "documenti biografía essais études novellen erzählungen gedichte roman reden skizzen essays "
        "opowiadania racconti romanzo discorsi lettere récits nouvelles poèmes ensayos relatos povídky "
        "elbeszélések"
    )
)
# `Ученые записки`, `Современные записки`: the name of a journal, no memoirs
JOURNAL_NAMES = frozenset(
    folded(
        "ученые учебные наукові учені вчені научные научни навуковыя исторические історичні отечественные "
        "современные славянские літературні литературные"
    )
)
# The last word of a newspaper's name, where the day behind it stands in figures or in brackets
NEWSPAPERS = frozenset(
    folded(
        "pravda izvestiia izvestiya izvestija times guardian telegraph herald post express mail chronicle "
        "tribune gazette standard observer worker figaro humanité matin zeitung tageblatt tagblatt "
        "beobachter deutschland lidu právo noviny ludu ľudu narodu národu wschodu kraju stampa unità "
        "avanti messaggero правда известия труд abc presse listy politika narod národ novine novin dnevnik "
        "denník deník dziennik hlas osvobození zprávy hírlap lloyd népszava universul timpul sera d’italia "
        "popolo giornale temps echo écho petit debate sol vanguardia notícias século nyheter dagbladet "
        "bladet tidende tidningen aftenposten politiken handelsblad telegraaf volkskrant courant sanomat "
        "звезда газета gazeta faz nzz nyt advertiser courier mercury register argus statesman gleaner"
    )
)
# What leads to a periodical's name: `Газ. «Труд»`, `Журнал «Большевик»`
PERIODICALS = frozenset(folded("газета газ журнал журн часопис вестник в-к лист часопіс списание сп ж-л"))
# What names a periodical with its town: `Социалистический вестник. Берлин. 1925. № 5`
OF_PERIODICALS = frozenset(
    folded(
        "вестник бюллетень журнал газета обозрение ведомости листок известия новости голос слово часопис "
        "вісник бюлетень вісті веснік бюлетэнь вестник преглед списание весник гласник летопис новини нива "
    )
)
# Words before a publisher or printer that no colon leads to
PUBLISHING = frozenset(
    ["изд-во", "вид-во", *folded("изд издательство издание тип типография видавництво издателство")]
)
PRINTERS = frozenset(folded("тип типография"))
# Words for a printing; some of them name an editor or a publisher too, and only a number tells.
PRINTINGS = frozenset(
    folded(
        "ed edn edition aufl auflage ausg ausgabe izd изд издание вид видання vyd vydání vydanie wyd wydanie "
        "éd édition edizione kiadás kiad izdanje izdaja natis выд выданне издање ediția ediţie ediție "
        "upplaga painos trükk leidimas izdevums edición edição editie druk "
        "opplag oplag"
    )
)
# What a printing is beside its number: `3-е изд., испр. и доп.`, `2., überarb. Aufl.`
REVISED = frozenset(
    folded(
        "испр исправл исправленное доп дополн дополненное перераб переработанное стер стереотип "
        "стереотипное расш репринт репр виправл виправ випр допов доповн перероб переробл розшир прераб "
        "поправ разш допъл доопр допуњено измењено изм дап выпр перапрац überarb erw erweit durchges verb "
        "bearb rev enl popr uzup rozsz poszerz přeprac dopl rozš opr aktual riv ampl prerađ dop izm "
        "jav javított bőv bővített átd átdolg átdolgozott revăzută revizuită adăugită îmbunătățită prerobené "
        "doplnené riveduta ampliata accresciuta aumentada corregida revisada ampliada revue augmentée "
        "przejrz zmien papild tark uud uudistettu täiend parand"
    )
)
BINDINGS = frozenset(folded("pbk pb paperback hardback hbk"))
RENEWED = frozenset(
    folded(
        "rev revised new enlarged expanded neue nová nowe nuova nouvelle illustrated abridged erw überarb "
        "durchges verb nouv nueva nova novo nieuwe corr riv новое нове új"
    )
)
PRINTED_AGAIN = frozenset(
    folded(
        "rééd réédition réimpr réimpression repris reprise nouv nachdruck neuausgabe neuaufl neuauflage "
        "reprint reprinted repr nd facsimile faksimile rist ristampa nuova reed reimpr"
    )
)
ORDINAL_WORDS = frozenset(
    folded(
        "second third fourth revised zweite dritte vierte deuxième troisième seconda terza druhé třetí "
        "tretie drugie trzecie drugo treće druga tretja второе третье второ трето четвърто друго треће "
        "друге третє трете другое трэцяе toinen kolmas neljäs "
        "második harmadik doua treia tweede derde vierde vijfde zesde"
    )
)
EDITING = frozenset(folded("edited compiled compilation selected"))
CREDITING = EDITING | frozenset(
    folded("preface foreword introduction afterword translated translation introduced annotated prologue")
)
DATE_JOINTS = frozenset(folded("vom от z ze dne of du des del dei din od від за на i iz из з den dated a"))
ENTRIES = frozenset(
    folded("eintrag eintragung entry entrée annotazione zapis запись zápis záznam aufzeichnung")
)
CAPITAL_IN = frozenset(("В", "У", "W", "V"))

# imprints and numbers
FOLDERS = frozenset(
    folded(
        "folder file dossier mappe akte akten složka obal zložka teczka fascicolo cartella fascikl fascikla "
        "fasc sottofascicolo sottofasc sf f mapa omot dosar dosarul dos dosszié "
        "папка дело ovoj map podmapa"
    )
)
PARTS_OF_A_BOOK = frozenset(
    "vorwort nachwort einleitung geleitwort preface foreword introduction afterword postface prefazione "
    "introduzione prologo prefacio avant-propos voorwoord inleiding forord".split()
)
SEASONS = frozenset(
    "Spring Summer Autumn Fall Winter Frühjahr Frühling Sommer Herbst printemps été automne hiver jaro léto "
    "podzim zima jar leto jeseň wiosna lato jesień primavera estate autunno inverno весна лето осень "
    "зима".split()
)
NOT_PUBLISHERS = frozenset(folded("Festschrift Manuskript manuscript rukopis rękopis maszynopis typescript"))
# Before the day on which a page of the web was looked at
ACCESSED = frozenset(
    folded(
        "accessed retrieved visited pridobljeno dostop dostopano pristupljeno abgerufen zugriff consulté "
        "consultée dostęp citováno navštíveno обращения consultato hozzáférés consultado consulta "
        "consultation acceso consultazione accesso acesso accès visité visitato visto"
    )
)
# With which the proceedings of parliaments begin: `Atti parlamentari, Camera dei Deputati, 12 marzo 1921`
PROCEEDINGS = frozenset(
    folded(
        "atti stenographische stenographischer stenografische stenografické stenografický stenografske "
        "stenografski sprawozdanie képviselőházi felsőházi országgyűlési verhandlungen débats desbaterile "
        "dezbaterile parliamentary hansard handelingen těsnopisecké těsnopisecká"
    )
)
PIN_WORDS = frozenset(
    folded(
        "at hier here esp especially zde tu ici здесь особенно qui bes besonders particularly tukaj insb "
        "insbes insbesondere namentlich spez spec notamment surtout spécialement soprattutto specialmente "
        "különösen főleg itt zejména zvláště hlavně obzvláště najmä hlavne osobitne zwłaszcza szczególnie "
        "îndeosebi aici posebno osobito naročito ovdje ovde zlasti predvsem qui segnatamente "
        "aldaar daar tutaj här hér särskilt särsk særlig særligt spesielt især erityisesti sérstaklega"
    )
) | {fold("vor allem"), fold("v. a."), fold("v a"), fold("v . a")}
