"""What the visitor sees: Qt objects that carry display-ready rows from a release to QML."""

from kiosk.ui.imports import plain_imports
from kiosk.ui.singletons import keep_singletons

keep_singletons()
plain_imports()
