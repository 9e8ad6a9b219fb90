"""Invented applicants and employers. Any likeness to a real person or company is chance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

_CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@dataclass(frozen=True, slots=True)
class Person:
    """An applicant. Names in Latin letters as in the passport, `chinese` as a translator writes them."""

    family: str
    given: str
    chinese: str
    born: date
    nationality: str  # ISO 3166-1 alpha-3
    country: str
    country_zh: str
    passport_number: str
    gender: str
    birth_place: str
    passport_expiry: date

    @property
    def full(self) -> str:
        """Given names first."""
        return f"{self.given} {self.family}"

    @property
    def mrz_name(self) -> str:
        """Surname first, as in the fields of the report."""
        return f"{self.family.upper()}, {self.given.upper()}"


@dataclass(frozen=True, slots=True)
class Employer:
    """A company; `district` opens its credit code (GB 32100)."""

    chinese: str
    english: str
    city: str
    city_en: str
    address: str
    district: str
    organisation: str  # nine characters
    legal_representative: str

    @property
    def credit_code(self) -> str:
        """The unified social credit code with its check character (GB 32100-2015)."""
        body = f"91{self.district}{self.organisation}"
        total = sum(_CODE_LETTERS.index(c) * pow(3, i, 31) for i, c in enumerate(body))
        return body + _CODE_LETTERS[(31 - total % 31) % 31]

    @property
    def seal_number(self) -> str:
        """The thirteen digits that the police give to a seal."""
        return f"{self.district}0{sum(map(ord, self.chinese)) % 900000 + 100000}"


HARGREAVES = Person(
    "Hargreaves",
    "Eleanor Mae",
    "埃莉诺·梅·哈格里夫斯",
    date(1990, 3, 14),
    "GBR",
    "United Kingdom",
    "英国",
    "562748193",
    "F",
    "SHEFFIELD",
    date(2031, 8, 19),
)
LINDQUIST = Person(
    "Lindquist",
    "Daniel Okafor",
    "丹尼尔·奥卡福·林德奎斯特",
    date(1985, 11, 2),
    "USA",
    "United States of America",
    "美国",
    "A41872650",
    "M",
    "MINNESOTA, U.S.A.",
    date(2033, 1, 7),
)
BRENNAN = Person(
    "Brennan",
    "Aoife Catherine",
    "伊法·凯瑟琳·布伦南",
    date(1993, 7, 28),
    "IRL",
    "Ireland",
    "爱尔兰",
    "PX3381027",
    "F",
    "GALWAY",
    date(2029, 10, 30),
)
WHITLOCK = Person(
    "Whitlock",
    "Jasper Noah",
    "贾斯珀·诺亚·惠特洛克",
    date(1988, 5, 9),
    "AUS",
    "Australia",
    "澳大利亚",
    "RA7710428",
    "M",
    "WAGGA WAGGA",
    date(2032, 3, 3),
)
TREMBLAY = Person(
    "Tremblay",
    "Simone Odette",
    "西蒙娜·奥黛特·特朗布莱",
    date(1991, 12, 1),
    "CAN",
    "Canada",
    "加拿大",
    "HK527316",
    "F",
    "TROIS-RIVIERES CAN",
    date(2030, 6, 15),
)
ADEYEMI = Person(
    "Adeyemi",
    "Tobiloba James",
    "托比洛巴·詹姆斯·阿德耶米",
    date(1996, 9, 17),
    "GBR",
    "United Kingdom",
    "英国",
    "537004186",
    "M",
    "LEEDS",
    date(2030, 2, 11),
)

LANTU = Employer(
    "苏州澜图智能装备有限公司",
    "Suzhou Lantu Intelligent Equipment Co., Ltd.",
    "苏州市",
    "Suzhou",
    "江苏省苏州市工业园区星澜街88号",
    "320594",
    "MA7K3T9Q2",
    "沈知行",
)
YUNFAN = Employer(
    "上海云帆教育科技有限公司",
    "Shanghai Yunfan Education Technology Co., Ltd.",
    "上海市",
    "Shanghai",
    "上海市徐汇区漕溪北路1276号",
    "310104",
    "MA1F8R2X6",
    "顾明澈",
)
HENGCE = Employer(
    "北京衡测科技股份有限公司",
    "Beijing Hengce Technology Inc.",
    "北京市",
    "Beijing",
    "北京市海淀区学清路39号院5号楼",
    "110108",
    "MA0D4L7B9",
    "罗慎之",
)
