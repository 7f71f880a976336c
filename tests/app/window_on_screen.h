// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"
#include "ui/sample_shelf.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace plumbline::test
{

/// The program's window with the sample shelf in it and a settings file of its own.
struct AtWindow {
    QTemporaryDir folder;
    Shelf shelf;
    Look look{ { 0, MovementChoice::Full, ThemeChoice::Light } };
    Settings settings{ folder.filePath(QStringLiteral("plumbline.ini")) };
    MainWindow window{ shelf, look, settings };

    explicit AtWindow(QSize size = { 1280, 800 }, Shelf shown = sampleShelf());

    [[nodiscard]] QWidget* page() const;
    /// The visible one of this name; or null.
    [[nodiscard]] QAbstractButton* button(const QString& name) const;
    /// Presses it with the mouse; fails the test if a person could not.
    void press(const char* name);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A visible text of the page holds this.
    [[nodiscard]] bool sees(const QString& text) const;
    /// Writes a file into the folder and tells its path.
    QString write(const char* name, const QByteArray& content) const;
};

} // namespace plumbline::test
