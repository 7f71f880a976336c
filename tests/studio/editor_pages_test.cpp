// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/routine_edits.h"
#include "studio/exercise_editor.h"
#include "studio/routine_editor.h"
#include "studio/row_list.h"
#include "ui/figure_loop.h"
#include "ui/sample_shelf.h"
#include "ui/walk.h"

#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

struct AtEditor {
    Shelf shelf = sampleShelf();
    RoutineEditor page{ std::make_unique<RoutineDocument>(*shelf.catalog().find(RoutineId("morning")),
                            SavedFile(), std::filesystem::path()),
        shelf };

    explicit AtEditor(QSize size = { 1440, 900 })
    {
        page.resize(size);
        page.show();
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
    }
    void choose(std::size_t row)
    {
        page.findChild<RowList*>(QStringLiteral("rows"))->choose({ page.document().value().rows[row].id });
        QApplication::processEvents();
    }
};

QString told(const QStringList& faults)
{
    return faults.join(u'\n');
}

} // namespace

TEST_CASE("Everything in the routine editor has a name, is reached by Tab and fits, whatever is chosen")
{
    AtEditor at;
    for (std::size_t row = 0; row < at.page.document().value().rows.size(); ++row) {
        at.choose(row);
        CAPTURE(row);
        CHECK(told(nameless(at.page)) == QString());
        CHECK(told(unreachable(at.page)) == QString());
        CHECK(told(unspoken(at.page)) == QString());
        CHECK(told(clipped(at.page)) == QString());
    }
}

TEST_CASE("In a small window the editor's columns take turns")
{
    AtEditor at({ 700, 560 });
    const auto isSeen = [&](const char* name) {
        const auto* widget = at.page.findChild<QWidget*>(QLatin1String(name));
        return widget && widget->isVisible();
    };
    CHECK(isSeen("rows"));
    CHECK_FALSE(isSeen("shelf"));
    QTest::mouseClick(at.page.findChild<QWidget*>(QStringLiteral("tab/0")), Qt::LeftButton);
    CHECK(isSeen("shelf"));
    CHECK_FALSE(isSeen("rows"));
    CHECK(told(clipped(at.page)) == QString());
}

TEST_CASE("Everything in the exercise editor has a name and is reached by Tab, in each of its parts")
{
    Shelf shelf = sampleShelf();
    ExerciseEditor page(std::make_unique<ExerciseDocument>(
                            *shelf.catalog().find(ExerciseId("nod")), SavedFile(), std::filesystem::path()),
        shelf);
    page.resize(1440, 900);
    page.show();
    QApplication::setActiveWindow(&page);
    for (int part = 0; part < 5; ++part) {
        page.openPart(part);
        QApplication::processEvents();
        CAPTURE(part);
        CHECK(told(nameless(page)) == QString());
        CHECK(told(unreachable(page)) == QString());
        CHECK(told(unspoken(page)) == QString());
    }
}

TEST_CASE("A finding leads to its row and disappears when it is mended")
{
    AtEditor at;
    RoutineDocument& document = at.page.document();
    ExerciseItem unknown;
    unknown.exercise = ExerciseId("zzz-nowhere");
    document.apply(edits::insert(document.value(), 0, { unknown }, "add"));
    at.page.compileNow();
    QApplication::processEvents();
    auto* finding = at.page.findChild<QWidget*>(QStringLiteral("finding/0"));
    REQUIRE(finding);
    QTest::mouseClick(finding, Qt::LeftButton);
    CHECK(at.page.findChild<RowList*>(QStringLiteral("rows"))->chosen()
        == std::vector{ document.value().rows[0].id });
}
