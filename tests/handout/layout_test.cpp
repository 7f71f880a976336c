// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handed.h"
#include "handout/layout.h"
#include "handout/type.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace plumbline;
using namespace plumbline::handout;
using namespace plumbline::handout::test;

namespace
{

constexpr qreal rounding = 1;

/// Without blanks, as lines are broken at them and in words that are too long.
QString letters(const QString& text)
{
    QString all;
    for (const QChar c : text)
        if (!c.isSpace())
            all += c;
    return all;
}

QString lettersOf(const Layout& layout)
{
    QString all;
    for (const Page& page : layout.pages)
        for (const Line& line : page.lines)
            all += letters(line.text);
    return all;
}

void checkPage(const Layout& layout, const Page& page)
{
    const QRectF sheet = QRectF(QPointF(), layout.sheet).adjusted(100, 100, -100, -100);
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const Line& line = page.lines[i];
        CAPTURE(line.text.toStdString());
        CHECK(sheet.contains(line.at));
        CHECK(widthOf(line.text, line.type, line.size) <= line.at.width() + rounding);
        const QRectF inner = line.at.adjusted(rounding, rounding, -rounding, -rounding);
        for (std::size_t j = 0; j < i; ++j)
            if (inner.intersects(page.lines[j].at))
                FAIL_CHECK("stands on \"" << page.lines[j].text.toStdString() << '"');
        const bool isCaption = line.text == QStringLiteral("Start") || line.text == QStringLiteral("End");
        for (const Still& still : page.stills)
            CHECK((isCaption || !inner.intersects(still.at)));
    }
    for (const Still& still : page.stills) {
        CHECK(sheet.contains(still.at));
        CHECK(std::min(still.at.width(), still.at.height()) > 500); // a figure one can see
    }
}

/// A title with nothing of its exercise below it would be lost there.
void checkTitles(const Layout& layout, const Page& page)
{
    for (const Line& title : page.lines) {
        if (title.type != Type::CardTitle || title.alignment == Qt::AlignHCenter)
            continue;
        const auto isBelow = [&](const QRectF& at) {
            return at.top() >= title.at.bottom() - rounding && at.top() < layout.content.bottom()
                && at.left() < title.at.right() && at.right() > title.at.left();
        };
        CAPTURE(title.text.toStdString());
        CHECK((std::any_of(page.lines.begin(), page.lines.end(), [&](const Line& l) { return isBelow(l.at); })
            || std::any_of(
                page.stills.begin(), page.stills.end(), [&](const Still& s) { return isBelow(s.at); })));
    }
}

void checkAll(const Handout& handout, const HandoutOptions& options)
{
    CAPTURE(options.perPage, options.largePrint, options.weeks, handout.title.toStdString());
    const Layout layout = laidOut(handout, options);
    REQUIRE_FALSE(layout.pages.empty());
    for (const Page& page : layout.pages) {
        checkPage(layout, page);
        checkTitles(layout, page);
        CHECK(std::count_if(page.boxes.begin(), page.boxes.end(), [](const Box& box) {
            return box.kind == Box::Kind::Number;
        }) <= options.perPage);
    }
}

std::vector<HandoutOptions> everyWay()
{
    std::vector<HandoutOptions> all;
    for (const int perPage : { 1, 2, 4, 6 })
        for (const bool large : { false, true }) {
            HandoutOptions options;
            options.perPage = perPage;
            options.largePrint = large;
            options.paper = large ? Paper::Letter : Paper::A4;
            options.weeks = large ? mostHandoutWeeks : 4;
            all.push_back(options);
        }
    return all;
}

} // namespace

TEST_CASE("Nothing on a page is cut off or stands on something else, whatever is handed out")
{
    for (const HandoutOptions& options : everyWay()) {
        for (const char* routine : { "stiff-spine", "flat-back-twelve", "desk-break" })
            checkAll(handed(routine), options);
        checkAll(hostile(60), options);
        checkAll(hostile(1), options);
    }
}

TEST_CASE("All words are there, however long they are")
{
    const Handout handout = hostile(30);
    for (const HandoutOptions& options : everyWay()) {
        CAPTURE(options.perPage, options.largePrint);
        const QString all = lettersOf(laidOut(handout, options));
        CHECK(all.contains(letters(handout.title)));
        for (const Entry& entry : handout.entries) {
            CAPTURE(entry.title.toStdString());
            CHECK(all.contains(letters(entry.title)));
            CHECK(all.count(QString(300, QChar('n'))) <= 8);
            for (const QString& step : entry.steps)
                CHECK(all.contains(letters(step).left(20)));
        }
    }
}

TEST_CASE("What is longer than a page goes on over it and says what it belongs to")
{
    Handout handout = hostile(1);
    for (int i = 0; i < 120; ++i)
        handout.entries[0].steps << QStringLiteral("Breathe in and out, for the %1. time.").arg(i);
    HandoutOptions options;
    options.paper = Paper::A4;
    const Layout layout = laidOut(handout, options);
    CHECK(layout.pages.size() > 2);
    for (std::size_t i = 2; i < layout.pages.size(); ++i)
        CHECK(letters(layout.pages[i].lines.front().text).startsWith(QStringLiteral("MMMM")));
    CHECK(lettersOf(layout).contains(QStringLiteral("forthe119.time.")));
}

TEST_CASE("Cautions that fill pages go on over them as well")
{
    Handout handout = hostile(1);
    for (int i = 0; i < 40; ++i)
        handout.entries[0].cautions << QStringLiteral("%1 ").arg(i) + QString(290, QChar('c'));
    for (const HandoutOptions& options : everyWay()) {
        checkAll(handout, options);
        CHECK(lettersOf(laidOut(handout, options)).contains(QStringLiteral("39cccc")));
    }
}

TEST_CASE("There are boxes for the days of the schedule, in each of the weeks")
{
    Handout handout = hostile(1);
    handout.days = { Weekday::Monday, Weekday::Friday };
    handout.timesADay = 2;
    HandoutOptions options;
    options.weeks = 5;
    const auto count = [&](Box::Kind kind) {
        std::ptrdiff_t sum = 0;
        for (const Page& page : laidOut(handout, options).pages)
            sum += std::count_if(
                page.boxes.begin(), page.boxes.end(), [&](const Box& box) { return box.kind == kind; });
        return sum;
    };
    CHECK(count(Box::Kind::Tick) == 5 * 2 * 2);
    CHECK(count(Box::Kind::Free) == 5 * 5);
    options.weeks = 0;
    CHECK(count(Box::Kind::Tick) == 0);
}

TEST_CASE("What is left out is not there, but the dose and the trainer's note always are")
{
    Handout handout = handed("flexible-back");
    handout.entries[0].note = QStringLiteral("Remember your shoes.");
    HandoutOptions options;
    options.perPage = 1;
    const auto stills = [&] {
        std::size_t count = 0;
        for (const Page& page : laidOut(handout, options).pages)
            count += page.stills.size();
        return count;
    };
    CHECK(stills() > handout.entries.size());
    for (const auto& word : words<HandoutPart>())
        options.leftOut.push_back(word.value);
    CHECK(stills() == 0);
    const QString all = lettersOf(laidOut(handout, options));
    CHECK_FALSE(all.contains(letters(handout.entries[0].steps.front())));
    CHECK_FALSE(all.contains(QStringLiteral("Takecare")));
    CHECK_FALSE(all.contains(letters(handout.summary)));
    CHECK(all.contains(QStringLiteral("Rememberyourshoes.")));
    CHECK(all.contains(QStringLiteral("5–10min")));
}

TEST_CASE("A hold in one pose has one picture, a movement its start and its end")
{
    HandoutOptions options;
    options.perPage = 1;
    const auto stillsOf = [&](const char* exercise) {
        std::size_t count = 0;
        for (const Page& page : laidOut(handed(routineOf({ item(exercise) })), options).pages)
            count += page.stills.size();
        return count;
    };
    CHECK(stillsOf("cobra") == 2);
    CHECK(stillsOf("hamstring-release") == 1);
}
