// SPDX-License-Identifier: GPL-3.0-or-later
#include "many_exercises.h"
#include "rows.h"

#include "catalog/search.h"
#include "ui/exercises_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>

namespace plumbline::bench
{

namespace
{

/// Milliseconds from each key to its consequences painted. Words are typed, then taken back.
std::vector<double> typed(QWidget& window, QLineEdit& field)
{
    std::vector<double> times;
    const auto press = [&](int key, const QString& text) {
        QElapsedTimer clock;
        clock.start();
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&field, &down);
        while (window.testAttribute(Qt::WA_PendingUpdate) || clock.nsecsElapsed() == 0)
            QApplication::processEvents();
        QApplication::processEvents();
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    };
    for (const char* words :
        { "hamstring stretch", "neck", "sitting chair", "pelvic tilt", "low back mat" }) {
        for (const char* c = words; *c != 0; ++c)
            press(0, QString(QLatin1Char(*c)));
        while (!field.text().isEmpty())
            press(Qt::Key_Backspace, {});
    }
    return times;
}

void settle()
{
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

} // namespace

void searchRows()
{
    Shelf shelf;
    for (Exercise& exercise : manyExercises())
        shelf.library.catalog.add(std::move(exercise));

    const SearchIndex index(shelf.catalog());
    std::vector<double> found;
    for (const char* query : { "h", "ham", "hamstring", "s", "st", "low back", "chair", "pelvic ti" }) {
        QElapsedTimer clock;
        clock.start();
        const auto rows = index.find(query);
        found.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (rows.empty())
            found.pop_back();
    }
    print("one search among 10,000 exercises, p50", number(quantile(found, 0.5), "ms"), "-", "-");

    QLineEdit echo;
    echo.resize(600, 44);
    echo.show();
    settle();
    auto floor = typed(echo, echo);
    echo.hide();

    QApplication::setPalette(paletteOf(tokensOf(Scheme::Light)));
    ExercisesPage page(shelf);
    page.resize(1280, 800);
    page.show();
    settle();
    auto search = typed(page, *page.findChild<QLineEdit*>());
    const double bare = quantile(floor, 0.5);
    print("key echoed by a bare line edit, p50", number(bare, "ms"), "1.00x", "-");
    print("key to results painted, p50", number(quantile(search, 0.5), "ms"),
        ratio(quantile(search, 0.5), bare), "<= 3 ms");
    print("key to results painted, p99", number(quantile(search, 0.99), "ms"),
        ratio(quantile(search, 0.99), bare), "< 16 ms");
}

} // namespace plumbline::bench
