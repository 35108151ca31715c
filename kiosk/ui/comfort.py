"""What makes the screen comfortable for this visitor: text size, contrast, reach, time, motion."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.boundary import Property, Slot

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST_TEXT = 2
LOUDEST = 5
# As loud as someone who stands there; every visit begins so (EN 301 549 5.1.3.13).
USUAL_VOLUME = 3


@QmlElement
class Comfort(QObject):
    """The settings of one visit. Each acts at once; `reset` brings all back, as a visit's end does.

    EN 301 549 5.2: none of them takes another one to be switched on.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._can_speak = False
        self.reset()

    @Slot()
    def reset(self) -> None:
        """Return every setting to what a visit starts with."""
        self._text_size = 0
        self._contrast = False
        self._reach = False
        self._more_time = False
        self._reduced_motion = False
        self._read_aloud = False
        self._volume = USUAL_VOLUME
        self.changed.emit()

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        """Choose the size of text: 0 standard, 1 large, 2 largest; other values are ignored."""
        if 0 <= size <= LARGEST_TEXT:
            self._text_size = size
            self.changed.emit()

    @Slot(bool)
    def setHighContrast(self, on: bool) -> None:
        """Switch between the colours of the forum and high contrast."""
        self._contrast = on
        self.changed.emit()

    @Slot(bool)
    def setReach(self, on: bool) -> None:
        """Bring everything that is touched into the lower part of the screen, or back."""
        self._reach = on
        self.changed.emit()

    @Slot(bool)
    def setMoreTime(self, on: bool) -> None:
        """Wait longer before asking whether the visitor is still there, or as usual."""
        self._more_time = on
        self.changed.emit()

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:
        """Let everything appear at once, or move as designed."""
        self._reduced_motion = on
        self.changed.emit()

    @Slot(bool)
    def setReadAloud(self, on: bool) -> None:
        """Read aloud what is touched, or be silent; ignored where there is no voice."""
        self._read_aloud = on and self._can_speak
        self.changed.emit()

    @Slot(int)
    def setVolume(self, volume: int) -> None:
        """Speak with a volume from 1 to 5; other values are ignored."""
        if 1 <= volume <= LOUDEST:
            self._volume = volume
            self.changed.emit()

    def allow_speech(self, possible: bool) -> None:
        """Say whether there is a voice for the language shown."""
        if possible != self._can_speak:
            self._can_speak = possible
            self._read_aloud = self._read_aloud and possible
            self.changed.emit()

    @property
    def reads_aloud(self) -> bool:
        """Whether what is touched is read aloud, for Python."""
        return self._read_aloud

    @property
    def loudness(self) -> float:
        """The volume of the voice, from 0 to 1."""
        return self._volume / LOUDEST

    @property
    def wants_more_time(self) -> bool:
        """Whether the kiosk waits longer before it asks, for Python (`moreTime` is for QML)."""
        return self._more_time

    @Property(int, notify=changed)
    def textSize(self) -> int:
        """The size of text: 0 standard, 1 large, 2 largest."""
        return self._text_size

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether high contrast is on."""
        return self._contrast

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether everything touched is in the lower part of the screen."""
        return self._reach

    @Property(bool, notify=changed)
    def moreTime(self) -> bool:
        """Whether the kiosk waits longer before it asks."""
        return self._more_time

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Whether everything appears at once."""
        return self._reduced_motion

    @Property(bool, notify=changed)
    def canSpeak(self) -> bool:
        """Whether the machine has a voice for the language shown."""
        return self._can_speak

    @Property(bool, notify=changed)
    def readAloud(self) -> bool:
        """Whether what is touched is read aloud."""
        return self._read_aloud

    @Property(int, constant=True)
    def loudest(self) -> int:
        """The largest volume there is."""
        return LOUDEST

    @Property(int, notify=changed)
    def volume(self) -> int:
        """The volume of the voice, from 1 to 5."""
        return self._volume
