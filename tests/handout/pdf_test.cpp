// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handed.h"
#include "handout/paint.h"
#include "handout/pdf.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>

using namespace plumbline;
using namespace plumbline::handout;
using namespace plumbline::handout::test;

namespace
{

/// What a tool of poppler-utils says of the document; nothing where it is not installed.
std::optional<QString> told(const char* tool, const QByteArray& bytes, const QStringList& more = {})
{
    const QString program = QStandardPaths::findExecutable(QLatin1String(tool));
    if (program.isEmpty()) {
        WARN("poppler-utils are not installed");
        return std::nullopt;
    }
    const plumbline::test::ScratchFolder folder;
    const auto file = folder.write("x.pdf", { bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    QProcess process;
    process.start(program, QStringList{ QString::fromStdString(file.string()) } + more);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("The words of a PDF are words: they can be searched and copied")
{
    Handout handout = handed("flexible-back");
    handout.trainer = QStringLiteral("Jörg Müller");
    handout.entries[0].note = QStringLiteral("背中をまっすぐ");
    const QByteArray bytes = pdf(handout, {});
    CHECK(bytes.startsWith("%PDF-"));
    const auto text = told("pdftotext", bytes, { QStringLiteral("-") });
    if (!text)
        return;
    for (const Entry& entry : handout.entries)
        CHECK(text->contains(entry.title));
    CHECK(text->contains(QStringLiteral("Jörg Müller")));
    CHECK(text->contains(QStringLiteral("Your weeks")));
    CHECK(text->contains(QStringLiteral("背中をまっすぐ")));
}

TEST_CASE("A PDF knows its title and author, and brings its fonts along")
{
    Handout handout = handed("desk-break");
    handout.trainer = QStringLiteral("Marta <Weber>");
    const QByteArray bytes = pdf(handout, {});
    CHECK(bytes.contains("Marta &lt;Weber&gt;"));
    if (const auto facts = told("pdfinfo", bytes)) {
        CHECK(facts->contains(handout.title));
        CHECK(facts->contains(QStringLiteral("595 x 842")));
    }
    if (const auto fonts = told("pdffonts", bytes)) {
        const QStringList lines = fonts->trimmed().split(QLatin1Char('\n')).mid(2);
        REQUIRE_FALSE(lines.isEmpty());
        for (const QString& line : lines)
            CHECK(line.contains(QStringLiteral(" yes yes yes "))
                != line.contains(QStringLiteral(" yes no  yes ")));
    }
}

TEST_CASE("A grey hand-out has no colour in it")
{
    HandoutOptions options;
    options.ink = Ink::Grey;
    options.paper = Paper::A4;
    const Handout handout = handed("desk-break");
    const Layout layout = laidOut(handout, options);
    for (std::size_t page = 0; page < layout.pages.size(); ++page) {
        const QImage image = preview(layout, page, handout, options.ink, 300);
        bool isGrey = true;
        for (int y = 0; y < image.height() && isGrey; ++y)
            for (int x = 0; x < image.width() && isGrey; ++x) {
                const QRgb pixel = image.pixel(x, y);
                isGrey = qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
            }
        CHECK(isGrey);
    }
}
