// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/request.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace plumbline::render
{

namespace
{

using cli::UsageError;

constexpr QSize stillSize{ 640, 480 };
constexpr QSize cellSize{ 240, 240 };
constexpr int smallest = 16;
constexpr int largest = 8192;
constexpr double mostSteps = 1000;
constexpr double mostFrames = 100;
constexpr double mostSeconds = 86400;

constexpr std::array<std::pair<std::string_view, figure::Camera>, 3> cameras{ {
    { "side", { 0, 9 } },
    { "front", { 90, 9 } },
    { "three-quarter", { 42, 14 } },
} };

constexpr std::array<std::pair<std::string_view, picture::Theme>, 4> themes{ {
    { "light", picture::Theme::Light },
    { "dark", picture::Theme::Dark },
    { "high-contrast", picture::Theme::HighContrast },
    { "print", picture::Theme::Print },
} };

template <class List> auto named(const List& list, const std::string& name)
{
    return std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.first == name; });
}

/// Two numbers with something between them.
template <class T> std::optional<std::pair<T, T>> pairIn(std::string_view text, char between)
{
    T first{}, second{};
    const char* end = text.data() + text.size();
    const auto a = std::from_chars(text.data(), end, first);
    if (a.ec != std::errc() || a.ptr == end || *a.ptr != between)
        return std::nullopt;
    const auto b = std::from_chars(a.ptr + 1, end, second);
    if (b.ec != std::errc() || b.ptr != end)
        return std::nullopt;
    return std::pair(first, second);
}

void readCamera(const std::string& text, Request& request)
{
    if (const auto found = named(cameras, text); found != cameras.end()) {
        request.camera = found->second;
        request.isCameraOfSide = true;
        return;
    }
    const auto angles = pairIn<double>(text, ',');
    if (!angles || !(std::abs(angles->first) <= 360) || !(std::abs(angles->second) <= 89))
        throw UsageError("--camera takes side, front, three-quarter or two angles such as 30,10 (-360 to 360 "
                         "around, -89 to 89 up), not \""
            + text + "\"");
    request.camera = figure::Camera{ angles->first, angles->second };
}

QSize sizeIn(const std::string& text)
{
    const auto sides = pairIn<int>(text, 'x');
    const auto fits = [](int side) { return side >= smallest && side <= largest; };
    if (!sides || !fits(sides->first) || !fits(sides->second))
        throw UsageError("--size takes two numbers from 16 to 8192 such as 640x480, not \"" + text + "\"");
    return { sides->first, sides->second };
}

std::size_t countIn(const cli::Arguments& arguments, std::string_view option, double most)
{
    const double number = arguments.number(option, 1, most).value_or(1);
    if (number != std::floor(number))
        throw UsageError("--" + std::string(option) + " takes a whole number, not \""
            + arguments.value(option).value_or("") + "\"");
    return static_cast<std::size_t>(number);
}

void readWhat(const cli::Arguments& arguments, Request& request)
{
    using What = Request::What;
    constexpr std::array<std::pair<std::string_view, What>, 4> all{ { { "step", What::Step },
        { "at", What::At }, { "strip", What::Strip }, { "sheet", What::Sheet } } };
    for (const auto& [option, what] : all) {
        if (!arguments.has(option))
            continue;
        if (request.what != What::End)
            throw UsageError("--step, --at, --strip and --sheet exclude each other");
        request.what = what;
    }
    if (request.what == What::Step)
        request.count = countIn(arguments, "step", mostSteps);
    else if (request.what == What::Strip)
        request.count = countIn(arguments, "strip", mostFrames);
    else if (request.what == What::At)
        request.seconds = arguments.number("at", 0, mostSeconds).value_or(0);
}

void readLooks(const cli::Arguments& arguments, Request& request)
{
    if (const auto name = arguments.value("theme")) {
        const auto found = named(themes, *name);
        if (found == themes.end())
            throw UsageError("--theme takes light, dark, high-contrast or print, not \"" + *name + "\"");
        request.theme = found->second;
    }
    if (const auto name = arguments.value("look")) {
        const auto found = std::find_if(figure::looks.begin(), figure::looks.end(),
            [&](const figure::Look& look) { return look.id == *name; });
        if (found == figure::looks.end())
            throw UsageError("--look takes neutral, strong, round, slender or silver, not \"" + *name + "\"");
        request.look = *found;
    }
    if (const auto name = arguments.value("side")) {
        if (*name != "left" && *name != "right")
            throw UsageError("--side takes left or right, not \"" + *name + "\"");
        request.mirrored = *name == "left";
    }
    if (const auto camera = arguments.value("camera"))
        readCamera(*camera, request);
    const bool isStill = request.what != Request::What::Strip && request.what != Request::What::Sheet;
    const auto size = arguments.value("size");
    request.size = size ? sizeIn(*size) : isStill ? stillSize : cellSize;
    request.arrows = !arguments.has("no-arrows");
}

void readOutput(const cli::Arguments& arguments, Request& request)
{
    request.output = arguments.value("output").value_or("");
    if (request.output.empty())
        throw UsageError(request.all ? "say into which folder: -o FOLDER" : "say into which file: -o FILE");
    const auto ending = request.output.extension();
    if (request.all)
        request.format = request.what == Request::What::Sheet ? Format::Png : Format::Svg;
    else if (ending == ".svg" || ending == ".png")
        request.format = ending == ".svg" ? Format::Svg : Format::Png;
    else
        throw UsageError("a picture's file ends in .svg or .png, not as \"" + request.output.string() + "\"");
}

} // namespace

Request requestOf(const cli::Arguments& arguments)
{
    Request request;
    request.all = arguments.has("all");
    if (arguments.words.size() != (request.all ? 0 : 1))
        throw UsageError(request.all ? "--all takes no name" : "name one exercise or file");
    if (!request.all)
        request.exercise = arguments.words.front();
    readWhat(arguments, request);
    if (request.all && request.what != Request::What::End && request.what != Request::What::Sheet)
        throw UsageError("--all goes with --sheet only");
    readLooks(arguments, request);
    readOutput(arguments, request);
    return request;
}

} // namespace plumbline::render
