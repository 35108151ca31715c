"""What each problem with a picture says, by code."""

from kiosk.catalogue import N_
from kiosk.content.problems.message import error, warning

# What stops a portrait from being shown.
PICTURES = {
    "bad-picture-name": error(
        N_("“{value}” is not the name of a picture."),
        N_("Use letters without accents, digits and hyphens, and its ending: maud.jpg."),
    ),
    "no-picture": error(
        N_("There is no picture “{value}” in the folder images."), N_("Copy it there.")
    ),
    "not-a-picture": error(
        N_("“{value}” is not a picture that can be read."),
        N_("Save it again as a PNG, JPEG or WebP file."),
    ),
    "bad-picture": error(
        N_("The picture “{value}” is damaged."), N_("Save it again, or copy it here again.")
    ),
    "svg-picture": error(
        N_("“{value}” is a drawing in SVG, which can hide programs and fetch other files."),
        N_("Export it as a PNG file."),
    ),
    "heic-picture": error(
        N_("“{value}” is in the format of a telephone, which few programs read."),
        N_("Save it again as a JPEG file."),
    ),
    "big-picture": error(
        N_("The picture “{value}” is larger than {megabytes} MB."), N_("Save it smaller.")
    ),
    "wide-picture": error(
        N_("The picture “{value}” has {width} × {height} pixels; at most {megapixels} million"
           " are accepted."),
        N_("Save it smaller."),
    ),
    "bad-focus": error(
        N_("“{value}” is no place in a picture."),
        N_("Write two numbers from 0 to 1, across and down: focus: [0.5, 0.3]."),
    ),
    "no-alt": warning(
        N_("This picture has no description for those who do not see it."),
        N_("Add the line “alt: …”: who is shown, and how."),
    ),
}  # fmt: skip
