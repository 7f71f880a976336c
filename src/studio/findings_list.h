// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"

#include <QWidget>

class QVBoxLayout;

namespace plumbline
{

class Button;

/// What the linter found, a row each: pressing one leads to its place, the button beside it mends it. Folded
/// up it is one line.
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent = nullptr);

    struct Entry {
        Severity severity = Severity::Warning;
        QString text;
        QString mend; ///< words on its button; empty: there is none

        bool operator==(const Entry&) const = default;
    };
    void show(std::vector<Entry> entries);
    using QWidget::show;

signals:
    void chosen(std::size_t entry);
    void mendAsked(std::size_t entry);

private:
    void fill();
    [[nodiscard]] QWidget* row(std::size_t entry);

    std::vector<Entry> m_entries;
    Button* m_head;
    QWidget* m_area;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_inside;
    bool m_isOpen = true;
};

} // namespace plumbline
