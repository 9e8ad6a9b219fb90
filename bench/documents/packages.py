"""Whole applications: papers, the case, and what a check must find."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import yaml

from bench.documents import marks, media
from bench.documents.media import Medium
from bench.documents.papers import Paper, Press
from bench.documents.people import (
    ADEYEMI,
    BRENNAN,
    HARGREAVES,
    HENGCE,
    LANTU,
    LINDQUIST,
    TREMBLAY,
    WHITLOCK,
    YUNFAN,
    Employer,
    Person,
)

AS_OF = date(2026, 11, 25)


@dataclass(frozen=True, slots=True)
class Upload:
    """One file of an application: papers one after the other, or ready bytes."""

    stem: str
    papers: tuple[Paper, ...] = ()
    medium: Medium = Medium.PDF
    raw: bytes | None = None
    suffix: str | None = None


@dataclass(frozen=True, slots=True)
class Package:
    """An application. `defects` are the codes that must fail; empty means clean."""

    name: str
    case: dict[str, Any]
    uploads: tuple[Upload, ...]
    defects: tuple[str, ...] = ()
    unknown: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the papers of one application are made from; a defect is one changed part."""

    person: Person
    employer: Employer
    medium: Medium
    press: Press
    bilingual: bool = False
    ncr_issued: date = date(2026, 8, 24)
    ncr_clear: bool = True
    diploma: str = "bachelor"
    diploma_name: str | None = None
    contract: dict[str, Any] = field(default_factory=dict)
    leave_out: tuple[str, ...] = ()


_LEVELS = {
    "associate": ("Associate of Applied Science", "应用科学副学士"),
    "bachelor": ("Bachelor of Science", "理学学士"),
    "master": ("Master of Science", "理学硕士"),
}
_APOSTILLES: dict[str, dict[str, Any]] = {
    "GBR": {
        "country": "United Kingdom of Great Britain and Northern Ireland",
        "place": "London",
        "authority": "Secretary of State for Foreign, Commonwealth and Development Affairs",
        "stamp_words": ["FOREIGN", "OFFICE", "LONDON"],
    },
    "USA": {
        "country": "United States of America",
        "place": "Washington, D.C.",
        "authority": "Assistant Authentication Officer, U.S. Department of State",
        "stamp_words": ["DEPARTMENT", "OF STATE", "U.S.A."],
    },
    "IRL": {
        "country": "Ireland",
        "place": "Dublin",
        "authority": "Department of Foreign Affairs",
        "stamp_words": ["FOREIGN", "AFFAIRS", "DUBLIN"],
    },
    "AUS": {
        "country": "Australia",
        "place": "Canberra",
        "authority": "Department of Foreign Affairs and Trade",
        "stamp_words": ["DFAT", "CANBERRA"],
    },
    "CAN": {
        "country": "Canada",
        "place": "Ottawa",
        "authority": "Global Affairs Canada",
        "stamp_words": ["GLOBAL", "AFFAIRS", "CANADA"],
    },
}
_SCHOOLS = {
    "GBR": ("uk_classic", "University of Northmere"),
    "USA": ("us_faculty", "Prairie State University"),
    "IRL": ("uk_classic", "Lough Derg University"),
    "AUS": ("testamur", "Murrumbidgee Institute of Technology"),
    "CAN": ("testamur", "University of the Saint Lawrence"),
}
_POLICE = {
    "GBR": ("acro", "ACRO Criminal Records Office", "NO TRACE", "TRACE - see disclosure overleaf"),
    "USA": (
        "fbi",
        "Federal Bureau of Investigation",
        "The fingerprints that you supplied revealed no prior arrest data at the FBI.",
        "The enclosed summary lists: Date arrested 2014-06-11. Charge: Theft. Disposition: Convicted.",
    ),
    "IRL": (
        "garda",
        "An Garda Síochána",
        "no convictions are recorded against that person.",
        "the following conviction is recorded: Theft, District Court, 2016.",
    ),
    "AUS": (
        "afp",
        "Australian Federal Police",
        "NO DISCLOSABLE COURT OUTCOMES",
        "DISCLOSABLE COURT OUTCOMES: 1",
    ),
    "CAN": (
        "rcmp",
        "Royal Canadian Mounted Police",
        "no criminal record was identified.",
        "a criminal record is attached.",
    ),
}


def _apostille(scene: _Scene, signer: str, sealed_by: str, issued: date, number: str) -> Paper:
    nationality = scene.person.nationality
    return scene.press.apostille(
        scene.person,
        alpha3=nationality,
        signer=signer,
        capacity="Authorised signatory",
        sealed_by=sealed_by,
        issue_date=issued,
        number=number,
        **_APOSTILLES[nationality],
    )


def _diploma(scene: _Scene) -> Upload:
    person, press = scene.person, scene.press
    layout, school = _SCHOOLS[person.nationality]
    title, title_zh = _LEVELS[scene.diploma]
    if scene.diploma == "associate":
        layout, school = "en_associate", "Northmere Further Education College"
    awarded = date(person.born.year + 22, 7, 13)
    degree = press.diploma(
        layout,
        person,
        institution=school,
        country=person.nationality,
        level=scene.diploma,
        degree_title=title,
        field_of_study="Computer Science",
        award_date=awarded,
        number=f"DN-{awarded.year}-04417",
        name=scene.diploma_name,
    )
    holder = scene.diploma_name or person.full
    lines = [
        school,
        f"兹证明 {holder}（{person.chinese}）",
        "已修完规定课程，考核合格。",
        f"授予：{title_zh}学位",
        "专业：计算机科学",
        f"授予日期：{awarded.year}年{awarded.month}月{awarded.day}日",
    ]
    translated = press.translation(
        person, scene.employer, title=f"{title_zh}学位证书", lines=lines, day=date(2026, 10, 8)
    )
    sealed = _apostille(scene, "Registrar", school, date(2026, 9, 2), f"DA-{awarded.year}-7719")
    return Upload("diploma", (degree, sealed, translated), scene.medium)


def _police(scene: _Scene) -> Upload:
    person, press = scene.person, scene.press
    layout, authority, clear, dirty = _POLICE[person.nationality]
    number = f"PC-26-{118824 + person.born.day}"
    certificate = press.no_criminal_record(
        layout,
        person,
        issue_date=scene.ncr_issued,
        result="clear" if scene.ncr_clear else "record_found",
        result_text=clear if scene.ncr_clear else dirty,
        authority=authority,
        country=person.nationality,
        number=number,
    )
    verdict = "经查，该人无犯罪记录。" if scene.ncr_clear else "经查，该人有犯罪记录，详见原件。"
    issued = scene.ncr_issued
    lines = [
        f"签发机构：{authority}",
        f"证书编号：{number}",
        f"姓名：{person.full}（{person.chinese}）",
        f"出生日期：{person.born.year}年{person.born.month}月{person.born.day}日",
        verdict,
        f"签发日期：{issued.year}年{issued.month}月{issued.day}日",
    ]
    translated = press.translation(
        person, scene.employer, title="无犯罪记录证明", lines=lines, day=date(2026, 10, 8)
    )
    sealed = _apostille(
        scene, "J. Marchbank", authority, issued + timedelta(days=12), f"NA-26-{person.born.day}031"
    )
    return Upload("police-certificate", (certificate, sealed, translated), scene.medium)


def _experience(scene: _Scene) -> Upload:
    person = scene.person
    start, end = date(person.born.year + 23, 1, 7), date(2026, 6, 30)
    letter = scene.press.experience(
        person,
        organisation="Calder Vision Systems Ltd",
        address="14 Millgate",
        contact="people@caldervision.example",
        referee="Ruth Ashdown",
        position="Software Engineer",
        start_date=start,
        end_date=end,
        issue_date=date(2026, 8, 3),
        duties="the development and testing of image-processing software for factory inspection",
    )
    lines = [
        "卡尔德视觉系统有限公司",
        f"兹证明 {person.full}（{person.chinese}）自{start.year}年{start.month}月{start.day}日至"
        f"{end.year}年{end.month}月{end.day}日在我公司全职担任软件工程师。",
        "联系人：Ruth Ashdown，people@caldervision.example",
        "签发日期：2026年8月3日",
    ]
    translated = scene.press.translation(
        person, scene.employer, title="工作资历证明", lines=lines, day=date(2026, 10, 8)
    )
    return Upload("work-experience", (letter, translated), scene.medium)


def _uploads(scene: _Scene) -> tuple[Upload, ...]:
    person, employer, press = scene.person, scene.employer, scene.press
    terms = {
        "start_date": date(2027, 1, 1),
        "end_date": date(2028, 12, 31),
        "signing_date": date(2026, 11, 2),
        **scene.contract,
    }
    contract = press.contract("bilingual" if scene.bilingual else "zh_articles", person, employer, **terms)
    medical = press.medical(
        person,
        issue_date=date(2026, 10, 12),
        authority=f"{employer.city}国际旅行卫生保健中心",
        number="TH2026-11821",
    )
    face = io.BytesIO()
    marks.portrait(person.born.day).save(face, "JPEG", quality=92)
    uploads = (
        Upload("passport", (press.passport(person, issue_date=date(2021, 8, 19)),), scene.medium),
        _diploma(scene),
        _police(scene),
        Upload("contract", (contract,), scene.medium),
        _experience(scene),
        Upload("medical", (medical,), scene.medium),
        Upload("photo", raw=face.getvalue(), suffix="jpg"),
    )
    return tuple(upload for upload in uploads if upload.stem not in scene.leave_out)


def _case(scene: _Scene) -> dict[str, Any]:
    person, employer = scene.person, scene.employer
    return {
        "application": {
            "type": "notification_outside",
            "category": "B",
            "as_of": AS_OF.isoformat(),
            "in_china": False,
            "city": employer.city_en,
        },
        "applicant": {
            "full_name": person.full,
            "date_of_birth": person.born.isoformat(),
            "nationality": person.nationality,
            "passport_number": person.passport_number,
            "gender": person.gender,
        },
        "employer": {
            "name": employer.chinese,
            "name_en": employer.english,
            "credit_code": employer.credit_code,
        },
        "job": {
            "position": "高级算法工程师",
            "salary_amount": 36000,
            "salary_currency": "CNY",
            "salary_period": "month",
            "work_location": employer.city,
            "start_date": "2027-01-01",
            "end_date": "2028-12-31",
        },
        "claims": {"degree_level": "bachelor", "experience_years": 5},
    }


def example_packages() -> Iterator[Package]:
    """Give the small, believable set of the README: clean and defective, in each medium."""
    press = Press()

    def package(
        name: str,
        scene: _Scene,
        *defects: str,
        change: Callable[[tuple[Upload, ...]], tuple[Upload, ...]] = tuple,
        unknown: tuple[str, ...] = (),
    ) -> Package:
        return Package(name, _case(scene), change(_uploads(scene)), defects, unknown)

    yield package("clean-uk-pdf", _Scene(HARGREAVES, LANTU, Medium.PDF, press))
    yield package(
        "clean-us-scan", _Scene(LINDQUIST, HENGCE, Medium.SCAN, press, bilingual=True, diploma="master")
    )
    yield package("clean-ireland-photo", _Scene(BRENNAN, YUNFAN, Medium.PHOTO, press))
    yield package(
        "defect-certificate-too-old-scan",
        _Scene(WHITLOCK, LANTU, Medium.SCAN, press, ncr_issued=date(2026, 4, 20)),
        "ncr.issued_recently",
    )
    yield package(
        "defect-record-found-photo",
        _Scene(ADEYEMI, YUNFAN, Medium.PHOTO, press, ncr_clear=False),
        "ncr.result_clear",
    )
    yield package(
        "defect-no-pay-in-contract-pdf",
        _Scene(TREMBLAY, HENGCE, Medium.PDF, press, contract={"salary": None}),
        "contract.required_terms",
    )
    yield package(
        "defect-no-seal-scan",
        _Scene(HARGREAVES, LANTU, Medium.SCAN, press, bilingual=True, contract={"sealed": False}),
        "contract.sealed",
    )
    yield package(
        "defect-degree-too-low-pdf",
        _Scene(ADEYEMI, LANTU, Medium.PDF, press, diploma="associate"),
        "diploma.degree_level",
    )
    yield package(
        "defect-another-name-photo",
        _Scene(BRENNAN, HENGCE, Medium.PHOTO, press, diploma_name="Niamh Therese Corrigan"),
        "consistency.name",
    )
    yield package(
        "defect-certificate-missing-pdf",
        _Scene(WHITLOCK, YUNFAN, Medium.PDF, press, leave_out=("police-certificate",)),
        "presence.no_criminal_record",
    )
    yield package(
        "defect-locked-file-pdf",
        _Scene(TREMBLAY, LANTU, Medium.PDF, press),
        "file.unreadable",
        change=lambda uploads: tuple(_locked(u) if u.stem == "contract" else u for u in uploads),
    )


def _locked(upload: Upload) -> Upload:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(media.print_pdf([paper.html for paper in upload.papers])[0])) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="owner", user="secret"))
    return Upload(upload.stem, upload.papers, raw=out.getvalue(), suffix="pdf")


def write_package(package: Package, out: Path, seed: int) -> None:
    """Write a package's files, case.yaml and truth.json into `out`/name."""
    folder = out / package.name
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    documents: list[dict[str, Any]] = []
    for upload in package.uploads:
        documents += _write_upload(upload, folder, rng)
    (folder / "case.yaml").write_text(
        yaml.safe_dump(package.case, allow_unicode=True, sort_keys=False), "utf-8"
    )
    truth = {"defects": list(package.defects), "unknown": list(package.unknown), "documents": documents}
    truth_folder = out / "truth"
    truth_folder.mkdir(exist_ok=True)
    (truth_folder / f"{package.name}.json").write_text(
        json.dumps(truth, ensure_ascii=False, indent=1), "utf-8"
    )


def _write_upload(upload: Upload, folder: Path, rng: np.random.Generator) -> list[dict[str, Any]]:
    if upload.raw is not None:
        name = f"{upload.stem}.{upload.suffix}"
        (folder / name).write_bytes(upload.raw)
        return [
            {
                "file": name,
                "type": "photo" if upload.suffix == "jpg" else "unreadable",
                "pages": [1],
                "fields": {},
            }
        ]
    pdf, counts = media.print_pdf([paper.html for paper in upload.papers])
    written: list[dict[str, Any]] = []
    if upload.medium is Medium.PHOTO:  # one picture a page
        shots = media.pictures(pdf, 170)
        first = 0
        for paper, count in zip(upload.papers, counts, strict=True):
            for index in range(count):
                name = f"{upload.stem}-{first + index + 1}.jpg"
                (folder / name).write_bytes(media.jpeg(media.photo(shots[first + index], rng), 82))
                written.append({"file": name, "type": paper.type, "pages": [1], "fields": paper.truth})
            first += count
        return written
    name = f"{upload.stem}.pdf"
    if upload.medium is Medium.SCAN:
        pages = [media.jpeg(media.scan(page, rng), 78) for page in media.pictures(pdf, 200)]
        pdf = media.picture_pdf(pages, 200)
    (folder / name).write_bytes(pdf)
    first = 1
    for paper, count in zip(upload.papers, counts, strict=True):
        pages_of = list(range(first, first + count))
        written.append({"file": name, "type": paper.type, "pages": pages_of, "fields": paper.truth})
        first += count
    return written


def write_examples(out: Path, progress: Callable[[str], None] = lambda _name: None) -> list[str]:
    """Write the example set below `out`; give the packages' names in order."""
    names = []
    for seed, package in enumerate(example_packages()):
        progress(package.name)
        write_package(package, out, seed)
        names.append(package.name)
    return names
