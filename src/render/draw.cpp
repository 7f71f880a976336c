// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/draw.h"

#include "cli/render.h"
#include "cli/target.h"
#include "cli/text.h"
#include "render/application.h"
#include "render/compose.h"

#include <QBuffer>
#include <QSaveFile>

namespace plumbline::render
{

namespace fs = std::filesystem;
using cli::Exit;

namespace
{

constexpr qint64 mostPixels = 200'000'000; ///< of one image: 800 MB
constexpr int longestSide = 32767; ///< of an image: what lies farther off is not painted by Qt

/// Only a sheet has words.
std::unique_ptr<QGuiApplication> applicationFor(const Request& request)
{
    if (request.what != Request::What::Sheet || request.format != Format::Png)
        return nullptr;
    return applicationForWords();
}

bool complain(cli::Console& console, const std::string& sentence)
{
    console.err << "plumbline-cli: " << sentence << ".\n";
    return false;
}

QByteArray bytesOf(const picture::Page& page, Format format)
{
    if (format == Format::Svg)
        return svg(page);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QImage drawn = image(page);
    return !drawn.isNull() && buffer.open(QIODevice::WriteOnly) && drawn.save(&buffer, "PNG") ? bytes
                                                                                              : QByteArray();
}

bool write(const picture::Page& page, Format format, const fs::path& file, cli::Console& console)
{
    const QSize size = page.size;
    const bool fits = format == Format::Svg
        || (qint64(size.width()) * size.height() <= mostPixels && size.width() <= longestSide);
    const QByteArray bytes = fits ? bytesOf(page, format) : QByteArray();
    if (bytes.isEmpty())
        return complain(console,
            "a picture of " + std::to_string(size.width()) + 'x' + std::to_string(size.height())
                + " pixels is too large");
    QSaveFile out(QString::fromStdString(file.string()));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return complain(
            console, cli::harmless(file.string()) + " cannot be written: " + out.errorString().toStdString());
    return true;
}

bool drawOne(const Request& request, cli::Console& console)
{
    const auto exercise = cli::exerciseNamed(request.exercise, console);
    if (!exercise)
        return false;
    if (!exercise->motion)
        return complain(console, "\"" + exercise->id.value + "\" has no figure");
    const std::size_t steps = exercise->motion->steps.size();
    if (request.what == Request::What::Step && request.count > steps)
        return complain(
            console, "\"" + exercise->id.value + "\" has " + cli::counted(steps, "step") + " only");
    return write(pageOf(*exercise, request), request.format, request.output, console);
}

bool drawAll(const Request& request, cli::Console& console)
{
    std::error_code fault;
    fs::create_directories(request.output, fault);
    if (fault)
        return complain(console,
            "the folder " + cli::harmless(request.output.string()) + " cannot be made: " + fault.message());
    const Catalog catalog = cli::libraryFor(console);
    std::size_t drawn = 0, pictures = 0;
    for (const Exercise& exercise : catalog.exercises()) {
        if (!exercise.motion)
            continue;
        const auto to = [&](const char* ending) { return request.output / (exercise.id.value + ending); };
        const bool isSheet = request.what == Request::What::Sheet;
        if (!write(
                pageOf(exercise, request), request.format, to(isSheet ? "-sheet.png" : "-end.svg"), console)
            || (!isSheet && !write(startOf(exercise, request), request.format, to("-start.svg"), console)))
            return false;
        pictures += isSheet ? 1 : 2;
        ++drawn;
    }
    console.err << cli::counted(pictures, "picture") << " of " << cli::counted(drawn, "exercise") << "; "
                << catalog.exercises().size() - drawn << " without a figure\n";
    return true;
}

} // namespace

int draw(const std::vector<std::string>& typed, cli::Console& console)
{
    try {
        const Request request = requestOf(cli::parsed(typed, cli::renderCommand().options));
        const auto application = applicationFor(request);
        return (request.all ? drawAll(request, console) : drawOne(request, console)) ? Exit::Fine
                                                                                     : Exit::Faulty;
    } catch (const cli::UsageError& error) {
        console.err << "plumbline-cli: " << cli::harmless(error.what())
                    << ". Try plumbline-cli render --help.\n";
        return Exit::Misused;
    }
}

} // namespace plumbline::render
