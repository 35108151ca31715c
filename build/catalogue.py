"""The catalogues of program texts: extract, merge, check and compile.

usage: catalogue.py update|check|compile

One template, `i18n/kiosk.pot`, holds every text of Python and QML; each folder of `i18n` is a
language with its `kiosk.po`. A new language needs its folder and one `update`.
"""

import ast
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
TEMPLATE = FOLDER / "kiosk.pot"
# The texts in the sources are written in this language: its catalogue repeats them.
SOURCE_LANGUAGE = "en"

METHODS = [("**.py", "python"), ("**.qml", "javascript")]
# What argparse is given of these is shown in help, and translated when it is.
HELP = {"description", "help", "metavar", "title"}
KEYWORDS = {
    "gettext": None,
    "ngettext": (1, 2),
    "N_": None,
    "qsTr": None,
    "qsTranslate": ((1, "c"), 2),
    "QT_TR_NOOP": None,
}
# Names under which Python asks for a text, wrong ones too.
MARK = re.compile(r"gettext$|^N_$")
# {name} of str.format and %1 of QML: a translation that drops or renames one breaks the sentence.
PLACEHOLDER = re.compile(r"\{\w*\}|%\d")
HEADER = "# Texts of the venue kiosk (MIT licence)."
# Babel's dates, its version and its blanks for names: without them an update that changes no text
# changes no file.
CHANGING = re.compile(
    r'^"(?:POT-Creation-Date|PO-Revision-Date|Generated-By|Report-Msgid-Bugs-To'
    r"|Last-Translator|Language-Team): .*\n",
    re.MULTILINE,
)


def extract() -> Catalog:
    """Return the template drawn from the sources as they are now."""
    template = Catalog(project="venue-kiosk", version="1", header_comment=HEADER, fuzzy=False)
    found = extract_from_dir(ROOT / "kiosk", METHODS, keywords=KEYWORDS)
    for name, _line, text, _comments, context in sorted(found, key=lambda row: (row[0], row[1])):
        template.add(text, locations=[(f"kiosk/{Path(name).as_posix()}", 0)], context=context)
    for path in sorted((ROOT / "kiosk").glob("cli*.py")):
        for text in help_texts(path.read_text(encoding="utf-8")):
            template.add(text, locations=[(f"kiosk/{path.name}", 0)])
    return template


def help_texts(source: str) -> Iterator[str]:
    """Yield what a module gives argparse to show in help."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.keyword(arg=str(name), value=ast.Constant(value=str(text))) if name in HELP:
                yield text


def unseen_texts(source: str, seen: set[str]) -> Iterator[str]:
    """Yield what a module has translated although the extractor did not see it.

    It looks neither into f-strings nor at names like `_gettext`: such texts would stay English.
    """
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if MARK.search(name):
                for given in node.args:
                    match given:
                        case ast.Constant(value=str(text)) if text not in seen:
                            yield text


def languages() -> list[str]:
    """Return the codes of the languages there is a folder for."""
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def catalogue_path(language: str) -> Path:
    """Return where a language's texts are; the file may not exist yet."""
    return FOLDER / language / "LC_MESSAGES" / "kiosk.po"


def load(language: str) -> Catalog:
    """Return a language's catalogue, empty for a new language."""
    path = catalogue_path(language)
    if not path.exists():
        return Catalog(
            locale=language, project="venue-kiosk", version="1", header_comment=HEADER, fuzzy=False
        )
    with path.open("rb") as file:
        return read_po(file, locale=language)


def render(catalogue: Catalog) -> bytes:
    """Return a catalogue as it is written: names of files without lines, no dates, no leftovers."""
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=99, include_lineno=False, ignore_obsolete=True)
    return CHANGING.sub("", buffer.getvalue().decode("utf-8")).encode("utf-8")


def write(path: Path, data: bytes) -> None:
    """Write a file only if it changes."""
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"wrote {path.relative_to(ROOT)}")


def update() -> None:
    """Bring the template and every catalogue up to date; new texts stay empty for a translator."""
    template = render(extract())
    write(TEMPLATE, template)
    for language in languages():
        catalogue = load(language)
        # The template is read anew for each, for the update moves its messages. No fuzzy guesses:
        # a wrong text on the screen is worse than one reported as missing.
        catalogue.update(read_po(io.BytesIO(template)), no_fuzzy_matching=True)
        if language == SOURCE_LANGUAGE:
            for message in catalogue:
                if message.id:
                    message.string = message.id
        write(catalogue_path(language), render(catalogue))


def compile_all() -> None:
    """Write each language's .mo beside its .po.

    What only repeats the source is left out of it, for a start reads all there is: what is not
    found is shown as the source has it.
    """
    for language in languages():
        catalogue = load(language)
        if language == SOURCE_LANGUAGE:
            for message in list(catalogue):
                if message.id and message.string == message.id:
                    catalogue.delete(message.id, message.context)
        with catalogue_path(language).with_suffix(".mo").open("wb") as file:
            write_mo(file, catalogue)


def _texts(value: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (value or "",) if isinstance(value, str | None) else tuple(value)


def _differs(message: Message) -> bool:
    """Tell whether a translation lacks or invents a placeholder.

    The singular of a plural pair may leave its number out ("a session").
    """
    wanted = set(PLACEHOLDER.findall(_texts(message.id)[-1]))
    *singular, last = (set(PLACEHOLDER.findall(text)) for text in _texts(message.string))
    return last != wanted or any(form - wanted for form in singular)


def problems() -> Iterator[str]:
    """Yield what is wrong with the catalogues, a sentence each."""
    template = extract()
    if not TEMPLATE.exists() or TEMPLATE.read_bytes() != render(template):
        yield "i18n/kiosk.pot is not what the sources say: run `make i18n`"
    seen = {text for message in template for text in _texts(message.id)}
    for path in sorted((ROOT / "kiosk").rglob("*.py")):
        for text in unseen_texts(path.read_text(encoding="utf-8"), seen):
            yield f"{path.relative_to(ROOT)}: never translated: “{text}”"
    for language in languages():
        catalogue = load(language)
        name = catalogue_path(language).relative_to(ROOT)
        for wanted in template:
            if not wanted.id:
                continue
            message = catalogue.get(wanted.id, wanted.context)
            label = _texts(wanted.id)[0]
            if message is None or message.fuzzy or not all(_texts(message.string)):
                yield f"{name}: no text for “{label}”"
            elif _differs(message):
                yield f"{name}: other placeholders than in “{label}”"


def main() -> int:
    """Run one job; return 1 if the check found a problem, 2 for wrong use."""
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            found = list(problems())
            print(*found, sep="\n", end="\n" if found else "")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
