"""The words around an address of the web: what leads to it, and the day on which it was looked at.

`…, available at: https://…`, `[online] … [cit. 11.02.2019]. Dostupné z: https://…`, `, <https://…>, accessed
2/11/2019`, `[En ligne], URL : https://… (consulté le 11 février 2019)`, `last modified 3 May 2014, https://…`.
Nothing that we tell of a source says them; the address alone is left, behind a comma.
"""

from __future__ import annotations

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, Put, kinds_of, replaced, starts
from benes_refs.grammar.language.lists import folded
from benes_refs.knowledge.fold import fold
from benes_refs.regexes import compiled

MOST_AROUND = 24  # items on each side of an address
# What says that an address comes; `e_ ressource` is the folded `E-Ressource`
LEADING = frozenset(
    folded(
        "available accessible online retrieved url doi abrufbar verfügbar zugänglich einsehbar "
        "onlineausgabe download disponible consultable accesible disponibile consultabile reperibile "
        "disponível dostupné dostupný dostupno dostupna dostępny dostępne dostępna dosegljivo dosegljiva "
        "elérhető beschikbaar tillgänglig adresse tilgjengelig tilgængelig erişim adres adresi ligne "
        "internet internetadresse internetu línea linha linea доступа доступ доступу електронний "
        "электронный электронная ресурс електронна достъп získáno získané stiahnuté staženo převzato "
        "prevzaté pobrano pobrane źródło zdroj přístup"
    )
)
# What says on which day it was looked at
LOOKED_AT = frozenset(
    folded(
        "accessed retrieved visited viewed cited cit consulted checked seen pridobljeno dostop dostopano "
        "pristupljeno pristup preuzeto posjećeno abgerufen aufgerufen eingesehen zugriff zugriffs abruf "
        "consulté consultée consultés consultado consultada consultato consultata consulta acesso acessado "
        "dostęp citováno navštíveno ověřeno обращения звернення дата посещения преузето hozzáférés letöltés "
        "letöltve geraadpleegd bezocht besökt hämtad hämtat besøgt lest hentet tilgået sótt luettu viitattu "
        "stand besucht accesat erişim consultation consultazione accesso accès visité visitato visto acceso "
        "vid viděno videné citované navštívené overené prístup odczyt sprawdzono"
    )
)
# What says on which day it was written, which we tell
WRITTEN = frozenset(folded("modified updated revised published posted aktualisiert modifié aggiornato"))
JOINING = frozenset(
    folded(
        "at from on in via the last lastly as of de del di da le la el il l am vom zum zuletzt letzter "
        "datum des der den em no na dne z ze pod w dnia ostatni ostatnio zadnji zadnjič posljednji dana op "
        "po til på den режим дата à a sur sous en unter auf und and for pdf html internet site sito "
        "http https адрес fecha data date ultimo ultima último dernière fois tarihi ve"
    )
)
CLASSES = {
    **dict.fromkeys(k.COMMA + k.STOP + k.COLON + k.SEMICOLON, "s"),
    **dict.fromkeys(k.OPEN + k.OPEN_BRACKET, "("),
    **dict.fromkeys(k.CLOSE + k.CLOSE_BRACKET, ")"),
    **dict.fromkeys(
        k.NUMBER + k.YEAR + k.MONTH + k.ORDINAL + k.NUMERIC_DATE + k.CODE + k.PAIR + k.SLASHES + k.YEAR_WORD,
        "d",
    ),
    k.URL: "U",
}
"""Signs, brackets, what a day is made of, and an address, each by one letter."""
OF_WORDS = (("a", LOOKED_AT), ("l", LEADING), ("w", WRITTEN), ("j", JOINING))
ON_A_SITE = ("sur", "su", "on")
BEFORE_A_SITE = (k.QUOTED + k.WORD + k.NAME, k.QUOTED + k.COMMA + k.WORD + k.NAME)
# From the address to the left: days only behind who looked at it
LED = compiled(r"(?:[alj(s]|[d)](?=[dsj]*a))*")
SEEN = compiled(r"[s(]*[jl]*a[ajls]*(?:d[dsj]*(?<=d))?|\(d[ds]*(?<=d)(?=\))")
WRITTEN_ON = compiled(r"(?<![jw])j*+w[wj]*+(?=d[ds]*+$)")
ABOUT_THE_FORM = compiled(r"\([lj]*l[lj]*\)")  # `[online]`, `[En ligne]`


def without_access(items: list[Item]) -> list[Item]:
    """The items with each address of the web alone behind a comma."""
    classes = "".join(map(_class, items))
    out: list[Item] = []
    done = 0
    for at in starts(classes, "U"):
        begun, end = _surroundings(classes, at, done)
        out += _said_before(items, classes, done, begun)
        address = items[at]
        if begun < at or (out and out[-1].kind == k.SEMICOLON):
            out.append(Item(k.COMMA, items[begun].start, items[begun].start + 1, ","))
        out.append(Item(k.URL, address.start, items[end - 1].end, address.text))
        done = end
    return _on_their_sites([*out, *items[done:]]) if done else items


def _on_their_sites(items: list[Item]) -> list[Item]:
    """`« La mer », sur Le Temps des ports, 3 mai 2014, https://…`: the site that holds the page."""
    kinds = kinds_of(items)
    found: list[Put] = []
    for run in BEFORE_A_SITE:
        for at in starts(kinds, run):
            on = at + len(run) - 2
            word = items[on]
            if word.text in ON_A_SITE:
                found.append((on, on + 1, [Item(k.IN, word.start, word.end, word.text, "inside")]))
    return replaced(items, sorted(found))


def _class(item: Item) -> str:
    if found := CLASSES.get(item.kind):
        return found
    if item.text in "<>":
        return "(" if item.text == "<" else ")"
    word = fold(item.text)
    return next((letter for letter, words in OF_WORDS if word in words), "x")


def _surroundings(classes: str, at: int, done: int) -> tuple[int, int]:
    """Where what is said around an address begins and ends."""
    before = classes[max(done, at - MOST_AROUND) : at][::-1]
    led = LED.match(before)
    run = led[0].rstrip("j") if led else ""
    if "a" not in run and "l" not in run:
        run = run[: len(run) - len(run.lstrip("("))]
    unclosed = run.count("(") - run.count(")")
    end = _closed(classes, at + 1, unclosed)
    while (seen := SEEN.match(classes[end : end + MOST_AROUND])) is not None:
        end = _closed(classes, end + seen.end(), seen[0].count("("))
    return at - len(run), end


def _closed(classes: str, at: int, unclosed: int) -> int:
    """Behind the brackets that close what was opened before."""
    while unclosed > 0 and classes[at : at + 1] == ")":
        at, unclosed = at + 1, unclosed - 1
    return at


def _said_before(items: list[Item], classes: str, start: int, end: int) -> list[Item]:
    """The items before an address, without `[online]` and without `last modified` before a day."""
    said = classes[start:end]
    dropped: set[int] = set()
    for found in (*ABOUT_THE_FORM.finditer(said), *WRITTEN_ON.finditer(said)):
        dropped.update(range(start + found.start(), start + found.end()))
    return [items[at] for at in range(start, end) if at not in dropped]
