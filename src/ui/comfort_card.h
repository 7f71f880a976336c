// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include <optional>

namespace plumbline
{

class ScaleRow;

/// "How comfortable are you now?", 0 to 10, before and after a session. It asks beside what goes on and waits
/// for nobody.
class ComfortCard : public Card
{
    Q_OBJECT
public:
    explicit ComfortCard(const QString& question, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const;
    void clear();
    /// A digit pressed anywhere on the page. False: it is none.
    bool takeKey(int key);

signals:
    void chosen(int level);
    void skipped();

private:
    ScaleRow* m_scale;
};

} // namespace plumbline
