// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/sound_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::voice;

namespace
{

/// A program in place of plumbline-sound, and what the engine in front of it hears from it.
class InPlace
{
public:
    explicit InPlace(const QByteArray& script)
    {
        QFile file(program());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        file.close();
        m_speech =
            SoundPrograms(program()).speech({ [this](const SpeechOffer& offer) { offers.push_back(offer); },
                                                [this](int ticket) { finished.push_back(ticket); } },
                QStringLiteral("en"));
        m_speech->choose({});
    }
    SpeechEngine& speech() { return *m_speech; }
    [[nodiscard]] QString told() const
    {
        QFile file(m_folder.filePath("told"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] bool offered(std::size_t times = 1)
    {
        return QTest::qWaitFor([&] { return offers.size() >= times; });
    }

    std::vector<SpeechOffer> offers;
    std::vector<int> finished;

private:
    QString program() const { return m_folder.filePath("sound"); }

    QTemporaryDir m_folder;
    std::unique_ptr<SpeechEngine> m_speech;
};

constexpr const char* obedient = "cd \"$(dirname \"$0\")\"\n"
                                 "while read -r line; do echo \"$line\" >> told\n"
                                 "case $line in\n"
                                 "choose*) printf 'offer\\tready\\tflite\\tflite/slt\\tSlt\\n';;\n"
                                 "say*die) exit 1;;\n"
                                 "say*) printf 'finished\\t7\\n';;\n"
                                 "esac; done\n";

} // namespace

TEST_CASE("The program that speaks says what it can do, is told what to say, and says when it has")
{
    InPlace at(obedient);
    REQUIRE(at.offered());
    CHECK(at.offers.front().readiness == Readiness::Ready);
    REQUIRE(at.offers.front().voices.size() == 1);
    CHECK(at.offers.front().voices.front().id == "flite/slt");
    at.speech().say(7, QStringLiteral("Turn\tleft.\nSlowly."));
    CHECK(QTest::qWaitFor([&] { return !at.finished.empty(); }));
    CHECK(at.finished == std::vector<int>{ 7 });
    CHECK(at.told().contains("say\t7\tTurn left. Slowly.\n"));
}

TEST_CASE("When it dies the line counts as said, and it is started again with what was chosen")
{
    InPlace at(obedient);
    REQUIRE(at.offered());
    at.speech().say(3, QStringLiteral("die"));
    CHECK(QTest::qWaitFor([&] { return !at.finished.empty(); }));
    CHECK(at.finished == std::vector<int>{ 3 });
    REQUIRE(at.offered(2));
    CHECK(at.told().count("choose") == 2);
}

TEST_CASE("Where it or a library it needs is missing, that is said once")
{
    InPlace lacking("exit 127\n");
    REQUIRE(lacking.offered());
    CHECK(lacking.offers.front().readiness == Readiness::NoProgram);

    std::vector<Readiness> heard;
    const auto speech =
        SoundPrograms(QStringLiteral("/nonexistent/sound"))
            .speech({ [&](const SpeechOffer& offer) { heard.push_back(offer.readiness); }, [](int) {} },
                QStringLiteral("en"));
    speech->say(1, QStringLiteral("Hello"));
    CHECK(QTest::qWaitFor([&] { return !heard.empty(); }));
    CHECK(heard == std::vector<Readiness>{ Readiness::NoProgram });
}

TEST_CASE("Lines are put together from the pieces they come in")
{
    LineBuffer buffer;
    CHECK(buffer.take("off").isEmpty());
    CHECK(buffer.take("er\tready\nfinished\t").size() == 1);
    const QList<QStringList> rest = buffer.take("12\n\n");
    REQUIRE(rest.size() == 2);
    CHECK(rest[0] == QStringList{ "finished", "12" });
    CHECK(buffer.take(QByteArray(70'000, 'x')).isEmpty());
    CHECK(buffer.take("stop\n").first() == QStringList{ "stop" });
    CHECK(offerOf({ "offer", "nonsense" }).readiness == Readiness::Unknown);
    CHECK(offerOf({ "offer", "ready", "flite", "a", "b", "c" }).voices.size() == 1);
}
