// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include <algorithm>
#include <charconv>

namespace plumbline::cli
{

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = options.find(option);
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> Arguments::number(std::string_view option, double lowest, double highest) const
{
    const auto text = value(option);
    if (!text)
        return std::nullopt;
    double number = 0;
    const char* end = text->data() + text->size();
    const auto [stop, fault] = std::from_chars(text->data(), end, number, std::chars_format::fixed);
    if (fault != std::errc() || stop != end || !(number >= lowest && number <= highest)) {
        const auto whole = [](double n) { return std::to_string(static_cast<int>(n)); };
        throw UsageError("--" + std::string(option) + " takes a number from " + whole(lowest) + " to "
            + whole(highest) + ", not \"" + *text + "\"");
    }
    return number;
}

Arguments parsed(const std::vector<std::string>& typed, const std::vector<Option>& known)
{
    Arguments arguments;
    for (auto token = typed.begin(); token != typed.end(); ++token) {
        if (*token == "--") {
            arguments.words.insert(arguments.words.end(), token + 1, typed.end());
            break;
        }
        if (token->size() < 2 || token->front() != '-') {
            arguments.words.push_back(*token);
            continue;
        }
        const std::string& given = *token;
        const std::size_t equals = given.find('=');
        const std::string name = given.substr(0, equals);
        const auto option = std::find_if(known.begin(), known.end(), [&](const Option& o) {
            return name == "--" + std::string(o.name)
                || (o.letter != 0 && name == std::string{ '-', o.letter });
        });
        if (option == known.end())
            throw UsageError("there is no option " + name);
        std::string value;
        if (option->value.empty()) {
            if (equals != std::string::npos)
                throw UsageError(name + " takes no value");
        } else if (equals != std::string::npos) {
            value = given.substr(equals + 1);
        } else if (++token != typed.end()) {
            value = *token;
        } else {
            throw UsageError(name + " needs a value: " + std::string(option->value));
        }
        arguments.options[std::string(option->name)] = value;
    }
    return arguments;
}

} // namespace plumbline::cli
