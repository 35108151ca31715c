"""What an import and an export say, by code. English is the source; the catalogue has the rest."""

from kiosk.catalogue import N_

# Why a file is refused whole.
_UNREADABLE = {
    "no-file": N_("There is no such file."),
    "empty-file": N_("This file is empty."),
    "web-page": N_(
        "This is a web page (“{title}”), not a programme. A login page often comes instead of the"
        " file: open the link in a browser first."
    ),
    "other-xml": N_("This XML file is not a programme: it begins with <{element}>."),
    "other-json": N_("This JSON file is not a programme of any known kind."),
    "bad-json": N_("This JSON file cannot be read: {reason}."),
    "bad-xml": N_("This XML file holds no programme that can be read."),
    "entities": N_(
        "This XML file defines its own entities (“{name}”), which a programme never needs and an"
        " attack does: it is not read."
    ),
    "pdf": N_("This is a PDF document. Ask for the programme as a spreadsheet or a calendar."),
    "old-spreadsheet": N_("This spreadsheet is in the old xls format. Save it as xlsx."),
    "bad-spreadsheet": N_("This spreadsheet is damaged or protected. Save it again as xlsx."),
    "no-header": N_(
        "No line of this table names its columns: one of them must be “{title}” (or “{other}”)."
    ),
    "unknown-file": N_("This is not a programme in any format that is known here."),
    "file-too-large": N_("This file is larger than {megabytes} MB."),
    "unlike-files": N_("These files are not of one format: {first} and {second}."),
    "no-session": N_("There is no session in this file."),
}

# What was mended or guessed to read it.
_GUESSED = {
    "encoding": N_("This file is not in UTF-8 as it should be: it was read as Windows-1252."),
    "broken-xml": N_(
        "The XML is broken here ({reason}); the rest was read as well as it could be."
    ),
    "broken-line": N_("This line belongs to no entry; it was taken for the rest of the one above."),
    "broken-entry": N_("The beginning of this entry is damaged; it was read all the same."),
    "unfinished": N_("The file ends in the middle of “{title}”: this entry may lack something."),
    "bad-entry": N_("This entry cannot be read and is left out."),
    "bad-property": N_("“{name}” cannot be read here and is left out."),
    "duplicate-json-key": N_("“{key}” is written twice here; the longer value was taken."),
    "control-characters": N_("“{title}”: characters that cannot be shown were taken out."),
    "long-text": N_("“{title}”: a text of {length} characters was cut at {limit}."),
    "no-event-name": N_("The file does not name the event: write its name in event.yaml."),
    "no-title": N_("This entry has no title; “{title}” stands in for it."),
    "no-start": N_("“{title}” has no date and time: it is shown as not yet fixed."),
    "bad-start": N_("“{title}”: “{value}” is not a date and time."),
    "all-day": N_("“{title}” lasts all day, without a time: the day is said in its notice."),
    "day-guessed": N_("“{title}” names only the day of the week: it was placed on {date}."),
    "start-differs": N_(
        "“{title}”: the date says {date} and the start says {start}; the date was followed."
    ),
    "no-room": N_("“{title}” has no room."),
    "room-differs": N_(
        "“{title}” is listed under the room “{listed}” but names “{named}”, which was taken."
    ),
    "bad-duration": N_("“{title}”: the duration “{value}” cannot be understood; no end is shown."),
    "odd-duration": N_("“{title}”: a duration of “{value}” cannot be meant; no end is shown."),
    "end-not-after-start": N_("“{title}” does not end after it starts; no end is shown."),
    "unknown-language-name": N_("“{title}”: “{value}” is not a language."),
    "rare-language": N_(
        "“{title}” is in {language}, in which too little is written to offer it: its texts are"
        " shown as {instead}."
    ),
    "language-of-texts": N_(
        "The texts are taken to be in the language spoken. Correct those that are not."
    ),
    "language-guessed": N_(
        "No language is named; by its words this programme is in {language}. If not, import it with"
        " --texts and the code of its language."
    ),
    "language-taken": N_(
        "No language is named, and the words do not tell: {language} is taken. If it is another,"
        " import it with --texts and the code of its language."
    ),
    "zone-guessed": N_(
        "No time zone is named: {zone} was taken. If it is another, correct time_zone in event.yaml"
        " and import again with --update."
    ),
    "unknown-time-zone": N_("“{zone}” is not a time zone; {instead} was taken."),
    "cancelled-in-title": N_("“{title}” says in its title that it is cancelled."),
    "name-with-several-ids": N_("“{name}” has several numbers ({ids}): taken for one person."),
    "names-split": N_("“{value}” was read as {count} people."),
    "no-name": N_("A person without a name is left out of “{title}”."),
    "same-again": N_("“{title}” is here twice, at the same time: the second is left out."),
    "repeated-id": N_("“{title}” has the same identifier as another entry: both are kept."),
    "repeats": N_("“{title}” is repeated {count} times: each is a session of its own."),
    "repeats-endlessly": N_("“{title}” is repeated without end: the first {count} were taken."),
    "bad-repeat": N_("“{title}”: the rule of its repetition cannot be understood: once was taken."),
    "unknown-column": N_("The column “{name}” is not known and is left out."),
    "unknown-room": N_("“{title}”: the room “{value}” is not described; its number was kept."),
}

# What has no place in our format.
_LEFT_OUT = {
    "no-place-for": N_("“{field}” has no place here: left out, first there ({count})."),
    "unused-rooms": N_("No session uses these rooms, which are left out: {names}."),
    "unused-people": N_("These people take part in no session and are left out: {names}."),
    "beside-the-programme": N_("“{name}” stands beside the programme and is left out."),
    "draft": N_("“{title}” is not accepted ({state}): it is left out."),
    "more-of-these": N_("More remarks of the kind “{code}”: {count}."),
}

MESSAGES: dict[str, str] = _UNREADABLE | _GUESSED | _LEFT_OUT
