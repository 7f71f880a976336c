// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/record_reader.h"

#include "catalog/fields.h"
#include "catalog/read.h"

#include <chrono>

namespace plumbline
{

namespace
{

constexpr std::array<Field<Source>, 4> sourceFields{ {
    { "title", Presence::Must, [](Value in, Source& source) { source.title = in.text(1, 200); } },
    { "publisher", Presence::Optional, [](Value in, Source& source) { source.publisher = in.text(1, 200); } },
    { "author", Presence::Optional, [](Value in, Source& source) { source.author = in.text(1, 200); } },
    { "license", Presence::Optional, [](Value in, Source& source) { source.license = in.text(1, 200); } },
} };

} // namespace

bool isOurFormat(Document& document)
{
    const Value whole(document, 0);
    if (!whole.is(JsonType::Object)) {
        whole.failExpecting("an object { }");
        return false;
    }
    const auto format = whole.member("format");
    if (!format) {
        whole.fail(R"("format" is missing; this program reads format )" + std::to_string(formatVersion));
        return true;
    }
    if (format->is(JsonType::Number) && format->json().number > formatVersion) {
        format->fail("format " + format->got() + " needs a newer Plumbline; this one reads format "
            + std::to_string(formatVersion));
        return false;
    }
    if (!format->is(JsonType::Number) || format->json().number != formatVersion)
        format->failExpecting("the number of the format, " + std::to_string(formatVersion));
    return true;
}

std::string recordId(Value value)
{
    std::string id = value.id();
    const auto& file = value.document().file();
    if (!id.empty() && !file.empty() && file.stem() != id)
        value.fail(
            R"(the id must be the file's name, ")" + file.stem().string() + R"(", got )" + value.got());
    return id;
}

std::string dateIn(Value in)
{
    const std::string_view text = in.json().text;
    const auto number = [&](std::size_t begin, std::size_t length) {
        int value = 0;
        for (const char c : text.substr(begin, length))
            value = c >= '0' && c <= '9' && value >= 0 ? value * 10 + (c - '0') : -1;
        return value;
    };
    if (in.is(JsonType::String) && text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const int year = number(0, 4);
        const int month = number(5, 2);
        const int day = number(8, 2);
        using namespace std::chrono;
        if (year >= 0 && month > 0 && day > 0
            && year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                std::chrono::day(static_cast<unsigned>(day)))
                   .ok())
            return std::string(text);
    }
    in.failExpecting("a date like 2026-01-31");
    return {};
}

std::vector<Source> sourcesIn(Value value)
{
    std::vector<Source> sources;
    value.each([&](Value in) { readFields(in, sources.emplace_back(), sourceFields); });
    if (value.is(JsonType::Array) && sources.empty())
        value.failExpecting("at least one source");
    return sources;
}

} // namespace plumbline
