"""Places in ten languages, and places told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from policy.book import PolicyBook
from policy.loader import load_book

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def book() -> PolicyBook:
    return load_book(ROOT / "config" / "policy")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Beijing", "Beijing"), ("北京市", "Beijing"), ("ペキン", "Beijing"), ("베이징", "Beijing"),
        ("Пекин", "Beijing"), ("Pékin", "Beijing"), ("Pekín", "Beijing"), ("بكين", "Beijing"),
        ("Pequim", "Beijing"), ("深セン", "Shenzhen"), ("шэньчжэнь", "Shenzhen"), ("xian", "Xi'an"),
        ("Xi’an", "Xi'an"), ("Cantão", "Guangzhou"), ("广东省", "Guangdong"),
    ],
)  # fmt: skip
def test_a_place_is_found_as_people_write_it(book: PolicyBook, written: str, name: str) -> None:
    place = book.places.find(written)
    assert place is not None
    assert place.name == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("What is the age limit for category B in Shenzhen?", "Shenzhen"),
        ("and in shanghai", "Shanghai"),
        ("上海的B类工资要求是多少", "Shanghai"),
        ("広州で働きたいのですが", "Guangzhou"),
        ("베이징에서 몇 살까지 가능한가요", "Beijing"),
        ("сколько лет можно работать в Шанхае", "Shanghai"),
        ("как продлить разрешение в Пекине?", "Beijing"),
        ("Altersgrenze in Peking", "Beijing"),
        ("qual o limite de idade em Xangai", "Shanghai"),
        ("ما هو الحد الأقصى للعمر في شنغهاي", "Shanghai"),
        ("I work in Suzhou, Jiangsu", "Suzhou"),
        ("广东省深圳市的年龄限制", "Shenzhen"),
        ("moving from Beijing to Shanghai", None),
        ("지난 달에 신청했어요", None),
        ("my jinansky colleague", None),
        ("I have a question", None),
        ("", None),
    ],
)
def test_the_one_place_of_a_sentence_is_found(book: PolicyBook, sentence: str, name: str | None) -> None:
    place = book.places.mentioned(sentence)
    assert (place.name if place else None) == name


def test_a_place_is_named_in_the_readers_language(book: PolicyBook) -> None:
    shanghai = book.places.by_name["Shanghai"]
    said = [shanghai.in_language(tag) for tag in ("zh", "en", "ko", "ru", "pt", "fr")]
    assert said == ["上海", "Shanghai", "상하이", "Шанхай", "Xangai", "Shanghai"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("北京市朝阳区", "Beijing"),
        ("广东省深圳市福田区", "Shenzhen"),
        ("新疆维吾尔自治区乌鲁木齐市", "Urumqi"),
        ("Chaoyang, Beijing, China", "Beijing"),
        ("Xi'an, Shaanxi", "Xi'an"),
        ("陕西省", "Shaanxi"),
        ("广州市北京路", "Guangzhou"),
        ("北京路", None),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_an_address_is_in_its_city_and_a_road_is_no_city(
    book: PolicyBook, text: str, name: str | None
) -> None:
    place = book.place(text)
    assert (place.name if place else None) == name
