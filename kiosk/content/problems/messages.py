"""What each problem says, by code. English is the source; the catalogue holds the rest."""

from kiosk.catalogue import N_
from kiosk.content.problems.message import Message, error, warning
from kiosk.content.problems.picturemessages import PICTURES
from kiosk.content.problems.slipmessages import SLIPS

DID_YOU_MEAN = N_("Did you mean “{suggestion}”?")

# What cannot be read at all.
_SOURCE = {
    "no-such-content": error(
        N_("There is neither a folder nor a zip file here."), N_("Check the path.")
    ),
    "no-event": error(
        N_("The file event.yaml is missing: this is not a programme."),
        N_("Give the folder that holds event.yaml."),
    ),
    "too-much": error(
        N_("The content is too large: at most {megabytes} MB and {files} files."),
        N_("Remove what is not part of the programme."),
    ),
    "too-big": error(
        N_("The file is larger than {megabytes} MB."), N_("Split it into several files.")
    ),
    "link": error(
        N_("This is a link, and links are not followed."), N_("Copy the file itself here.")
    ),
    "not-a-file": error(N_("This file cannot be read."), N_("Copy it here again.")),
    "still-changing": error(
        N_("The content was being written while it was read."),
        N_("Wait until the copy is over, then check again."),
    ),
    "bad-file-name": error(
        N_("The name of this file holds characters that cannot be shown."), N_("Rename it.")
    ),
    "ignored-file": warning(
        N_("This file is not in a folder of the programme, so it is not read."),
        N_("Move it to sessions, speakers or partnerships."),
    ),
    "unread-file": warning(
        N_("This file is not read: its name is not one of the format."),
        N_("Rename it to {name}, or take it out of the programme."),
    ),
    "empty-file": warning(
        N_("This file is empty: nothing of it is shown."),
        N_("Fill it in again, or delete it."),
    ),
    "no-sessions": warning(
        N_("The programme has no session at all: visitors see an empty one."),
        N_("Put a file that ends in .yaml into the folder sessions."),
    ),
    "unsafe-name": error(N_("Not every machine can keep a file of this name."), N_("Rename it.")),
    "name-twins": error(
        N_("This name and “{other}” are one and the same on some machines."),
        N_("Rename one of them."),
    ),
    "not-utf-8": error(
        N_("The file is not in UTF-8: this character looks like “{seen}” in another encoding."),
        N_("Save the file again, choosing the encoding UTF-8."),
    ),
    "utf-16": error(
        N_("The file is in UTF-16, not in UTF-8."),
        N_("Save the file again, choosing the encoding UTF-8."),
    ),
    "bad-zip": error(N_("The zip file is damaged."), N_("Make it again.")),
    "zip-link": error(
        N_("The zip file holds a link or a device, “{member}”."),
        N_("Make it again with plain files only."),
    ),
    "zip-secret": error(
        N_("The zip file asks for a password for “{member}”."),
        N_("Make it again without a password."),
    ),
    "zip-path": error(
        N_("The zip file holds “{member}”, a name that is not safe on every machine."),
        N_("Rename this file and make the zip again."),
    ),
    "zip-ratio": error(
        N_("In the zip file, “{member}” would grow more than a hundred times when unpacked."),
        N_("Remove this file and make the zip again."),
    ),
    "zip-twins": error(
        N_("The zip file holds “{member}” and “{other}”, one and the same name on some machines."),
        N_("Rename one of them and make the zip again."),
    ),
}

# What YAML cannot read, or what a programme never needs of it.
_MENDED = N_("Write: {mended}")
_SYNTAX = {
    "unquoted-colon": error(
        N_("A text that holds a colon followed by a space must be in quotes."), _MENDED
    ),
    "special-start": error(N_("A text that begins with {character} must be in quotes."), _MENDED),
    "lost-words": warning(
        N_("“{lost}” is not read: after a space, # begins a remark."),
        N_("For a remark, put a space after the #. If it is part of the text, write: {mended}"),
    ),
    "after-quote": error(N_("There are words after the closing quote of this text."), _MENDED),
    "tab": error(
        N_("There is a tab here; lines are indented with spaces only."),
        N_("Replace the tab with spaces."),
    ),
    "bad-indentation": error(
        N_("This line does not line up with the ones above it."),
        N_("Give it as many spaces as the other keys of the same record."),
    ),
    "dash-space": error(N_("A dash that begins an entry is followed by a space."), _MENDED),
    "bad-list": error(
        N_("A list cannot begin on the line of its key."),
        N_("Put each “- …” on a line of its own, below the key."),
    ),
    "missing-colon": error(
        N_("This line has no colon, so it is neither a key nor part of the text above it."),
        N_("Write “key: value”, or indent the line to continue the text."),
    ),
    "open-quote": error(N_("The quote opened here is never closed."), N_("Add the closing quote.")),
    "open-bracket": error(
        N_("The bracket opened here is never closed."), N_("Add the closing bracket.")
    ),
    "dash-in-brackets": error(
        N_("In brackets or braces, entries are separated by commas and have no dashes."),
        N_(
            "Write “[a, b]”, or leave out the brackets and put each “- …” on a line of its own,"
            " below the key."
        ),
    ),
    "bad-escape": error(
        N_("In a text in double quotes, “\\” stands for something else."),
        N_("Write a second one before it."),
    ),
    "bad-yaml": error(
        N_("This file cannot be read from here on."),
        N_("Compare this line with the same line of another file."),
    ),
    "duplicate-key": error(
        N_("The key “{key}” is written twice in the same record."),
        N_("Keep only one of the two."),
    ),
    "yaml-merge": error(
        N_("The key “<<” merges records, which is not accepted here."),
        N_("Write the lines out."),
    ),
    "yaml-key": error(N_("A key must be a word."), N_("Write “key: value”.")),
    "no-key": error(N_("There is no key before this colon."), N_("Write “key: value”.")),
    "yaml-documents": error(
        N_("The line “---” begins a second document in the same file."),
        N_("Put it in a file of its own, or write a list."),
    ),
    "too-deep": error(N_("The file is nested more than {limit} levels deep."), N_("Simplify it.")),
    "too-many-parts": error(
        N_("The file holds more than {limit} parts."), N_("Split it into several files.")
    ),
    "bad-character": error(
        N_("The character {character} is invisible or changes the text around it."),
        N_("Delete it and type the text again."),
    ),
}

# What the format does not allow.
_SCHEMA = {
    "not-a-mapping": error(
        N_("This should be a record, a set of lines “key: value”."),
        N_("Compare it with another record of the same kind."),
    ),
    "not-a-list": error(
        N_("“{field}” should be a list."), N_("Put each entry on its own line, after “- ”.")
    ),
    "empty-list": error(N_("“{field}” should have at least one entry."), N_("Add an entry.")),
    "long-list": error(
        N_("“{field}” has {length} entries; at most {limit} are accepted."),
        N_("Keep those that matter most."),
    ),
    "empty-entry": error(
        N_("This entry of the list is empty."), N_("Fill it in, or remove its line.")
    ),
    "missing-field": error(N_("“{field}” is missing."), N_("Add the line “{field}: …”.")),
    "unknown-key": error(N_("The format has no key “{key}” here."), N_("Accepted keys: {known}.")),
    "unknown-language": error(
        N_("“{value}” is not one of the event’s languages."),
        N_("Use one of {known}, or add it to event.yaml."),
    ),
    "bad-text": error(
        N_("“{field}” should be a text, or one text for each language."),
        N_("Write “{field}: …”, or “fr: …” and “en: …” indented below it."),
    ),
    "bad-string": error(
        N_("“{field}” should be one text, the same in all languages."),
        N_("Write “{field}: …” on one line."),
    ),
    "empty-text": error(N_("This text is empty."), N_("Fill it in, or remove its line.")),
    "too-long": error(
        N_("This text has {length} characters; at most {limit} are accepted."),
        N_("Shorten it."),
    ),
    "bad-id": error(
        N_("“{value}” is not a valid identifier."),
        N_("Use small letters without accents, digits and hyphens: {suggestion}."),
    ),
    "bad-language": error(
        N_("“{value}” is not a language code."), N_("Use the short code of the language: fr, en.")
    ),
    "bad-choice": error(
        N_("“{value}” is not one of the accepted words."), N_("Use one of {known}.")
    ),
    "bad-number": error(
        N_("“{value}” is not a number."), N_("Write it with digits and a point: -12.83.")
    ),
    "bad-range": error(
        N_("“{value}” is out of range."),
        N_("A latitude is between -90 and 90, a longitude between -180 and 180."),
    ),
    "bad-date": error(N_("“{value}” is not a date."), N_("Write year, month and day: 2026-10-05.")),
    "bad-time": error(
        N_("“{value}” is not a date and time."),
        N_("Write the date, then the time: 2026-10-05 14:00."),
    ),
    "time-without-date": error(
        N_("“{value}” is a time without its date."),
        N_("Write the date before it: 2026-10-05 14:00."),
    ),
    "impossible-date": error(
        N_("“{value}” does not exist in the calendar or on the clock."),
        N_("Check the day, the month and the hour."),
    ),
    "bad-value": error(
        N_("This value is not accepted here."),
        N_("Compare it with another record of the same kind."),
    ),
}

# What holds for each file but not for all of them together.
_WHOLE = {
    "duplicate-id": error(
        N_("The identifier “{id}” is already used in {file}, line {line}."),
        N_("Give one of the two another identifier, or delete the copy."),
    ),
    # Each kind of record has its own words: see references.py.
    "unknown-reference": error("", N_("Add it, or remove this line.")),
    "repeated-reference": warning(
        N_("“{id}” is written twice in this list."), N_("Keep only one of the two.")
    ),
    "unknown-zone": error(
        N_("“{value}” is not the name of a time zone."),
        N_("Write it as region and city: Indian/Mayotte, Europe/Paris."),
    ),
    "no-zone": error(
        N_("Sessions have times, but the event has no time zone."),
        N_("Add it to event.yaml: time_zone: Europe/Paris."),
    ),
    "skipped-hour": error(
        N_("The clocks go forward that night: “{value}” does not exist in {zone}."),
        N_("Check the hour."),
    ),
    "end-before-start": error(
        N_("The end, {end}, is not after the start, {start}."), N_("Check both.")
    ),
    "end-without-start": error(N_("There is an end but no start."), N_("Add the line “start: …”.")),
    "outside-event": warning(
        N_("This date is outside the event, {start} to {end}."),
        N_("Check it, or change the dates in event.yaml."),
    ),
    "lasts-days": warning(
        N_("This session lasts a day or more: the programme lists it on its first day only."),
        N_("If it takes place on each day, write a session for each, with the hours of that day."),
    ),
    "not-moved": warning(
        N_("This session has an old time or room, but it is not said to have moved."),
        N_("Add “state: moved”, or remove “moved_from”."),
    ),
    "moved-nowhere": warning(
        N_("This session has moved, but time and room are the same as before."),
        N_("Write the new ones in “start” and “room”, and the old ones in “moved_from”."),
    ),
    "moved-from-where": warning(
        N_("This session has moved, but visitors cannot read from where."),
        N_("Add what was before: moved_from: {{start: 2026-10-05 14:00, room: …}}."),
    ),
    "room-overlap": warning(
        N_("The room is also taken by “{other}” ({file}, line {line}) at this time."),
        N_("Check the times and the rooms of both."),
    ),
    "speaker-overlap": warning(
        N_("{name} is also in “{other}” ({file}, line {line}) at this time."),
        N_("Check the times of both."),
    ),
    "missing-translation": warning(
        N_("Not yet in {language}: {keys}."),
        N_("Write each of these texts once for each language, indented below its key."),
    ),
    "outdated-translation": warning(
        N_("In {language}, these texts are of an earlier wording: {keys}."),
        N_("Translate them again, or run “kiosk translate export”."),
    ),
    "too-many-problems": Message(
        "info", N_("Only the first {limit} problems are listed."), N_("Mend these and check again.")
    ),
    "unused": Message("info", "", N_("Name it there, or remove it.")),
}

MESSAGES: dict[str, Message] = _SOURCE | _SYNTAX | _SCHEMA | SLIPS | PICTURES | _WHOLE
