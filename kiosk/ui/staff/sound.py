"""The sound test of the staff area: the machine says a sentence, or it is said why not."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.catalogue import N_
from kiosk.programme.texts import Texts, source_texts
from kiosk.ui.boundary import Property, Slot
from kiosk.ui.comfort import LOUDEST, USUAL_VOLUME
from kiosk.ui.voice.speech import Voice, installed, own_voice

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

SENTENCE = N_("This is the voice of the kiosk.")
LOOKING = N_("Looking for a voice…")
SAID = N_("The kiosk says: “{sentence}” If you do not hear it, turn the volume of the machine up.")
SILENT = N_("This machine has no voice in this language: nothing is read aloud.")
# As loud as what visitors hear at first.
VOLUME = USUAL_VOLUME / LOUDEST


@QmlElement
class SoundTest(QObject):
    """Has a voice of its own, from the first test to the end of the area."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = source_texts()
        self._voice: Voice | None = None
        self._asked = False
        self._told = ""

    def speak(self, texts: Texts) -> None:
        """Say everything in another language from now on."""
        self._texts = texts
        self._told = ""
        self.changed.emit()

    @Slot()
    def play(self) -> None:
        """Say the sentence, as soon as there is a voice."""
        if self._voice:
            self._say()
        elif not installed():
            self._tell(SILENT)
        else:
            self._asked = True
            self._tell(LOOKING)
            self._voice = own_voice(self._look, self)

    def rest(self) -> None:
        """Have no voice any more."""
        self._asked = False
        if self._voice:
            self._voice.close()
            self._voice = None

    def _look(self) -> None:
        """Say what was asked for once the voices are known, or that there are none."""
        asked, self._asked = self._asked, False
        if asked:
            self._say()

    def _say(self) -> None:
        code = self._texts.language
        if self._voice and self._voice.speaks(code):
            self._voice.say(((self._texts.gettext(SENTENCE), code),), VOLUME)
            self._tell(SAID)
        else:
            self._tell(SILENT)

    def _tell(self, message: str) -> None:
        self._told = message
        self.changed.emit()

    @Property(str, notify=changed)
    def words(self) -> str:
        """What came of the test, "" before it."""
        said = self._texts.gettext(self._told) if self._told else ""
        return said.format(sentence=self._texts.gettext(SENTENCE))
