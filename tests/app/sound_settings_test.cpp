// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace plumbline;

TEST_CASE("What is to be heard, and how fast the voice speaks, is remembered")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("plumbline.ini");
    Preferences chosen;
    chosen.sound = { Talk::CountOnly, "flite/rms", -0.3, 0.5, 0.2, true, true, true };
    voice::PaceFit fit;
    for (int i = 1; i < 20; ++i)
        fit.take(i % 9 + 1, std::chrono::milliseconds(200 + 300 * (i % 9 + 1)));
    {
        Settings settings(file);
        settings.setPreferences(chosen);
        settings.setPace(fit);
    }
    const Settings settings(file);
    CHECK(settings.preferences().sound == chosen.sound);
    CHECK(settings.pace().pace() == fit.pace());
}

TEST_CASE("Nonsense in the settings is as if nothing had been chosen")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("plumbline.ini"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[sound]\ntalk=shouting\nrate=fast\nvolume=7\nchimes=-1\npace=1, x, 3\n");
    file.close();
    const Settings settings(file.fileName());
    CHECK(settings.preferences().sound == SoundChoice{});
    CHECK(settings.pace().pace() == SpeechPace{});
}
