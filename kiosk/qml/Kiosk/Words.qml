pragma Singleton

import Kiosk

// Sets words in lines; one for all texts.
WordSetter {}
