// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"
#include "ui/moving_score.h"
#include "ui/player_layout.h"
#include "ui/player_on_screen.h"
#include "ui/ring.h"
#include "ui/stage.h"
#include "ui/text_stage.h"
#include "ui/theme.h"
#include "ui/walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// The application's text is this much larger while it lives.
class TextAt
{
public:
    explicit TextAt(double scale)
        : m_before(QApplication::font())
    {
        QFont font = m_before;
        font.setPixelSize(static_cast<int>(40.0 / 3.0 * scale + 0.5));
        QApplication::setFont(font);
    }
    ~TextAt() { QApplication::setFont(m_before); }

private:
    QFont m_before;
};

/// Stands for the figure that is to come: it shows no words.
class SilentStage : public Stage
{
public:
    explicit SilentStage(std::vector<std::size_t>& phases)
        : m_phases(phases)
    {
    }
    void showPhase(const Score&, std::size_t phase) override { m_phases.push_back(phase); }
    void showTime(const Whereabouts&) override { }
    void showCue(const QString&) override { }
    void setZoom(qreal) override { }
    void setReducedMotion(bool) override { }
    std::optional<Duration> untilChange(const Whereabouts&) const override { return std::nullopt; }
    bool showsWords() const override { return false; }

private:
    std::vector<std::size_t>& m_phases;
};

} // namespace

TEST_CASE("everything has its place at every size of window and text")
{
    const double scale = GENERATE(1.0, 1.5, 2.0);
    const QSize size = GENERATE(QSize(800, 600), QSize(899, 700), QSize(1024, 768), QSize(1280, 800),
        QSize(1920, 1080), QSize(3840, 2160));
    CAPTURE(scale, size.width(), size.height());
    const bool changedMeanwhile = GENERATE(false, true);
    CAPTURE(changedMeanwhile);
    std::optional<TextAt> text;
    if (!changedMeanwhile)
        text.emplace(scale);
    PlayerOnScreen screen(smallScore(), 10.0, size);
    screen.untilPhase(PhaseKind::Hold);
    if (changedMeanwhile)
        text.emplace(scale);
    QCoreApplication::processEvents();

    std::vector<std::pair<QString, QRect>> places;
    for (const char* name : { "ring", "chips", "exercise", "upNext", "back", "pause", "next", "extend",
             "restart", "leaveOut", "sections", "stop", "segments", "routine", "timeLeft", "rehearsal" }) {
        const auto* widget = screen.page.findChild<QWidget*>(QLatin1String(name));
        REQUIRE(widget);
        if (widget->isVisible())
            places.emplace_back(name, QRect(widget->mapTo(&screen.page, QPoint()), widget->size()));
    }
    for (const auto& [name, place] : places) {
        CAPTURE(name.toStdString());
        CHECK(screen.page.rect().contains(place));
        CHECK(place.width() > 0);
        CHECK(place.height() > 0);
        for (const auto& [other, otherPlace] : places) {
            CAPTURE(other.toStdString());
            CHECK((name == other || !place.intersects(otherPlace)));
        }
    }
    for (const char* name : { "back", "pause", "next", "extend", "restart", "leaveOut", "sections", "stop" })
        CHECK(screen.page.findChild<QWidget*>(QLatin1String(name))->height() >= space::playerControl);
    for (const char* name : { "exercise", "routine", "timeLeft", "exerciseNumber" }) {
        const auto* label = screen.page.findChild<QLabel*>(QLatin1String(name));
        const int flags = label->wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
        const QRect needed =
            label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 10'000), flags, label->text());
        CAPTURE(name, label->text().toStdString());
        CHECK(needed.width() <= label->width());
        CHECK(needed.height() <= label->height());
    }
    CHECK(screen.page.findChild<Ring*>()->width() >= 120);
}

TEST_CASE("before an exercise with a figure the countdown and what to be careful about have room, however "
          "large the text")
{
    const QSize size = GENERATE(QSize(640, 480), QSize(800, 600), QSize(1024, 768));
    const TextAt text(size.width() < 800 ? 1.0 : 2.0);
    CAPTURE(size.width());
    PlayerOnScreen screen(movingScore(), 10.0, size);
    QCoreApplication::processEvents();
    std::vector<QRect> places;
    for (const char* name : { "ring", "notes", "exercise", "chips", "pause", "leaveOut", "words" }) {
        const auto* widget = screen.page.findChild<QWidget*>(QLatin1String(name));
        CAPTURE(name);
        if (QLatin1String(name) == QLatin1String("words") && !widget->isVisible())
            break; // the summary gives way
        REQUIRE(widget->isVisible());
        places.emplace_back(widget->mapTo(&screen.page, QPoint()), widget->size());
        CHECK(screen.page.rect().contains(places.back()));
        for (std::size_t i = 0; i + 1 < places.size(); ++i)
            CHECK_FALSE(places[i].intersects(places.back()));
    }
    CHECK(std::min(places[0].width(), places[0].height()) >= 80);
    CHECK(places[1].height() >= 40);
}

TEST_CASE("every control has a name for those who do not see it, and what counts has none to hide its text")
{
    PlayerOnScreen screen(smallScore());
    for (const auto* button : screen.page.findChildren<QAbstractButton*>()) {
        CAPTURE(button->objectName().toStdString());
        CHECK_FALSE((button->accessibleName() + button->text()).isEmpty());
    }
    CHECK(unspoken(screen.page).join('\n').toStdString() == "");
    const QString before = screen.page.findChild<Stage*>()->accessibleName();
    screen.press("next");
    CHECK(screen.page.findChild<Stage*>()->accessibleName() != before);
}

TEST_CASE("the place below the ring is kept for what is to come, and leaves no hole until then")
{
    PlayerNeeds needs{ .header = 64, .controls = 64, .next = 84, .title = 40 };
    const PlayerLayout without = playerLayout({ 1280, 800 }, needs);
    CHECK(without.column.bottom() == without.controls.bottom());
    needs.hurts = 64;
    const PlayerLayout with = playerLayout({ 1280, 800 }, needs);
    CHECK(with.hurts.top() == with.controls.top());
    CHECK(with.hurts.left() == with.column.left());
    CHECK(with.column.bottom() < with.hurts.top());
    CHECK(with.stage == without.stage);
}

TEST_CASE("a stage that shows no words leaves them to the page")
{
    PlayerOnScreen screen(smallScore());
    CHECK_FALSE(screen.sees("words"));
    std::vector<std::size_t> phases;
    screen.page.setStage(new SilentStage(phases));
    CHECK(phases == std::vector<std::size_t>{ 0 });
    screen.untilPhase(PhaseKind::Hold);
    CHECK(phases.back() == screen.player.position()->phase);
    CHECK(screen.sees("words"));
    CHECK(screen.text("words") == "Hold. Breathe evenly, look over your shoulder.");
}

TEST_CASE("a form cue is shown while its step lasts")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(8s);
    CHECK(screen.page.findChild<TextStage*>()->cue() == "Shoulders heavy, jaw loose.");
    screen.press("next");
    CHECK(screen.page.findChild<TextStage*>()->cue().isEmpty());

    std::vector<std::size_t> phases;
    screen.page.setStage(new SilentStage(phases));
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(8s);
    CHECK(screen.sees("caption"));
    CHECK(screen.text("caption") == "Shoulders heavy, jaw loose.");
    CHECK(screen.text("words") == "Hold. Breathe evenly, look over your shoulder.");
    screen.press("back");
    CHECK(screen.text("caption").isEmpty());
}

TEST_CASE("what is said can be read, once")
{
    Score score = smallScore();
    score.phases[0].cues = { { 0ms, false, CueKind::Announce, "First: Seated twist." },
        { 2s, false, CueKind::Announce, "You need: mat." }, { 3s, true, CueKind::Countdown, "3" } };
    PlayerOnScreen screen(score);
    CHECK(screen.text("caption") == "First: Seated twist.");
    screen.pass(2s);
    CHECK(screen.text("caption") == "You need: mat.");
    screen.pass(7s);
    CHECK(screen.number() == "3");
    CHECK(screen.text("caption") == "You need: mat.");
    screen.untilPhase(PhaseKind::Setup);
    CHECK(screen.text("caption").isEmpty());
}

TEST_CASE("what is being said keeps out of the way of everything else, in every size")
{
    PlayerNeeds needs;
    needs.controls = 120;
    needs.caption = 52;
    for (const QSize size : { QSize(1280, 800), QSize(1920, 1080), QSize(640, 480), QSize(480, 800) }) {
        CAPTURE(size.width(), size.height());
        const PlayerLayout at = playerLayout(size, needs);
        CHECK(at.caption.height() == 52);
        CHECK(at.caption.top() > at.stage.bottom());
        CHECK(at.caption.bottom() < at.controls.top());
        CHECK_FALSE(at.caption.intersects(at.column));
    }
}

TEST_CASE("the breath shows where there is one, and fills and empties with the step")
{
    PlayerOnScreen screen(smallScore());
    const auto face = [&] { return screen.page.findChild<Ring*>()->face(); };
    CHECK(face().breath < 0);
    screen.untilPhase(PhaseKind::Move);
    CHECK(face().caption == "breathe in");
    const qreal empty = face().breath;
    screen.pass(2s);
    CHECK(face().breath > empty + 0.5);
    screen.pass(1s);
    CHECK(face().caption == "breathe out");
    CHECK(face().breath > 0.9);
    screen.pass(3s);
    CHECK(face().breath < 0.3);
}

TEST_CASE("with reduced motion nothing moves but once a second")
{
    PlayerOnScreen screen(smallScore());
    screen.page.setReducedMotion(true);
    const auto share = [&] { return screen.page.findChild<Ring*>()->face().share; };
    screen.pass(100ms);
    const qreal before = share();
    screen.pass(300ms);
    CHECK(share() == before);
    screen.pass(700ms);
    CHECK(share() < before);
}
