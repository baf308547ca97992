"""Family names of two words without a hyphen, which no rule tells from a second given name.

`Largo Caballero`, `Luis | Suárez Fernández`, `Manuel | Tuñón de Lara`: Spaniards have two, and the first of
them is the one that they are called by.
"""

from __future__ import annotations

from collections.abc import Sequence

from benes_refs.grammar.language import kinds as k
from benes_refs.grammar.language.items import Item, kinds_of
from benes_refs.grammar.language.lists import folded
from benes_refs.grammar.persons.given_names import GIVEN
from benes_refs.knowledge.fold import fold

SPANISH = frozenset(
    folded(
        "Abad Abella Acosta Aguado Aguilar Aguirre Agulló Alcalá Alcaraz Alfaro Almansa Alonso Alted "
        "Álvarez Amador Andrade Andújar Antúnez Aparicio Aragón Aranda Arce Arias Arnau Arranz Arroyo "
        "Artola Avilés Ayala Azcárate Aznar Báez Ballarín Ballesteros Barrera Barrios Beltrán Benítez "
        "Bermejo Bermúdez Bernal Blanco Blasco Botella Bravo Caballero Cabanellas Cabrera Calero Calvo "
        "Camacho Cano Cárdenas Cardona Carmona Carrasco Carrero Carrillo Casado Casares Castillo Castro "
        "Catalán Cazorla Ceballos Cerezo Chamorro Chávez Cierva Cobos Contreras Cordero Correa Cortés "
        "Crespo Cuenca Cuesta Delgado Díaz Díez Domínguez Dorado Durán Durango Egido Eiroa Elorza "
        "Enríquez Escobar Escudero Espadas Espina Espinosa Estévez Estrada Fernández Fraga Fuentes Galán "
        "Galíndez Galindo Gallardo Gallego Garay García Garrido Garriga Giménez Giral Girón Godoy Gómez "
        "Gomis González Guerrero Guillén Gutiérrez Guzmán Haro Heredia Hermoso Hernández Hernando Herrera "
        "Herrero Hidalgo Hurtado Ibáñez Ibarra Iglesias Izquierdo Jiménez Jover Juárez Juliá Lacruz Laín "
        "Lara Largo Lasso Ledesma Llorente López Luengo Luque Madariaga Maldonado Marichal Márquez "
        "Marquina Martínez Mateos Maura Medina Meléndez Méndez Menéndez Merino Miguélez Miralles Mola "
        "Molina Monreal Montalvo Montero Mora Morales Morán Morcillo Moreno Morodo Moya Muñoz Narváez "
        "Navarro Nieto Núñez Ojeda Olmedo Olmos Ordóñez Orive Orozco Ortega Ortiz Ossorio Otero Pacheco "
        "Padilla Páez Palacios Palafox Palomares Pardo Paredes Parra Pascua Pastor Pecharromán Peláez "
        "Peña Perea Pereira Pérez Piñeiro Plaza Ponce Portela Portero Pozo Prado Prieto Primo Puente "
        "Pulido Queipo Quesada Quintana Quiroga Ramírez Ramos Redondo Reig Reyes Ridruejo Río Ríos Rivas "
        "Rivera Rodríguez Rojas Roldán Romero Rosado Rozas Rubio Ruiz Sabater Sáez Sagardoy Sáinz Sainz "
        "Sáiz Salas Salazar Salgado Salinas Samper Sánchez Sancho Santana Sanz Serrano Sierra Solano "
        "Soler Sopena Sotelo Soto Suárez Téllez Tello Tierno Torrente Torres Tuñón Tusell Uceda Ugarte "
        "Unzueta Urquijo Vaca Valcárcel Valdivia Valenzuela Valera Valle Vallejo Valls Varela Vargas "
        "Vásquez Vázquez Vega Velasco Velásquez Velázquez Vélez Vera Vidal Viejo Vilar Villar Villares "
        "Villegas Viñas Vivas Yagüe Yáñez Zabala Zafra Zamora Zapata Zavala Zugazagoitia Zulueta"
    )
)
DOUBLE_FAMILIES = frozenset(
    tuple(folded(pair))
    for pair in (
        "Ллойд Джордж", "Лиддел Гарт", "Лиддел Харт", "Брюс Локкарт", "Бетман Гольвег", "Дафф Купер",
        "Сетон Уотсон", "Тан Богораз",
        "Liddell Hart", "Lloyd George", "Grant Duff", "Seton Watson", "Bruce Lockhart", "Wheeler Bennett",
        "Bonham Carter", "Vaughan Williams", "Conan Doyle", "Ormsby Gore", "Clark Kerr", "Bethmann Hollweg",
        "Duff Cooper", "Hore Belisha", "Sebag Montefiore", "Lane Fox", "Leigh Fermor", "Trevor Roper",
        "Mack Smith", "Aga Rossi", "Wickham Steed", "Noel Baker", "Campbell Bannerman", "Bowes Lyon",
        "Fitz Gerald", "Garton Ash", "Wedgwood Benn", "Lennox Boyd", "Knatchbull Hugessen", "Baring Gould",
        "Mendès France", "Largo Caballero", "Liman Sanders", "Giral Pereira", "Martínez Barrio",
        "Rhys Williams", "Gathorne Hardy", "Cunliffe Lister", "Heathcoat Amory", "Locker Lampson",
    )
)  # fmt: skip
MOST_WORDS = 4  # of two family names: `García Queipo de Llano`
NAMES = frozenset(k.NAME + k.ACRONYM + k.PLACE + k.PARTICLE)


def is_spanish(name: str) -> bool:
    """Whether it is the first of a Spaniard's two family names, and no given name."""
    return fold(name) in SPANISH and name.title() not in GIVEN


def first_of_two(bare: Sequence[Item]) -> int | None:
    """The index of the first of two family names; None where the last name alone is one."""
    last = len(bare) - 1
    if last and (fold(bare[last - 1].text), fold(bare[last].text)) in DOUBLE_FAMILIES:
        return last - 1
    for at in range(last):
        behind = kinds_of(bare[at:])
        if is_spanish(bare[at].text) and set(behind) <= NAMES:
            return at if len(behind) <= MOST_WORDS and behind[0] != k.PARTICLE else None
    return None
