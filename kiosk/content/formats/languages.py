"""Languages as people write them: codes, names in several languages, lists of them, nonsense."""

import re
from collections import Counter
from functools import cache

from babel import Locale, UnknownLocaleError

_SEPARATORS = re.compile(r"\s*(?:[,;/|+&]|\s-\s|\band\b|\bund\b|\bet\b|\by\b)\s*", re.IGNORECASE)
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][A-Za-z0-9]{2,10})*", re.IGNORECASE)
# The languages in which people name languages.
_NAMED_IN = ("en", "fr", "de", "es", "it", "pt", "nl")
# Codes of three letters, and those of old lists, that stand for one of two.
_OTHERS = {
    "fre": "fr", "fra": "fr", "eng": "en", "ger": "de", "deu": "de", "spa": "es", "ita": "it",
    "por": "pt", "dut": "nl", "nld": "nl", "vf": "fr", "vo": "", "mul": "", "und": "", "zxx": "",
    "mis": "", "us": "en", "gb": "en", "jp": "ja", "cz": "cs", "dk": "da", "se": "sv",
}  # fmt: skip

_OWN_NAMES = {
    "deutsch": "de", "español": "es", "castellano": "es", "italiano": "it", "português": "pt",
    "nederlands": "nl", "français": "fr", "francais": "fr", "english": "en", "català": "ca",
    "euskara": "eu", "galego": "gl", "polski": "pl", "čeština": "cs", "svenska": "sv",
    "dansk": "da", "norsk": "no", "suomi": "fi", "русский": "ru", "українська": "uk",
    "العربية": "ar", "中文": "zh", "日本語": "ja", "한국어": "ko", "türkçe": "tr",
}  # fmt: skip

_COMMON_WORDS = {
    "fr": "le la les des une est dans pour avec sur vous nous pas plus que qui ce cette par au",
    "en": "the and of to is in for with you we this that are on be how it your from will",
    "de": "der die das und ist nicht wir mit für auf ein eine den im zu von sich auch wie",
    "es": "el los las una es para con por que en del como más su al se lo esta nuestro",
    "it": "il lo gli una è per con che di nel della sono come più non questo da si anche",
    "pt": "o os as uma é para com por que em do da como mais não se no na seu",
    "nl": "de het een en van is voor met op dat niet zijn we aan ook hoe naar wordt",
}
_WORD_LANGUAGES: dict[str, list[str]] = {}
for _language, _words in _COMMON_WORDS.items():
    for _one in _words.split():
        _WORD_LANGUAGES.setdefault(_one, []).append(_language)
_WORDS = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 5


def spoken(text: str) -> tuple[list[str], list[str]]:
    """Return the codes of the languages a text names, in order, and the words that name none."""
    codes: dict[str, None] = {}
    unknown: list[str] = []
    for part in _SEPARATORS.split(text.strip()):
        if not part:
            continue
        if code := _code(part):
            codes[code] = None
        else:
            unknown.append(part)
    return list(codes), unknown


@cache
def _code(name: str) -> str | None:
    lower = name.strip(" .()").lower()
    if lower in _OTHERS:
        return _OTHERS[lower] or None
    known = _languages()
    if lower in known:
        return known[lower]
    found = _CODE.fullmatch(lower)
    if found and found[1] in known.values():
        return found[1]
    return None


@cache
def _languages() -> dict[str, str]:
    """Return the codes of languages by their names, in small letters, and by themselves."""
    named = dict(_OWN_NAMES)
    for locale in _NAMED_IN:
        try:
            names = Locale(locale).languages
        except UnknownLocaleError:
            # A bundle holds the locales of the program's own languages only.
            continue
        for code, name in names.items():
            if re.fullmatch("[a-z]{2,3}", code):
                named.setdefault(str(name).lower(), code)
    return named


def guess_language(text: str) -> str | None:
    """Return the language whose everyday words a text uses most, or None if hardly any."""
    counts = Counter(
        code for word in _WORDS.findall(text.lower()) for code in _WORD_LANGUAGES.get(word, ())
    )
    if not counts:
        return None
    best, count = counts.most_common(1)[0]
    return best if count >= _FEWEST_WORDS else None
