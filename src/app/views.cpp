// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views.h"

#include "app/settings.h"
#include "player/player.h"
#include "ui/mat_view.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace plumbline
{

namespace
{

QScreen* screenNamed(const QString& name)
{
    const auto screens = QGuiApplication::screens();
    const auto known = std::find_if(
        screens.begin(), screens.end(), [&](const QScreen* screen) { return screen->name() == name; });
    return known == screens.end() ? nullptr : *known;
}

QString nameOf(const QScreen& screen)
{
    const QSize size = screen.size() * screen.devicePixelRatio();
    return screen.model().isEmpty()
        ? Views::tr("%1, %2 × %3").arg(screen.name()).arg(size.width()).arg(size.height())
        : Views::tr("%1 (%2), %3 × %4")
              .arg(screen.model(), screen.name())
              .arg(size.width())
              .arg(size.height());
}

void fill(QWidget& window, QScreen& screen)
{
    // A window that fills one screen does not move to another.
    if (window.isFullScreen() && window.screen() != &screen)
        window.showNormal();
    // Where it is going to be when it fills the screen no longer; on X11 it also decides which it fills.
    const QRect room = screen.availableGeometry();
    const QSize size = window.isFullScreen() ? window.normalGeometry().size() : window.size();
    QRect usual(QPoint(), size.boundedTo(room.size()));
    usual.moveCenter(room.center());
    window.setScreen(&screen);
    window.setGeometry(usual);
    window.showFullScreen();
}

} // namespace

Views::Views(QWidget& window, Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_menu(std::make_unique<QMenu>(tr("&View")))
    , m_fullScreen(new QAction(tr("&Full screen"), this))
    , m_matAction(new QAction(tr("&Mat view"), this))
{
    m_fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    m_fullScreen->setCheckable(true);
    m_matAction->setShortcut(QKeySequence(Qt::Key_F9));
    m_matAction->setCheckable(true);
    m_matAction->setObjectName(QStringLiteral("matViewAction"));
    connect(m_fullScreen, &QAction::triggered, this, &Views::toggleFullScreen);
    connect(m_matAction, &QAction::triggered, this, &Views::toggleMatView);
    m_window.addAction(m_fullScreen);
    m_window.addAction(m_matAction);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Views::fillMenu);
    fillMenu();
    const auto* application = qGuiApp;
    connect(application, &QGuiApplication::screenAdded, this, &Views::screenCame);
    connect(application, &QGuiApplication::screenRemoved, this, &Views::screenGoes);
}

Views::~Views()
{
    delete m_mat;
}

MatView* Views::matView() const
{
    return m_mat;
}

void Views::fillMenu()
{
    m_fullScreen->setChecked(m_window.isFullScreen());
    m_matAction->setChecked(m_mat != nullptr);
    m_menu->clear();
    const bool several = QGuiApplication::screens().size() > 1;
    m_menu->addAction(m_fullScreen);
    if (several)
        addScreens(tr("Full screen on %1"), QStringLiteral("fullScreenOn/"), &Views::showFullScreenOn);
    m_menu->addSeparator();
    m_menu->addAction(m_matAction);
    if (several)
        addScreens(tr("Mat view on %1"), QStringLiteral("matViewOn/"), &Views::openMatViewOn);
}

void Views::addScreens(const QString& text, const QString& name, void (Views::*show)(QScreen*))
{
    for (QScreen* screen : QGuiApplication::screens()) {
        QAction* action = m_menu->addAction(text.arg(nameOf(*screen)));
        action->setObjectName(name + screen->name());
        connect(action, &QAction::triggered, this, [this, show, name = screen->name()] {
            if (QScreen* there = screenNamed(name))
                (this->*show)(there);
        });
    }
}

void Views::follow(Player* player, QWidget* keys)
{
    m_player = player;
    m_keys = keys;
    if (!m_mat)
        return;
    m_mat->sendKeysTo(keys);
    m_mat->follow(player);
}

void Views::toggleFullScreen()
{
    QScreen* chosen = screenNamed(m_settings.fullScreen());
    if (!m_window.isFullScreen() && chosen)
        fill(m_window, *chosen);
    else
        m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen);
}

void Views::showFullScreenOn(QScreen* screen)
{
    m_settings.setFullScreen(screen->name());
    fill(m_window, *screen);
}

void Views::toggleMatView()
{
    if (m_mat)
        closeMatView();
    else
        openMatViewOn(screenForMat());
    m_matAction->setChecked(m_mat != nullptr);
}

/// The one it was on last, else one the window is not on.
QScreen* Views::screenForMat() const
{
    if (QScreen* known = screenNamed(m_settings.matScreen()))
        return known;
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != m_window.screen())
            return screen;
    return m_window.screen();
}

void Views::openMatViewOn(QScreen* screen)
{
    m_settings.setMatScreen(screen->name());
    m_lost.clear();
    if (!m_mat) {
        m_mat = new MatView;
        m_mat->addAction(m_matAction);
        connect(m_mat, &MatView::closed, this, &Views::closeMatView);
        m_mat->sendKeysTo(m_keys);
        m_mat->follow(m_player);
    }
    if (screen != m_window.screen()) {
        fill(*m_mat, *screen);
        return;
    }
    // It would cover the window; whoever has one screen moves it to wherever it is to be seen.
    const QRect room = screen->availableGeometry();
    m_mat->showNormal();
    m_mat->setScreen(screen);
    m_mat->setGeometry(
        QRect(room.topLeft(), room.size() * 3 / 4).translated(room.width() / 8, room.height() / 8));
}

void Views::closeMatView()
{
    if (!m_mat)
        return;
    m_mat->disconnect(this);
    m_mat->hide();
    m_mat->deleteLater();
    m_mat = nullptr;
    m_matAction->setChecked(false);
}

void Views::screenCame(QScreen* screen)
{
    if (!m_lost.isEmpty() && screen->name() == m_lost)
        openMatViewOn(screen);
}

void Views::screenGoes(QScreen* screen)
{
    // By name: the window may have been moved off it already.
    if (!m_mat || !m_mat->isFullScreen() || m_settings.matScreen() != screen->name())
        return;
    closeMatView();
    m_lost = screen->name();
}

} // namespace plumbline
