// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/views.h"
#include "ui/nav_rail.h"

#include <QAbstractButton>
#include <QMenu>

namespace plumbline
{

QAction* MainWindow::addAction(
    QMenu& menu, const QString& text, const QKeySequence& key, void (MainWindow::*slot)())
{
    QAction* action = menu.addAction(text, this, slot);
    action->setShortcut(key);
    QMainWindow::addAction(action); // its key works while the menu is closed
    return action;
}

void MainWindow::addActions()
{
    auto* menu = new QMenu(m_rail->foot());
    menu->setAccessibleName(tr("Menu"));
    connect(menu, &QMenu::triggered, menu, &QMenu::close); // assistive technology does not close it
    m_away = { addAction(*menu, tr("&Open a file…"), QKeySequence::Open, &MainWindow::chooseFile) };
    m_away.push_back(addAction(*menu, tr("New &routine"), QKeySequence::New, &MainWindow::newRoutine));
    m_away.push_back(addAction(*menu, tr("New &exercise"), {}, &MainWindow::newExercise));
    menu->addSeparator();
    menu->addMenu(m_views->menu());
    menu->addSeparator();
    m_away.push_back(addAction(*menu, tr("&Keys"), QKeySequence::HelpContents, &MainWindow::showKeys));
    m_away.push_back(addAction(*menu, tr("&About Plumbline"), {}, &MainWindow::showAbout));
    menu->addSeparator();
    QAction* quit = menu->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    QMainWindow::addAction(quit);
    QAbstractButton* foot = m_rail->foot();
    connect(foot, &QAbstractButton::clicked, this, [foot, menu] {
        menu->popup(foot->mapToGlobal(QPoint(foot->width() + 8, foot->height() - menu->sizeHint().height())));
    });

    auto* back = new QAction(tr("Back"), this);
    back->setShortcuts(
        { QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Back) });
    connect(back, &QAction::triggered, this, &MainWindow::goBack);
    m_away.push_back(back);
    QMainWindow::addAction(back);
    for (int index = 0; index < 3; ++index) {
        auto* go = new QAction(this);
        go->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
        connect(go, &QAction::triggered, this, [this, index] { showRoot(index); });
        m_away.push_back(go);
        QMainWindow::addAction(go);
    }
}

} // namespace plumbline
