"""What the visitor sees: Qt objects that carry display-ready rows from a release to QML."""
