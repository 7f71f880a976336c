// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal.h"

#include "catalog/write.h"
#include "score/relief.h"
#include "session/replay.h"
#include "session/session.h"
#include "support/authored.h"
#include "support/records.h"
#include "support/written.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

std::string summed(const SessionRecord& record)
{
    std::string text = record.finished ? "finished" : "partly";
    for (const PartRecord& part : record.parts) {
        text += ", " + part.exercise.value + ' ' + std::to_string(static_cast<int>(part.outcome));
        for (const SideRecord& side : part.sides)
            text += ' ' + std::to_string(side.reps) + " in " + std::to_string(side.held.count());
    }
    return text + ", " + std::to_string(record.played.count());
}

Replay replayOf(const std::string& text)
{
    const ReadJournal read = readJournal(text);
    INFO(read.fault);
    REQUIRE(read.journal);
    auto replay = replayed(*read.journal, {});
    REQUIRE(replay);
    return std::move(*replay);
}

std::size_t linesIn(std::string_view text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

TEST_CASE("What was to be played is in the journal: routine, exercises, person, level and day")
{
    const Written written;
    const ReadJournal read = readJournal(written.text);
    REQUIRE(read.journal);
    CHECK(read.journal->began == "2026-11-21T18:50:00+01:00");
    const Prescription& back = read.journal->chapters.at(0).prescription;
    CHECK(toJson(back.routine) == toJson(written.prescription.routine));
    REQUIRE(back.exercises.size() == 3); // with the easier one, without the one that is not used
    for (std::size_t i = 0; i < back.exercises.size(); ++i)
        CHECK(toJson(back.exercises[i]) == toJson(written.prescription.exercises[i]));
    CHECK(back.person.level == 0.25);
    CHECK(back.person.levels == written.prescription.person.levels);
    CHECK(back.person.breath == 5s);
    CHECK(back.level == 0.75);
    CHECK_FALSE(back.only);
    CHECK(back.day == written.prescription.day);
}

TEST_CASE("One side alone is remembered, and an exercise played alone is prescribed as itself")
{
    CompileOptions options;
    options.only = Side::Left;
    const Catalog catalog = twistAndPlank();
    const Prescription alone = prescribed(*catalog.find(ExerciseId("twist")), catalog, {}, options);
    JournalLines lines;
    const Replay replay = replayOf(lines.begin("now", alone));
    CHECK(replay.prescription.only == Side::Left);
    const Score direct = *compile(*catalog.find(ExerciseId("twist")), {}, options).value;
    CHECK(movements(replay.score) == movements(direct));
    CHECK(replay.score.title == "The twist");
}

TEST_CASE("An exercise and a routine with everything in them come back from a journal")
{
    Catalog catalog;
    catalog.add(fullExercise());
    Routine routine = fullRoutine();
    routine.sections = { { {}, { item(fullExercise().id.value) } } };
    JournalLines lines;
    const ReadJournal read = readJournal(lines.begin("now", prescribed(routine, catalog, {}, {})));
    INFO(read.fault);
    REQUIRE(read.journal);
    CHECK(toJson(read.journal->chapters[0].prescription.exercises.at(0)) == toJson(fullExercise()));
}

TEST_CASE("After a crash everything done is known, and the session goes on with the repetition it was in")
{
    Written written;
    written.until(PhaseKind::Hold, 2);
    const Replay replay = replayOf(written.text);
    CHECK(summed(replay.past.record()) == summed(written.recorder.record()));
    CHECK_FALSE(replay.over);
    CHECK(replay.begun);
    REQUIRE(replay.phase);
    const Phase& phase = replay.score.phases[*replay.phase];
    CHECK(phase.kind == PhaseKind::Move);
    CHECK(phase.rep == 2);
    CHECK(phase.side == Side::Left);
}

TEST_CASE("A session that is gone on with ends with the record of one that was never broken off")
{
    Written whole;
    while (!whole.session.isOver())
        whole.take(whole.session.advance(whole.now += 1s));

    Written broken;
    broken.until(PhaseKind::Move, 2);
    const Replay replay = replayOf(broken.text);
    Session session(replay.score);
    Recorder recorder = replay.past;
    Instant now{};
    const auto take = [&](const Events& events) {
        for (const Event& event : events)
            recorder.take(event);
    };
    take(session.startAt(now, *replay.phase));
    while (!session.isOver())
        take(session.advance(now += 1s));
    CHECK(summed(recorder.record()) == summed(whole.recorder.record()));
    CHECK(recorder.record().finished);
}

TEST_CASE("Pauses, skipped phases, added time and absences leave a journal that tells the same record")
{
    Written written;
    written.take(written.session.pause(written.now += 2s));
    written.take(written.session.resume(written.now += 100s));
    written.take(written.session.next(written.now += 1s));
    written.take(written.session.extend(written.now, 10s));
    written.take(written.session.advance(written.now += 30min));
    written.take(written.session.resume(written.now));
    written.take(written.session.back(written.now += 1s));
    written.take(written.session.leaveOut(written.now += 1s));
    written.take(written.session.restart(written.now += 1s));
    written.take(written.session.stop(written.now += 3s));
    const Replay replay = replayOf(written.text);
    CHECK(replay.over);
    CHECK_FALSE(replay.phase);
    CHECK(summed(replay.past.record()) == summed(written.recorder.record()));
}

TEST_CASE(
    "Cut off at any byte, a journal tells all up to its last whole line, or that nothing was played yet")
{
    Written written;
    written.until(PhaseKind::Hold, 1);
    const std::string& text = written.text;
    const std::size_t prescribedAt = text.find('\n', text.find('\n') + 1) + 1;
    for (std::size_t length = 0; length <= text.size(); ++length) {
        // Reading the long second line again for each of its bytes would take minutes and show nothing new.
        if (length > 200 && length + 200 < prescribedAt && length % 97 != 0)
            continue;
        const std::string cut = text.substr(0, length);
        const ReadJournal read = readJournal(cut);
        CAPTURE(length, read.fault);
        REQUIRE(read.fault.empty());
        REQUIRE(read.journal.has_value() == (length >= prescribedAt));
        if (!read.journal)
            continue;
        const std::size_t whole = cut.rfind('\n') + 1;
        REQUIRE(read.journal->length == whole);
        REQUIRE(read.journal->chapters[0].entries.size() == linesIn(cut) - 2);
    }
}

TEST_CASE("A journal that was cut off is gone on with, line after whole line")
{
    Written written;
    written.until(PhaseKind::Hold, 1);
    const std::string torn = written.text.substr(0, written.text.size() - 5);
    const ReadJournal read = readJournal(torn);
    REQUIRE(read.journal);
    JournalLines more(read.journal->sum);
    const std::string text =
        torn.substr(0, read.journal->length) + more.add(Started{ Instant() }, written.score);
    const ReadJournal again = readJournal(text);
    INFO(again.fault);
    REQUIRE(again.journal);
    CHECK(std::holds_alternative<Started>(again.journal->chapters[0].entries.back().event));
}

TEST_CASE("A changed, lost, doubled or moved line is told, wherever it is")
{
    Written written;
    written.until(PhaseKind::Hold, 1);
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < written.text.size(); at = written.text.find('\n', at) + 1)
        lines.push_back(written.text.substr(at, written.text.find('\n', at) + 1 - at));
    const auto faultOf = [](const std::vector<std::string>& these) {
        std::string text;
        for (const std::string& line : these)
            text += line;
        return readJournal(text).fault;
    };
    REQUIRE(faultOf(lines).empty());
    for (std::size_t i = 0; i + 2 < lines.size(); ++i) {
        CAPTURE(i);
        auto changed = lines;
        changed[i][changed[i].size() / 2] ^= 1;
        CHECK(faultOf(changed) == "line " + std::to_string(i + 1) + ": it is not what was written");
        auto lost = lines;
        lost.erase(lost.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK_FALSE(faultOf(lost).empty());
        auto doubled = lines;
        doubled.insert(doubled.begin() + static_cast<std::ptrdiff_t>(i), lines[i]);
        CHECK_FALSE(faultOf(doubled).empty());
        auto moved = lines;
        std::swap(moved[i], moved[i + 1]);
        CHECK_FALSE(faultOf(moved).empty());
    }
}

TEST_CASE("What is no journal is told, and zeros after one are what a power cut leaves behind")
{
    Written written;
    const std::string zeros(4096, '\0');
    CHECK(readJournal(written.text + zeros).journal);
    CHECK_FALSE(readJournal(zeros).fault.empty());
    CHECK_FALSE(readJournal("Dear diary,\nnothing happened.\n").fault.empty());
    CHECK(readJournal("").fault.empty());
    CHECK_FALSE(readJournal("").journal);
}

TEST_CASE("With another version's score the session goes on at the beginning of its exercise, nothing lost")
{
    Written written;
    written.until(PhaseKind::Hold, 2);
    const Duration held = written.recorder.record().parts[0].sides[0].held;
    ReadJournal read = readJournal(written.text);
    // As if the program now asked for a getting ready twice as long in two phases: numbers are others.
    for (Journal::Entry& entry : read.journal->chapters[0].entries)
        std::visit(
            [](auto& event) {
                if constexpr (requires { event.phase; })
                    event.phase += 3;
            },
            entry.event);
    const auto replay = replayed(*read.journal, {});
    REQUIRE(replay);
    CHECK(replay->phase == 0u);
    const SessionRecord record = replay->past.record();
    CHECK(record.parts[0].sides[0].reps == 1);
    CHECK(record.parts[0].sides[0].held == held);
}

TEST_CASE("Of an exercise that is no longer in the score there is nothing to go on with")
{
    Written written;
    written.until(PhaseKind::Hold, 2);
    ReadJournal read = readJournal(written.text);
    read.journal->chapters[0].prescription.routine.sections[0].items.erase(
        read.journal->chapters[0].prescription.routine.sections[0].items.begin());
    const auto replay = replayed(*read.journal, {});
    REQUIRE(replay);
    CHECK_FALSE(replay->phase);
}

TEST_CASE("When it hurt another score was played, and the session is gone on with in that")
{
    const Relief relief = GENERATE(Relief::GoOn, Relief::Less, Relief::Gentler, Relief::LeaveOut);
    CAPTURE(static_cast<int>(relief));
    Written written;
    written.until(PhaseKind::Hold, 1);
    written.take(written.session.hurt(written.now += 2s));
    written.take(written.session.report(written.now, { 6, { Region::MidBack }, relief }));
    hurt(written.prescription.person, ExerciseId("twist"), relief);
    const std::size_t here = written.session.whereabouts(written.now)->phase;
    const Score changed = relieved(written.score, here, relief, *compile(written.prescription, {}).value, {});
    written.text += written.lines.change(written.prescription);
    written.recorder.change(changed);
    written.score = changed;
    written.take(written.session.change(written.now, changed));
    written.take(written.session.resume(written.now));
    const bool rests = relief == Relief::GoOn || relief == Relief::Less;
    for (int second = 0; second < (rests ? 50 : 12); ++second)
        written.take(written.session.advance(written.now += 1s));
    const auto phase = written.session.whereabouts(written.now)->phase;

    const ReadJournal read = readJournal(written.text);
    INFO(read.fault);
    REQUIRE(read.journal);
    REQUIRE(read.journal->chapters.size() == 2);
    const auto replay = replayed(*read.journal, {});
    REQUIRE(replay);
    CHECK(movements(replay->score) == movements(changed));
    CHECK(summed(replay->past.record()) == summed(written.recorder.record()));
    REQUIRE(replay->past.record().parts[0].pains.size() == 1);
    CHECK(replay->past.record().parts[0].pains[0].pain.level == 6);
    CHECK(replay->past.record().parts[0].pains[0].pain.where == std::vector{ Region::MidBack });
    REQUIRE(replay->phase);
    CHECK(*replay->phase <= phase);
    CHECK(replay->score.phases[*replay->phase].rep == changed.phases[phase].rep);
    CHECK(replay->score.phases[*replay->phase].part == changed.phases[phase].part);
}

TEST_CASE("How comfortable one is before and after a session is in its journal")
{
    Written written;
    written.take(written.session.comfort(written.now, 4));
    written.take(written.session.stop(written.now));
    written.take(written.session.comfort(written.now, 9));
    const SessionRecord record = replayOf(written.text).past.record();
    CHECK(record.comfortBefore == 4);
    CHECK(record.comfortAfter == 9);
}
