// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handout.h"

#include <QColor>

#include <map>
#include <string>

namespace plumbline::handout
{

/// The rules of all figures of a page: they stand in one place, so that the page's policy can name them.
class FigureRules
{
public:
    /// The class of a colour by day and by night, for fills and for the stops of gradients alike.
    [[nodiscard]] std::string classOf(const QColor& light, const QColor& dark);
    void add(const std::string& rule) { m_rules += rule; }

    /// For light, for dark, and for who likes movement.
    [[nodiscard]] std::string light() const;
    [[nodiscard]] std::string dark() const;
    [[nodiscard]] const std::string& moving() const { return m_rules; }

private:
    std::map<std::pair<std::string, std::string>, std::size_t> m_colours;
    std::string m_rules;
};

/// An <svg> that shows where the exercise leads to, and the movement where it is to move. `name` is part of
/// every id and class that is its own.
[[nodiscard]] std::string svgOf(
    const Figure& figure, const QString& title, const std::string& name, FigureRules& rules);

} // namespace plumbline::handout
