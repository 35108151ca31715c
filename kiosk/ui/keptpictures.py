"""Pictures that are kept once they were drawn, as long as there is room."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtGui import QImage


class KeptPictures:
    """Those asked for last, up to so many bytes of pixels: pictures differ too much to count them.

    One is kept even if it alone takes more.
    """

    def __init__(self, room: int) -> None:
        """Keep pictures of `room` bytes together."""
        self._room = room
        self._taken = 0
        self._pictures: OrderedDict[Hashable, QImage] = OrderedDict()

    def get(self, key: Hashable, draw: Callable[[], QImage]) -> QImage:
        """Return the picture of that key, drawn by `draw` if it is not there."""
        picture = self._pictures.get(key)
        if picture is None:
            self._pictures[key] = picture = draw()
            self._taken += picture.sizeInBytes()
            while self._taken > self._room and len(self._pictures) > 1:
                self._taken -= self._pictures.popitem(last=False)[1].sizeInBytes()
        else:
            self._pictures.move_to_end(key)
        return picture
