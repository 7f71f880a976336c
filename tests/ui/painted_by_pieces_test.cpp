// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/reference_motions.h"
#include "ui/figure_view.h"
#include "ui/ring.h"

#include <QApplication>
#include <QScreen>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace plumbline;

namespace
{

/// By how much at most a channel of what has come about on the screen differs from the same painted at once.
int difference(QWidget& widget)
{
    QCoreApplication::processEvents();
    const QImage screen =
        widget.screen()->grabWindow(widget.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    const QImage whole = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    REQUIRE(screen.size() == whole.size());
    int most = 0;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x) {
            const QRgb a = screen.pixel(x, y), b = whole.pixel(x, y);
            most = std::max({ most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                std::abs(qBlue(a) - qBlue(b)) });
        }
    return most;
}

} // namespace

TEST_CASE("a ring of which only what changes is painted looks like one painted whole")
{
    Ring ring;
    ring.resize(300, 340);
    Ring::Face face;
    face.number = QStringLiteral("30");
    face.caption = QStringLiteral("breathe in");
    face.breath = GENERATE(-1., 0.2);
    face.share = 1;
    ring.show(face);
    ring.QWidget::show();
    QCoreApplication::processEvents();
    for (int step = 0; step <= 120; ++step) {
        face.share = 1 - step / 120.;
        face.number = QString::number(30 - step / 4);
        if (face.breath >= 0)
            face.breath = step % 40 / 40.;
        ring.show(face);
        CAPTURE(step);
        if (step % 10 < 2)
            // Arcs of different lengths are flattened into different chords; what is missing differs more.
            REQUIRE(difference(ring) <= 80);
        QCoreApplication::processEvents();
    }
}

TEST_CASE("a figure of which only what moves is painted looks like one painted whole")
{
    FigureView view;
    view.resize(400, 300);
    view.setMotion(std::make_shared<const figure::Motion>(figure::referenceMotion("cat-cow")));
    view.show();
    QCoreApplication::processEvents();
    for (int step = 0; step <= 60; ++step) {
        view.showMoment({ 0, 1, step / 60., figure::Order::Together, 0.5 });
        QCoreApplication::processEvents();
    }
    CHECK(difference(view) == 0);
    const QImage kept = view.grab().toImage();
    // The view is asked again for what it has on the screen; another one has never painted anything else.
    FigureView other;
    other.resize(view.size());
    other.setMotion(std::make_shared<const figure::Motion>(figure::referenceMotion("cat-cow")));
    other.showMoment(view.moment());
    const QImage fresh = other.grab().toImage();
    int differing = 0;
    for (int y = 0; y < kept.height(); ++y)
        for (int x = 0; x < kept.width(); ++x)
            differing += std::abs(qGreen(kept.pixel(x, y)) - qGreen(fresh.pixel(x, y))) > 80 ? 1 : 0;
    CHECK(differing <= 20); // what stayed within an eighth of a pixel is where it was
}
