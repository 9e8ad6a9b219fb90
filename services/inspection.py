"""The installation, part by part: is it there, is it whole, and where to get what is missing."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from policy.catalogue import LANGUAGES, Catalogue
from policy.errors import WorkpermitError
from policy.loader import load_book
from services.files import StorageBlobs
from services.settings import Settings
from services.store import Store

#: Packs of Tesseract that the reader asks for, with their Debian packages in scripts/setup.sh.
TESSERACT_PACKS = (
    "ara", "chi_sim", "chi_tra", "deu", "eng", "fra", "ita", "jpn", "kor", "osd", "por", "rus", "spa", "tha",
    "ukr", "vie",
)  # fmt: skip
_SET_UP = "run ./run, it installs what is missing"


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that was looked at. `advice` says how to get what is missing; None where all is well."""

    name: str
    found: str
    well: bool
    advice: str | None = None
    needed: bool = True  # without it the assistant does not run


def inspect(settings: Settings, root: Path) -> Iterator[Part]:
    """Look at binaries, language packs, models, environments, rule book, texts, stores and keys."""
    yield _tesseract()
    yield _packs()
    yield _chromium()
    yield from _reader_models()
    yield _bot_environment(root)
    yield _bot_model(root)
    yield _guarded("policy", lambda: f"version {load_book(root / 'config' / 'policy').version}")
    yield _languages(root)
    yield _guarded("secret key", lambda: _key(settings))
    yield _guarded("database", lambda: _database(settings))
    yield _guarded("storage", lambda: _storage(settings))


def _tesseract() -> Part:
    binary = shutil.which("tesseract")
    if binary is None:
        return Part("tesseract", "not found", False, _SET_UP)
    first = _output([binary, "--version"]).splitlines()[:1]
    return Part(
        "tesseract", first[0] if first else "gives no version", bool(first), None if first else _SET_UP
    )


def _packs() -> Part:
    if shutil.which("tesseract") is None:
        return Part("tesseract language packs", "not found", False, _SET_UP)
    installed = set(_output(["tesseract", "--list-langs"]).split())
    missing = [pack for pack in TESSERACT_PACKS if pack not in installed]
    if missing:
        return Part("tesseract language packs", f"missing: {', '.join(missing)}", False, _SET_UP)
    return Part("tesseract language packs", f"{len(TESSERACT_PACKS)} of {len(TESSERACT_PACKS)}", True)


def _chromium() -> Part:
    binary = shutil.which("chromium") or shutil.which("chromium-browser")
    found = binary or "not found"
    advice = None if binary else "needed by the tests only; ./test installs it"
    return Part("chromium", found, binary is not None, advice, needed=False)


def _reader_models() -> Iterator[Part]:
    """Compare the recogniser's models with the hashes that its wheel was published with."""
    try:
        files = importlib.metadata.files("rapidocr") or []
    except importlib.metadata.PackageNotFoundError:
        yield Part("rapidocr models", "rapidocr is not installed", False, _SET_UP)
        return
    models = [file for file in files if file.suffix == ".onnx"]
    if not models:
        yield Part("rapidocr models", "none in the wheel", False, _SET_UP)
    for model in models:
        path = Path(str(model.locate()))
        if not path.is_file() or model.hash is None:
            yield Part(model.name, "not found", False, _SET_UP)
            continue
        digest = hashlib.sha256(path.read_bytes())
        whole = base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode() == model.hash.value
        found = f"sha256 {digest.hexdigest()[:16]}" + ("" if whole else " is not the published one")
        yield Part(model.name, found, whole, None if whole else "delete .venv and " + _SET_UP)


def _bot_environment(root: Path) -> Part:
    python = root / ".venv-bot" / "bin" / "python"
    if not python.exists():
        return Part("bot environment", "not found", False, _SET_UP)
    packages = root / ".venv-bot" / "lib" / "python3.11" / "site-packages"
    rasa = next(iter(packages.glob("rasa-3*.dist-info")), None)
    if rasa is None:
        return Part("bot environment", "has no Rasa", False, _SET_UP)
    return Part("bot environment", rasa.name.removesuffix(".dist-info"), True)


def _bot_model(root: Path) -> Part:
    models = sorted((root / "models").glob("*.tar.gz"), key=lambda path: path.stat().st_mtime)
    if not models:
        return Part("bot model", "not trained", False, "run: workpermit train")
    digest = hashlib.sha256(models[-1].read_bytes()).hexdigest()
    return Part("bot model", f"{models[-1].name}, sha256 {digest[:16]}", True)


def _languages(root: Path) -> Part:
    try:
        offered = Catalogue.load(root / "config" / "locales").languages
    except WorkpermitError as error:
        return Part("languages", str(error), False, "mend the file that is named")
    rest = "" if len(offered) == len(LANGUAGES) else "; others are not complete"
    return Part("languages", f"offered: {', '.join(offered)}{rest}", bool(offered))


def _key(settings: Settings) -> str:
    path = settings.secret_key_file
    if not path.exists():
        return "is made on first start"
    mode = stat.S_IMODE(path.stat().st_mode)
    if mode & 0o077:
        raise PermissionError(f"{path.name} can be read by others; run: chmod 600 {path}")
    return f"{path.name}, readable by its owner only"


def _database(settings: Settings) -> str:
    Store.open(settings.database_url).close()
    return settings.database_url.partition("://")[0]


def _storage(settings: Settings) -> str:
    blobs = StorageBlobs(settings.storage_url)
    probe = blobs.write(b"doctor")
    try:
        if blobs.read(probe) != b"doctor":
            raise OSError("what was written is not what is read back")
    finally:
        blobs.delete(probe)
    return settings.storage_url.partition("://")[0]


def _guarded(name: str, look: Callable[[], str]) -> Part:
    try:
        return Part(name, look(), True)
    except (WorkpermitError, OSError) as error:
        return Part(name, str(error), False, "mend what is named")


def _output(argv: list[str]) -> str:
    try:
        done = subprocess.run(argv, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout + done.stderr
