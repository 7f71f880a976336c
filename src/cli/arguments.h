// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::cli
{

/// Somebody asked for what there is not; the message is a sentence without a full stop.
class UsageError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

struct Option {
    std::string_view name; ///< without the hyphens
    std::string_view value; ///< what to call its value in the help; empty: it takes none
    std::string_view help;
    char letter = 0; ///< what it is in short, after one hyphen; 0: nothing
};

/// What was typed after a command, taken apart.
struct Arguments {
    std::vector<std::string> words; ///< all that are no options
    std::map<std::string, std::string, std::less<>> options; ///< those given; the last of equal ones counts

    [[nodiscard]] bool has(std::string_view option) const { return options.find(option) != options.end(); }
    [[nodiscard]] std::optional<std::string> value(std::string_view option) const;
    /// Throws UsageError when it is no plain number from lowest to highest.
    [[nodiscard]] std::optional<double> number(std::string_view option, double lowest, double highest) const;
};

/// "--option=value", "--option value", "--switch", and "-o value" for an option that has a letter; after "--"
/// everything is a word. Throws UsageError.
[[nodiscard]] Arguments parsed(const std::vector<std::string>& typed, const std::vector<Option>& known);

} // namespace plumbline::cli
