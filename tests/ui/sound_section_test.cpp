// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound_section.h"

#include "ui/level_slider.h"
#include "ui/pulse_band.h"
#include "ui/settings_page.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

/// The settings page on the screen, and what it last said was chosen.
struct AtSettings {
    SettingsPage page{ Preferences{} };
    std::optional<SoundChoice> chosen;

    AtSettings()
    {
        QObject::connect(
            &page, &SettingsPage::changed, [this](const Preferences& choice) { chosen = choice.sound; });
        page.resize(1000, 1400);
        page.show();
    }
    QAbstractButton* button(const char* name) const
    {
        return page.findChild<QAbstractButton*>(QLatin1String(name));
    }
    void press(const char* name) const
    {
        INFO("button " << name);
        REQUIRE(button(name));
        REQUIRE(button(name)->isEnabled());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
};

SoundOffer twoVoices()
{
    return { { "flite/slt", "flite/kal" }, { "Slt, a woman", "Kal, a robot" }, true, true, {} };
}

} // namespace

TEST_CASE("How much is said, the light and the music are each chosen with one press")
{
    AtSettings at;
    at.press("talk/short");
    REQUIRE(at.chosen);
    CHECK(at.chosen->talk == Talk::Short);
    at.press("pulseForChimes");
    CHECK(at.chosen->pulse);
    at.press("pausesMedia");
    CHECK(at.chosen->pausesMedia);
    at.press("pausesMedia");
    CHECK_FALSE(at.chosen->pausesMedia);
    CHECK(at.chosen->talk == Talk::Short);
}

TEST_CASE("Loudness and speed are set with arrows or a press, and what was set is told")
{
    AtSettings at;
    auto* volume = at.page.findChild<LevelSlider*>("volume");
    REQUIRE(volume);
    CHECK(volume->level() == Approx(0.9));
    CHECK(volume->accessibleName() == "How loud it speaks");
    QTest::keyClick(volume, Qt::Key_Left);
    CHECK(volume->level() == Approx(0.8));
    REQUIRE(at.chosen);
    CHECK(at.chosen->volume == Approx(0.8));
    QTest::mouseClick(volume, Qt::LeftButton, {}, QPoint(1, volume->height() / 2));
    CHECK(at.chosen->volume == 0);
    auto* rate = at.page.findChild<LevelSlider*>("rate");
    REQUIRE(rate);
    QTest::keyClick(rate, Qt::Key_Home);
    CHECK(at.chosen->rate == -1);
}

TEST_CASE("What is missing is said plainly, and what cannot be tried cannot be pressed")
{
    AtSettings at;
    CHECK_FALSE(at.button("tryVoice")->isEnabled());
    SoundOffer none;
    none.missing = "There is no voice on this computer.";
    none.rings = true;
    at.page.sound()->showOffer(none);
    auto* missing = at.page.findChild<QLabel*>("soundMissing");
    CHECK(missing->isVisible());
    CHECK(missing->text() == none.missing);
    CHECK_FALSE(at.button("tryVoice")->isEnabled());
    CHECK(at.button("tryChimes")->isEnabled());
    at.page.sound()->showOffer(twoVoices());
    CHECK_FALSE(missing->isVisible());
    int tried = 0;
    QObject::connect(at.page.sound(), &SoundSection::voiceTried, [&] { ++tried; });
    at.press("tryVoice");
    CHECK(tried == 1);
}

TEST_CASE("A light in place of a chime comes and goes once in a second, and never twice")
{
    QWidget window;
    PulseBand band(&window);
    window.show();
    CHECK(band.strength() == 0);
    band.pulse();
    const qreal begun = band.strength();
    CHECK(begun > 0);
    CHECK(begun < 0.3);
    band.pulse();
    CHECK(band.strength() == begun);
}

TEST_CASE("With reduced motion the light is a still mark")
{
    Style style;
    style.setReducedMotion(true);
    PulseBand band;
    band.setStyle(&style);
    band.pulse();
    CHECK(band.strength() == 1);
}
