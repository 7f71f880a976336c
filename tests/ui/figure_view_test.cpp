// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_view.h"

#include "figure/reference_motions.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

/// Counts how often a widget is painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget& widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return false;
    }
    int count = 0;
};

struct Shown {
    explicit Shown(const char* name)
    {
        view.resize(400, 300);
        view.setMotion(std::make_shared<const figure::Motion>(figure::referenceMotion(name)));
        view.show();
        QCoreApplication::processEvents();
    }
    FigureView view;
};

} // namespace

TEST_CASE("dragging turns the figure, a double click turns it back")
{
    Shown shown("bridge");
    const figure::Camera usual = shown.view.camera();
    QTest::mousePress(&shown.view, Qt::LeftButton, {}, { 100, 100 });
    QMouseEvent drag(
        QEvent::MouseMove, QPointF(180, 120), QPointF(180, 120), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&shown.view, &drag);
    QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, { 180, 120 });
    CHECK(shown.view.camera().azimuth != usual.azimuth);
    CHECK(shown.view.camera().elevation > usual.elevation);
    QTest::mouseDClick(&shown.view, Qt::LeftButton, {}, { 100, 100 });
    CHECK(shown.view.camera().azimuth == usual.azimuth);
    CHECK(shown.view.camera().elevation == usual.elevation);
}

TEST_CASE("Ctrl and the arrows turn the figure; the arrows alone are left to the page")
{
    Shown shown("bridge");
    const double usual = shown.view.camera().azimuth;
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK(shown.view.camera().azimuth == usual);
    QTest::keyClick(&shown.view, Qt::Key_Left, Qt::ControlModifier);
    CHECK(shown.view.camera().azimuth != usual);
    QTest::keyClick(&shown.view, Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.view.camera().azimuth == usual);
    QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(shown.view.camera().azimuth != usual);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.camera().azimuth == usual);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ControlModifier);
    CHECK(shown.view.camera().elevation < 90);
}

TEST_CASE("nothing is painted again unless something has moved")
{
    Shown shown("cat-cow");
    Paints paints(shown.view);
    figure::Moment moment{ 0, 1, 0.5, figure::Order::Together, 0.5 };
    shown.view.showMoment(moment);
    QCoreApplication::processEvents();
    CHECK(paints.count == 1);
    shown.view.showMoment(moment);
    QCoreApplication::processEvents();
    CHECK(paints.count == 1);
    moment.progress = 0.6;
    shown.view.showMoment(moment);
    QCoreApplication::processEvents();
    CHECK(paints.count == 2);
}

TEST_CASE("the figure is there in every theme, on a ground that is not its own")
{
    const auto [scheme,
        theme] = GENERATE(table<Scheme, picture::Theme>({ { Scheme::Light, picture::Theme::Light },
        { Scheme::Dark, picture::Theme::Dark }, { Scheme::HighContrast, picture::Theme::HighContrast } }));
    CHECK(themeOf(paletteOf(tokensOf(scheme))) == theme);
    Shown shown("deep squat");
    shown.view.setPalette(paletteOf(tokensOf(scheme)));
    QImage image(shown.view.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    shown.view.render(&image, {}, {}, {});
    CHECK(image.pixelColor(1, 1).alpha() == 0);
    int covered = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            covered += image.pixelColor(x, y).alpha() == 255;
    CHECK(covered > image.width() * image.height() / 50);
}

TEST_CASE("a view takes another body and little movement as soon as they are chosen")
{
    auto* style = new Style;
    QApplication::setStyle(style);
    Shown shown("cat-cow");
    shown.view.showMoment({ 0, 1, 0.3, figure::Order::Together, 0.5 });
    QCoreApplication::processEvents();
    Paints paints(shown.view);
    style->setFigureLook(2);
    QCoreApplication::processEvents();
    CHECK(paints.count == 1);
    style->setReducedMotion(true);
    CHECK(shown.view.moment().progress == 0);
    CHECK(FigureView().hasReducedMotion());
    style->setReducedMotion(false);
    CHECK(shown.view.moment().progress == Approx(0.3));
}

TEST_CASE("a view without a motion or without room paints nothing and does not mind")
{
    FigureView view;
    view.resize(300, 200);
    view.show();
    view.showMoment({ 4, 9, 0.3, figure::Order::Together, 2 });
    view.turn(10, 10);
    view.turnBack();
    QCoreApplication::processEvents();
    view.setMotion(std::make_shared<const figure::Motion>(figure::referenceMotion("bridge")), true);
    view.resize(1, 1);
    QCoreApplication::processEvents();
    CHECK(view.isMirrored());
}
