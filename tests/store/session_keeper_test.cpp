// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session_keeper.h"

#include "score/relief.h"
#include "session/record_text.h"
#include "support/scratch_folder.h"
#include "support/written.h"

#include <QDateTime>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <fstream>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace
{

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), {} };
}

std::vector<fs::path> filesIn(const fs::path& folder)
{
    std::vector<fs::path> paths;
    if (fs::exists(folder))
        for (const auto& entry : fs::directory_iterator(folder))
            paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

QDateTime evening()
{
    return { QDate(2026, 11, 21), QTime(18, 50), Qt::OffsetFromUTC, 3600 };
}

/// A session that is kept, played by the test.
struct Kept {
    const fs::path& folder;
    Prescription prescription = twistThenPlank();
    Score score = *compile(prescription, {}).value;
    Session session{ score };
    Instant now{};
    std::unique_ptr<SessionKeeper> keeper = std::make_unique<SessionKeeper>(folder);

    explicit Kept(const fs::path& path)
        : folder(path)
    {
        keeper->begin(prescription, score, evening());
        keeper->take(session.start(now));
    }
    void pass(Duration time)
    {
        for (; time > 0s; time -= 1s)
            keeper->take(session.advance(now += 1s));
    }
    /// The program ends, however it does.
    void crash() { keeper.reset(); }
    Leftovers left() const { return findLeftovers(folder, {}); }
};

} // namespace

TEST_CASE("A session that was broken off is offered at the next start, with everything done so far")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    CHECK_FALSE(kept.left().interrupted); // it is being played
    kept.crash();
    auto left = kept.left();
    REQUIRE(left.interrupted);
    CHECK(left.damaged.empty());
    CHECK(left.interrupted->journal.began == "2026-11-21T18:50:00+01:00");
    const SessionRecord record = left.interrupted->replay.past.record();
    CHECK(record.parts[0].sides[0].reps == 1);
    // As long as it is offered here, no other window offers it.
    CHECK_FALSE(kept.left().interrupted);
}

TEST_CASE("A session that goes on ends in one record, and leaves no journal")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.crash();
    Interrupted interrupted = std::move(*kept.left().interrupted);
    Session session(interrupted.replay.score);
    const std::size_t phase = *interrupted.replay.phase;
    {
        SessionKeeper keeper(folder.path());
        keeper.goOn(std::move(interrupted));
        Instant now{};
        keeper.take(session.startAt(now, phase));
        while (!session.isOver())
            keeper.take(session.advance(now += 1s));
        keeper.end();
    }
    CHECK(filesIn(folder.path() / "session").empty());
    const std::string log = contentOf(folder.path() / "sessions.jsonl");
    CHECK(std::count(log.begin(), log.end(), '\n') == 1);
    CHECK_THAT(log, Catch::Contains(R"("finished":true)") && Catch::Contains(R"("side":"left","reps":2)"));
}

TEST_CASE("Broken off again after going on, it is offered again with all that was done both times")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.crash();
    Interrupted interrupted = std::move(*kept.left().interrupted);
    Session session(interrupted.replay.score);
    const std::size_t phase = *interrupted.replay.phase;
    {
        SessionKeeper keeper(folder.path());
        keeper.goOn(std::move(interrupted));
        Instant now{};
        keeper.take(session.startAt(now, phase));
        for (int second = 0; second < 30; ++second)
            keeper.take(session.advance(now += 1s));
    }
    const auto left = kept.left();
    REQUIRE(left.interrupted);
    CHECK(left.interrupted->replay.past.record().parts[0].sides[0].reps == 2);
}

TEST_CASE("Not now: what was done is kept as a partial session, and nothing is offered again")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.crash();
    {
        SessionKeeper keeper(folder.path());
        keeper.close(std::move(*kept.left().interrupted));
    }
    CHECK(filesIn(folder.path() / "session").empty());
    CHECK_THAT(contentOf(folder.path() / "sessions.jsonl"),
        Catch::Contains(R"("finished":false)") && Catch::Contains(R"("reps":1)"));
    CHECK_FALSE(kept.left().interrupted);
}

TEST_CASE("A session that was ended leaves its record and nothing to go on with")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.keeper->take(kept.session.stop(kept.now));
    kept.keeper->end();
    kept.crash();
    CHECK(filesIn(folder.path() / "session").empty());
    CHECK_THAT(contentOf(folder.path() / "sessions.jsonl"), Catch::Contains(R"("outcome":"partly")"));
}

TEST_CASE(
    "What the person says after the end is kept, and so is a session that was over when the program died")
{
    const bool left = GENERATE(true, false);
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.keeper->take(kept.session.stop(kept.now));
    kept.keeper->take(kept.session.comfort(kept.now, 8));
    if (left)
        kept.keeper->end();
    kept.crash();
    CHECK_FALSE(kept.left().interrupted);
    CHECK(filesIn(folder.path() / "session").empty());
    CHECK_THAT(contentOf(folder.path() / "sessions.jsonl"),
        Catch::Contains(R"("comfort_after":8)") && Catch::Contains(R"("reps":1)"));
}

TEST_CASE("A session that was changed because it hurt is kept as it was played")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(16s);
    kept.keeper->take(kept.session.hurt(kept.now));
    kept.keeper->take(kept.session.report(kept.now, { 5, {}, Relief::LeaveOut }));
    hurt(kept.prescription.person, ExerciseId("twist"), Relief::LeaveOut);
    const Score changed = relieved(kept.score, kept.session.whereabouts(kept.now)->phase, Relief::LeaveOut,
        *compile(kept.prescription, {}).value, {});
    kept.keeper->change(kept.prescription, changed);
    kept.keeper->take(kept.session.change(kept.now, changed));
    kept.keeper->take(kept.session.resume(kept.now));
    kept.pass(15s);
    kept.crash();
    const auto left = kept.left();
    REQUIRE(left.interrupted);
    const Replay& replay = left.interrupted->replay;
    CHECK(replay.score.parts[replay.score.phases[*replay.phase].part].exercise.id == ExerciseId("plank"));
    CHECK(replay.past.record().parts[0].pains.size() == 1);
}

TEST_CASE("A session in which nothing was done leaves no record, ended or broken off")
{
    const bool ended = GENERATE(true, false);
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(1s);
    if (ended)
        kept.keeper->take(kept.session.stop(kept.now));
    kept.keeper->end();
    kept.crash();
    CHECK_FALSE(kept.left().interrupted);
    CHECK(filesIn(folder.path() / "session").empty());
    CHECK_FALSE(fs::exists(folder.path() / "sessions.jsonl"));
}

TEST_CASE("Of several broken off sessions the latest is offered, the others are kept as they are")
{
    const ScratchFolder folder;
    for (int day = 1; day <= 2; ++day) {
        Kept kept(folder.path());
        kept.keeper->begin(kept.prescription, kept.score, evening().addDays(day));
        kept.session = Session(kept.score);
        kept.keeper->take(kept.session.start(kept.now));
        kept.pass(28s);
    }
    const auto left = findLeftovers(folder.path(), {});
    REQUIRE(left.interrupted);
    CHECK(left.interrupted->journal.began == "2026-11-23T18:50:00+01:00");
    CHECK(filesIn(folder.path() / "session").size() == 1);
    CHECK(contentOf(folder.path() / "sessions.jsonl").find("2026-11-22T18:50:00+01:00") != std::string::npos);
}

TEST_CASE("Killed after the record and before the journal was removed, it is not counted twice")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.crash();
    const fs::path journal = filesIn(folder.path() / "session").at(0);
    const std::string before = contentOf(journal);
    {
        SessionKeeper keeper(folder.path());
        keeper.close(std::move(*kept.left().interrupted));
    }
    const std::string log = contentOf(folder.path() / "sessions.jsonl");
    folder.write(fs::relative(journal, folder.path()), before);
    {
        SessionKeeper keeper(folder.path());
        keeper.close(std::move(*kept.left().interrupted));
    }
    CHECK(contentOf(folder.path() / "sessions.jsonl") == log);
    CHECK(filesIn(folder.path() / "session").empty());
}

TEST_CASE("A damaged journal is set aside as it is, and told")
{
    const ScratchFolder folder;
    Kept kept(folder.path());
    kept.pass(28s);
    kept.crash();
    const fs::path journal = filesIn(folder.path() / "session").at(0);
    std::string text = contentOf(journal);
    text[text.size() / 2] ^= 1;
    folder.write(fs::relative(journal, folder.path()), text);
    const auto left = kept.left();
    CHECK_FALSE(left.interrupted);
    REQUIRE(left.damaged.size() == 1);
    CHECK(contentOf(left.damaged[0]) == text);
    CHECK(kept.left().damaged.empty()); // told once
}

TEST_CASE("A log whose last line was broken off keeps it, and the new line stands on its own")
{
    const ScratchFolder folder;
    folder.write("sessions.jsonl", "{\"session\":\"torn");
    Kept kept(folder.path());
    kept.pass(28s);
    kept.keeper->take(kept.session.stop(kept.now));
    kept.keeper->end();
    kept.crash();
    const std::string log = contentOf(folder.path() / "sessions.jsonl");
    CHECK_THAT(log, Catch::StartsWith("{\"session\":\"torn\n{\"session\":\"20261121-185000-"));
}

TEST_CASE("Where nothing can be written the session is told once, and written as soon as it can be")
{
    const ScratchFolder folder;
    folder.write("session", "in the way");
    auto keeper = std::make_unique<SessionKeeper>(folder.path());
    QSignalSpy told(keeper.get(), &SessionKeeper::journalFailed);
    const Prescription prescription = twistThenPlank();
    const Score score = *compile(prescription, {}).value;
    Session session(score);
    keeper->begin(prescription, score, evening());
    keeper->take(session.start({}));
    REQUIRE(told.wait());
    Instant now{};
    for (int second = 0; second < 10; ++second)
        keeper->take(session.advance(now += 1s));
    fs::remove(folder.path() / "session");
    for (int second = 0; second < 18; ++second)
        keeper->take(session.advance(now += 1s));
    keeper.reset();
    CHECK(told.size() == 1);
    const auto left = findLeftovers(folder.path(), {});
    REQUIRE(left.interrupted);
    CHECK(left.interrupted->replay.past.record().parts[0].sides[0].reps == 1);
}

TEST_CASE("A record that cannot be kept is told, and the journal stays for the next start")
{
    const ScratchFolder folder;
    fs::create_directories(folder.path() / "sessions.jsonl");
    Kept kept(folder.path());
    QSignalSpy lost(kept.keeper.get(), &SessionKeeper::recordFailed);
    kept.pass(28s);
    kept.keeper->take(kept.session.stop(kept.now));
    kept.keeper->end();
    REQUIRE(lost.wait());
    kept.crash();
    CHECK(filesIn(folder.path() / "session").size() == 1);
    fs::remove(folder.path() / "sessions.jsonl");
    CHECK_FALSE(kept.left().interrupted);
    CHECK_THAT(contentOf(folder.path() / "sessions.jsonl"), Catch::Contains(R"("reps":1)"));
    CHECK(filesIn(folder.path() / "session").empty());
}
