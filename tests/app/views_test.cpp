// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/views.h"
#include "ui/mat_view.h"
#include "ui/sample_shelf.h"

#include <QApplication>
#include <QMenu>
#include <QScreen>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

struct AtScreens {
    QTemporaryDir folder;
    Shelf shelf = test::sampleShelf();
    Look look{ { 0, MovementChoice::Full, ThemeChoice::Light } };
    Settings settings{ folder.filePath("plumbline.ini") };
    MainWindow window{ shelf, look, settings };
    Views& views{ *window.findChild<Views*>() };
    QScreen* desk = QGuiApplication::screens().at(0);
    QScreen* television = QGuiApplication::screens().value(1);

    AtScreens()
    {
        REQUIRE(television);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    void choose(const QString& action)
    {
        emit views.menu()->aboutToShow();
        for (QAction* one : views.menu()->actions())
            if (one->objectName() == action) {
                one->trigger();
                return;
            }
        FAIL("no action " << action.toStdString());
    }
};

} // namespace

TEST_CASE("F9 brings the mat view up on the other screen, in full, and takes it away again")
{
    AtScreens at;
    QTest::keyClick(&at.window, Qt::Key_F9);
    REQUIRE(at.views.matView());
    CHECK(at.views.matView()->isFullScreen());
    CHECK(at.views.matView()->screen() == at.television);
    QTest::keyClick(at.views.matView(), Qt::Key_F9);
    CHECK_FALSE(at.views.matView());
}

TEST_CASE("The menu names every screen, and what is chosen is remembered")
{
    AtScreens at;
    at.choose("matViewOn/" + at.desk->name());
    REQUIRE(at.views.matView());
    // On the screen of the window it must not cover it.
    CHECK_FALSE(at.views.matView()->isFullScreen());
    at.choose("matViewOn/" + at.television->name());
    CHECK(at.views.matView()->isFullScreen());
    CHECK(Settings(at.folder.filePath("plumbline.ini")).matScreen() == at.television->name());
    at.views.matView()->close();
    CHECK_FALSE(at.views.matView());

    at.choose("fullScreenOn/" + at.television->name());
    CHECK(at.window.isFullScreen());
    CHECK(at.window.screen() == at.television);
    at.views.toggleFullScreen();
    CHECK_FALSE(at.window.isFullScreen());
    QTest::keyClick(&at.window, Qt::Key_F11);
    CHECK(at.window.isFullScreen());
    CHECK(at.window.screen() == at.television);
    CHECK(at.settings.fullScreen() == at.television->name());
}

TEST_CASE("A screen that is not there any more is not waited for")
{
    AtScreens at;
    at.settings.setMatScreen("projector");
    at.settings.setFullScreen("projector");
    QTest::keyClick(&at.window, Qt::Key_F9);
    REQUIRE(at.views.matView());
    CHECK(at.views.matView()->screen() == at.television);
    QTest::keyClick(&at.window, Qt::Key_F11);
    CHECK(at.window.isFullScreen());
    CHECK(at.window.screen() == at.desk);
}

TEST_CASE("A screen that is unplugged takes the mat view with it, and brings it back")
{
    AtScreens at;
    at.views.openMatViewOn(at.television);
    emit qGuiApp->screenRemoved(at.desk);
    CHECK(at.views.matView());
    emit qGuiApp->screenRemoved(at.television);
    CHECK_FALSE(at.views.matView());
    emit qGuiApp->screenAdded(at.desk);
    CHECK_FALSE(at.views.matView());
    emit qGuiApp->screenAdded(at.television);
    REQUIRE(at.views.matView());
    CHECK(at.views.matView()->screen() == at.television);
    at.views.closeMatView();
    emit qGuiApp->screenRemoved(at.television);
    emit qGuiApp->screenAdded(at.television);
    CHECK_FALSE(at.views.matView());
}

TEST_CASE("The mat view follows the sessions of the window, and goes with it")
{
    AtScreens at;
    at.views.openMatViewOn(at.television);
    const auto words = [&] { return at.views.matView()->findChild<QLabel*>("matWords")->text(); };
    const QString idle = words();
    at.window.play(at.shelf.prescription(*at.shelf.catalog().find(RoutineId("morning"))), 1.0);
    CHECK(words().startsWith("First: "));
    QTest::keyClick(at.views.matView(), Qt::Key_Escape);
    CHECK(words() == idle);
    at.window.close();
    CHECK_FALSE(at.views.matView());
}
