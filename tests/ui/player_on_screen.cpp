// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_on_screen.h"

#include "ui/ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QtTest>

#include <catch2/catch.hpp>

namespace plumbline::test
{

using namespace std::chrono_literals;

PlayerOnScreen::PlayerOnScreen(Score score, double speed, QSize size)
    : player(std::move(score), speed, clock.clock())
{
    QObject::connect(&page, &PlayerPage::leave, [this] { ++left; });
    QObject::connect(&page, &PlayerPage::again, [this] { ++again; });
    page.resize(size);
    page.show();
    QApplication::setActiveWindow(&page);
    page.play(&player);
}

void PlayerOnScreen::press(const char* name)
{
    INFO("button " << name);
    auto* button = page.findChild<QAbstractButton*>(QLatin1String(name));
    REQUIRE(button);
    REQUIRE(button->isVisible());
    REQUIRE(button->isEnabled());
    REQUIRE(page.rect().contains(QRect(button->mapTo(&page, QPoint()), button->size())));
    QTest::mouseClick(button, Qt::LeftButton);
}

void PlayerOnScreen::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = page.focusWidget() && page.focusWidget()->isVisible() ? page.focusWidget() : &page;
    QTest::keyClick(focus, key, modifiers);
}

void PlayerOnScreen::pass(Duration time)
{
    for (; time > 0ms; time -= 1s) {
        clock.pass(std::min<Duration>(time, 1s));
        page.showNow();
    }
}

void PlayerOnScreen::untilPhase(PhaseKind kind)
{
    for (int i = 0; i < 10'000 && phase() != kind; ++i)
        pass(100ms);
    REQUIRE(phase() == kind);
}

bool PlayerOnScreen::sees(const char* name) const
{
    const auto* widget = page.findChild<QWidget*>(QLatin1String(name));
    return widget && widget->isVisible();
}

QString PlayerOnScreen::text(const char* label) const
{
    const auto* found = page.findChild<QLabel*>(QLatin1String(label));
    return found ? found->text() : QStringLiteral("no label ") + QLatin1String(label);
}

QString PlayerOnScreen::number() const
{
    return page.findChild<Ring*>()->face().number;
}

PhaseKind PlayerOnScreen::phase() const
{
    const auto here = player.position();
    return here ? player.score().phases[here->phase].kind : PhaseKind::Done;
}

bool PlayerOnScreen::sleeps() const
{
    const auto timers = page.findChildren<QTimer*>();
    return !page.isAnimating() && !player.isTicking()
        && std::none_of(timers.begin(), timers.end(), [](const QTimer* timer) { return timer->isActive(); });
}

} // namespace plumbline::test
