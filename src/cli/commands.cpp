// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bundle_commands.h"
#include "cli/check.h"
#include "cli/command.h"
#include "cli/export_command.h"
#include "cli/handout.h"
#include "cli/import_command.h"
#include "cli/list.h"
#include "cli/play.h"
#include "cli/render.h"
#include "cli/results_command.h"
#include "cli/score_command.h"

namespace plumbline::cli
{

namespace
{

const Option helpOption{ "help", "", "Say how this command is used.", 'h' };
const Option levelOption{ "level", "0..1",
    "Where in every range of a dose to play: 0, the gentlest, to 1. Items that set a level of their own keep "
    "it." };
const Option sideOption{ "side", "left|right|both",
    "Play one side only, wherever sides matter. Usually both." };
const Option dateOption{ "date", "YYYY-MM-DD",
    "Play what comes up on that day: choices change from week to week. Usually today." };

} // namespace

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        { "list", "exercises|routines", "What the library holds",
            "Lists the exercises or the routines of the library, one a line: id, title, how long it takes at "
            "the "
            "gentlest level, what it needs, in which position, and what it works on. A ~ before the time "
            "means that "
            "some of it takes as long as the person wants, and that part is estimated.",
            { { "json", "", "Write an array of objects instead, with more about each." },
                { "region", "REGION", "Only what works on this region, such as low-back." },
                { "equipment", "THING,...",
                    "Only what needs nothing but these things, such as chair,wall; none for nothing at "
                    "all." },
                { "position", "POSITION",
                    "Only exercises that can be done in this position, such as sitting." },
                { "kind", "KIND", "Only exercises of this kind, such as stretch." },
                { "search", "TEXT", "Only what has words that begin like these, best match first." },
                helpOption },
            &list },
        { "check", "[FILE|FOLDER]...", "Whether files are right, and where not",
            "Checks exercises and routines and writes every fault as file:line:column: error: /place: "
            "sentence to "
            "standard output, and how many there were to standard error. A folder with exercises/ and "
            "routines/ in it is checked as a library; of any other folder every .json file beneath it, but "
            "for those "
            "in folders named schemas. Poses of figures are solved and judged too, and what is probably not "
            "meant is told. Ids may lead to the files "
            "checked, to the library they lie in, and to "
            "the "
            "program's own library. Without a file or folder the program's library is checked. The exit "
            "status is "
            "0 if there are no errors (there may be warnings and hints), and 1 if there are.",
            { helpOption }, &check },
        { "score", "ROUTINE|EXERCISE|FILE", "What will be played, second by second",
            "Writes out every phase of a routine, an exercise or a file: when it begins, how long it lasts, "
            "on which "
            "side, which set and repetition, and its words. A ~ marks a phase that lasts until the person "
            "goes "
            "on, with its estimate. If an id is that of a routine and of an exercise, it means the routine; "
            "routine:ID and exercise:ID tell them apart. What contains a slash or ends in .json is a file. "
            "With --json the score is one object, described in docs/score.md.",
            { { "json", "", "Write one JSON object instead of a table." }, levelOption, sideOption,
                dateOption, helpOption },
            &writeScore },
        { "play", "ROUTINE|EXERCISE|FILE", "Play it in the terminal",
            "Guides through a routine, an exercise or a file, as the window does: the movement, its words, a "
            "countdown, what comes next and how much is left. On a terminal it fills the screen. Where the "
            "output is "
            "no terminal, or a dumb one, or with --plain, it writes one line a phase, good for a braille "
            "display. "
            "Without a keyboard a phase that waits for the person goes on after its estimate.\n"
            "Keys: space pauses and resumes; n (or the right arrow) goes to the next phase, b (left arrow) "
            "back; Enter or space goes on when it waits; + adds ten seconds; r begins the exercise again; x "
            "leaves it out; q ends. It pauses by itself when the computer sleeps and when it is put into the "
            "background.",
            { { "speed", "1..100", "Rehearse: let time run so many times faster." }, levelOption, sideOption,
                dateOption, { "plain", "", "Write one line a phase on a terminal too." }, helpOption },
            &play },
        { "render", "EXERCISE|FILE", "Draw its figure into a file",
            "Writes a picture of an exercise as SVG or PNG, whichever the file's name ends in: where it "
            "leads "
            "to, with arrows for the way there. What contains a slash or ends in .json is the file of an "
            "exercise. The ground is transparent, but for contact sheets.\n"
            "With --all it takes no name and draws every exercise of the library that has a figure into a "
            "folder: ID-start.svg and ID-end.svg, or with --sheet ID-sheet.png. The same exercise gives the "
            "same SVG to the byte.",
            { { "output", "FILE", "The file to write, or with --all the folder; -o is the same.", 'o' },
                { "all", "", "Draw the whole library." },
                { "step", "N", "The end of the step of that number, from 1." },
                { "at", "SECONDS", "That moment of the setup and the repetitions after it." },
                { "strip", "N", "So many moments of the whole movement, side by side." },
                { "sheet", "",
                    "A contact sheet for those who pose: ten moments, and every pose from three sides." },
                { "camera", "side|front|three-quarter|AZ,EL",
                    "From where to look; in degrees, 0,0 is from the person's right and 90,0 from the front. "
                    "Usually as the exercise says." },
                { "side", "left|right", "The side that is worked. Usually right." },
                { "theme", "light|dark|high-contrast|print", "The colours. Usually light." },
                { "look", "NAME", "Which figure: neutral, strong, round, slender or silver." },
                { "size", "WxH", "Pixels of each picture. Usually 640x480; in strips and sheets 240x240." },
                { "no-arrows", "", "Leave the arrows out." }, helpOption },
            &render },
        { "pack", "ROUTINE...", "Routines with all they need, in one file to give away",
            "Puts routines, the exercises they play, what these may be exchanged for, and their pictures "
            "into "
            "one file, which the window of another Plumbline opens and unpack takes apart. A routine is "
            "named "
            "by its id or its file. The same content gives the same file to the byte.",
            { { "output", "FILE", "The bundle to write, NAME.plumbline; -o is the same.", 'o' },
                { "from", "NAME", "Who gives it." }, { "note", "TEXT", "A word to whoever opens it." },
                { "licence", "TEXT", "Under which the routines and exercises may be passed on." },
                helpOption },
            &pack },
        { "unpack", "FILE", "Take a bundle into the library, or list it",
            "Takes what is in a bundle into the person's own library and writes the ids of its routines. "
            "What "
            "is there already is not written again. If another exercise or routine of the same id is there, "
            "nothing is changed unless --on-clash says what to do. A bundle that is damaged, incomplete or "
            "not honest is refused whole.",
            { { "list", "", "Only say what is in it, from whom, and what of it is new here." },
                { "into", "FOLDER", "The library to take it into, instead of the person's own." },
                { "on-clash", "mine|theirs|both",
                    "Keep what is there, replace it, or give the bundle's a new id." },
                helpOption },
            &unpack },
        { "results", "FILE", "What somebody did, beside the plan",
            "Writes out a file of results, as the window of the one who played saves it: for each routine "
            "the "
            "weeks against its schedule in the library, each session with its comfort, and how each exercise "
            "went, with what hurt where.",
            { helpOption }, &writeResults },
        { "handout", "ROUTINE|EXERCISE|FILE", "Write it for paper or a telephone",
            "Writes a routine, an exercise or a file as something to hand out: a PDF to print, or a web page "
            "that reads well on a telephone and shows the figure moving, whichever the file's name ends in "
            "(.pdf or .html). Both are one file that needs nothing else.\n"
            "What stands at its head, and what is not said here, is taken from trainer.json in the own "
            "folder, if there is one (docs/format-trainer.md).",
            { { "output", "FILE", "The file to write; -o is the same.", 'o' },
                { "per-page", "1|2|4|6",
                    "How many exercises on a page at most; fewer where their words need the room. Usually "
                    "2." },
                { "weeks", "0..12", "For how many weeks there are boxes to tick. Usually 4." },
                { "large", "", "Large print: letters half as large again." },
                { "grey", "", "For printers without colours." },
                { "paper", "a4|letter", "The paper. Usually that of the country." },
                { "without", "PART,...",
                    "Leave out pictures, steps, tips, cautions, equipment or about (what it is for)." },
                levelOption, dateOption, helpOption },
            &handout },
        { "import", "FILE...", "Take in exercises from elsewhere",
            "Makes drafts of the exercises in files of free-exercise-db, of wger (its exerciseinfo), and in "
            "tables "
            "(CSV): words, muscles, equipment and instructions, never pictures. Times and positions are "
            "guesses; look "
            "over each draft before somebody does it. Says what of an exercise was left out. A file that "
            "cannot be "
            "understood changes nothing.",
            { { "into", "FOLDER", "The library to put them in. Usually the person's own." },
                { "list", "", "Only say what would be taken." },
                { "replace", "", "Put drafts in the place of exercises with the same id." }, helpOption },
            &importExercises },
        { "export", "ROUTINE|EXERCISE|FILE", "Write it for calendars, watches and clinics",
            "Writes a routine, or an exercise alone, in a format of others: ical, its schedule as a calendar "
            "file; fit, "
            "a workout for watches; fhir, a CarePlan with its ServiceRequests (HL7 FHIR R4). For whom a "
            "trainer wrote "
            "it is left out.",
            { { "to", "ical|fit|fhir", "The format." },
                { "output", "FILE", "The file to write; -o is the same.", 'o' }, levelOption, sideOption,
                dateOption, helpOption },
            &exportRoutine },
    };
    return all;
}

} // namespace plumbline::cli
