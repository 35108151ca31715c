"""The question whether somebody is still there, in every language: the next reads another."""

from msgspec import Struct

from kiosk.programme.texts import Texts


class TimeoutRow(Struct, frozen=True):
    """What the question says: each text in every language, the one shown first."""

    question: tuple[str, ...]
    second: tuple[str, ...]
    seconds: tuple[str, ...]
    stay: tuple[str, ...]
    leave: tuple[str, ...]
    anywhere: tuple[str, ...]


def timeout_row(texts: Texts) -> TimeoutRow:
    """Return the question in every language of the content."""
    others = [code for code in texts.languages if code != texts.language]
    every = [Texts(code, texts.languages) for code in (texts.language, *others)]
    return TimeoutRow(
        question=tuple(one.gettext("Still there?") for one in every),
        second=tuple(one.gettext("second before returning to the start") for one in every),
        seconds=tuple(one.gettext("seconds before returning to the start") for one in every),
        stay=tuple(one.gettext("Continue") for one in every),
        leave=tuple(one.gettext("End and clear") for one in every),
        anywhere=tuple(one.gettext("Touch anywhere to continue.") for one in every),
    )
