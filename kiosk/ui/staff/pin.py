"""The pad on which staff enter their code, or choose one where there is none yet."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.catalogue import N_
from kiosk.programme.texts import Texts, source_texts
from kiosk.staff.pin import DIGITS, Gate, PinError
from kiosk.ui.boundary import Property, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

CHOOSE = N_(
    "There is no access code yet. Choose six digits and type them on the machine’s own keyboard,"
    " or use the command “kiosk pin”. The screen takes none."
)


@QmlElement
class PinPad(QObject):
    """Six digits. They are judged when they are complete and Enter is touched, or by themselves
    while a code is chosen; what was typed is never shown or spoken.
    """

    changed = Signal()
    opened = Signal()

    def __init__(self, gate: Gate, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate = gate
        self._texts = source_texts()
        self._typed = ""
        self._first = ""
        self._wrong = ""
        self._choosing = not gate.is_set()

    def speak(self, texts: Texts) -> None:
        """Say everything in another language from now on."""
        self._texts = texts
        self.changed.emit()

    @Slot()
    def tick(self) -> None:
        """Look at the lock again."""
        if self._gate.locked_for():
            self.changed.emit()

    @Slot(str)
    def press(self, digit: str) -> None:
        """Take a digit touched on the screen; none while a code is chosen, or locked."""
        if not self._choosing:
            self._take(digit)

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take a digit of the machine's own keyboard."""
        self._take(digit)

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Judge what was typed, once it is complete."""
        if not self.complete:
            return
        typed, self._typed = self._typed, ""
        if self._choosing:
            self._choose(typed)
        elif self._gate.enter(typed):
            self._wrong = ""
            self.opened.emit()
        else:
            self._wrong = N_("This code is not right.")
        self.changed.emit()

    def _take(self, digit: str) -> None:
        if len(digit) == 1 and digit in "0123456789" and not self._gate.locked_for():
            self._typed = (self._typed + digit)[:DIGITS]
            self._wrong = ""
            self.changed.emit()

    def _choose(self, typed: str) -> None:
        if not self._first:
            self._first = typed
        elif typed != self._first:
            self._first = ""
            self._wrong = N_("The two codes are not the same: choose again.")
        else:
            self._first = ""
            try:
                self._gate.set(typed)
            except PinError as error:
                self._wrong = str(error)
                return
            self._choosing = False
            self.opened.emit()

    # -- what QML reads ---------------------------------------------------------------------

    @Property(int, constant=True)
    def length(self) -> int:
        """How many digits a code has."""
        return DIGITS

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many digits are typed."""
        return len(self._typed)

    @Property(bool, notify=changed)
    def complete(self) -> bool:
        """Whether all digits are typed."""
        return len(self._typed) == DIGITS

    @Property(bool, notify=changed)
    def choosing(self) -> bool:
        """Whether there is no code yet, and one is chosen now."""
        return self._choosing

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        """Whether no code is accepted for a while."""
        return self._gate.locked_for() > 0

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is asked for."""
        if not self._choosing:
            return self._texts.gettext("Access code")
        again = self._texts.gettext("The same code again")
        return again if self._first else self._texts.gettext("Choose an access code")

    @Property(str, notify=changed)
    def advice(self) -> str:
        """What to do, and what happens after wrong codes."""
        said = self._texts.gettext(self._wrong) if self._wrong else ""
        return " ".join(part for part in (said, self._rest()) if part)

    def _rest(self) -> str:
        if self._choosing:
            return self._texts.gettext(CHOOSE)
        if seconds := self._gate.locked_for():
            words = self._texts.gettext("Locked after too many wrong codes. Try again in {time}.")
            return words.format(time=f"{seconds // 60}:{seconds % 60:02}")
        left = self._gate.tries_left()
        return self._texts.ngettext(
            "6 digits. {n} try left before a 5-minute lock.",
            "6 digits. {n} tries left before a 5-minute lock.",
            left,
        )
