pragma Singleton

import QtQuick

// Every number and colour of the design. Main sets the size of the window and the visitor's choices.
QtObject {
    id: root

    property string resources
    property real width: 1080
    property real height: 1920
    property bool contrast: false
    property int textSize: 0
    property bool still: false
    // The page begins at the right, as its language does. Anchors and rows turn by themselves; what
    // is placed by number or drawn with a direction asks here.
    property bool mirrored: false
    // Icons that point where reading goes; a clock or a magnifier is the same everywhere.
    readonly property list<string> directed: ["back", "fwd", "chevL", "chevR", "bksp", "undo", "list", "sound"]
    // Everything touched is in the lower part of the screen; a landscape panel is low enough as it is.
    property bool reachWanted: false
    readonly property bool reach: reachWanted && !landscape
    readonly property real reachTop: reach ? Math.round(0.42 * height) : 0

    // The width of the picture in millimetres, 0 while nobody has measured it, and how far away the
    // eyes of a visitor are.
    property real widthMm: 0
    property real distanceMm: 600
    readonly property real pitch: widthMm / width
    // At this scale the smallest control is 15 mm high. No panel is drawn narrower than pages can be.
    readonly property real touchScale: pitch > 0 ? 15 / (72 * pitch) : 0
    // EN 301 549 5.1.4: in the largest size a capital H is seen at 0.7 degrees or more. It is 0.66 of
    // the size of either family.
    readonly property real legible: largest && pitch > 0 ? Math.ceil(0.01222 * distanceMm / 0.66 / pitch) : 0

    // Pages are drawn for 1080 px in portrait and 1920 px in landscape; small landscape panels keep
    // their controls large and show fewer columns instead.
    readonly property bool landscape: width > height
    readonly property real u: landscape ? Math.max(width / 1920, 0.8, Math.min(touchScale, width / 1500)) : Math.max(width / 1080, Math.min(touchScale, width / 880))
    readonly property bool narrow: landscape && width / u < 1700
    readonly property bool largest: textSize === 2

    readonly property real bodyFactor: [1, 1.25, 1.5][textSize]
    readonly property real titleFactor: [1, 1.1, 1.15][textSize]
    // Titles of cards stay larger than the words under them.
    readonly property real cardFactor: [1, 1.2, 1.4][textSize]
    readonly property real labelFactor: [1, 1.17, 1.32][textSize]
    readonly property real smallFloor: largest ? 36 : 26

    // Colours
    readonly property color ink: contrast ? "#FFFFFF" : "#26103A"
    readonly property color ink2: contrast ? "#FFFFFF" : "#54406A"
    readonly property color ground: contrast ? "#000000" : "#F6F1F4"
    readonly property color inert: contrast ? "#8C8C8C" : "#75618B"
    readonly property color paper: contrast ? "#000000" : "#FFFFFF"
    readonly property color rule: contrast ? "#8C8C8C" : "#D8CCDD"
    readonly property color safran: "#FFB92E"
    readonly property color corail: "#FF957D"
    readonly property color lagon: "#62D2C0"
    readonly property color lilas: "#C8B6FF"
    readonly property color safranPale: contrast ? "#000000" : "#FFE7B8"
    readonly property color corailPale: contrast ? "#000000" : "#FFDCD2"
    readonly property color lagonPale: contrast ? "#000000" : "#D2F2EC"
    readonly property color lilasPale: contrast ? "#000000" : "#E8E0FF"
    readonly property color plum: "#3A2150"
    readonly property color land: contrast ? "#3A3A3A" : "#523769"
    readonly property color sea: contrast ? "#000000" : "#26103A"
    readonly property color alert: "#9B1030"
    readonly property color ok: "#0B5E46"
    readonly property color nowLine: contrast ? "#FFFFFF" : alert
    readonly property color nowInk: contrast ? "#000000" : "#FFFFFF"
    readonly property color scrim: contrast ? "#CC000000" : "#CC26103A"
    readonly property color dock: contrast ? "#000000" : "#26103A"
    readonly property color dockInk: "#FFFFFF"
    readonly property color dockOutline: contrast ? "#FFE600" : "#8D7B9D"
    readonly property color quietOutline: contrast ? "#8C8C8C" : "transparent"
    // What is touched: fill and text of a primary control, outline of any control.
    readonly property color primary: contrast ? "#FFE600" : "#26103A"
    readonly property color primaryInk: contrast ? "#000000" : "#FFFFFF"
    readonly property color outline: contrast ? "#FFE600" : "#26103A"
    readonly property color focus: contrast ? "#7CF5FF" : "#26103A"
    readonly property color dockFocus: contrast ? "#7CF5FF" : "#FFFFFF"
    // Phones read codes in ink on white, whatever the theme.
    readonly property color qrInk: "#26103A"
    readonly property color qrGround: "#FFFFFF"
    // Discs hold initials and seals: dark on the colours, white in high contrast.
    readonly property color disc: contrast ? "#FFFFFF" : "#26103A"
    readonly property color discInk: contrast ? "#000000" : "#FFFFFF"

    // Space, radii, lines
    readonly property real space1: Math.round(8 * u)
    readonly property real space2: Math.round(12 * u)
    readonly property real space3: Math.round(16 * u)
    readonly property real space4: Math.round(24 * u)
    readonly property real space5: Math.round(32 * u)
    readonly property real space6: Math.round(40 * u)
    readonly property real space7: Math.round(60 * u)
    readonly property real space8: Math.round(88 * u)
    readonly property real margin: Math.round((landscape ? (narrow ? 40 : 72) : 60) * u)
    readonly property real bodyMargin: Math.round((landscape ? 48 : 60) * u)
    readonly property real gutter: Math.round(24 * u)
    readonly property real radiusCard: Math.round(32 * u)
    readonly property real radiusFeature: Math.round(36 * u)
    readonly property real radiusTile: Math.round(44 * u)
    readonly property real radiusSheet: Math.round(48 * u)
    readonly property real line: Math.max(1, Math.round((contrast ? 5 : 3) * u))
    readonly property real hairline: Math.max(1, Math.round(2 * u))
    readonly property real controlLine: Math.max(1, Math.round((contrast ? 4 : 3) * u))
    readonly property real focusLine: Math.round((contrast ? 8 : 6) * u)
    readonly property real focusGap: Math.round((contrast ? 4 : 6) * u)
    readonly property real targetFloor: Math.round(72 * u)
    // In the largest text what is touched grows as well.
    readonly property real buttonHeight: Math.round((largest ? 96 : 84) * u)
    readonly property real chipHeight: Math.round((largest ? 95 : 76) * u)
    readonly property real icon: Math.round(44 * u)

    // Motion, in milliseconds; nothing moves for those who asked for stillness.
    readonly property int pageMotion: still ? 0 : 180
    readonly property int sheetMotion: still ? 0 : 220
    readonly property int sheetLeaving: still ? 0 : 160
    readonly property int scrollMotion: still ? 0 : 240

    // Type
    readonly property string display96: "Bricolage Grotesque 96pt"
    readonly property string display24: "Bricolage Grotesque 24pt"
    readonly property string face: "Atkinson Hyperlegible Next"
    // Sizes differ on the three kinds of panel: portrait, landscape, and landscape of few pixels.
    function of(portrait: real, wide: real, few: real): real {
        return narrow ? few : landscape ? wide : portrait;
    }

    readonly property TypeStyle hero: TypeStyle { family: root.display96; weight: 800; size: 168; line: 151; tracking: -0.026; factor: root.titleFactor }
    readonly property TypeStyle poster: TypeStyle { family: root.display96; weight: 800; size: root.of(112, 96, 84); line: root.of(108, 92, 82); tracking: -0.025 }
    readonly property TypeStyle posterLong: TypeStyle { family: root.display96; weight: 800; size: root.of(88, 66, 56); line: root.of(88, 66, 56); tracking: -0.025 }
    readonly property TypeStyle posterOther: TypeStyle { family: root.face; weight: 500; size: root.of(40, 36, 36); line: root.of(48, 44, 44) }
    readonly property TypeStyle posterKicker: TypeStyle { family: root.face; weight: 700; size: root.of(32, 30, 30); line: root.of(38, 36, 36) }
    readonly property TypeStyle start: TypeStyle { family: root.display96; weight: 800; size: root.of(60, 58, 50); line: root.of(60, 58, 50); tracking: -0.018 }
    readonly property TypeStyle page: TypeStyle { family: root.display96; weight: 800; size: 124; line: 117; tracking: -0.022; factor: root.titleFactor }
    readonly property TypeStyle landscapePage: TypeStyle { family: root.display96; weight: 800; size: 88; line: 88; tracking: -0.022; factor: root.titleFactor }
    readonly property TypeStyle personName: TypeStyle { family: root.display96; weight: 800; size: 98; line: 92; tracking: -0.018; factor: root.titleFactor }
    readonly property TypeStyle title: TypeStyle { family: root.display96; weight: 800; size: root.of(73, 58, 53); line: root.of(72, 58, 54); tracking: -0.018; factor: root.titleFactor }
    readonly property TypeStyle sheetTitle: TypeStyle { family: root.display96; weight: 800; size: 60; line: 60; tracking: -0.018; factor: root.titleFactor }
    readonly property TypeStyle figure: TypeStyle { family: root.display96; weight: 800; size: 84; line: 80; tracking: -0.015; factor: root.titleFactor }
    readonly property TypeStyle numeral: TypeStyle { family: root.display96; weight: 800; size: root.of(68, 52, 56); line: root.of(58, 48, 50); factor: root.titleFactor }
    readonly property TypeStyle quote: TypeStyle { family: root.display24; weight: 700; size: root.of(42, 36, 39); line: root.of(48, 40, 45); tracking: -0.014; factor: root.largest ? 54 / size : root.titleFactor }
    readonly property TypeStyle welcome: TypeStyle { family: root.display96; weight: 500; size: 54; line: 58; tracking: -0.02; factor: root.titleFactor }
    readonly property TypeStyle tile: TypeStyle { family: root.display96; weight: 800; size: root.of(58, 56, 50); line: root.of(58, 56, 50); tracking: -0.018; factor: root.titleFactor }
    readonly property TypeStyle feature: TypeStyle { family: root.display24; weight: 700; size: root.of(32, 31, 33); line: root.of(38, 36, 39); tracking: -0.012; factor: root.cardFactor }
    readonly property TypeStyle h2: TypeStyle { family: root.display24; weight: 700; size: root.of(44, 42, 42); line: root.of(50, 48, 48); tracking: -0.014; factor: root.titleFactor }
    readonly property TypeStyle h3: TypeStyle { family: root.display24; weight: 700; size: root.of(40, 33, 37); line: root.of(46, 38, 43); tracking: -0.014; factor: root.landscape ? root.cardFactor : root.titleFactor }
    readonly property TypeStyle h4: TypeStyle { family: root.display24; weight: 700; size: root.of(34, 31, 33); line: root.of(40, 36, 39); tracking: -0.012; factor: root.cardFactor }
    readonly property TypeStyle gridTitle: TypeStyle { family: root.face; weight: 700; size: root.of(26, 26, 24); line: root.of(29, 29, 28); factor: root.bodyFactor; floor: 24 }
    readonly property TypeStyle h5: TypeStyle { family: root.display24; weight: 700; size: 29; line: 34; tracking: -0.012; factor: root.cardFactor }
    readonly property TypeStyle name: TypeStyle { family: root.display24; weight: 700; size: root.of(46, 38, 40); line: root.of(54, 44, 46); tracking: -0.014; factor: root.titleFactor }
    readonly property TypeStyle metadata: TypeStyle { family: root.face; weight: 400; size: root.of(32, 28, 30); line: root.of(39, 34, 36); factor: root.bodyFactor; floor: root.smallFloor }
    readonly property TypeStyle leadLine: TypeStyle { family: root.face; weight: 700; size: root.of(32, 28, 30); line: root.of(40, 34, 36); factor: root.bodyFactor; floor: root.smallFloor }
    readonly property TypeStyle talk: TypeStyle { family: root.display24; weight: 700; size: root.of(36, 32, 34); line: root.of(42, 38, 40); tracking: -0.012; factor: root.titleFactor }
    readonly property TypeStyle typed: TypeStyle { family: root.face; weight: 700; size: root.of(44, 40, 40); line: root.of(50, 46, 46); factor: root.titleFactor }
    readonly property TypeStyle key: TypeStyle { family: root.face; weight: 700; size: 40; line: 46; factor: root.titleFactor }
    readonly property TypeStyle letter: TypeStyle { family: root.display24; weight: 700; size: 38; line: 44 }
    readonly property TypeStyle time: TypeStyle { family: root.display24; weight: 700; size: root.of(48, 42, 42); line: root.of(54, 48, 48); factor: root.titleFactor }
    readonly property TypeStyle countdown: TypeStyle { family: root.display96; weight: 800; size: 270; line: 208; tracking: -0.015 }
    readonly property TypeStyle answer: TypeStyle { family: root.display24; weight: 700; size: 56; line: 64; tracking: -0.014; factor: root.titleFactor }
    // How the three sizes of text look beside each other.
    readonly property list<TypeStyle> sample: [
        TypeStyle { family: root.face; weight: 700; size: 72; line: 92 },
        TypeStyle { family: root.face; weight: 700; size: 88; line: 92 },
        TypeStyle { family: root.face; weight: 700; size: 104; line: 92 }
    ]
    // The staff area.
    readonly property TypeStyle pinTitle: TypeStyle { family: root.display96; weight: 800; size: 98; line: 104; tracking: -0.018; factor: root.titleFactor }
    readonly property TypeStyle pinAdvice: TypeStyle { family: root.face; weight: 400; size: 36; line: 46; factor: root.bodyFactor }
    readonly property TypeStyle pinKey: TypeStyle { family: root.display24; weight: 700; size: 62; line: 68; factor: root.titleFactor }
    readonly property TypeStyle enter: TypeStyle { family: root.face; weight: 600; size: 40; line: 46; factor: root.titleFactor }
    readonly property TypeStyle staffTitle: TypeStyle { family: root.display96; weight: 800; size: root.of(84, 64, 56); line: root.of(84, 64, 56); tracking: -0.018; factor: root.titleFactor }
    readonly property TypeStyle version: TypeStyle { family: root.display96; weight: 800; size: root.of(124, 88, 80); line: root.of(112, 80, 76); tracking: -0.022; factor: root.titleFactor }
    readonly property TypeStyle staffFigure: TypeStyle { family: root.display96; weight: 800; size: 64; line: 64; tracking: -0.015; factor: root.titleFactor }
    readonly property TypeStyle clock: TypeStyle { family: root.display24; weight: 700; size: root.of(37, 41, 41); line: root.of(46, 46, 46); factor: root.titleFactor }
    readonly property TypeStyle body: TypeStyle { family: root.face; weight: 400; size: root.of(33, 28, 32); line: root.of(46, 36, 41); factor: root.bodyFactor }
    readonly property TypeStyle strong: TypeStyle { family: root.face; weight: 600; size: root.of(29, 26, 30); line: root.of(36, 32, 36); factor: root.bodyFactor; floor: root.smallFloor }
    readonly property TypeStyle kicker: TypeStyle { family: root.face; weight: 700; size: root.of(30, 28, 31); line: root.of(36, 34, 37); factor: root.bodyFactor; floor: root.smallFloor }
    readonly property TypeStyle whenLine: TypeStyle { family: root.face; weight: 600; size: root.of(36, 31, 33); line: root.of(42, 38, 40); factor: root.bodyFactor > 1.2 ? 1.2 : 1 }
    // Above what the same says in another language, in body or metadata: larger at every size.
    readonly property TypeStyle ownLine: TypeStyle { family: root.face; weight: 600; size: root.of(36, 31, 35); line: root.of(42, 38, 42); factor: root.bodyFactor; floor: root.smallFloor }
    readonly property TypeStyle label: TypeStyle { family: root.face; weight: 600; size: root.of(29, 29, 31); line: root.of(35, 35, 37); factor: root.labelFactor }
    readonly property TypeStyle small: TypeStyle { family: root.face; weight: 400; size: root.of(28, 26, 30); line: root.of(36, 32, 36); factor: root.bodyFactor; floor: root.smallFloor }
    readonly property TypeStyle badge: TypeStyle { family: root.face; weight: 600; size: 28; line: 34; factor: root.labelFactor }
    readonly property TypeStyle badgeSmall: TypeStyle { family: root.face; weight: 600; size: 26; line: 34; factor: root.labelFactor }
    readonly property TypeStyle nav: TypeStyle { family: root.face; weight: 600; size: 27; line: 30; factor: root.textSize ? 1.15 : 1; floor: root.smallFloor }

    // The colour of a section; in high contrast a section is told by its icon and title alone.
    function section(route: string): color {
        if (contrast)
            return "#000000";
        switch (route.split("/")[0]) {
        case "speakers":
        case "speaker":
            return corail;
        case "partnerships":
        case "partnership":
        case "place":
            return lagon;
        case "search":
            return lilas;
        default:
            return safran;
        }
    }

    function sectionPale(route: string): color {
        const full = section(route);
        if (contrast)
            return "#000000";
        return full === corail ? corailPale : full === lagon ? lagonPale : full === lilas ? lilasPale : safranPale;
    }

    // The fill of a card while it is touched.
    function pressed(route: string): color {
        return contrast ? "#3A3A3A" : sectionPale(route);
    }

    // The section colours by number: what a link or pin of the map has. Touched in high contrast.
    function tint(index: int): color {
        return contrast ? outline : [safran, corail, lagon, lilas][index];
    }

    // "" until Main has said where the resources are: nothing is looked for in the wrong place.
    function asset(path: string): url {
        return resources ? `${resources}/${path}` : "";
    }

    // The same, drawn once for all the pages it is on; in one colour where that is not transparent.
    function drawn(path: string, colour: color): url {
        return resources ? `image://drawn/${path}${colour.a > 0 ? "?" + `${colour}`.slice(1) : ""}` : "";
    }
}
