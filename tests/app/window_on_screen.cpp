// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_on_screen.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QStackedWidget>
#include <QtTest>

#include <catch2/catch.hpp>

namespace plumbline::test
{

AtWindow::AtWindow(QSize size, Shelf shown)
    : shelf(std::move(shown))
{
    window.resize(size);
    window.show();
    QApplication::setActiveWindow(&window);
}

QWidget* AtWindow::page() const
{
    return window.findChild<QStackedWidget*>(QStringLiteral("pages"))->currentWidget();
}

QAbstractButton* AtWindow::button(const QString& name) const
{
    for (auto* button : window.findChildren<QAbstractButton*>(name))
        if (button->isVisible())
            return button;
    return nullptr;
}

void AtWindow::press(const char* name)
{
    INFO("button " << name);
    QApplication::processEvents(); // the page is laid out before anybody can press anything
    QAbstractButton* pressed = button(QLatin1String(name));
    REQUIRE(pressed);
    REQUIRE(pressed->isEnabled());
    QTest::mouseClick(pressed, Qt::LeftButton);
}

void AtWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QApplication::setActiveWindow(&window); // off screen nobody brings it back after a drag or a menu
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, key, modifiers);
}

bool AtWindow::sees(const QString& text) const
{
    for (const QLabel* label : page()->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

QString AtWindow::write(const char* name, const QByteArray& content) const
{
    QFile file(folder.filePath(QLatin1String(name)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

} // namespace plumbline::test
