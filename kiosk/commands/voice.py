"""`kiosk speak`: the process that reads aloud."""

import argparse


def speak(options: argparse.Namespace) -> int:
    """Say the lines of standard input aloud until it ends."""
    from kiosk.ui.voice.process import speak as say

    del options
    return say()
