"""What holds an article in Cyrillic notes: behind one slash, in an issue with a title; houses and editors."""

from __future__ import annotations

import pytest

from noting import only


@pytest.mark.parametrize(
    ("note", "container", "kind"),
    [
        ("Ким П.В. Раскол на Дону / Вопросы истории. 2003. № 3. С. 22-32.", "Вопросы истории", "article"),
        ("Ким П.В. Раскол на Дону /Дон: сб. ст. Пермь, 2003. С. 22-32.", "Дон: сб. ст", "chapter"),
        ("Ким П.В. Раскол / Труды Института. Т. 5. Пермь, 2003. С. 22.", "Труды Института", "chapter"),
        ("Ким П.В. Раскол. 1943 г. / Дон: век и годы. М., 2003. С. 57.", "Дон: век и годы", "chapter"),
        ("Кім П. В. Розкол / Збірник праць. Кам’янець, 2003. С. 22-32.", "Збірник праць", "chapter"),
    ],
)
def test_one_slash_before_what_holds_it(note: str, container: str, kind: str) -> None:
    said = only(note)
    assert (said["container"], said["kind"]) == (container, kind)


@pytest.mark.parametrize(
    "statement",
    [
        "Ин-т истории и археологии",
        "АН СССР, Урал. отд-ние",
        "Петр Васильевич Ким",
        "Ким П. В",
        "Предисл. К. Зайцева",
        "Ин-т истории РАН; отв. ред. К. Зайцев",
        "Акад. наук СССР. Ин-т истории ; [отв. ред. К. Зайцев]",
    ],
)
def test_who_answers_for_a_book_holds_nothing(statement: str) -> None:
    said = only(f"Ким П.В. Раскол на Дону / {statement}. Пермь, 2003. С. 22.")
    assert (said["kind"], said["title"], said["authors"]) == ("book", "Раскол на Дону", "Ким, П.В.")


def test_an_institute_and_the_editors_are_of_one_book() -> None:
    said = only("История Дона / АН СССР, Ин-т истории; отв. ред. К. Зайцев. М., 2003. С. 5.")
    assert (said["title"], said["editors"], said["at"]) == ("История Дона", "Зайцев, К.", "5")


@pytest.mark.parametrize(
    ("note", "container", "issue"),
    [
        (
            "Ким А. Земля // Труды СОИК. Т. 6. Вып. 2. Материалы о крае. Ростов, 1921. С. 7.",
            "Труды СОИК",
            "2",
        ),
        ("Ким А. Земля // Ученые записки. Вып. 12. История. Пенза, 1969. С. 7.", "Ученые записки", "12"),
        ("Ким А. Земля // Труды МГИ. Вып. 15: Вопросы хозяйства. М., 1962. С. 7.", "Труды МГИ", "15"),
    ],
)
def test_an_issue_has_a_title_of_its_own(note: str, container: str, issue: str) -> None:
    said = only(note)
    assert (said["container"], said["issue"], said["at"]) == (container, issue, "7")
