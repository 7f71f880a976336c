// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handed.h"
#include "handout/html.h"
#include "handout/plan_data.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace plumbline;
using namespace plumbline::handout;
using namespace plumbline::handout::test;

namespace
{

QByteArray between(const QByteArray& text, const QByteArray& begin, const QByteArray& end, qsizetype from = 0)
{
    const qsizetype at = text.indexOf(begin, from);
    REQUIRE(at >= 0);
    const qsizetype first = at + begin.size();
    return text.mid(first, text.indexOf(end, first) - first);
}

QList<QByteArray> figuresOf(const QByteArray& page)
{
    QList<QByteArray> all;
    for (qsizetype at = page.indexOf("<svg"); at >= 0; at = page.indexOf("<svg", at + 1))
        all << page.mid(at, page.indexOf("</svg>", at) + 6 - at);
    return all;
}

} // namespace

TEST_CASE("A page for telephones fetches nothing, runs nothing, and forbids both")
{
    const QByteArray page = html(handed(routineOf({ item("cobra"), item("cat-cow") })), {});
    CHECK(page.count("http") == page.count("https://schema.org") + page.count("http-equiv"));
    CHECK(page.count("<script") == 1);
    CHECK(page.contains("<script type=\"application/ld+json\">"));
    CHECK_FALSE(page.contains("style=\""));
    CHECK_FALSE(page.contains("onload"));
    const QByteArray style = between(page, "<style>", "</style>");
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    CHECK(page.contains("default-src 'none'; img-src data:; style-src 'sha256-" + hash + "'"));
}

TEST_CASE("Its figures move where movement is liked, rest where it is not, and are small")
{
    const QByteArray page = html(handed("flexible-back"), {});
    const QList<QByteArray> figures = figuresOf(page);
    REQUIRE(figures.size() == 10);
    for (const QByteArray& figure : figures) {
        CAPTURE(figure.left(200).toStdString());
        CHECK(figure.size() < 150'000);
        CHECK(figure.count("class=\"still\"") == 1);
        CHECK(figure.count("<g class=\"f ") > 4);
        QXmlStreamReader reader(figure);
        while (!reader.atEnd())
            reader.readNext();
        CHECK(reader.errorString().toStdString() == "");
    }
    const QByteArray style = between(page, "<style>", "</style>");
    const qsizetype moving = style.indexOf("prefers-reduced-motion:no-preference");
    CHECK(moving > 0);
    CHECK(style.indexOf("@keyframes") > moving);
}

TEST_CASE("Words of others stay words, whatever is in them")
{
    Handout handout = hostile(1);
    const QString evil = QStringLiteral("</script><script>alert(1)</script><b a=\"'&amp;");
    handout.title = handout.trainer = handout.entries[0].title = handout.entries[0].note = evil;
    handout.entries[0].steps = { evil };
    const QByteArray page = html(handout, {});
    CHECK(page.count("<script") == 1);
    CHECK(page.count("</script>") == 1);
    CHECK_FALSE(page.contains("<b "));
    CHECK(page.contains("&lt;/script&gt;&lt;script&gt;alert(1)"));
    const QJsonObject plan =
        QJsonDocument::fromJson(between(page, "application/ld+json\">", "</script>")).object();
    CHECK(plan[QStringLiteral("name")].toString() == evil);
}

TEST_CASE("Programs find an exercise plan in the page")
{
    Handout handout = handed(routineOf({ item("cobra"), item("cat-cow") }));
    handout.trainer = QStringLiteral("Marta");
    const QJsonObject plan = QJsonDocument::fromJson(planData(handout)).object();
    CHECK(plan[QStringLiteral("@context")] == QStringLiteral("https://schema.org"));
    CHECK(plan[QStringLiteral("@type")] == QStringLiteral("ExercisePlan"));
    CHECK(plan[QStringLiteral("author")][QStringLiteral("name")] == QStringLiteral("Marta"));
    const QJsonArray parts = plan[QStringLiteral("hasPart")].toArray();
    REQUIRE(parts.size() == 2);
    const QJsonObject cat = parts[1].toObject();
    CHECK(cat[QStringLiteral("name")] == QStringLiteral("Cat and cow"));
    CHECK(cat[QStringLiteral("repetitions")][QStringLiteral("minValue")] == 8);
    CHECK(cat[QStringLiteral("repetitions")][QStringLiteral("maxValue")] == 10);
    CHECK(cat[QStringLiteral("activityDuration")].toString().startsWith(QStringLiteral("PT")));
}

TEST_CASE("A page has boxes to tick for each day, each with its week and day for ears")
{
    Handout handout = hostile(1);
    handout.timesADay = 1;
    HandoutOptions options;
    options.weeks = 2;
    const QByteArray page = html(handout, options);
    CHECK(page.count("<input type=\"checkbox\" aria-label=\"Week ") == 14);
    options.weeks = 0;
    CHECK(html(handout, options).count("<input") == 0);
}

TEST_CASE("What is left out of a hand-out is not on its page either")
{
    HandoutOptions options;
    for (const auto& word : words<HandoutPart>())
        options.leftOut.push_back(word.value);
    const QByteArray page = html(handed(routineOf({ item("cobra") })), options);
    CHECK_FALSE(page.contains("<svg"));
    CHECK_FALSE(page.contains("<ol>"));
    CHECK_FALSE(page.contains("class=\"care\""));
    CHECK(page.contains("Repetitions"));
}
